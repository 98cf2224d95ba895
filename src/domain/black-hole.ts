/** The black hole: the day on which somebody who stands still leaves the cursus. */
import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { cursus } from '../resources/curriculum/cursus.ts'
import { cursusUsers } from '../resources/people/cursus_users.ts'
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
