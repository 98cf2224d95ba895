/** Flags: the same in every world, and where there is none. */
import { getTableName, sql } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { recordNothing } from '../db/recording.ts'
import { flags } from '../resources/evaluation/flags.ts'
import { flags as known } from './data/flags.ts'

const rows = () =>
  known.map(({ created_at, ...flag }) => {
    const at = new Date(created_at)
    return { ...flag, created_at: at, updated_at: at }
  })

/** Brings the flags to an intranet that has none: no route writes them, and without one nothing is evaluated. */
export async function bringFlags(db: Database): Promise<void> {
  const found = await db.orm.select({ id: flags.id }).from(flags).limit(1)
  if (found.length > 0) return
  await db.transaction(async (tx) => {
    await recordNothing(tx)
    // Another process may begin at the same moment.
    await tx.insert(flags).values(rows()).onConflictDoNothing()
    await tx.execute(
      sql`select setval(pg_get_serial_sequence(${getTableName(flags)}, 'id'), (select max(id) from ${flags}))`,
    )
  })
}
