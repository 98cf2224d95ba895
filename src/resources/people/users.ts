/** Users: the people of the intranet. */

import { locationsStats } from '../../domain/locations.ts'
import {
  addPoints,
  alumnize,
  changeUser,
  dealumnize,
  enroll,
  freePastAgu,
  openProjects,
  removeOtp,
  removePoints,
  runningExam,
  setPrimaryCampus,
  unfreeze,
} from '../../domain/users.ts'
import {
  anyone,
  asking,
  aUser,
  belongsTo,
  below,
  by,
  type Column,
  children,
  computed,
  condition,
  create,
  day,
  extra,
  file,
  filePath,
  findAt,
  flag,
  graph,
  holders,
  id,
  index,
  indexed,
  instant,
  listAt,
  many,
  member,
  myself,
  oneOf,
  optional,
  picture,
  present,
  read,
  required,
  resource,
  secret,
  show,
  sql,
  table,
  through,
  timestamps,
  unique,
  update,
  view,
  whole,
  words,
} from '../../engine/words.ts'
import { campus } from '../campus/campus.ts'
import { campusUsers } from '../campus/campus_users.ts'
import { eventsUsers } from '../campus/events_users.ts'
import { locations } from '../campus/locations.ts'
import { accreditations } from '../career/accreditations.ts'
import { partnerships, partnershipsUsers } from '../career/partnerships.ts'
import { achievements, achievementsUsers } from '../community/achievements.ts'
import { coalitionsUsers } from '../community/coalitions_users.ts'
import { dashesUsers } from '../community/dashes.ts'
import { expertisesUsers } from '../community/expertises_users.ts'
import { patronages } from '../community/patronages.ts'
import { titles, titlesUsers } from '../community/titles.ts'
import { questsUsers } from '../curriculum/quests.ts'
import { groups, groupsUsers } from '../staff/groups.ts'
import { roles, rolesUsers } from '../staff/roles.ts'
import { candidatureFields } from './candidature-fields.ts'
import { cursusUsers } from './cursus_users.ts'
import { languagesUsers } from './languages_users.ts'
import { projectsUsers } from './projects_users.ts'
import { teamsUsers } from './teams.ts'
import { userCandidatures } from './user_candidatures.ts'

export const users = table(
  'users',
  {
    id: id(),
    login: words().notNull(),
    email: words().notNull(),
    first_name: words().notNull(),
    last_name: words().notNull(),
    usual_first_name: words(),
    kind: oneOf(['admin', 'student', 'external']).notNull(),
    status: words(),
    phone: words(),
    /** The path of the picture. */
    image: filePath(),
    staff: flag().notNull().default(false),
    /** False while the account is closed: no log-in, no token. */
    active: flag().notNull().default(true),
    /** Evaluation points: the balance of `correction_point_historics`. */
    correction_point: whole().notNull().default(0),
    /** The balance of `transactions`. */
    wallet: whole().notNull().default(0),
    pool_year: words(),
    pool_month: words(),
    /** Days, meant as midnight of the user's campus. */
    anonymize_date: day(),
    data_erasure_date: day(),
    anonymized_at: instant(),
    alumnized_at: instant(),
    first_warn_anon_sent_at: instant(),
    second_warn_anon_sent_at: instant(),
    last_seen_at: instant(),
    password_changed_at: instant(),
    email_stop: flag().notNull().default(false),
    linked_user_id: belongsTo((): Column => users.id, 'set null'),
    slack_team: words(),
    slack_login: words(),
    slack_mail: words(),
    slack_validated_at: instant(),
    /** Argon2id. */
    password_digest: secret(),
    /** Base32, as authenticator applications take it. Set, a log-in asks for a one-time password (RFC 6238). */
    otp_secret: secret(),
    /** The time step of the last one-time password that was accepted: none is accepted twice. */
    otp_step: whole(),
    otp_backup_digests: secret(),
    ...timestamps(),
  },
  (t) => [
    unique().on(t.login),
    unique('users_email_index').on(sql`lower(${t.email})`),
    indexed().on(t.created_at, t.id),
    indexed().on(t.updated_at),
    indexed().on(t.kind, t.login),
    indexed().on(t.pool_year, t.pool_month),
    indexed().on(t.first_name),
    indexed().on(t.last_name),
    indexed().on(t.linked_user_id),
    indexed('users_to_anonymize')
      .on(t.anonymize_date)
      .where(sql`${t.anonymized_at} is null and ${t.alumnized_at} is null`),
  ],
)

/** The parameters of points given and taken. */
const points = { reason: extra('string', 'why', true), amount: extra('integer', 'how many; 1 without') }

/** The primary campus of a user decides in which time zone the user's days begin. */
const midnight = (column: 'anonymize_date' | 'data_erasure_date') =>
  computed<typeof users>(
    (t) => sql`(select to_char(${t[column]}, 'YYYY-MM-DD"T00:00:00.000"') || case when m < 0 then '-' else '+' end
      || to_char(make_interval(mins => abs(m)), 'HH24:MI')
      from (select coalesce((select extract(epoch from ${t[column]}::timestamp - (${t[column]}::timestamp at time zone c.time_zone at time zone 'UTC'))::int / 60
        from ${campusUsers} as u join ${campus} as c on c.id = u.campus_id where u.user_id = ${t.id} and u.is_primary), 0) as m) as o
      where ${t[column]} is not null)`,
    { nullable: 'datetime' },
  )
const usualFullName = computed<typeof users>(
  (t) => sql`coalesce(${t.usual_first_name}, ${t.first_name}) || ' ' || ${t.last_name}`,
  'string',
)

const row = view(users, [
  'id',
  'email',
  'login',
  'first_name',
  'last_name',
  { usual_full_name: usualFullName },
  'usual_first_name',
  { url: computed<typeof users>((t, { base }) => sql`${base} || '/v2/users/' || ${t.login}`, 'string') },
  {
    phone: computed<typeof users>(
      (t, { viewer }) => sql`case when ${t.id} = ${viewer} then ${t.phone} else 'hidden' end`,
      { nullable: 'string' },
    ),
  },
  { displayname: usualFullName },
  'kind',
  { image: picture('image') },
  { 'staff?': computed<typeof users>((t) => sql`${t.staff}`, 'boolean') },
  'correction_point',
  'pool_month',
  'pool_year',
  {
    location: computed<typeof users>(
      (t) => sql`(select l.host from ${locations} as l where l.user_id = ${t.id} and l.end_at is null and l.primary
        order by l.begin_at desc limit 1)`,
      { nullable: 'string' },
    ),
  },
  'wallet',
  { anonymize_date: midnight('anonymize_date') },
  { data_erasure_date: midnight('data_erasure_date') },
  'created_at',
  'updated_at',
  'alumnized_at',
  { 'alumni?': computed<typeof users>((t) => sql`${t.alumnized_at} is not null`, 'boolean') },
  { 'active?': computed<typeof users>((t) => sql`${t.active}`, 'boolean') },
])

export default resource(users, {
  about: 'A person with an account.',
  find: 'login',
  views: {
    list: row,
    show: [
      ...row,
      { groups: many(() => groups, { via: () => groupsUsers, view: 'list' }) },
      { cursus_users: many(() => cursusUsers, { view: 'list' }) },
      { projects_users: many(() => projectsUsers, { view: 'embedded', order: ['-updated_at', '-id'] }) },
      { languages_users: many(() => languagesUsers, { view: 'list', order: ['position', 'id'] }) },
      {
        achievements: many(() => achievements, { via: () => achievementsUsers, view: 'brief', order: ['name', 'id'] }),
      },
      { titles: many(() => titles, { via: () => titlesUsers, view: 'list' }) },
      { titles_users: many(() => titlesUsers, { view: 'list' }) },
      { partnerships: many(() => partnerships, { via: () => partnershipsUsers, view: 'embedded' }) },
      { patroned: many(() => patronages, { by: 'user_id', view: 'brief' }) },
      { patroning: many(() => patronages, { by: 'godfather_id', view: 'brief' }) },
      { expertises_users: many(() => expertisesUsers, { view: 'brief' }) },
      { roles: many(() => roles, { via: () => rolesUsers, view: 'brief' }) },
      { campus: many(() => campus, { via: () => campusUsers, view: 'embedded' }) },
      { campus_users: many(() => campusUsers, { view: 'list' }) },
    ],
    brief: [
      'id',
      'login',
      { url: computed<typeof users>((t, { base }) => sql`${base} || '/v2/users/' || ${t.login}`, 'string') },
    ],
    found: ['id', 'login'],
  },
  list: {
    order: ['-id'],
    sort: [
      'id',
      'login',
      'email',
      'created_at',
      'updated_at',
      'image',
      'first_name',
      'last_name',
      'pool_year',
      'pool_month',
      'kind',
      'status',
      'slack_team',
      'slack_login',
      'slack_mail',
      'slack_validated_at',
      'email_stop',
      'linked_user_id',
      'usual_first_name',
      'last_seen_at',
      'password_changed_at',
      'first_warn_anon_sent_at',
      'second_warn_anon_sent_at',
      'alumnized_at',
      'anonymized_at',
    ],
    filter: [
      'id',
      'login',
      'email',
      'created_at',
      'updated_at',
      'pool_year',
      'pool_month',
      'kind',
      'status',
      'first_name',
      'last_name',
    ],
    special: {
      primary_campus_id: through(() => campusUsers, { to: 'campus_id', where: (via) => sql`${via.is_primary}` }),
      'alumni?': present('alumnized_at'),
      'staff?': condition<typeof users>('members of the staff', (t) => sql`${t.staff}`),
    },
    range: ['id', 'login', 'email', 'created_at', 'updated_at', 'pool_year', 'pool_month', 'kind', 'status'],
  },
  under: {
    coalitions: through(() => coalitionsUsers),
    dashes: through(() => dashesUsers),
    events: through(() => eventsUsers),
    accreditations: through(() => accreditations, { to: 'id' }),
    teams: through(() => teamsUsers),
    projects: through(() => projectsUsers),
    partnerships: through(() => partnershipsUsers),
    expertises: through(() => expertisesUsers),
    cursus: through(() => cursusUsers),
    campus: through(() => campusUsers),
    achievements: through(() => achievementsUsers),
    titles: through(() => titlesUsers),
    quests: through(() => questsUsers),
    groups: through(() => groupsUsers),
  },
  write: {
    root: 'user',
    fields: {
      login: optional({ pattern: /^[a-z0-9][a-z0-9._-]{1,41}$/, message: 'may hold a-z, 0-9, ., - and _ only' }),
      email: required({ maxLength: 254, pattern: /^[^\s@]+@[^\s@]+$/, message: 'is not an e-mail address' }),
      first_name: required(),
      last_name: required(),
      usual_first_name: optional({ maxLength: 42 }),
      password: extra('string', 'the first password, of 8 characters or more'),
      pool_year: required(),
      pool_month: required(),
      kind: required(),
      status: optional(),
      image: file({ minimum: 3072, maximum: 1_048_576 }),
      campus_id: extra('integer', 'the primary campus'),
      cursus_id: extra('integer', 'a cursus that begins now'),
      email_stop: optional(),
      skip_welcome_mail: extra('string', 'sends no welcome mail'),
      user_candidature_attributes: children(() => userCandidatures, candidatureFields),
      cursus_users_attributes: children(() => cursusUsers, {
        cursus_id: required(),
        begin_at: required(),
        end_at: optional({ after: 'begin_at' }),
      }),
      languages_users_attributes: children(() => languagesUsers, {
        language_id: required(),
        position: optional({ minimum: 1 }),
      }),
    },
  },
  access: {
    read: anyone,
    me: aUser,
    staff: holders('42network'),
    alumnized: holders('Advanced tutor'),
    search: holders('42network'),
    create: holders('Advanced tutor'),
    update: holders('Advanced tutor'),
    correction_points_add: holders('Advanced tutor'),
    correction_points_remove: holders('Advanced tutor'),
    exam: holders('Advanced tutor'),
    alumnize: holders('42network'),
    dealumnize: holders('42network'),
    set_primary_campus: holders('42network'),
    free_past_agu: holders('Advanced staff'),
    unfreeze: holders('Advanced staff'),
    otp_settings_remove: holders('Advanced staff'),
    projects_users_registration: anyone,
    locations_stats: anyone,
  },
  actions: {
    index: below(
      index,
      'coalitions',
      'dashes',
      'events',
      'accreditations',
      'teams',
      'projects',
      'partnerships',
      'expertises',
      'cursus',
      'campus',
      'achievements',
      'titles',
      'quests',
      'groups',
    ),
    me: myself('/me'),
    staff: listAt('/staff', (t) => sql`${(t as typeof users).staff}`),
    alumnized: asking(
      listAt('/alumnized_users', (t) => sql`${(t as typeof users).alumnized_at} is not null`),
      {
        campus_id: extra('integer', 'a campus of the users', true),
        alumnized_since: extra('datetime', 'only users who became alumni since then'),
      },
      (t, { campus_id, alumnized_since }) => sql`(${alumnized_since} is null or ${t.alumnized_at} >= ${alumnized_since})
        and exists (select from ${campusUsers} as c where c.user_id = ${t.id} and c.campus_id = ${campus_id})`,
    ),
    search: findAt('/search/users', 'found', 'login', 'first_name', 'usual_first_name', 'last_name'),
    show,
    graph: graph('created_at', 'updated_at'),
    create: by(create, enroll),
    update: by(update, changeUser),
    correction_points_add: member('POST /correction_points/add', addPoints, points),
    correction_points_remove: member('DELETE /correction_points/remove', removePoints, points),
    alumnize: member('POST /alumnize', alumnize),
    dealumnize: member('POST /dealumnize', dealumnize),
    set_primary_campus: member('POST /set_primary_campus', setPrimaryCampus, {
      campus_id: extra('integer', 'the campus', true),
    }),
    free_past_agu: member('POST /free_past_agu', freePastAgu, {
      duration: extra('integer', 'days', true),
      reason: extra('string', 'why the days are given'),
    }),
    unfreeze: member('POST /unfreeze', unfreeze),
    otp_settings_remove: member('DELETE /otp_settings/remove', removeOtp),
    exam: read('/exam', runningExam),
    projects_users_registration: read('/projects_users/registration', openProjects),
    locations_stats: read('/locations_stats', locationsStats, {
      begin_at: extra('datetime', 'from when'),
      end_at: extra('datetime', 'until when, exclusive'),
      time_zone: extra('string', 'an IANA name; the user\u2019s campus decides without'),
    }),
  },
})
