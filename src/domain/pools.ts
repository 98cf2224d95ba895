/** Pools: points come and go, and a full pool opens a sale. */
import { and, eq, isNull, lte, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { balances } from '../resources/shop/balances.ts'
import { pools } from '../resources/shop/pools.ts'

export async function addToPool({ tx, id, input, now }: Call): Promise<Outcome> {
  return movePool(tx, id, input.points, now)
}

export async function removeFromPool({ tx, id, input, now }: Call): Promise<Outcome> {
  return movePool(tx, id, -Math.abs(input.points), now)
}

/** A pool never holds fewer points than none. Full, it opens a sale; empty, it ends the one that is on. */
async function movePool(tx: Tx, id: number, change: number, now: Date): Promise<Outcome> {
  const [pool] = await tx
    .update(pools)
    .set({ current_points: sql`greatest(0, ${pools.current_points} + ${change})`, updated_at: now })
    .where(eq(pools.id, id))
    .returning()
  if (pool!.current_points >= pool!.max_points)
    await tx
      .insert(balances)
      .values({ pool_id: id, begin_at: wholeSecond(now), created_at: now, updated_at: now })
      .onConflictDoNothing()
  else if (pool!.current_points === 0)
    await tx
      .update(balances)
      .set({ end_at: wholeSecond(now), updated_at: now })
      .where(and(eq(balances.pool_id, id), isNull(balances.end_at), lte(balances.begin_at, now)))
  return { show: id, status: 200 }
}

/** Balances are shown to the second, and found again by what is shown. */
function wholeSecond(time: Date): Date {
  return new Date(Math.floor(time.getTime() / 1000) * 1000)
}
