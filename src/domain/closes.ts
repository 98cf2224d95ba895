/** Closes: an account is open while nothing closes it. */
import { and, asc, eq, lte, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { users } from '../resources/people/users.ts'
import { type CloseInput, closes } from '../resources/staff/closes.ts'
import { BATCH, eachRow } from './batch.ts'
import { cancelBookingsOf, lockBookingsOf } from './cancellations.ts'
import { mailOfClose } from './close-mail.ts'
import { endLocationsOf } from './locations.ts'
import { callIn } from './places.ts'
import { lockPoints } from './points.ts'
import { signOut } from './sign-out.ts'

export async function openClose({ tx, input, insert, now }: Call<CloseInput>): Promise<Outcome> {
  await lockAccounts(tx, [input.user_id], now)
  const id = await insert()
  await settleAccount(tx, input.user_id, now)
  if (input.community_services_attributes?.length) await mailOfClose(tx, id, now)
  return { show: id }
}

/** A close may move to another user: the accounts of both follow. */
export async function changeClose({ tx, id, input, change, now }: Call<Partial<CloseInput>>): Promise<Outcome> {
  const before = await closedUser(tx, id)
  const people = input.user_id && input.user_id !== before ? [before, input.user_id] : [before]
  await lockAccounts(tx, people, now)
  await change()
  for (const userId of people) await settleAccount(tx, userId, now)
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
  await lockAccounts(tx, [userId], now)
  const at = now.toISOString()
  const changed = await rowsOf<{ active: boolean }>(
    tx,
    sql`update users as u set active = o.open, updated_at = ${at}::timestamptz
      from (select not ${closedAt(sql`${userId}`, at)} as open) as o
      where u.id = ${userId} and u.active <> o.open and u.anonymized_at is null returning u.active`,
  )
  if (changed[0]?.active === false) await accountCloses(tx, userId, now)
  if (changed[0]?.active === true) await accountOpens(tx, userId, now)
}

/**
 * Before anything names them: two closes of one user come one after the other, and each counts what the other left. The
 * bookings that a close takes back come before the points of those who stand in them, and people by their ids, see the
 * order of locks.
 */
export async function lockAccounts(tx: Tx, userIds: readonly number[], now: Date): Promise<void> {
  for (const userId of userIds.toSorted((a, b) => a - b)) {
    const others = (await lockBookingsOf(tx, userId, now)).filter((id) => id !== userId)
    await lockPoints(
      tx,
      others.filter((id) => id < userId),
    )
    await tx.select({ id: users.id }).from(users).where(eq(users.id, userId)).for('update')
    await lockPoints(
      tx,
      others.filter((id) => id > userId),
    )
  }
}

/** Whether a close is in force for a user: one without an end or with one ahead, and not of a freeze that is to come. */
function closedAt(userId: SQL, at: string): SQL {
  return sql`exists (select from closes as c where c.user_id = ${userId} and c.state = 'close'
    and (c.end_at is null or c.end_at > ${at}::timestamptz)
    and not exists (select from anti_grav_units_users as a
      where a.close_id = c.id and a.begin_date > ${at}::timestamptz::date))`
}

/** What ends with an open account. The row of the user is locked: what `mustBeOpen` let through is written by now. */
async function accountCloses(tx: Tx, userId: number, now: Date): Promise<void> {
  await signOut(tx, userId, now)
  await endLocationsOf(tx, userId, now)
  await cancelBookingsOf(tx, userId, now)
}

/** A log-in that was on its way when the account closed left something that slept until now. */
async function accountOpens(tx: Tx, userId: number, now: Date): Promise<void> {
  await signOut(tx, userId, now)
  await callIn(tx, userId, now)
}

/** Closes end by themselves. */
export async function liftDueCloses(tx: Tx, now: Date): Promise<number> {
  const ended = await tx
    .select({ id: closes.id })
    .from(closes)
    .where(and(eq(closes.state, 'close'), lte(closes.end_at, now)))
    .orderBy(asc(closes.end_at))
    .limit(BATCH)
    .for('update', { skipLocked: true })
  return eachRow(tx, ended, (inner, { id }) => setState(inner, id, 'unclose', now))
}

/** Accounts that a freeze closes from today on. */
export async function settleDueAccounts(tx: Tx, now: Date): Promise<number> {
  const at = now.toISOString()
  const due = await rowsOf<{ id: number }>(
    tx,
    sql`select u.id from users as u where u.active and u.anonymized_at is null
      and u.id in (select c.user_id from closes as c where c.state = 'close')
      and ${closedAt(sql`u.id`, at)} order by u.id limit ${BATCH} for update skip locked`,
  )
  return eachRow(tx, due, (inner, { id }) => settleAccount(inner, id, now))
}

async function closedUser(tx: Tx, id: number): Promise<number> {
  const [row] = await tx.select({ user_id: closes.user_id }).from(closes).where(eq(closes.id, id))
  return row!.user_id
}
