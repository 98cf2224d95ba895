/** Cancelling evaluations that are still to come. */
import { and, eq, gt, isNull, or, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import { unprocessable } from '../errors.ts'
import { scaleTeams } from '../resources/evaluation/scale_teams.ts'
import { slots } from '../resources/evaluation/slots.ts'
import { chargeCancelling, refundBooking } from './payments.ts'

type Evaluation = typeof scaleTeams.$inferSelect

const REFUND = 'Refund after a cancelled defense'

/** The evaluated may cancel before the begin: the time is free again, their points stay spent. */
export async function cancelAsEvaluated(tx: Tx, row: Evaluation, now: Date): Promise<void> {
  mustLieAhead(row, now)
  await tx.delete(scaleTeams).where(eq(scaleTeams.id, row.id))
}

/** The evaluator may cancel before the begin: the evaluated get their points back, and the evaluator pays one. */
export async function cancelAsEvaluator(tx: Tx, row: Evaluation, now: Date): Promise<void> {
  mustLieAhead(row, now)
  await refundBooking(tx, row, REFUND, now)
  await chargeCancelling(tx, row, now)
  // Who cancels is not there: the time is not offered any more.
  await tx.delete(slots).where(eq(slots.scale_team_id, row.id))
  await tx.delete(scaleTeams).where(eq(scaleTeams.id, row.id))
}

function mustLieAhead({ begin_at, filled_at, truant_id }: Evaluation, now: Date): void {
  if (!begin_at || begin_at <= now || filled_at || truant_id) throw unprocessable({ begin_at: ['lies behind'] })
}

/** Takes an evaluation away that nobody is to blame for; the evaluated get their points back. */
export async function callOff(tx: Tx, row: Evaluation, now: Date): Promise<void> {
  await refundBooking(tx, row, REFUND, now)
  await tx.delete(scaleTeams).where(eq(scaleTeams.id, row.id))
}

/** Calls off every evaluation to come on either side of which the user stands: for an account that closes. */
export async function cancelBookingsOf(tx: Tx, userId: number, now: Date): Promise<void> {
  for (const row of await lockedBookingsOf(tx, userId, now)) await callOff(tx, row, now)
}

/** Locks every evaluation to come on either side of which the user stands; answers who gets or pays points for them. */
export async function lockBookingsOf(tx: Tx, userId: number, now: Date): Promise<number[]> {
  const booked = (await lockedBookingsOf(tx, userId, now)).map(({ id }) => id)
  if (booked.length === 0) return []
  const ids = sql`any (${sql.param(`{${booked.join(',')}}`)}::int[])`
  const people = await rowsOf<{ id: number }>(
    tx,
    sql`select user_id as id from scale_teams where id = ${ids} and user_id is not null
      union select user_data_id from correction_point_historics where scale_team_id = ${ids}`,
  )
  return people.map(({ id }) => id)
}

async function lockedBookingsOf(tx: Tx, userId: number, now: Date): Promise<Evaluation[]> {
  const own = sql`exists (select from teams_users as m where m.team_id = ${scaleTeams.team_id} and m.user_id = ${userId})`
  const open = and(isNull(scaleTeams.filled_at), isNull(scaleTeams.truant_id), gt(scaleTeams.begin_at, now))
  return tx
    .select()
    .from(scaleTeams)
    .where(and(open, or(eq(scaleTeams.user_id, userId), own)))
    .orderBy(scaleTeams.id)
    .for('update')
}
