/** Matching: who of those that offer a time is asked to evaluate a team, and in which order. */
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import type { teams } from '../resources/people/teams.ts'

type Team = Pick<typeof teams.$inferSelect, 'id' | 'project_id' | 'project_session_id'>

/**
 * Those of `offering` who come into question for a team, in the order in which they are asked: never a member, never
 * somebody who has another evaluation of the same try. With the session's rule LastClose, those who submitted the
 * project last come first, by the day; among equals chance decides. Whether the session's rules let somebody evaluate
 * is asked of one after the other, as it costs more.
 */
export async function candidatesFor(tx: Tx, team: Team, offering: readonly number[]): Promise<number[]> {
  const rows = await rowsOf<{ id: number }>(
    tx,
    sql`select u.id from unnest(${sql.param(offering)}::int[]) as u(id)
      where not exists (select from teams_users as m where m.team_id = ${team.id} and m.user_id = u.id)
        and not exists (select from scale_teams as e where e.team_id = ${team.id} and e.user_id = u.id and e.truant_id is null)
      order by case when ${await comeLatestFirst(tx, team)} then (select max(t.closed_at)::date from teams as t
        join teams_users as m on m.team_id = t.id where m.user_id = u.id and t.project_id = ${team.project_id}) end
        desc nulls last, random()`,
  )
  return rows.map((row) => row.id)
}

async function comeLatestFirst(tx: Tx, { project_session_id }: Team): Promise<boolean> {
  const rows = await rowsOf(
    tx,
    sql`select s.id from project_sessions_rules as s join rules as r on r.id = s.rule_id
      where s.project_session_id = ${project_session_id}::int and r.kind = 'correction' and r.internal_name = 'LastClose'`,
  )
  return rows.length > 0
}
