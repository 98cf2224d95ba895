/** Who may evaluate whom, and how the marks of an evaluation become one: the rules that sessions have for it. */
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import { personOf } from './persons.ts'
import type { Evaluated } from './predicates.ts'
import { refusalsOf, ruleOf, rulesOf } from './session-rules.ts'
import { cursusOf, sessionOf } from './sessions.ts'

/** Whether the correction rules of a session let somebody evaluate a team. Nobody evaluates themselves. */
export async function mayEvaluate(
  tx: Tx,
  sessionId: number | null,
  userId: number,
  teamId: number,
  now: Date,
): Promise<boolean> {
  const [own] = await rowsOf(tx, sql`select 1 from teams_users where team_id = ${teamId} and user_id = ${userId}`)
  if (own) return false
  const person = await personOf(tx, userId, now)
  if (!person?.active) return false
  const session = await sessionOf(tx, sessionId)
  if (!session) return true
  const given = await rulesOf(tx, sql`${session.id}::int`, 'correction')
  if (given.length === 0) return true
  const cursus = await cursusOf(tx, session)
  const evaluated = await evaluatedBy(tx, userId, teamId, cursus, now)
  return refusalsOf(given, { person, cursus, evaluated }).length === 0
}

/** How somebody stands to a team. Whoever is at its campus in its cursus counts as one to choose from. */
async function evaluatedBy(
  tx: Tx,
  userId: number,
  teamId: number,
  cursus: readonly number[],
  now: Date,
): Promise<Evaluated> {
  const at = sql`${now.toISOString()}::timestamptz`
  const ids = sql.join(
    [0, ...cursus].map((id) => sql`${id}::int`),
    sql`, `,
  )
  const [row] = await rowsOf<{ campus: number | null; before: boolean; days: number | null; evaluators: number }>(
    tx,
    sql`with members as (select user_id, leader from teams_users where team_id = ${teamId}),
      home as (select c.campus_id as id from members as m join campus_users as c on c.user_id = m.user_id and c.is_primary
        where m.leader limit 1)
      select (select id from home) as campus,
        exists (select from scale_teams as s where s.team_id = ${teamId} and s.user_id = ${userId}
          and s.truant_id is null) as before,
        (select extract(epoch from ${at} - max(s.begin_at))::float / 86400 from scale_teams as s
          join teams_users as m on m.team_id = s.team_id where s.begin_at is not null and s.truant_id is null
            and ((s.user_id = ${userId} and m.user_id in (select user_id from members))
              or (m.user_id = ${userId} and s.user_id in (select user_id from members)))) as days,
        (select count(distinct u.user_id)::int from cursus_users as u
          join campus_users as c on c.user_id = u.user_id and c.is_primary and c.campus_id = (select id from home)
          where u.cursus_id in (${ids}) and u.begin_at <= ${at} and (u.end_at is null or u.end_at > ${at})
            and u.user_id not in (select user_id from members)) as evaluators`,
  )
  return {
    campus: row!.campus,
    evaluatedBefore: row!.before,
    daysSinceMeeting: row!.days ?? undefined,
    evaluators: row!.evaluators,
  }
}

/** How an eval_compilation rule makes one mark of several, by its internal name. */
export const COMPILATIONS: Readonly<Record<string, (marks: readonly number[]) => number>> = {
  BestMark: (marks) => Math.max(...marks),
  WorstMark: (marks) => Math.min(...marks),
  MeanMark: (marks) => Math.floor(marks.reduce((a, b) => a + b, 0) / marks.length),
  MedianMark: (marks) => {
    const sorted = [...marks].sort((a, b) => a - b)
    const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)]!, sorted[Math.floor(sorted.length / 2)]!]
    return Math.floor((low + high) / 2)
  },
}

/** The mark that the session's own rule makes of its evaluations; undefined where the mean is to be taken. */
export async function compiledMark(
  tx: Tx,
  sessionId: number | null,
  marks: readonly number[],
): Promise<number | undefined> {
  const rule = await ruleOf(tx, sessionId, 'eval_compilation')
  return rule && marks.length > 0 ? COMPILATIONS[rule.name]?.(marks) : undefined
}
