/** Whether an account is open, in transactions that do something for its user. */
import { eq } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { unprocessable } from '../errors.ts'
import { users } from '../resources/people/users.ts'

/**
 * Whether the account is open; it stays so until the transaction ends, so that a close at the same moment comes after, and
 * finds what was written to take it back. The lock is the weakest that a close waits for: points and the like may change.
 */
export async function isOpen(tx: Tx, userId: number): Promise<boolean> {
  return (await openness(tx, userId)) ?? false
}

async function openness(tx: Tx, userId: number): Promise<boolean | undefined> {
  const [user] = await tx.select({ active: users.active }).from(users).where(eq(users.id, userId)).for('key share')
  return user?.active
}

/** Refuses what a closed account may not do: register, book, offer slots, subscribe, buy. `field` is where the message stands. */
export async function mustBeOpen(tx: Tx, userId: number, field = 'user_id'): Promise<void> {
  const open = await openness(tx, userId)
  if (open === undefined) throw unprocessable({ [field]: ['must exist'] })
  if (!open) throw unprocessable({ [field]: ['is closed'] })
}
