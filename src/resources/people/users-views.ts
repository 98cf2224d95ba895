/** What is shown of people. */
import { computed, many, picture, sql, view } from '../../engine/words.ts'
import { campus } from '../campus/campus.ts'
import { campusUsers } from '../campus/campus_users.ts'
import { locations } from '../campus/locations.ts'
import { partnerships, partnershipsUsers } from '../career/partnerships.ts'
import { achievements, achievementsUsers } from '../community/achievements.ts'
import { expertisesUsers } from '../community/expertises_users.ts'
import { patronages } from '../community/patronages.ts'
import { titles, titlesUsers } from '../community/titles.ts'
import { groups, groupsUsers } from '../staff/groups.ts'
import { roles, rolesUsers } from '../staff/roles.ts'
import { cursusUsers } from './cursus_users.ts'
import { languagesUsers } from './languages_users.ts'
import { projectsUsers } from './projects_users.ts'
import { users } from './users-table.ts'

/**
 * The primary campus of a user decides in which time zone the user's days begin. `offset 0` keeps the minutes from being
 * worked out at each of their uses.
 */
const midnight = (column: 'anonymize_date' | 'data_erasure_date') =>
  computed<typeof users>(
    (t) => sql`(select to_char(${t[column]}, 'YYYY-MM-DD"T00:00:00.000"') || case when m < 0 then '-' else '+' end
      || to_char(make_interval(mins => abs(m)), 'HH24:MI')
      from (select coalesce((select extract(epoch from ${t[column]}::timestamp - (${t[column]}::timestamp at time zone c.time_zone at time zone 'UTC'))::int / 60
        from ${campus} as c where c.id = (select u.campus_id from ${campusUsers} as u where u.user_id = ${t.id} and u.is_primary)), 0) as m offset 0) as o
      where ${t[column]} is not null)`,
    { nullable: 'datetime' },
  )
const usualFullName = computed<typeof users>(
  (t) => sql`coalesce(${t.usual_first_name}, ${t.first_name}) || ' ' || ${t.last_name}`,
  'string',
)

export const url = computed<typeof users>((t, { base }) => sql`${base} || '/v2/users/' || ${t.login}`, 'string')

/** What every list of users shows. */
export const row = view(users, [
  'id',
  'email',
  'login',
  'first_name',
  'last_name',
  { usual_full_name: usualFullName },
  'usual_first_name',
  { url },
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

/** As one looks a name up: whatever its case, its accents and what stands between its letters. */
const byName = (t: typeof achievements) =>
  sql`lower(regexp_replace(normalize(${t.name}, NFKD), '[^[:alnum:]]', '', 'g'))`

/** What one user shows beside: everything that points there. */
export const lists = view(users, [
  { groups: many(() => groups, { via: () => groupsUsers, view: 'list' }) },
  { cursus_users: many(() => cursusUsers, { view: 'list' }) },
  { projects_users: many(() => projectsUsers, { view: 'embedded', order: ['-updated_at', '-id'] }) },
  { languages_users: many(() => languagesUsers, { view: 'list', order: ['position', 'id'] }) },
  {
    achievements: many(() => achievements, { via: () => achievementsUsers, view: 'brief', order: [byName, 'id'] }),
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
])
