/** The projects that somebody may register to now. */
import { sql } from 'drizzle-orm'
import { rowsOf } from '../db/query.ts'
import type { Question } from '../engine/declare/actions.ts'
import { toJson } from '../json.ts'
import { personOf } from './persons.ts'
import { refusalsOf, rulesOf } from './session-rules.ts'

interface Candidate {
  id: number
  name: string
  slug: string
  parent_id: number | null
  session: number
  cursus: number[]
}

/**
 * Of a cursus that runs, with a session that takes people and has room, not yet begun, and open by the session's
 * rules. Everything is read at once; the rules are held against it here.
 */
export async function openProjects({ db, id, now }: Pick<Question, 'db' | 'id' | 'now'>): Promise<string> {
  const person = await personOf(db.orm, id, now)
  const at = sql`${now.toISOString()}::timestamptz`
  const candidates = await rowsOf<Candidate>(
    db.orm,
    sql`select p.id, p.name, p.slug, p.parent_id, s.id as session, coalesce(s.cursus, array(
          select c.cursus_id from projects_cursus as c where c.project_id = p.id)) as cursus
      from projects as p join lateral (select s.id, s.is_subscriptable, s.end_at, s.max_people,
          case when s.cursus_id is not null then array[s.cursus_id] end as cursus from project_sessions as s
        where s.project_id = p.id
          and (s.campus_id is null or s.campus_id in (select campus_id from campus_users where user_id = ${id} and is_primary))
          and (s.cursus_id is null or s.cursus_id in (select cursus_id from cursus_users where user_id = ${id}))
        order by s.campus_id is null, s.cursus_id is null, s.id limit 1) as s on true
      where p.visible and s.is_subscriptable and (s.end_at is null or s.end_at > ${at})
        and not exists (select from projects_users as u where u.project_id = p.id and u.user_id = ${id})
        and exists (select from projects_cursus as c join cursus_users as u on u.cursus_id = c.cursus_id
          where c.project_id = p.id and u.user_id = ${id} and u.begin_at <= ${at} and (u.end_at is null or u.end_at > ${at}))
        and (s.max_people is null or s.max_people > (select count(*) from projects_users as r
          join teams as t on t.id = r.current_team_id where t.project_session_id = s.id))
      order by p.position, p.id`,
  )
  if (!person?.active || candidates.length === 0) return '[]'
  const sessions = sql.join(
    candidates.map(({ session }) => sql`${session}::int`),
    sql`, `,
  )
  const given = Map.groupBy(await rulesOf(db.orm, sessions, 'inscription'), (rule) => rule.session)
  const open = candidates.filter(
    ({ session, cursus }) => refusalsOf(given.get(session) ?? [], { person, cursus }).length === 0,
  )
  return toJson(open.map(({ id, name, slug, parent_id }) => ({ id, name, slug, parent_id })))
}
