/** Pools: points come and go, and a full pool opens a sale. */
import { and, eq, gt, isNull, lte, or, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { unprocessable } from '../errors.ts'
import { balances } from '../resources/shop/balances.ts'
import { type GiftInput, pools } from '../resources/shop/pools.ts'
import { spendPoints } from './points.ts'

export async function addToPool({ tx, id, input, now }: Call<GiftInput>): Promise<Outcome> {
  await changePool(tx, id, input.points, now)
  return { show: id }
}

export async function removeFromPool({ tx, id, input, now }: Call<GiftInput>): Promise<Outcome> {
  await changePool(tx, id, -Math.abs(input.points), now)
  return { show: id }
}

interface PoolFacts {
  campusId: number
  cursusId: number
  maxPoints: number
  /** Null: users keep all of their points. */
  weeklyCap: number | null
}

/** Makes the pool of a campus for a cursus, or says anew how much it holds and what users keep. Answers its id. */
export async function setPool(tx: Tx, facts: PoolFacts, now: Date): Promise<number> {
  const size = { max_points: facts.maxPoints, weekly_cap: facts.weeklyCap }
  if (size.max_points < 1) throw unprocessable({ max_points: ['must be greater than or equal to 1'] })
  if (size.weekly_cap !== null && size.weekly_cap < 0)
    throw unprocessable({ weekly_cap: ['must be greater than or equal to 0'] })
  const [pool] = await tx
    .insert(pools)
    .values({ campus_id: facts.campusId, cursus_id: facts.cursusId, ...size, created_at: now, updated_at: now })
    .onConflictDoUpdate({ target: [pools.campus_id, pools.cursus_id], set: { ...size, updated_at: now } })
    .returning({ id: pools.id })
  // It may be full now.
  await changePool(tx, pool!.id, 0, now)
  return pool!.id
}

interface Gift {
  userId: number
  poolId: number
  points: number
}

/** Gives points of a user to a pool, who must have as many. */
export async function givePoints(tx: Tx, { userId, poolId, points }: Gift, now: Date): Promise<void> {
  if (!Number.isInteger(points) || points < 1) throw unprocessable({ points: ['must be greater than or equal to 1'] })
  await lockPool(tx, poolId)
  const paid = await spendPoints(tx, [userId], points, 'Provided points to the pool.', now)
  if (!paid) throw unprocessable({ points: ['are more than there are'] })
  await putInPool(tx, poolId, points, now)
}

export async function putInPool(tx: Tx, id: number, points: number, now: Date): Promise<void> {
  if (points > 0) await changePool(tx, id, points, now)
}

/** Takes points out, as far as there are any; answers how many there were. */
export async function takeFromPool(tx: Tx, id: number, points: number, now: Date): Promise<number> {
  return points > 0 ? -(await changePool(tx, id, -points, now)) : 0
}

/** A pool never holds fewer points than none. Full, it opens a sale; empty, it ends the one that is on. */
async function changePool(tx: Tx, id: number, change: number, now: Date): Promise<number> {
  const pool = await lockPool(tx, id)
  const current = Math.max(0, pool.current_points + change)
  await tx.update(pools).set({ current_points: current, updated_at: now }).where(eq(pools.id, id))
  if (current >= pool.max_points) await openSale(tx, id, now)
  else if (current === 0) await endSale(tx, id, now)
  return current - pool.current_points
}

/** Locks a pool until the transaction ends: before the points of anybody, as two that do both would wait for each other. */
export async function lockPool(tx: Tx, id: number): Promise<typeof pools.$inferSelect> {
  const [pool] = await tx.select().from(pools).where(eq(pools.id, id)).for('no key update')
  if (!pool) throw unprocessable({ pool_id: ['must exist'] })
  return pool
}

/** Whether the pool pays evaluators more just now, and gives points back. */
export async function isOnSale(tx: Tx, poolId: number, now: Date): Promise<boolean> {
  return (await tx.select({ id: balances.id }).from(balances).where(isOn(poolId, now)).limit(1)).length > 0
}

function isOn(poolId: number, now: Date) {
  const goesOn = or(isNull(balances.end_at), gt(balances.end_at, now))
  return and(eq(balances.pool_id, poolId), lte(balances.begin_at, now), goesOn)
}

const SECOND = 1000

/** A sale that is on goes on. One that the staff planned for later, without an end, begins now. */
async function openSale(tx: Tx, poolId: number, now: Date): Promise<void> {
  // One that just ended may have the rest of its only second before it.
  if (await isOnSale(tx, poolId, new Date(now.getTime() + SECOND))) return
  const begin_at = wholeSecond(now)
  await tx
    .insert(balances)
    .values({ pool_id: poolId, begin_at, created_at: now, updated_at: now })
    .onConflictDoUpdate({
      target: balances.pool_id,
      targetWhere: isNull(balances.end_at),
      set: { begin_at, updated_at: now },
    })
}

/** Ends what is on, also what the staff wanted to last longer. A sale lasts a second at least: it begins before it ends. */
async function endSale(tx: Tx, poolId: number, now: Date): Promise<void> {
  const end_at = sql`greatest(${wholeSecond(now).toISOString()}::timestamptz, ${balances.begin_at} + interval '1 second')`
  await tx.update(balances).set({ end_at, updated_at: now }).where(isOn(poolId, now))
}

/** Balances are shown to the second, and found again by what is shown. */
function wholeSecond(time: Date): Date {
  return new Date(Math.floor(time.getTime() / SECOND) * SECOND)
}
