/** The weekly cap: points that somebody does not use go to where others get them back. */
import { and, eq, isNotNull, isNull, lte, or, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import { pools } from '../resources/shop/pools.ts'
import { movePoints } from './points.ts'
import { putInPool } from './pools.ts'

/** Milliseconds. */
const WEEK = 7 * 86_400_000

/**
 * Once a week, and the first time when the cap is set: points above the cap of a pool go into it, from everybody whose
 * primary campus and running cursus it serves. Pools without a cap, as all are at first, take nothing.
 */
export async function collectAboveCaps(tx: Tx, now: Date): Promise<number> {
  const aWeekAgo = new Date(now.getTime() - WEEK)
  const due = await tx
    .select()
    .from(pools)
    .where(and(isNotNull(pools.weekly_cap), or(isNull(pools.collected_at), lte(pools.collected_at, aWeekAgo))))
    .orderBy(pools.id)
    .for('no key update', { skipLocked: true })
  for (const pool of due) {
    await tx.update(pools).set({ collected_at: now }).where(eq(pools.id, pool.id))
    const rich = await rowsOf<{ id: number; above: number }>(
      tx,
      sql`select u.id, u.correction_point - ${pool.weekly_cap} as above from users as u
        join campus_users as c on c.user_id = u.id and c.is_primary and c.campus_id = ${pool.campus_id}
        where u.correction_point > ${pool.weekly_cap} and exists (select from cursus_users as s where s.user_id = u.id
          and s.cursus_id = ${pool.cursus_id} and s.begin_at <= ${now.toISOString()}::timestamptz
          and (s.end_at is null or s.end_at > ${now.toISOString()}::timestamptz))
        order by u.id for no key update of u`,
    )
    for (const { id, above } of rich) await movePoints(tx, id, -above, 'Points above the cap go to the pool.', now)
    const points = rich.reduce((sum, { above }) => sum + above, 0)
    await putInPool(tx, pool.id, points, now)
  }
  return due.length
}
