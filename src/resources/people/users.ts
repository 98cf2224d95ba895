/** Users: the people of the intranet. */

import { locationsStats } from '../../domain/locations.ts'
import { openProjects } from '../../domain/open-projects.ts'
import {
  addPoints,
  alumnize,
  changeUser,
  dealumnize,
  enroll,
  freePastAgu,
  removeOtp,
  removePoints,
  runningExam,
  setPrimaryCampus,
  unfreeze,
} from '../../domain/users.ts'
import {
  answering,
  anyone,
  asking,
  aUser,
  below,
  by,
  children,
  condition,
  create,
  extra,
  file,
  findAt,
  giving,
  graph,
  holders,
  type InputOf,
  index,
  listAt,
  member,
  myself,
  optional,
  present,
  read,
  required,
  resource,
  show,
  sql,
  through,
  update,
} from '../../engine/words.ts'
import { campusUsers } from '../campus/campus_users.ts'
import { eventsUsers } from '../campus/events_users.ts'
import { primaryCampusOfUser } from '../campus/primary-campus.ts'
import { accreditations } from '../career/accreditations.ts'
import { partnershipsUsers } from '../career/partnerships.ts'
import { achievementsUsers } from '../community/achievements.ts'
import { coalitionsUsers } from '../community/coalitions_users.ts'
import { dashesUsers } from '../community/dashes.ts'
import { expertisesUsers } from '../community/expertises_users.ts'
import { titlesUsers } from '../community/titles.ts'
import { questsUsers } from '../curriculum/quests.ts'
import { groupsUsers } from '../staff/groups.ts'
import { candidatureFields } from './candidature-fields.ts'
import { cursusUsers } from './cursus_users.ts'
import { languagesUsers } from './languages_users.ts'
import { projectsUsers } from './projects_users.ts'
import { teamsUsers } from './teams.ts'
import { userCandidatures } from './user_candidatures.ts'
import { users } from './users-table.ts'
import { lists, row, url } from './users-views.ts'

export { users }

const points = { reason: extra('string', 'why', true), amount: extra('integer', 'how many; 1 without') }
export type PointsInput = InputOf<typeof users, typeof points>
const primaryCampus = { campus_id: extra('integer', 'the campus', true) }
export type PrimaryCampusInput = InputOf<typeof users, typeof primaryCampus>
const pastFreeze = { duration: extra('integer', 'days', true), reason: extra('string', 'why the days are given') }
export type PastFreezeInput = InputOf<typeof users, typeof pastFreeze>
const span = {
  begin_at: extra('datetime', 'from when'),
  end_at: extra('datetime', 'until when, exclusive'),
  time_zone: extra('string', 'an IANA name; the user\u2019s campus decides without'),
}
export type SpanInput = InputOf<typeof users, typeof span>

const EXAM = {
  fields: { in_exam: 'boolean', exam: { nullable: { fields: { id: 'integer', name: 'string' } } } },
} as const
const PROJECTS = {
  list: { fields: { id: 'integer', name: 'string', slug: 'string', parent_id: { nullable: 'integer' } } },
} as const

const fields = {
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
}
export type UserInput = InputOf<typeof users, typeof fields>

export default resource(users, {
  about: 'A person with an account.',
  find: 'login',
  views: {
    list: row,
    show: [...row, ...lists],
    brief: ['id', 'login', { url }],
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
      primary_campus_id: primaryCampusOfUser(),
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
    fields,
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
    create: answering('brief', by(create, enroll)),
    update: by(update, changeUser),
    correction_points_add: giving('record', member('POST /correction_points/add', addPoints, points)),
    correction_points_remove: giving('record', member('DELETE /correction_points/remove', removePoints, points)),
    alumnize: member('POST /alumnize', alumnize),
    dealumnize: member('POST /dealumnize', dealumnize),
    set_primary_campus: member('POST /set_primary_campus', setPrimaryCampus, primaryCampus),
    free_past_agu: giving({ of: { fields: {} } }, member('POST /free_past_agu', freePastAgu, pastFreeze)),
    unfreeze: member('POST /unfreeze', unfreeze),
    otp_settings_remove: member('DELETE /otp_settings/remove', removeOtp),
    exam: giving({ of: EXAM }, read('/exam', runningExam)),
    projects_users_registration: giving({ of: PROJECTS }, read('/projects_users/registration', openProjects)),
    locations_stats: giving({ of: { byKey: 'string' } }, read('/locations_stats', locationsStats, span)),
  },
})
