/** Evaluations that stand: filling, changing and cancelling them. `bookings.ts` and `arrangements.ts` make them. */
import { eq } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { accessDenied, unprocessable } from '../errors.ts'
import { type ScaleTeamInput, scaleTeams } from '../resources/evaluation/scale_teams.ts'
import { type Evaluation, evaluationOf, mustBePossible, occupyTime } from './arrangements.ts'
import { mustHaveRoom, scaleOf } from './booking-checks.ts'
import { cancelAsEvaluated, cancelAsEvaluator } from './cancellations.ts'
import { fillEvaluation, settleFilling } from './fillings.ts'
import { lockedTeam, lockTeams } from './locked-team.ts'
import { onBehalfOf } from './self.ts'
import { release } from './slot-runs.ts'
import { recomputeTeam, settleTeam } from './team-marks.ts'
import { isMember } from './team-members.ts'
import { declareTruant, forgiveTruant } from './truants.ts'

/** Fields that an evaluator fills; everything else is for the staff to change. */
const FILLED = new Set(['comment', 'flag_id', 'final_mark', 'answers_attributes'])
/** Fields by which an evaluation becomes another meeting. */
const MEETING = ['team_id', 'user_id', 'scale_id', 'begin_at'] as const

/**
 * Changes an evaluation. Its evaluator fills it from the begin on, once; either side says from then on that the other
 * was absent. The staff changes anything.
 */
export async function changeEvaluation(call: Call<Partial<ScaleTeamInput>>): Promise<Outcome> {
  const { tx, id, input, actor, now } = call
  const row = await evaluationOf(tx, id)
  // Before anything is written: who writes one row twice shares the team, and could not have it alone any more.
  await lockTeams(tx, [row.team_id, input.team_id ?? row.team_id])
  const user = onBehalfOf(actor, 'Advanced tutor')
  const truant = input.truant_id as number | null | undefined
  if (user !== undefined) {
    await mustTakePart(tx, row, user)
    if (truant) {
      if (Object.keys(input).length > 1) throw accessDenied()
      await declareTruant(tx, row, truant, user, now)
      return undefined
    }
    if (row.user_id !== user || Object.keys(input).some((name) => !FILLED.has(name))) throw accessDenied()
    await fillEvaluation(tx, id, input, now)
    return undefined
  }
  if (truant && truant !== row.truant_id) {
    if (Object.keys(input).length > 1) throw unprocessable({ truant_id: ['stands alone: there is nothing to mark'] })
    await declareTruant(tx, row, truant, undefined, now)
    return undefined
  }
  if (truant === null && row.truant_id !== null) await forgiveTruant(tx, row, now)
  await call.change()
  if (MEETING.some((name) => input[name] !== undefined)) await meetAnew(tx, row, now)
  await settleFilling(tx, id, input, now, row)
  return undefined
}

/**
 * Takes an evaluation off the calendar. Those who meet cancel before the begin, at a price; the staff deletes at any
 * time, which moves no points, and a team that was marked by it is marked again.
 */
export async function cancelEvaluation({ tx, id, actor, now }: Call): Promise<Outcome> {
  const row = await evaluationOf(tx, id)
  const user = onBehalfOf(actor, 'Advanced tutor')
  if (user === undefined) {
    await tx.delete(scaleTeams).where(eq(scaleTeams.id, id))
    if (row.filled_at !== null) await recomputeTeam(tx, row.team_id, now)
  } else {
    await mustTakePart(tx, row, user)
    await (row.user_id === user ? cancelAsEvaluator : cancelAsEvaluated)(tx, row, now)
  }
  return undefined
}

async function mustTakePart(tx: Tx, row: Evaluation, userId: number): Promise<void> {
  if (row.user_id !== userId && !(await isMember(tx, row.team_id, userId))) throw accessDenied()
}

/** The team, the evaluator, the scale or the time is another: slots follow, and what holds for a booking holds again. */
async function meetAnew(tx: Tx, before: Evaluation, now: Date): Promise<void> {
  const row = await evaluationOf(tx, before.id)
  const isOther = (name: keyof Evaluation) => row[name] !== before[name]
  if (isOther('team_id') || isOther('user_id')) await mustBePossible(tx, await lockedTeam(tx, row.team_id), row, now)
  if (row.truant_id === null && (isOther('team_id') || isOther('scale_id')))
    await mustHaveRoom(tx, row.team_id, await scaleOf(tx, row.scale_id), row.id)
  if (row.filled_at !== null && isOther('team_id')) {
    await recomputeTeam(tx, before.team_id, now)
    await settleTeam(tx, row.team_id, now)
  }
  await release(tx, row.id, now)
  await occupyTime(tx, row, now)
}
