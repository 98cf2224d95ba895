/** The black hole: who reaches the date leaves the cursus, and the account is closed. */
import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/rows.ts'
import { cursusUsers } from '../resources/people/cursus_users.ts'
import { closes } from '../resources/staff/closes.ts'
import { BATCH, eachRow } from './batch.ts'
import { settleAccount } from './closes.ts'

interface Reached {
  id: number
  user_id: number
}

/** A freeze moved the date when it began, so that it is never reached while frozen. */
export async function closeBlackHoled(tx: Tx, now: Date): Promise<number> {
  const at = now.toISOString()
  const reached = await rowsOf<Reached>(
    tx,
    sql`select c.id, c.user_id from cursus_users as c where c.blackholed_at <= ${at}::timestamptz
        and (c.end_at is null or c.end_at > c.blackholed_at)
        and exists (select from users as u where u.id = c.user_id and u.alumnized_at is null and u.anonymized_at is null)
      order by c.blackholed_at, c.id limit ${BATCH} for update skip locked`,
  )
  return eachRow(tx, reached, (inner, row) => swallow(inner, row, now))
}

/** The cursus ended when the date came, however late this runs. Nobody closes: the user stands as closer. */
async function swallow(tx: Tx, { id, user_id }: Reached, now: Date): Promise<void> {
  await tx
    .update(cursusUsers)
    .set({ end_at: sql`${cursusUsers.blackholed_at}`, updated_at: now })
    .where(eq(cursusUsers.id, id))
  const [closed] = await tx
    .select({ id: closes.id })
    .from(closes)
    .where(and(eq(closes.user_id, user_id), eq(closes.kind, 'black_hole'), eq(closes.state, 'close')))
    .limit(1)
  if (!closed)
    await tx.insert(closes).values({
      user_id,
      closer_id: user_id,
      kind: 'black_hole',
      reason: 'Black hole',
      created_at: now,
      updated_at: now,
    })
  await settleAccount(tx, user_id, now)
}
