/** Pools: points come and go, and a full pool opens a sale. */
import { and, eq, gt, isNull, lte, or } from 'drizzle-orm'
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

interface Gift {
  userId: number
  poolId: number
  points: number
}

/** Gives points of a user to a pool, who must have as many. */
export async function givePoints(tx: Tx, { userId, poolId, points }: Gift, now: Date): Promise<void> {
  if (!Number.isInteger(points) || points < 1) throw unprocessable({ points: ['must be greater than or equal to 1'] })
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
  const [pool] = await tx.select().from(pools).where(eq(pools.id, id)).for('update')
  if (!pool) throw unprocessable({ pool_id: ['must exist'] })
  const current = Math.max(0, pool.current_points + change)
  await tx.update(pools).set({ current_points: current, updated_at: now }).where(eq(pools.id, id))
  if (current >= pool.max_points) await openSale(tx, id, now)
  else if (current === 0) await endSale(tx, id, now)
  return current - pool.current_points
}

/** Whether the pool pays evaluators more just now, and gives points back. */
export async function isOnSale(tx: Tx, poolId: number, now: Date): Promise<boolean> {
  const isOn = and(
    eq(balances.pool_id, poolId),
    lte(balances.begin_at, now),
    or(isNull(balances.end_at), gt(balances.end_at, now)),
  )
  return (await tx.select({ id: balances.id }).from(balances).where(isOn).limit(1)).length > 0
}

/** A sale that is on goes on. */
async function openSale(tx: Tx, poolId: number, now: Date): Promise<void> {
  await tx
    .insert(balances)
    .values({ pool_id: poolId, begin_at: wholeSecond(now), created_at: now, updated_at: now })
    .onConflictDoNothing()
}

async function endSale(tx: Tx, poolId: number, now: Date): Promise<void> {
  await tx
    .update(balances)
    .set({ end_at: wholeSecond(now), updated_at: now })
    .where(and(eq(balances.pool_id, poolId), isNull(balances.end_at), lte(balances.begin_at, now)))
}

/** Balances are shown to the second, and found again by what is shown. */
function wholeSecond(time: Date): Date {
  return new Date(Math.floor(time.getTime() / 1000) * 1000)
}
