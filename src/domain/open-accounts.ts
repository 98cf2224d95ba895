/** Whether an account is open, in transactions that do something for its user. */
import { eq } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { unprocessable } from '../http/errors.ts'
import { users } from '../resources/people/users.ts'

/**
 * Whether the account is open; it stays so until the transaction ends, since a close waits for the row. What the
 * transaction books, a close that comes after finds and cancels.
 */
export async function isOpen(tx: Tx, userId: number): Promise<boolean> {
  const [user] = await tx.select({ active: users.active }).from(users).where(eq(users.id, userId)).for('share')
  return user?.active ?? false
}

export async function mustBeOpen(tx: Tx, userId: number): Promise<void> {
  if (!(await isOpen(tx, userId))) throw unprocessable({ user_id: ['has no open account'] })
}
