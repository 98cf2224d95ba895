/** Who may evaluate whom, and how the marks of an evaluation become one: the rules that sessions have for it. */
import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import type { Team } from './locked-team.ts'
import { personOf } from './persons.ts'
import type { Evaluated } from './predicates.ts'
import { refusalsOf, ruleOf, rulesOf } from './session-rules.ts'
import { cursusOf, sessionOf } from './sessions.ts'
import { isMember } from './team-members.ts'

type Evaluable = Pick<Team, 'id' | 'project_session_id'>

/**
 * Answers what tells whether somebody may evaluate a team at a time, by the correction rules of its session. Nobody
 * evaluates themselves. What the rules ask about the team is looked up once, however many people it is asked about.
 */
export async function evaluatorsOf(
  tx: Tx,
  team: Evaluable,
  time: Date,
  now: Date,
): Promise<(userId: number) => Promise<boolean>> {
  const session = await sessionOf(tx, team.project_session_id)
  const given = session ? await rulesOf(tx, sql`${session.id}::int`, 'correction') : []
  const cursus = session && given.length > 0 ? await cursusOf(tx, session) : []
  const campus = await campusOf(tx, team.id)
  const delays = given.some((rule) => rule.name === 'MatchingDelay')
  const evaluators = delays ? await countEvaluators(tx, team.id, campus, cursus, now) : 0
  return async (userId) => {
    if (await isMember(tx, team.id, userId)) return false
    if (given.length === 0) return true
    const person = await personOf(tx, userId, now)
    if (!person?.active) return false
    const evaluated = { campus, evaluators, ...(await meetingsOf(tx, userId, team.id, time)) }
    return refusalsOf(given, { person, cursus, evaluated }).length === 0
  }
}

/** The primary campus of whoever leads a team. */
async function campusOf(tx: Tx, teamId: number): Promise<number | null> {
  const [row] = await rowsOf<{ id: number }>(
    tx,
    sql`select c.campus_id as id from teams_users as m join campus_users as c on c.user_id = m.user_id and c.is_primary
      where m.team_id = ${teamId} and m.leader`,
  )
  return row?.id ?? null
}

/** How many there are to choose from: whoever is at the campus in the cursus, but for the team itself. */
async function countEvaluators(
  tx: Tx,
  teamId: number,
  campus: number | null,
  cursus: readonly number[],
  now: Date,
): Promise<number> {
  const at = sql`${now.toISOString()}::timestamptz`
  const [row] = await rowsOf<{ count: number }>(
    tx,
    sql`select count(distinct u.user_id)::int as count from cursus_users as u
      join campus_users as c on c.user_id = u.user_id and c.is_primary and c.campus_id = ${campus}::int
      where u.cursus_id = any (${sql.param([...cursus])}::int[]) and u.begin_at <= ${at}
        and (u.end_at is null or u.end_at > ${at}) and u.user_id not in (${membersOf(teamId)})`,
  )
  return row!.count
}

/** When somebody meets people of a team otherwise, on whichever side, and whether they evaluate this very rendering. */
async function meetingsOf(
  tx: Tx,
  userId: number,
  teamId: number,
  time: Date,
): Promise<Pick<Evaluated, 'evaluatedBefore' | 'daysSinceMeeting'>> {
  const [row] = await rowsOf<{ before: boolean; days: number | null }>(
    tx,
    sql`select exists (select from scale_teams as s
          where s.team_id = ${teamId} and s.user_id = ${userId} and s.truant_id is null) as before,
        (select min(abs(extract(epoch from ${time.toISOString()}::timestamptz - met.at)))::float / 86400 from (
          select s.begin_at as at from scale_teams as s join teams_users as m on m.team_id = s.team_id
            where s.user_id = ${userId} and m.user_id in (${membersOf(teamId)}) and s.truant_id is null
          union all select s.begin_at from scale_teams as s join teams_users as m on m.team_id = s.team_id
            where s.user_id in (${membersOf(teamId)}) and m.user_id = ${userId} and s.truant_id is null) as met) as days`,
  )
  return { evaluatedBefore: row!.before, daysSinceMeeting: row!.days ?? undefined }
}

function membersOf(teamId: number): SQL {
  return sql`select user_id from teams_users where team_id = ${teamId}`
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
