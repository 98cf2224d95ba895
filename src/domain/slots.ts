/** Slots: offering time to evaluate, and taking it back. */
import { and, eq, gte, lt, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { accessDenied, unprocessable } from '../errors.ts'
import { type SlotInput, slots } from '../resources/evaluation/slots.ts'
import { mustBeOpen } from './open-accounts.ts'
import { QUARTER, quarterFrom, quarterUntil } from './quarters.ts'
import { onBehalfOf } from './self.ts'

const MINUTE = 60_000
/** Users offer time that begins so far ahead at least, in minutes: somebody must still find it. */
export const SOONEST = 30
/** And so far ahead at most, in days. */
const FARTHEST = 14
/** So many quarters at once, whoever offers them. */
const MOST = FARTHEST * 24 * 4
const BOOKED = { base: ['Slot has already been booked'] }

interface Offer {
  userId: number
  begin: Date
  end: Date
  evaluation?: number | null
}

/** Offers a span of time, from `POST /v2/slots`. The staff offers any time, for anybody. */
export async function offerSlots({ tx, input, actor, now }: Call<SlotInput>): Promise<Outcome> {
  const student = onBehalfOf(actor, 'Advanced tutor')
  const offer = { userId: input.user_id, begin: input.begin_at, end: input.end_at, evaluation: input.scale_team_id }
  if (student !== undefined) {
    if (input.scale_team_id !== undefined) throw accessDenied()
    await mustBeOfferable(tx, offer, now)
  }
  return { showAll: await offerTime(tx, offer, now) }
}

/** What holds for time that users offer themselves, in the words that clients show to people. */
export async function mustBeOfferable(tx: Tx, { userId, ...offer }: Offer, now: Date): Promise<void> {
  const [begin, end] = [quarterFrom(offer.begin), quarterUntil(offer.end)]
  mustBeInReach(begin, end, now)
  await mustBeLongEnough(tx, userId, begin, end)
}

/** Makes one slot for each quarter of an hour in a span, rounded inwards; answers their ids. */
export async function offerTime(tx: Tx, { userId, evaluation = null, ...offer }: Offer, now: Date): Promise<number[]> {
  const [begin, end] = [quarterFrom(offer.begin), quarterUntil(offer.end)]
  const count = (end.getTime() - begin.getTime()) / QUARTER
  if (count < 1) throw unprocessable({ end_at: ['must be a quarter of an hour or more after begin_at'] })
  if (count > MOST) throw unprocessable({ end_at: ['must be within two weeks of begin_at'] })
  await mustBeOpen(tx, userId)
  await refuseOverlap(tx, userId, begin, end)
  const rows = Array.from({ length: count }, (_, index) => ({
    user_id: userId,
    begin_at: new Date(begin.getTime() + index * QUARTER),
    end_at: new Date(begin.getTime() + (index + 1) * QUARTER),
    scale_team_id: evaluation,
    created_at: now,
    updated_at: now,
  }))
  const made = await tx.insert(slots).values(rows).returning({ id: slots.id })
  return made.map((slot) => slot.id)
}

/** A slot that moves stays a quarter of an hour, and a booked one stays where it is. */
export async function changeSlot({ tx, id, input, change, actor, now }: Call<Partial<SlotInput>>): Promise<Outcome> {
  const student = onBehalfOf(actor, 'Advanced tutor')
  if (student !== undefined && input.scale_team_id !== undefined) throw accessDenied()
  const begin = input.begin_at
    ? quarterFrom(input.begin_at)
    : input.end_at && new Date(quarterUntil(input.end_at).getTime() - QUARTER)
  const [row] = await tx.select().from(slots).where(eq(slots.id, id))
  const moves = begin !== undefined || (input.user_id !== undefined && input.user_id !== row!.user_id)
  if (!moves) {
    await change()
    return undefined
  }
  if (row!.scale_team_id !== null && input.scale_team_id === undefined) throw unprocessable(BOOKED)
  const from: Date = begin ?? row!.begin_at
  const end = new Date(from.getTime() + QUARTER)
  if (student !== undefined) mustBeInReach(from, end, now)
  const owner = input.user_id ?? row!.user_id
  await mustBeOpen(tx, owner)
  await refuseOverlap(tx, owner, from, end, id)
  await change({ begin_at: from, end_at: end })
  return undefined
}

/** Takes a free slot back, and it alone. A booked one stays: its owner cancels the evaluation instead. */
export async function takeSlotBack({ tx, id }: Call): Promise<Outcome> {
  const [row] = await tx.select().from(slots).where(eq(slots.id, id))
  if (row!.scale_team_id !== null) throw unprocessable(BOOKED)
  await tx.delete(slots).where(eq(slots.id, id))
  return undefined
}

/** Clients show these messages to people as they stand. */
function mustBeInReach(begin: Date, end: Date, now: Date): void {
  if (begin.getTime() < now.getTime() + SOONEST * MINUTE)
    throw unprocessable({ begin_at: [`Has to be at least ${SOONEST} minutes from now`] })
  if (end.getTime() - QUARTER > now.getTime() + FARTHEST * 24 * 60 * MINUTE)
    throw unprocessable({ end_at: [`Ending must be within ${FARTHEST} days`] })
}

async function mustBeLongEnough(tx: Tx, userId: number, begin: Date, end: Date): Promise<void> {
  const [campus] = await rowsOf<{ minutes: number }>(
    tx,
    sql`select c.minimum_slot_duration as minutes from campus_users as u join campus as c on c.id = u.campus_id
      where u.user_id = ${userId} and u.is_primary`,
  )
  const least = campus?.minutes ?? 30
  if (end.getTime() - begin.getTime() < least * MINUTE)
    throw unprocessable({ end_at: [`Ending must be at least ${least} minutes after the beginning`] })
}

async function refuseOverlap(tx: Tx, userId: number, begin: Date, end: Date, but = 0): Promise<void> {
  const span = and(eq(slots.user_id, userId), gte(slots.begin_at, begin), lt(slots.begin_at, end))
  const others = await tx.select({ id: slots.id }).from(slots).where(span)
  if (others.some((slot) => slot.id !== but))
    throw unprocessable({ begin_at: ['No overlapping with your other slots is allowed'] })
}
