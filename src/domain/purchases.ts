/** Purchases: what somebody buys in the shop, and what becomes of it. */
import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import { unprocessable } from '../errors.ts'
import { users } from '../resources/people/users.ts'
import { commands } from '../resources/shop/commands.ts'
import { campusProducts, products } from '../resources/shop/products.ts'
import { transactions } from '../resources/shop/transactions.ts'
import { lockUser } from './locked-user.ts'
import { mustBeOpen } from './open-accounts.ts'

/** All by their ids. The owner pays, the beneficiary gets it; often they are one person. */
export interface Purchase {
  product: number
  owner: number
  beneficiary: number
  campus: number
}

type Product = typeof products.$inferSelect
type Command = typeof commands.$inferSelect

/**
 * Buys a product: the command and its transaction are written together, and the wallet never falls below zero. Answers
 * the id of the command. The owner is locked first, then the product, so that two who want the last one, or one wallet
 * that two want to spend, come one after the other.
 */
export async function buy(tx: Tx, purchase: Purchase, now: Date): Promise<number> {
  const [owner] = await tx.select().from(users).where(eq(users.id, purchase.owner)).for('no key update')
  await mustBeOpen(tx, purchase.owner, 'owner_id')
  const [product] = await tx.select().from(products).where(eq(products.id, purchase.product)).for('no key update')
  if (!product) throw unprocessable({ product_id: ['must exist'] })
  await refuseUnsold(tx, product, purchase, now)
  await refuseAgain(tx, product, purchase)
  if (owner!.wallet < product.price) throw unprocessable({ price: ['is more than is in the wallet'] })
  if (product.quantity !== null)
    await tx
      .update(products)
      .set({ quantity: product.quantity - 1, updated_at: now })
      .where(eq(products.id, product.id))
  const atOnce = product.kind === 'auto'
  const [command] = await tx
    .insert(commands)
    .values({
      product_id: product.id,
      user_id: purchase.beneficiary,
      owner_id: purchase.owner,
      used: atOnce,
      validated_at: atOnce ? now : null,
      created_at: now,
      updated_at: now,
    })
    .returning({ id: commands.id })
  await transfer(tx, purchase.owner, -product.price, 'Command', command!.id, product.name, now)
  return command!.id
}

/** Hands out what the staff hand out, once. `validator` is who does. */
export async function handOut(tx: Tx, order: { command: number; validator: number }, now: Date): Promise<void> {
  const { command, product } = await lockCommand(tx, order.command)
  if (product.kind !== 'manager') throw unprocessable({ kind: ['is nothing that the staff hand out'] })
  await use(tx, command, { validator_id: order.validator }, now)
}

/** Uses what the buyer uses, once: only the beneficiary may. */
export async function useUp(tx: Tx, order: { command: number; user: number }, now: Date): Promise<void> {
  const { command, product } = await lockCommand(tx, order.command)
  if (product.kind !== 'user') throw unprocessable({ kind: ['is nothing that the buyer uses'] })
  if (command.user_id !== order.user) throw unprocessable({ user_id: ['is not the one who has it'] })
  await use(tx, command, {}, now)
}

/** Takes back what was not used yet: the owner gets the price that was paid, the shop the product, and the command goes. */
export async function refund(tx: Tx, order: { command: number; by: number }, now: Date): Promise<void> {
  const [first] = await tx.select({ owner: commands.owner_id }).from(commands).where(eq(commands.id, order.command))
  if (first) await lockUser(tx, first.owner)
  const { command, product } = await lockCommand(tx, order.command)
  if (command.used) throw unprocessable({ used: ['was it already'] })
  const paid = and(
    eq(transactions.user_id, command.owner_id),
    eq(transactions.transactable_type, 'Command'),
    eq(transactions.transactable_id, command.id),
  )
  const [payment] = await tx.select({ value: transactions.value }).from(transactions).where(paid)
  // A payment that the staff deleted was given back with that.
  if (payment) await transfer(tx, command.owner_id, -payment.value, 'Refund', command.id, product.name, now)
  if (product.quantity !== null)
    await tx
      .update(products)
      .set({ quantity: product.quantity + 1, updated_at: now })
      .where(eq(products.id, product.id))
  await tx.delete(commands).where(eq(commands.id, command.id))
}

/** For sale now, at a campus of the owner, and some of it is left. */
async function refuseUnsold(tx: Tx, product: Product, { owner, campus }: Purchase, now: Date): Promise<void> {
  if (product.begin_at && product.begin_at > now) throw unprocessable({ product_id: ['is not for sale yet'] })
  if (product.end_at && product.end_at <= now) throw unprocessable({ product_id: ['is not for sale any more'] })
  const sold = and(eq(campusProducts.product_id, product.id), eq(campusProducts.campus_id, campus))
  const [shelf] = await tx.select({ id: campusProducts.id }).from(campusProducts).where(sold)
  if (!shelf) throw unprocessable({ campus_id: ['does not sell this product'] })
  const attached = await rowsOf(tx, sql`select from campus_users where user_id = ${owner} and campus_id = ${campus}`)
  if (attached.length === 0) throw unprocessable({ campus_id: ['is not a campus of the user'] })
  if (product.quantity !== null && product.quantity < 1) throw unprocessable({ quantity: ['is used up'] })
}

/** What is unique is owned once at a time, until it is used; what is bought once is never bought again. */
async function refuseAgain(tx: Tx, product: Product, { owner, beneficiary }: Purchase): Promise<void> {
  const of = eq(commands.product_id, product.id)
  const owned = and(of, eq(commands.user_id, beneficiary), eq(commands.used, false))
  if (product.is_uniq && (await tx.$count(commands, owned)) > 0)
    throw unprocessable({ product_id: ['is owned already'] })
  const bought = and(of, eq(commands.owner_id, owner))
  if (product.one_time_purchase && (await tx.$count(commands, bought)) > 0)
    throw unprocessable({ product_id: ['was bought already'] })
}

async function lockCommand(tx: Tx, id: number): Promise<{ command: Command; product: Product }> {
  const [found] = await tx.select({ product: commands.product_id }).from(commands).where(eq(commands.id, id))
  if (!found) throw unprocessable({ command_id: ['must exist'] })
  const [product] = await tx.select().from(products).where(eq(products.id, found.product)).for('no key update')
  const [command] = await tx.select().from(commands).where(eq(commands.id, id)).for('update')
  if (!command) throw unprocessable({ command_id: ['must exist'] })
  return { command, product: product! }
}

async function use(tx: Tx, command: Command, by: { validator_id?: number }, now: Date): Promise<void> {
  if (command.used) throw unprocessable({ used: ['was it already'] })
  await tx
    .update(commands)
    .set({ used: true, validated_at: now, updated_at: now, ...by })
    .where(eq(commands.id, command.id))
}

/** Writes a payment; the database adds it to the wallet. */
async function transfer(
  tx: Tx,
  userId: number,
  value: number,
  type: 'Command' | 'Refund',
  commandId: number,
  reason: string,
  now: Date,
): Promise<void> {
  await tx
    .insert(transactions)
    .values({ value, user_id: userId, transactable_type: type, transactable_id: commandId, reason, created_at: now })
  await tx.update(users).set({ updated_at: now }).where(eq(users.id, userId))
}
