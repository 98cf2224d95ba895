/** Evaluation points: the balance of a user, and the history that explains it. */
import { eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { users } from '../resources/people/users.ts'
import { correctionPointHistorics } from '../resources/shop/correction_point_historics.ts'

/** What everybody begins with. */
const FIRST_POINTS = 5

/** Gives a new account its first points. */
export async function firstPoints(tx: Tx, userId: number, now: Date): Promise<void> {
  await movePoints(tx, userId, FIRST_POINTS, 'Creation', now)
}

/** Changes a user's points and writes down why. The row of the user is locked by the change, so that totals follow. */
export async function movePoints(tx: Tx, userId: number, sum: number, reason: string, now: Date): Promise<void> {
  const [user] = await tx
    .update(users)
    .set({ correction_point: sql`${users.correction_point} + ${sum}`, updated_at: now })
    .where(eq(users.id, userId))
    .returning({ total: users.correction_point })
  await tx
    .insert(correctionPointHistorics)
    .values({ user_data_id: userId, reason, sum, total: user!.total, created_at: now, updated_at: now })
}
