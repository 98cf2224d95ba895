/** The shop: what is on its shelves, and the wallets that pay for it. */
import { eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { unprocessable } from '../http/errors.ts'
import { users } from '../resources/people/users.ts'
import { campusProducts, products } from '../resources/shop/products.ts'
import { transactions } from '../resources/shop/transactions.ts'
import { record } from './record.ts'

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

/** Changes a product; its sale ends after it begins, also when only one of both is sent. */
export async function changeProduct({ tx, id, change }: Call): Promise<Outcome> {
  await change()
  const [row] = await tx.select().from(products).where(eq(products.id, id))
  if (row!.begin_at && row!.end_at && row!.end_at <= row!.begin_at)
    throw unprocessable({ end_at: ['must be after begin_at'] })
  return undefined
}

/** Writes a payment and changes the wallet at once. */
export async function pay({ tx, input, insert, now }: Call): Promise<Outcome> {
  const id = await insert()
  await changeWallet(tx, input.user_id, input.value, now)
  return { show: id }
}

/** Takes a payment back. */
export async function payBack({ tx, id, now }: Call): Promise<Outcome> {
  const [row] = await tx.delete(transactions).where(eq(transactions.id, id)).returning()
  await changeWallet(tx, row!.user_id, -row!.value, now)
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
  await changeWallet(tx, payment.user_id, payment.value, now)
  await record(tx, now, { model: 'transactions', event: 'create', recordId: made.id })
}

async function changeWallet(tx: Tx, userId: number, value: number, now: Date): Promise<void> {
  await tx
    .update(users)
    .set({ wallet: sql`${users.wallet} + ${value}`, updated_at: now })
    .where(eq(users.id, userId))
}
