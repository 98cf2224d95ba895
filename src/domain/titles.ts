/** Titles: a user bears one of those that they have, or none. */
import { and, eq, ne, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { unprocessable } from '../errors.ts'
import { titlesUsers } from '../resources/community/titles.ts'
import type { TitlesUserInput } from '../resources/community/titles_users.ts'
import { lockUser } from './locked-user.ts'

/** Gives a title; one that is borne from the begin takes the place of the one before. */
export async function giveTitle({ tx, input, insert, now }: Call<TitlesUserInput>): Promise<Outcome> {
  const id = await insert({ selected: false })
  if (input.selected) await bearTitle(tx, { user: input.user_id, title: input.title_id }, now)
  return { show: id }
}

/** Changes which title it is, or whether it is borne: another one that was borne is so no more. */
export async function changeTitle({ tx, id, input, change, now }: Call<Partial<TitlesUserInput>>): Promise<Outcome> {
  const [before] = await tx.select().from(titlesUsers).where(eq(titlesUsers.id, id))
  const { user_id: user = before!.user_id, title_id: title = before!.title_id, selected = before!.selected } = input
  if (selected) await bearTitle(tx, { user, title: null }, now)
  await change()
  if (selected) await bearTitle(tx, { user, title }, now)
  return undefined
}

/** Locks whose title it is: to choose one writes the others, too. */
export async function lockBearer(tx: Tx, id: number): Promise<void> {
  const [row] = await tx.select({ user: titlesUsers.user_id }).from(titlesUsers).where(eq(titlesUsers.id, id))
  if (row) await lockUser(tx, row.user)
}

/** Bears a title in place of the one before; `null` bears none. */
export async function bearTitle(tx: Tx, order: { user: number; title: number | null }, now: Date): Promise<void> {
  await lockUser(tx, order.user)
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
