/** Matching: who of those that offer a time is asked to evaluate a team, and in which order. */
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import type { teams } from '../resources/people/teams.ts'
import { rulesOf } from './session-rules.ts'

type Team = Pick<typeof teams.$inferSelect, 'id' | 'project_id' | 'project_session_id'>

/**
 * Those of `offering` who come into question for a team, in the order in which they are asked: never a member, never
 * somebody who has another evaluation of the same try. With the session's rule LastClose, those who submitted the
 * project last come first, by the day; among equals chance decides. Whether the session's rules let somebody evaluate
 * is asked of one after the other, as it costs more; but for the campus, as people of all campus offer the same times.
 */
export async function candidatesFor(tx: Tx, team: Team, offering: readonly number[]): Promise<number[]> {
  const rules = await rulesOf(tx, sql`${team.project_session_id}::int`, 'correction')
  const latestFirst = rules.some(({ name }) => name === 'LastClose')
  const onCampus = rules.some(({ name, required }) => name === 'OnSameCampus' && required)
  const rows = await rowsOf<{ id: number }>(
    tx,
    sql`select u.id from unnest(${sql.param(offering)}::int[]) as u(id)
      where not exists (select from teams_users as m where m.team_id = ${team.id} and m.user_id = u.id)
        and not exists (select from scale_teams as e where e.team_id = ${team.id} and e.user_id = u.id and e.truant_id is null)
        and (not ${onCampus} or (select c.campus_id from campus_users as c where c.user_id = u.id and c.is_primary)
          is not distinct from (select c.campus_id from teams_users as m join campus_users as c
            on c.user_id = m.user_id and c.is_primary where m.team_id = ${team.id} and m.leader))
      order by case when ${latestFirst} then (select max(t.closed_at)::date from teams as t
        join teams_users as m on m.team_id = t.id where m.user_id = u.id and t.project_id = ${team.project_id}) end
        desc nulls last, random()`,
  )
  return rows.map((row) => row.id)
}
