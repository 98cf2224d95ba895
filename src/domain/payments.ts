/** What evaluations cost the evaluated and bring the evaluator, in points. */
import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import { unprocessable } from '../errors.ts'
import type { scaleTeams } from '../resources/evaluation/scale_teams.ts'
import { scales } from '../resources/evaluation/scales.ts'
import { correctionPointHistorics as historics } from '../resources/shop/correction_point_historics.ts'
import { lockPoints, movePoints, spendPoints } from './points.ts'
import { isOnSale, lockPool, putInPool, takeFromPool } from './pools.ts'
import { membersOf } from './team-members.ts'

type Evaluation = Pick<typeof scaleTeams.$inferSelect, 'id' | 'user_id' | 'team_id' | 'scale_id'>

/** Reasons, as clients compare them; the database knows the first two. */
const BOOKING = 'Defense plannification'
const EARNING = 'Earning after defense'
const CANCELLING = 'Evaluator cancelled a defense'
const SALE = 'Refund during sales'

const PRICE = 1
const USUAL = 1
/** From an hour on, in seconds, an evaluation is long. */
const LONG = 3600
const FOR_LONG = 2
/** What an evaluator gets during a sale; the pool pays what is more than usual. */
const ON_SALE = 4

/** Every member of the team pays for an evaluation that is booked, unless its scale is free. */
export async function chargeBooking(tx: Tx, { id, team_id, scale_id }: Evaluation, now: Date): Promise<void> {
  const [scale] = await tx.select({ free: scales.free }).from(scales).where(eq(scales.id, scale_id))
  if (scale!.free) return
  const paid = await spendPoints(tx, await membersOf(tx, team_id), PRICE, BOOKING, now, id)
  if (!paid) throw unprocessable({ team_id: ['has a member without evaluation points'] })
}

/** Gives back to everybody what the evaluation cost and was not given back yet. */
export async function refundBooking(tx: Tx, evaluation: Evaluation, reason: string, now: Date): Promise<void> {
  const { id, user_id: evaluator } = evaluation
  const payers = await spentOn(tx, id)
  // Who cancels pays right after: all of them are locked at once.
  await lockPoints(tx, everybody(payers, evaluator))
  for (const { user_id, spent } of payers) await movePoints(tx, user_id, spent, reason, now, id)
}

/** An evaluator who cancels pays for it, also without a point left. */
export async function chargeCancelling(tx: Tx, { id, user_id }: Evaluation, now: Date): Promise<void> {
  if (user_id !== null) await movePoints(tx, user_id, -PRICE, CANCELLING, now, id)
}

/**
 * Pays the evaluator, once. What one member of the team spent is the evaluator's, what the others spent goes into the
 * pool. During a sale, where the evaluated came too, the pool gives them their points back and adds to the evaluator's.
 */
export async function payEvaluator(tx: Tx, evaluation: Evaluation, now: Date, { sales }: { sales: boolean }) {
  const { id, user_id, scale_id, team_id } = evaluation
  if (await isPaid(tx, id)) return
  const [scale] = await tx.select({ duration: scales.duration }).from(scales).where(eq(scales.id, scale_id))
  const usual = scale!.duration >= LONG ? FOR_LONG : USUAL
  const payers = await spentOn(tx, id)
  const pool = await poolOf(tx, team_id)
  const onSale = pool !== undefined && sales && (await isOnSale(tx, pool, now))
  let more = 0
  if (pool !== undefined) await putInPool(tx, pool, payers.length - 1, now)
  if (onSale) {
    // The pool before people, as gifts do, and people in one order.
    await lockPool(tx, pool)
    await lockPoints(tx, everybody(payers, user_id))
    const refunds = await takeFromPool(tx, pool, payers.length, now)
    for (const payer of payers.slice(0, refunds)) await movePoints(tx, payer.user_id, PRICE, SALE, now, id)
    if (user_id !== null) more = await takeFromPool(tx, pool, ON_SALE - usual, now)
  }
  if (user_id !== null) await movePoints(tx, user_id, usual + more, EARNING, now, id)
}

async function isPaid(tx: Tx, evaluationId: number): Promise<boolean> {
  const earning = and(eq(historics.scale_team_id, evaluationId), eq(historics.reason, EARNING))
  return (await tx.select({ id: historics.id }).from(historics).where(earning)).length > 0
}

interface Payer {
  user_id: number
  spent: number
}

function everybody(payers: readonly Payer[], evaluator: number | null): number[] {
  return [...payers.map((payer) => payer.user_id), ...(evaluator === null ? [] : [evaluator])]
}

/** Who of the evaluated has points in an evaluation, the leader first. */
async function spentOn(tx: Tx, evaluationId: number): Promise<Payer[]> {
  return rowsOf(
    tx,
    sql`select h.user_data_id as user_id, -sum(h.sum)::int as spent from correction_point_historics as h
      join scale_teams as e on e.id = h.scale_team_id
      left join teams_users as m on m.team_id = e.team_id and m.user_id = h.user_data_id
      where h.scale_team_id = ${evaluationId} and h.reason not in (${EARNING}, ${CANCELLING})
      group by h.user_data_id having sum(h.sum) < 0
      order by bool_or(coalesce(m.leader, false)) desc, h.user_data_id`,
  )
}

/** The pool of the leader's campus for the cursus in which the team does its project. */
async function poolOf(tx: Tx, teamId: number): Promise<number | undefined> {
  const [pool] = await rowsOf<{ id: number }>(
    tx,
    sql`select p.id from teams_users as m
      join teams as t on t.id = m.team_id
      join campus_users as c on c.user_id = m.user_id and c.is_primary
      join pools as p on p.campus_id = c.campus_id
      left join project_sessions as s on s.id = t.project_session_id
      where m.team_id = ${teamId} and m.leader and (p.cursus_id = s.cursus_id
        or p.cursus_id in (select cursus_id from projects_users_cursus where projects_user_id = m.projects_user_id))
      order by p.id limit 1`,
  )
  return pool?.id
}
