/** The row of a user, locked: choices among things that a user has come one after the other. */
import { eq } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { users } from '../resources/people/users.ts'

/** Locks a user until the transaction ends; whoever only refers to the user goes on. */
export async function lockUser(tx: Tx, id: number): Promise<void> {
  await tx.select({ id: users.id }).from(users).where(eq(users.id, id)).for('no key update')
}
