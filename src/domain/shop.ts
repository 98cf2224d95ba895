/** The shop: what is on its shelves, and the wallets that pay for it. */
import { and, eq } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { unprocessable } from '../errors.ts'
import { users } from '../resources/people/users.ts'
import { commands } from '../resources/shop/commands.ts'
import { campusProducts } from '../resources/shop/products.ts'
import { type TransactionInput, transactions } from '../resources/shop/transactions.ts'

/** Puts a product on sale; below a campus, at that campus too. */
export async function stockProduct({ tx, insert, parents, now }: Call): Promise<Outcome> {
  const id = await insert()
  if (parents.campus_id)
    await tx
      .insert(campusProducts)
      .values({ product_id: id, campus_id: parents.campus_id, created_at: now, updated_at: now })
      .onConflictDoNothing()
  return { show: id }
}

/** Writes a payment; the database adds it to the wallet in the same statement. */
export async function pay({ tx, input, insert, now }: Call<TransactionInput>): Promise<Outcome> {
  if (input.transactable_type === 'Command') await mustBeTheirs(tx, input)
  const id = await insert()
  await touch(tx, input.user_id, now)
  return { show: id }
}

/** Purchases are paid by who made them. Buying writes that itself; the staff writes again what they deleted. */
async function mustBeTheirs(tx: Tx, { transactable_id, user_id, value }: TransactionInput): Promise<void> {
  const own = and(eq(commands.id, transactable_id ?? 0), eq(commands.owner_id, user_id))
  if ((await tx.$count(commands, own)) === 0) throw unprocessable({ transactable_id: ['is no purchase of this user'] })
  if (value > 0) throw unprocessable({ value: ['must be less than or equal to 0'] })
}

/** Takes a payment back; the database takes it out of the wallet. */
export async function payBack({ tx, id, now }: Call): Promise<Outcome> {
  const [row] = await tx.delete(transactions).where(eq(transactions.id, id)).returning()
  await touch(tx, row!.user_id, now)
  return undefined
}

/** Pays for something that is paid for once: a second time changes nothing. */
export async function payOnce(tx: Tx, payment: typeof transactions.$inferInsert, now: Date): Promise<void> {
  const [made] = await tx
    .insert(transactions)
    .values({ ...payment, created_at: now })
    .onConflictDoNothing()
    .returning({ id: transactions.id })
  if (!made) return
  await touch(tx, payment.user_id, now)
}

/** The time of the change is the server's, which the database does not know. */
async function touch(tx: Tx, userId: number, now: Date): Promise<void> {
  await tx.update(users).set({ updated_at: now }).where(eq(users.id, userId))
}
