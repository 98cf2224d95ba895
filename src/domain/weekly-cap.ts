/** The weekly cap: points that somebody does not use go to where others get them back. */
import { isNotNull, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { pools } from '../resources/shop/pools.ts'
import { movePoints } from './points.ts'
import { putInPool } from './pools.ts'
import { rowsOf } from './rows.ts'

/**
 * For the clock, once a week: points above the cap of a pool go into it, from everybody whose primary campus and
 * running cursus it serves. Running it twice takes nothing more. Pools without a cap, as all are at first, take nothing.
 */
export async function collectAboveCaps(tx: Tx, now: Date): Promise<void> {
  const capped = await tx.select().from(pools).where(isNotNull(pools.weekly_cap)).orderBy(pools.id).for('update')
  for (const pool of capped) {
    const rich = await rowsOf<{ id: number; above: number }>(
      tx,
      sql`select u.id, u.correction_point - ${pool.weekly_cap} as above from users as u
        join campus_users as c on c.user_id = u.id and c.is_primary and c.campus_id = ${pool.campus_id}
        where u.correction_point > ${pool.weekly_cap} and exists (select from cursus_users as s where s.user_id = u.id
          and s.cursus_id = ${pool.cursus_id} and s.begin_at <= ${now.toISOString()}::timestamptz
          and (s.end_at is null or s.end_at > ${now.toISOString()}::timestamptz))
        order by u.id for update of u`,
    )
    for (const { id, above } of rich) await movePoints(tx, id, -above, 'Points above the cap go to the pool.', now)
    const points = rich.reduce((sum, { above }) => sum + above, 0)
    await putInPool(tx, pool.id, points, now)
  }
}
