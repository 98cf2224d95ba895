/** Languages that people speak, the preferred one first. */
import { and, desc, eq, gte, max, ne, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { type LanguagesUserInput, languagesUsers } from '../resources/people/languages_users.ts'
import { users } from '../resources/people/users.ts'

/** Adds a language: last of all, or at the place that is asked for; what stood there and behind it moves on. */
export async function addLanguage({ tx, input, insert, now }: Call<LanguagesUserInput>): Promise<Outcome> {
  await lockUser(tx, input.user_id)
  const own = eq(languagesUsers.user_id, input.user_id)
  if (input.position === undefined || input.position === null) {
    const [last] = await tx
      .select({ position: max(languagesUsers.position) })
      .from(languagesUsers)
      .where(own)
    return { show: await insert({ position: (last?.position ?? 0) + 1 }) }
  }
  if (await isTaken(tx, input.user_id, input.position))
    await tx
      .update(languagesUsers)
      .set({ position: sql`${languagesUsers.position} + 1`, updated_at: now })
      .where(and(own, gte(languagesUsers.position, input.position)))
  return { show: await insert() }
}

/** Changes a language; one that stood at its new place takes the old one. */
export async function changeLanguage({
  tx,
  id,
  input,
  change,
  now,
}: Call<Partial<LanguagesUserInput>>): Promise<Outcome> {
  const [before] = await tx.select().from(languagesUsers).where(eq(languagesUsers.id, id))
  const userId = input.user_id ?? before!.user_id
  await lockUser(tx, userId)
  await change()
  if (input.position === undefined || input.position === null) return undefined
  const there = and(eq(languagesUsers.user_id, userId), eq(languagesUsers.position, input.position))
  await tx
    .update(languagesUsers)
    .set({ position: before!.position, updated_at: now })
    .where(and(there, ne(languagesUsers.id, id)))
  return undefined
}

/** Several languages that were written at once may stand at one place: then all move, the one written last in front. */
export async function settleLanguages(tx: Tx, userId: number, now: Date): Promise<void> {
  const own = eq(languagesUsers.user_id, userId)
  const order = [languagesUsers.position, desc(languagesUsers.updated_at), languagesUsers.id]
  const rows = await tx
    .select()
    .from(languagesUsers)
    .where(own)
    .orderBy(...order)
  if (new Set(rows.map((row) => row.position)).size === rows.length) return
  for (const [at, row] of rows.entries())
    if (row.position !== at + 1)
      await tx
        .update(languagesUsers)
        .set({ position: at + 1, updated_at: now })
        .where(eq(languagesUsers.id, row.id))
}

/** Two changes of one user's languages come one after the other. */
async function lockUser(tx: Tx, userId: number): Promise<void> {
  await tx.select({ id: users.id }).from(users).where(eq(users.id, userId)).for('no key update')
}

async function isTaken(tx: Tx, userId: number, position: number): Promise<boolean> {
  const there = and(eq(languagesUsers.user_id, userId), eq(languagesUsers.position, position))
  return (await tx.$count(languagesUsers, there)) > 0
}
