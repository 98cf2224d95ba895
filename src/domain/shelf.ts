/** What somebody sees in the shop: the products of their campus that are for sale, and what is in the wallet. */
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'

export interface Offered {
  id: number
  name: string
  description: string
  price: number
  /** How many are left; null: no end. */
  quantity: number | null
}

export interface Shelf {
  wallet: number
  /** The primary campus; without one there is nothing to buy. */
  campusId: number | null
  products: Offered[]
}

export async function shelfFor(tx: Tx, userId: number, now: Date): Promise<Shelf> {
  const at = sql`${now.toISOString()}::timestamptz`
  const [user] = await rowsOf<{ wallet: number; campus_id: number | null }>(
    tx,
    sql`select u.wallet, c.campus_id from users as u left join campus_users as c on c.user_id = u.id and c.is_primary
      where u.id = ${userId}`,
  )
  const campusId = user?.campus_id ?? null
  const products = await rowsOf<Offered>(
    tx,
    sql`select p.id, p.name, p.description, p.price, p.quantity from products as p
      join campus_products as c on c.product_id = p.id and c.campus_id = ${campusId}
      where (p.begin_at is null or p.begin_at <= ${at}) and (p.end_at is null or p.end_at > ${at}) order by p.name, p.id`,
  )
  return { wallet: user?.wallet ?? 0, campusId, products }
}

/** The name of a product that the user bought, by the command; undefined where there is no such command of theirs. */
export async function boughtBy(tx: Tx, userId: number, commandId: number): Promise<string | undefined> {
  const [row] = await rowsOf<{ name: string }>(
    tx,
    sql`select p.name from commands as c join products as p on p.id = c.product_id
      where c.id = ${commandId} and c.owner_id = ${userId}`,
  )
  return row?.name
}
