/** The mark of a team: what it waits for, and how evaluations and uploads make one number. */
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import { compiledMark } from './evaluators.ts'
import { lockedTeam, type Team } from './locked-team.ts'
import { finishTeam } from './marks.ts'
import { wayOf } from './ways.ts'

/** What one filled evaluation says. */
export interface Verdict {
  mark: number
  positive: boolean
  flag: string
  /** Made by the server, as nobody came in time. */
  placeholder: boolean
}

/**
 * Marks a team once it has all that it needs; a team that was marked before gets what its mark is now. `late`: its time
 * is over, so that uploads are not waited for.
 */
export async function settleTeam(tx: Tx, teamId: number, now: Date, { late = false } = {}): Promise<void> {
  const team = await lockedTeam(tx, teamId)
  if (!isSubmitted(team)) return
  const [needs, verdicts, uploads] = [
    await neededEvaluations(tx, team),
    await verdictsOn(tx, team.id),
    await uploadMarks(tx, team),
  ]
  if (needs.length + uploads.length === 0 || needs.some(({ missing }) => missing > 0)) return
  // No program marks what nobody came to evaluate.
  if (uploads.includes(null) && !late && !verdicts.some(({ placeholder }) => placeholder)) return
  await finish(tx, team, verdicts, uploads, now)
}

/** Marks a team again from what is left of its evaluations, where it was marked; without any, the mark stays. */
export async function recomputeTeam(tx: Tx, teamId: number, now: Date): Promise<void> {
  const team = await lockedTeam(tx, teamId)
  if (team.status !== 'finished') return
  const verdicts = await verdictsOn(tx, team.id)
  if (verdicts.length > 0) await finish(tx, team, verdicts, await uploadMarks(tx, team), now)
}

async function finish(tx: Tx, team: Team, verdicts: Verdict[], uploads: (number | null)[], now: Date): Promise<void> {
  const given = uploads.filter((mark) => mark !== null)
  const marks = verdicts.map(({ mark }) => mark)
  const mark = markOf(verdicts, given, await compiledMark(tx, team.project_session_id, marks))
  if (mark === undefined || (team.status === 'finished' && team.final_mark === mark)) return
  await finishTeam(tx, team.id, mark, now)
}

const CHEAT = { name: 'Cheat', mark: -42 }

/** What a flag makes of any mark: a negative one ends the evaluation. Undefined where it leaves marks alone. */
export function markOfFlag({ positive, flag }: Pick<Verdict, 'positive' | 'flag'>): number | undefined {
  if (positive) return undefined
  return flag === CHEAT.name ? CHEAT.mark : 0
}

/**
 * The floor of the mean of the evaluations, or of the mean of that and the mean of the uploads; a compiled mark takes
 * the place of the evaluations' mean. One negative flag decides, whatever the others gave. Undefined without any mark.
 */
export function markOf(
  verdicts: readonly Verdict[],
  uploads: readonly number[],
  compiled?: number,
): number | undefined {
  const flagged = verdicts.map(markOfFlag).filter((mark) => mark !== undefined)
  if (flagged.length > 0) return Math.min(...flagged)
  const marks = compiled === undefined ? verdicts.map(({ mark }) => mark) : [compiled]
  // Sums and counts are kept whole, so that the floor is taken once and of no rounded fraction.
  const [evaluations, programs] = [sumOf(marks), sumOf(uploads)]
  if (uploads.length === 0) return marks.length > 0 ? Math.floor(evaluations / marks.length) : undefined
  if (marks.length === 0) return Math.floor(programs / uploads.length)
  return Math.floor((evaluations * uploads.length + programs * marks.length) / (2 * marks.length * uploads.length))
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}

function isSubmitted({ closed_at, status }: Team): boolean {
  return closed_at !== null && (status === 'waiting_for_correction' || status === 'finished')
}

/** A scale by which the team is evaluated, and how many evaluations are missing. */
export interface Need {
  scale_id: number
  missing: number
}

/** The primary scale of each evaluation, or the newest without one, says how many a team needs. */
export async function neededEvaluations(tx: Tx, team: Team): Promise<Need[]> {
  return rowsOf(
    tx,
    sql`select distinct on (e.id) s.id as scale_id, greatest(0, s.correction_number - (
        select count(*) from scale_teams as x join scales as xs on xs.id = x.scale_id
        where x.team_id = ${team.id} and xs.evaluation_id = e.id and x.truant_id is null
          and x.filled_at is not null and x.final_mark is not null))::int as missing
      from evaluations as e join scales as s on s.evaluation_id = e.id
      where e.kind = 'scale' and ${wayOf(team)} order by e.id, s.is_primary desc, s.id desc`,
  )
}

/** What filled evaluations say; one with a truant says nothing. */
async function verdictsOn(tx: Tx, teamId: number): Promise<Verdict[]> {
  return rowsOf(
    tx,
    sql`select x.final_mark as mark, f.positive, f.name as flag, x.user_id is null and x.begin_at is null as placeholder
      from scale_teams as x join flags as f on f.id = x.flag_id
      where x.team_id = ${teamId} and x.truant_id is null and x.filled_at is not null and x.final_mark is not null`,
  )
}

/** The marks of the session's uploads, null where one has not come. */
async function uploadMarks(tx: Tx, team: Team): Promise<(number | null)[]> {
  const rows = await rowsOf<{ mark: number | null }>(
    tx,
    sql`select t.final_mark as mark from evaluations as e join evaluation_uploads as u on u.evaluation_id = e.id
      left join teams_uploads as t on t.upload_id = u.id and t.team_id = ${team.id} where ${wayOf(team)}`,
  )
  return rows.map((row) => row.mark)
}
