/** Freezes: the account is closed meanwhile, and the black hole moves away by as many days. */
import { and, eq, isNull, lte, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { unprocessable } from '../errors.ts'
import { cursusUsers } from '../resources/people/cursus_users.ts'
import { antiGravUnits } from '../resources/staff/anti_grav_units.ts'
import { type AntiGravUnitsUserInput, antiGravUnitsUsers } from '../resources/staff/anti_grav_units_users.ts'
import { closes } from '../resources/staff/closes.ts'
import { BATCH, eachRow } from './batch.ts'
import { lockAccounts, setState, settleAccount } from './closes.ts'
import type { RuleSettings } from './settings.ts'

/** Freezes that a user has, not counting free ones. */
const FREEZES = 3

type Freeze = typeof antiGravUnitsUsers.$inferSelect
type Span = Pick<Freeze, 'user_id' | 'anti_grav_unit_id' | 'begin_date' | 'expected_end_date' | 'end_date' | 'is_free'>

/** Freezes somebody, from today without a begin: the close is the token's user's, else asked for by the frozen one. */
export async function freeze({
  tx,
  input,
  insert,
  actor,
  now,
  settings,
}: Call<AntiGravUnitsUserInput>): Promise<Outcome> {
  const begin_date = input.begin_date ?? dayOf(now)
  const { user_id, expected_end_date, is_free, anti_grav_unit_id = null } = input
  const span = { user_id, expected_end_date, is_free: is_free ?? false, anti_grav_unit_id, begin_date, end_date: null }
  await lockAccounts(tx, [span.user_id], now)
  await checkSpan(tx, span, settings)
  const [close] = await tx
    .insert(closes)
    .values({
      user_id: span.user_id,
      closer_id: actor.userId ?? span.user_id,
      kind: 'agu',
      reason: input.reason ?? 'Freeze',
      end_at: new Date(span.expected_end_date),
      created_at: now,
      updated_at: now,
    })
    .returning({ id: closes.id })
  const id = await insert({ begin_date, close_id: close!.id })
  await moveBlackHole(tx, span.user_id, daysOf(span), now)
  await settleAccount(tx, span.user_id, now)
  return { show: id }
}

/** A freeze that becomes longer or shorter moves black hole and close along. */
export async function changeFreeze({
  tx,
  id,
  input,
  change,
  now,
  settings,
}: Call<Partial<AntiGravUnitsUserInput>>): Promise<Outcome> {
  const before = await freezeOf(tx, id)
  await lockAccounts(tx, [before.user_id, input.user_id ?? before.user_id], now)
  await change()
  const after = await freezeOf(tx, id)
  await checkSpan(tx, after, settings, id)
  await moveBlackHole(tx, before.user_id, -daysOf(before), now)
  await moveBlackHole(tx, after.user_id, daysOf(after), now)
  if (after.close_id !== null)
    await tx
      .update(closes)
      .set({ user_id: after.user_id, end_at: new Date(after.end_date ?? after.expected_end_date), updated_at: now })
      .where(eq(closes.id, after.close_id))
  await settleAccount(tx, before.user_id, now)
  if (after.user_id !== before.user_id) await settleAccount(tx, after.user_id, now)
  return undefined
}

/** Ends a freeze that runs: the days that are left are taken back. */
export async function endFreezes(tx: Tx, userId: number, now: Date): Promise<void> {
  const today = dayOf(now)
  const running = await tx
    .select()
    .from(antiGravUnitsUsers)
    .where(
      and(
        eq(antiGravUnitsUsers.user_id, userId),
        sql`${antiGravUnitsUsers.begin_date} <= ${today} and ${antiGravUnitsUsers.end_date} is null
          and ${antiGravUnitsUsers.expected_end_date} > ${today}`,
      ),
    )
    .for('update')
  for (const row of running) {
    const update = { end_date: today, updated_at: now }
    await tx.update(antiGravUnitsUsers).set(update).where(eq(antiGravUnitsUsers.id, row.id))
    await moveBlackHole(tx, userId, daysOf({ ...row, end_date: today }) - daysOf(row), now)
    if (row.close_id !== null) await setState(tx, row.close_id, 'unclose', now)
  }
}

/** Freezes end by themselves, on the day that was expected: the black hole has moved by these days already. */
export async function endDueFreezes(tx: Tx, now: Date): Promise<number> {
  const over = await tx
    .select()
    .from(antiGravUnitsUsers)
    .where(and(isNull(antiGravUnitsUsers.end_date), lte(antiGravUnitsUsers.expected_end_date, dayOf(now))))
    .orderBy(antiGravUnitsUsers.expected_end_date, antiGravUnitsUsers.id)
    .limit(BATCH)
    .for('update', { skipLocked: true })
  return eachRow(tx, over, async (inner, { id, expected_end_date, close_id }) => {
    const update = { end_date: expected_end_date, updated_at: now }
    await inner.update(antiGravUnitsUsers).set(update).where(eq(antiGravUnitsUsers.id, id))
    if (close_id !== null) await setState(inner, close_id, 'unclose', now)
  })
}

async function checkSpan(tx: Tx, span: Span, { freezeDays }: RuleSettings, ownId = 0): Promise<void> {
  if (span.expected_end_date <= span.begin_date)
    throw unprocessable({ expected_end_date: ['must be after begin_date'] })
  const most = await mostDaysOf(tx, span)
  if (most !== null && daysOf(span) > most)
    throw unprocessable({ expected_end_date: [`must be at most ${most} days after begin_date`] })
  if (span.is_free) return
  const end = span.end_date ?? span.expected_end_date
  const [others] = await rowsOf<{ taken: number; days: number; overlaps: boolean }>(
    tx,
    sql`select count(*)::int as taken, coalesce(sum(coalesce(end_date, expected_end_date) - begin_date), 0)::int as days,
        coalesce(bool_or(begin_date < ${end}::date and coalesce(end_date, expected_end_date) > ${span.begin_date}::date), false) as overlaps
      from anti_grav_units_users where user_id = ${span.user_id} and not is_free and id <> ${ownId}`,
  )
  const { taken, days, overlaps } = others!
  if (taken >= FREEZES) throw unprocessable({ user_id: [`has taken ${FREEZES} freezes already`] })
  if (freezeDays > 0 && days + daysOf(span) > freezeDays)
    throw unprocessable({ expected_end_date: [`leads to more than ${freezeDays} frozen days`] })
  if (overlaps) throw unprocessable({ begin_date: ['overlaps another freeze'] })
}

/** For how many days at most the black hole stands still with this kind of freeze; null where nothing says so. */
async function mostDaysOf(tx: Tx, { anti_grav_unit_id: unit }: Span): Promise<number | null> {
  if (unit === null) return null
  const [row] = await tx.select({ days: antiGravUnits.max_days }).from(antiGravUnits).where(eq(antiGravUnits.id, unit))
  return row?.days ?? null
}

async function freezeOf(tx: Tx, id: number): Promise<Freeze> {
  const [row] = await tx.select().from(antiGravUnitsUsers).where(eq(antiGravUnitsUsers.id, id))
  return row!
}

const DAY = 86_400_000
function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10)
}
function daysOf({ begin_date, expected_end_date, end_date }: Span): number {
  return Math.round((Date.parse(end_date ?? expected_end_date) - Date.parse(begin_date)) / DAY)
}

/** Of a cursus that runs: one that has ended keeps the day that it had. */
async function moveBlackHole(tx: Tx, userId: number, days: number, now: Date): Promise<void> {
  if (days === 0) return
  await tx
    .update(cursusUsers)
    .set({ blackholed_at: sql`${cursusUsers.blackholed_at} + make_interval(days => ${days}::int)`, updated_at: now })
    .where(
      and(
        eq(cursusUsers.user_id, userId),
        sql`${cursusUsers.blackholed_at} is not null`,
        sql`(${cursusUsers.end_at} is null or ${cursusUsers.end_at} > ${now.toISOString()}::timestamptz)`,
      ),
    )
}
