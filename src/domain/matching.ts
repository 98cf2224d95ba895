/** Matching: who of those that offer a time is asked to evaluate a team, and in which order. */
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { teams } from '../resources/people/teams.ts'
import { rowsOf } from './rows.ts'
import { mayEvaluate } from './rules.ts'

type Team = Pick<typeof teams.$inferSelect, 'id' | 'project_id' | 'project_session_id'>
const DAY = 86_400_000

/**
 * Those of `offering` who may evaluate the team at `begin`, in the order in which they are asked. Never a member, never
 * somebody who has another evaluation of the same try. With the rule LastClose, those who submitted the project last
 * come first; among equals chance decides.
 */
export async function evaluatorsFor(tx: Tx, team: Team, offering: number[], begin: Date, now: Date): Promise<number[]> {
  const session = team.project_session_id
  const recentFirst = (await parameterOf(tx, session, 'LastClose')) !== undefined
  const ordered = await rowsOf<{ id: number }>(
    tx,
    sql`select u.id from unnest(${sql.param(offering)}::int[]) as u(id)
      where not exists (select from teams_users as m where m.team_id = ${team.id} and m.user_id = u.id)
        and not exists (select from scale_teams as e where e.team_id = ${team.id} and e.user_id = u.id and e.truant_id is null)
      order by case when ${recentFirst} then (select max(t.closed_at)::date from teams as t
        join teams_users as m on m.team_id = t.id where m.user_id = u.id and t.project_id = ${team.project_id}) end
        desc nulls last, random()`,
  )
  const fitting: number[] = []
  for (const { id } of ordered)
    if (session === null || (await mayEvaluate(tx, session, id, team.id, now))) fitting.push(id)
  const table = await parameterOf(tx, session, 'MatchingDelay')
  const days = table ? daysApart(table, fitting.length) : 0
  return days > 0 ? withoutThoseMet(tx, team.id, fitting, new Date(begin.getTime() - days * DAY)) : fitting
}

/**
 * How many days lie between two meetings of the same people, by how many could evaluate: `7-0,14-1` lets up to 7 meet
 * again on the same day, up to 14 after a day. The last entry holds for more, too.
 */
export function daysApart(table: string, possible: number): number {
  const entries = [...table.matchAll(/(\d+)-(\d+)/g)].map(([, most, days]) => ({
    most: Number(most),
    days: Number(days),
  }))
  return (entries.find(({ most }) => possible <= most) ?? entries.at(-1))?.days ?? 0
}

/** Leaves out who met one of the team since, on either side. */
async function withoutThoseMet(tx: Tx, teamId: number, userIds: number[], since: Date): Promise<number[]> {
  const met = await rowsOf<{ id: number }>(
    tx,
    sql`with members as (select user_id as id from teams_users where team_id = ${teamId}),
      meetings as (select e.user_id as evaluator, m.user_id as evaluated from scale_teams as e
        join teams_users as m on m.team_id = e.team_id
        where e.begin_at > ${since.toISOString()}::timestamptz and e.truant_id is null and e.user_id is not null)
      select evaluator as id from meetings where evaluator = any (${sql.param(userIds)}::int[]) and evaluated in (select id from members)
      union select evaluated from meetings where evaluated = any (${sql.param(userIds)}::int[]) and evaluator in (select id from members)`,
  )
  const known = new Set(met.map((row) => row.id))
  return userIds.filter((id) => !known.has(id))
}

/** What a session tells a rule, in one text; undefined when the session does not have the rule. */
export async function parameterOf(tx: Tx, sessionId: number | null, rule: string): Promise<string | undefined> {
  if (sessionId === null) return undefined
  const [row] = await rowsOf<{ value: string }>(
    tx,
    sql`select coalesce(string_agg(p.value, ' '), '') as value from project_sessions_rules as s
      join rules as r on r.id = s.rule_id
      left join params_project_sessions_rules as p on p.project_sessions_rule_id = s.id
      where s.project_session_id = ${sessionId} and r.internal_name = ${rule} and r.kind = 'correction' group by s.id limit 1`,
  )
  return row?.value
}
