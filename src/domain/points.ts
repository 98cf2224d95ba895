/**
 * Evaluation points: the balance of a user, and the history that explains it. Every change goes through here, so that
 * the sum of the history is always the balance.
 */
import { and, eq, gte, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { unprocessable } from '../errors.ts'
import { users } from '../resources/people/users.ts'
import { correctionPointHistorics } from '../resources/shop/correction_point_historics.ts'

/** What everybody begins with. */
const FIRST_POINTS = 5

/** Gives a new account its first points. */
export async function firstPoints(tx: Tx, userId: number, now: Date): Promise<void> {
  await movePoints(tx, userId, FIRST_POINTS, 'Creation', now)
}

/**
 * Changes a user's points and writes down why. The row of the user is locked by the change, so that totals follow. What
 * the staff takes, and what an evaluator pays for cancelling, may leave fewer points than none: a debt.
 */
export async function movePoints(
  tx: Tx,
  userId: number,
  sum: number,
  reason: string,
  now: Date,
  scaleTeamId: number | null = null,
): Promise<void> {
  const [user] = await tx
    .update(users)
    .set({ correction_point: sql`${users.correction_point} + ${sum}`, updated_at: now })
    .where(eq(users.id, userId))
    .returning({ id: users.id, total: users.correction_point })
  if (!user) throw unprocessable({ user_id: ['must exist'] })
  await writeDown(tx, [user], sum, reason, now, scaleTeamId)
}

/**
 * Takes `price` points from each of the users, or from nobody; answers whether all of them had as many. The condition
 * stands in the statement that takes them: of two bookings at once with one point left, one finds it gone.
 */
export async function spendPoints(
  tx: Tx,
  userIds: readonly number[],
  price: number,
  reason: string,
  now: Date,
  scaleTeamId: number | null = null,
): Promise<boolean> {
  if (userIds.length === 0) return true
  await lockPoints(tx, userIds)
  const able = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(inArray(users.id, [...userIds]), gte(users.correction_point, price)))
  if (able.length < userIds.length) return false
  const paid = await tx
    .update(users)
    .set({ correction_point: sql`${users.correction_point} - ${price}`, updated_at: now })
    .where(and(inArray(users.id, [...userIds]), gte(users.correction_point, price)))
    .returning({ id: users.id, total: users.correction_point })
  await writeDown(tx, paid, -price, reason, now, scaleTeamId)
  return true
}

/**
 * Locks the points of users until the transaction ends. Always in one order, so that two that move points of the same
 * people never wait for each other in a circle; and no more than an update does, so that whoever only names one of them,
 * as bookings do with their evaluator, need not wait.
 */
export async function lockPoints(tx: Tx, userIds: readonly number[]): Promise<void> {
  if (userIds.length === 0) return
  await tx
    .select({ id: users.id })
    .from(users)
    .where(inArray(users.id, [...userIds]))
    .orderBy(users.id)
    .for('no key update')
}

async function writeDown(
  tx: Tx,
  changed: readonly { id: number; total: number }[],
  sum: number,
  reason: string,
  now: Date,
  scale_team_id: number | null,
): Promise<void> {
  const row = { scale_team_id, reason, sum, created_at: now, updated_at: now }
  await tx
    .insert(correctionPointHistorics)
    .values(changed.map(({ id, total }) => ({ ...row, user_data_id: id, total })))
}
