/** Days of a campus: a deadline keeps its hour on the clocks there, also when they change meanwhile. */
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'

/** The time so many days later on the clocks of the campus of a team: its session's, else its leader's primary one. */
export async function daysLaterFor(tx: Tx, teamId: number, time: Date, days: number): Promise<Date> {
  const zone = sql`coalesce(
    (select c.time_zone from teams as t join project_sessions as s on s.id = t.project_session_id
      join campus as c on c.id = s.campus_id where t.id = ${teamId}),
    (select c.time_zone from teams_users as m join campus_users as u on u.user_id = m.user_id and u.is_primary
      join campus as c on c.id = u.campus_id where m.team_id = ${teamId} and m.leader),
    'UTC')`
  const [row] = await rowsOf<{ milliseconds: number }>(
    tx,
    sql`select (extract(epoch from ((${time.toISOString()}::timestamptz at time zone z) + make_interval(days => ${days}::int))
      at time zone z) * 1000)::float as milliseconds from (select ${zone} as z) as zone`,
  )
  return new Date(row!.milliseconds)
}
