/** Closes: an account is open while nothing closes it. */
import { eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { users } from '../resources/people/users.ts'
import { closes } from '../resources/staff/closes.ts'
import { cancelBookingsOf } from './cancellations.ts'
import { rowsOf } from './rows.ts'

export async function openClose({ tx, input, insert, now }: Call): Promise<Outcome> {
  const id = await insert()
  await settleAccount(tx, input.user_id, now)
  return { show: id }
}

/** A close may move to another user: the accounts of both follow. */
export async function changeClose({ tx, id, input, change, now }: Call): Promise<Outcome> {
  const before = await closedUser(tx, id)
  await change()
  await settleAccount(tx, before, now)
  if (input.user_id && input.user_id !== before) await settleAccount(tx, input.user_id, now)
  return undefined
}

export async function removeClose({ tx, id, now }: Call): Promise<Outcome> {
  const userId = await closedUser(tx, id)
  await tx.delete(closes).where(eq(closes.id, id))
  await settleAccount(tx, userId, now)
  return undefined
}

/** Closes the account once more; a close that is in force stays so. */
export async function closeAgain({ tx, id, now }: Call): Promise<Outcome> {
  await setState(tx, id, 'close', now)
  return undefined
}

/** Lifting twice is no fault. */
export async function liftClose({ tx, id, now }: Call): Promise<Outcome> {
  await setState(tx, id, 'unclose', now)
  return undefined
}

export async function setState(tx: Tx, id: number, state: 'close' | 'unclose', now: Date): Promise<void> {
  await tx.update(closes).set({ state, updated_at: now }).where(eq(closes.id, id))
  await settleAccount(tx, await closedUser(tx, id), now)
}

/**
 * Opens the account when no close is in force any more, and closes it when one is: evaluations to come are called off
 * then. A freeze that is still to come closes nothing.
 */
export async function settleAccount(tx: Tx, userId: number, now: Date): Promise<void> {
  // Two closes of one user come one after the other: each counts what the other left.
  await tx.select({ id: users.id }).from(users).where(eq(users.id, userId)).for('update')
  const at = now.toISOString()
  const [changed] = await rowsOf<{ active: boolean }>(
    tx,
    sql`update users as u set active = o.open, updated_at = ${at}::timestamptz
      from (select not exists (select from closes as c where c.user_id = ${userId} and c.state = 'close'
        and (c.end_at is null or c.end_at > ${at}::timestamptz)
        and not exists (select from anti_grav_units_users as a
          where a.close_id = c.id and a.begin_date > ${at}::timestamptz::date)) as open) as o
      where u.id = ${userId} and u.active <> o.open returning u.active`,
  )
  if (changed?.active === false) await cancelBookingsOf(tx, userId, now)
}

async function closedUser(tx: Tx, id: number): Promise<number> {
  const [row] = await tx.select({ user_id: closes.user_id }).from(closes).where(eq(closes.id, id))
  return row!.user_id
}
