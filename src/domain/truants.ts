/** Truants: somebody did not come to an evaluation. It does not count then, and another one is booked. */
import { eq } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { accessDenied, unprocessable } from '../errors.ts'
import { scaleTeams } from '../resources/evaluation/scale_teams.ts'
import { mustHaveRoom, scaleOf } from './booking-checks.ts'
import { chargeBooking, payEvaluator, refundBooking } from './payments.ts'
import { isMember } from './team-members.ts'

type Evaluation = typeof scaleTeams.$inferSelect

/**
 * Writes down who was absent. `by` is the one who came, from the begin on; the staff (undefined) at any time. An absent
 * evaluator gives the evaluated their points back; absent evaluated have spent them, and the evaluator earns.
 */
export async function declareTruant(
  tx: Tx,
  row: Evaluation,
  truant: number,
  by: number | undefined,
  now: Date,
): Promise<void> {
  if (row.filled_at !== null) throw unprocessable({ truant_id: ['is said of an evaluation that took place'] })
  const ofEvaluator = truant === row.user_id
  if (!ofEvaluator && !(await isMember(tx, row.team_id, truant)))
    throw unprocessable({ truant_id: ['takes no part in the evaluation'] })
  if (by !== undefined) {
    const isOther = ofEvaluator ? await isMember(tx, row.team_id, by) : by === row.user_id
    if (!isOther) throw accessDenied()
    if (row.begin_at === null || row.begin_at > now) throw unprocessable({ begin_at: ['is not reached yet'] })
  }
  if (row.truant_id !== null) {
    // Said twice is no fault; the other side cannot be blamed in return.
    if (row.truant_id === truant) return
    throw unprocessable({ truant_id: ['is known already'] })
  }
  await tx
    .update(scaleTeams)
    .set({ truant_id: truant, final_mark: null, comment: null, updated_at: now })
    .where(eq(scaleTeams.id, row.id))
  if (ofEvaluator) await refundBooking(tx, row, 'Refund after an absent evaluator', now)
  else await payEvaluator(tx, row, now, { sales: false })
}

/**
 * The staff takes it back that somebody was absent, so that the evaluation counts again: there must still be room for
 * it, and who got their points back for an absent evaluator spends them again. Whoever calls has the team locked.
 */
export async function forgiveTruant(tx: Tx, row: Evaluation, now: Date): Promise<void> {
  await mustHaveRoom(tx, row.team_id, await scaleOf(tx, row.scale_id), row.id)
  if (row.truant_id === row.user_id) await chargeBooking(tx, row, now)
}
