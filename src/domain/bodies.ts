/**
 * What webhooks say of a record: its plain columns and a few objects, which is less than what the API shows. Each body is
 * SQL over the record as `t`, which may have been deleted meanwhile, and so may be no row any more.
 */
import { type SQL, sql } from 'drizzle-orm'

/** A person; `base` is the base of addresses. */
const person = (
  id: string,
  base: string,
): SQL => sql`(select jsonb_build_object('id', u.id, 'email', u.email, 'login', u.login,
  'first_name', u.first_name, 'last_name', u.last_name, 'usual_first_name', u.usual_first_name,
  'url', ${base}::text || '/v2/users/' || u.login) from users as u where u.id = ${sql.raw(id)})`

const project = sql`(select jsonb_build_object('id', p.id, 'name', p.name, 'slug', p.slug) from projects as p where p.id = `
const members = (base: string): SQL => sql`(select coalesce(jsonb_agg(${person('m.user_id', base)} order by m.id), '[]')
  from teams_users as m where m.team_id = t.id)`
const leader = (base: string): SQL =>
  sql`(select ${person('m.user_id', base)} from teams_users as m where m.team_id = t.id and m.leader)`
const campusOfLeader = sql`(select c.campus_id from teams_users as m join campus_users as c on c.user_id = m.user_id
  where m.team_id = t.id and m.leader and c.is_primary)`

interface Facts {
  base: string
  /** Who did it. */
  by: number | null
  /** What columns held before. */
  old: Readonly<Record<string, unknown>>
}

const SPECIAL: Readonly<Record<string, (facts: Facts) => SQL>> = {
  scale_team: ({
    base,
  }) => sql`jsonb_build_object('id', t.id, 'team', (select to_jsonb(e) from teams as e where e.id = t.team_id),
    'truant', coalesce(${person('t.truant_id', base)}, '{}'), 'user', ${person('t.user_id', base)},
    'scale', (select jsonb_build_object('id', s.id, 'name', s.name, 'correction_number', s.correction_number,
      'duration', s.duration / 900) from scales as s where s.id = t.scale_id),
    'project', ${project} (select e.project_id from teams as e where e.id = t.team_id)),
    'begin_at', t.begin_at, 'comment', t.comment, 'old_feedback', t.old_feedback, 'feedback_rating', t.feedback_rating,
    'final_mark', t.final_mark, 'filled_at', t.filled_at,
    'flag', (select to_jsonb(f) from flags as f where f.id = t.flag_id), 'created_at', t.created_at, 'updated_at', t.updated_at)`,
  projects_user: () => sql`jsonb_build_object('id', t.id, 'project_id', t.project_id, 'user_id', t.user_id,
    'current_team_id', t.current_team_id, 'occurrence', t.occurrence, 'final_mark', t.final_mark, 'status', t.status,
    'marked_at', t.marked_at, 'retriable_at', t.retriable_at, 'validated?', t.validated,
    'created_at', t.created_at, 'updated_at', t.updated_at)`,
  team: ({ base }) => sql`jsonb_build_object('id', t.id, 'name', t.name, 'project', ${project} t.project_id),
    'leader', ${leader(base)}, 'users', ${members(base)}, 'repo_url', t.repo_url, 'repo_uuid', t.repo_uuid,
    'final_mark', t.final_mark, 'primary_campus_id', ${campusOfLeader}, 'deadline_at', t.deadline_at,
    'terminating_at', t.terminating_at)`,
  pool: ({ by, old }) => sql`jsonb_build_object('id', t.id, 'campus_id', t.campus_id, 'cursus_id', t.cursus_id,
    'given_by', (select jsonb_build_object('id', u.id, 'first_name', u.first_name, 'last_name', u.last_name,
      'usual_first_name', u.usual_first_name, 'email', u.email, 'login', u.login, 'correction_points', u.correction_point)
      from users as u where u.id = ${by}::integer),
    'points', jsonb_build_object('old', coalesce(${old.current_points ?? null}::integer, t.current_points), 'current', t.current_points),
    'max_points', t.max_points)`,
  close: ({
    base,
  }) => sql`jsonb_build_object('id', t.id, 'reason', t.reason, 'state', t.state, 'kind', t.kind, 'end_at', t.end_at,
    'created_at', t.created_at, 'updated_at', t.updated_at, 'user', ${person('t.user_id', base)}, 'closer', ${person('t.closer_id', base)},
    'community_services', (select coalesce(jsonb_agg(to_jsonb(s) order by s.id), '[]') from community_services as s where s.close_id = t.id))`,
  event: () => sql`to_jsonb(t) || jsonb_build_object(
    'campus_ids', ${parentsOfEvent('events_campus', 'campus_id')}, 'cursus_ids', ${parentsOfEvent('events_cursus', 'cursus_id')})`,
  location: ({
    base,
  }) => sql`jsonb_build_object('id', t.id, 'begin_at', t.begin_at, 'end_at', t.end_at, 'primary', t."primary",
    'host', t.host, 'campus_id', t.campus_id, 'user', ${person('t.user_id', base)})`,
  user: ({ base }) => sql`jsonb_build_object('id', t.id, 'email', t.email, 'login', t.login, 'first_name', t.first_name,
    'last_name', t.last_name, 'usual_first_name', t.usual_first_name, 'url', ${base}::text || '/v2/users/' || t.login, 'kind', t.kind, 'staff?', t.staff, 'active?', t.active,
    'alumni?', t.alumnized_at is not null, 'pool_month', t.pool_month, 'pool_year', t.pool_year, 'created_at', t.created_at,
    'updated_at', t.updated_at, 'anonymize_date', t.anonymize_date, 'primary_campus_id',
    (select c.campus_id from campus_users as c where c.user_id = t.id and c.is_primary))`,
}

/** The body of a record of this kind; every column that is no credential, where nothing else is known. */
export function bodyOf(singular: string, hidden: readonly string[], facts: Facts): SQL {
  return SPECIAL[singular]?.(facts) ?? sql`to_jsonb(t) - ${sql.param([...hidden])}::text[]`
}

/** Rows that went along with their event are found in the record of the same moment. */
const parentsOfEvent = (table: 'events_campus' | 'events_cursus', column: 'campus_id' | 'cursus_id'): SQL =>
  sql`(select coalesce(jsonb_agg(distinct l.id), '[]') from (${idsOfEvent(table, column)}) as l)`
const idsOfEvent = (table: 'events_campus' | 'events_cursus', column: 'campus_id' | 'cursus_id'): SQL =>
  sql`select ${sql.raw(column)} as id from ${sql.raw(table)} where event_id = t.id
    union select (o.facts -> 'old' ->> '${sql.raw(column)}')::integer from outbox as g join outbox as o on o.xact = g.xact
      where g.model = 'events' and g.record_id = t.id and g.event = 'destroy' and o.model = '${sql.raw(table)}'
        and o.facts -> 'old' ->> 'event_id' = t.id::text`

const campusesOf = (user: string): SQL =>
  sql`select c.campus_id from campus_users as c where c.is_primary and ${sql.raw(user)}`

const CAMPUSES: Readonly<Record<string, SQL>> = {
  scale_team: campusesOf(
    '(c.user_id = t.user_id or c.user_id in (select m.user_id from teams_users as m where m.team_id = t.team_id))',
  ),
  team: campusesOf('c.user_id in (select m.user_id from teams_users as m where m.team_id = t.id)'),
  event: idsOfEvent('events_campus', 'campus_id'),
  user: campusesOf('c.user_id = t.id'),
  campus: sql`select t.id`,
}

/** The campus that a record concerns: its own, else that of its user. */
export const concerned = (singular: string): SQL =>
  CAMPUSES[singular] ??
  sql`select coalesce((to_jsonb(t) ->> 'campus_id')::integer, c.campus_id) from (select 1) as one
    left join campus_users as c on c.is_primary and c.user_id = (to_jsonb(t) ->> 'user_id')::integer`
