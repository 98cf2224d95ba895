/** The black hole: the day on which somebody who stands still leaves the cursus, and the account is closed. */
import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import { cursus } from '../resources/curriculum/cursus.ts'
import { cursusUsers } from '../resources/people/cursus_users.ts'
import { closes } from '../resources/staff/closes.ts'
import { BATCH, eachRow } from './batch.ts'
import { lockAccounts, settleAccount } from './closes.ts'
import { daysWon } from './level-table.ts'

/**
 * Moves the date by the days that experience wins, or takes back: whole days, so that it keeps its hour. Only a main
 * cursus has one, and only while it runs; a date that lies behind is reached, and stays.
 */
export async function moveBlackHole(
  tx: Tx,
  userId: number,
  cursusId: number,
  before: number,
  after: number,
  now: Date,
): Promise<void> {
  const days = after >= before ? daysWon(before, after) : -daysWon(after, before)
  if (days === 0) return
  await tx
    .update(cursusUsers)
    .set({ blackholed_at: sql`${cursusUsers.blackholed_at} + make_interval(days => ${days}::int)`, updated_at: now })
    .where(
      and(
        eq(cursusUsers.user_id, userId),
        eq(cursusUsers.cursus_id, cursusId),
        sql`${cursusUsers.blackholed_at} > ${now.toISOString()}::timestamptz and ${cursusUsers.end_at} is null`,
        sql`exists (select from ${cursus} as c where c.id = ${cursusId} and c.kind = 'main')`,
      ),
    )
}

/** Whoever is done with the core has nothing to fear any more. */
export async function leaveBlackHole(tx: Tx, userId: number, cursusId: number, now: Date): Promise<void> {
  await tx
    .update(cursusUsers)
    .set({ blackholed_at: null, grade: 'Transcender', updated_at: now })
    .where(
      and(
        eq(cursusUsers.user_id, userId),
        eq(cursusUsers.cursus_id, cursusId),
        sql`exists (select from ${cursus} as c where c.id = ${cursusId} and c.kind = 'main')`,
        sql`${cursusUsers.end_at} is null`,
      ),
    )
}

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
  await lockAccounts(tx, [user_id], now)
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
