/** Titles: a user bears one of those that they have, or none. */
import { and, eq, ne, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { unprocessable } from '../errors.ts'
import { titlesUsers } from '../resources/community/titles.ts'
import { users } from '../resources/people/users.ts'

/** Bears a title in place of the one before; `null` bears none. */
export async function bearTitle(tx: Tx, order: { user: number; title: number | null }, now: Date): Promise<void> {
  // Two choices of one user come one after the other.
  await tx.select({ id: users.id }).from(users).where(eq(users.id, order.user)).for('no key update')
  const own = eq(titlesUsers.user_id, order.user)
  const but = order.title === null ? undefined : ne(titlesUsers.title_id, order.title)
  await tx
    .update(titlesUsers)
    .set({ selected: false, updated_at: now })
    .where(and(own, titlesUsers.selected, but))
  const borne = await tx
    .update(titlesUsers)
    .set({ selected: true, updated_at: now })
    .where(order.title === null ? sql`false` : and(own, eq(titlesUsers.title_id, order.title)))
    .returning({ id: titlesUsers.id })
  if (order.title !== null && borne.length === 0) throw unprocessable({ title_id: ['is no title of this user'] })
}
