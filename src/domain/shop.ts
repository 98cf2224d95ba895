/** The shop: what is on its shelves, and the wallets that pay for it. */
import { eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { users } from '../resources/people/users.ts'
import { campusProducts } from '../resources/shop/products.ts'
import { transactions } from '../resources/shop/transactions.ts'

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

async function changeWallet(tx: Tx, userId: number, value: number, now: Date): Promise<void> {
  await tx
    .update(users)
    .set({ wallet: sql`${users.wallet} + ${value}`, updated_at: now })
    .where(eq(users.id, userId))
}
