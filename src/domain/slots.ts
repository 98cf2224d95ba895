/** Slots: offering time to evaluate, and taking it back. */
import { eq } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { accessDenied, unprocessable } from '../errors.ts'
import { type SlotInput, slots } from '../resources/evaluation/slots.ts'
import { mustBeOpen } from './open-accounts.ts'
import { FARTHEST, QUARTER, quarterFrom, quarterUntil } from './quarters.ts'
import { onBehalfOf } from './self.ts'
import { mustBeInReach, mustBeLongEnough, mustTakeTime, type Offer, refuseOverlap } from './slot-checks.ts'

/** So many quarters at once, whoever offers them. */
const MOST = FARTHEST * 24 * 4
const BOOKED = { base: ['Slot has already been booked'] }

/** Offers a span of time, from `POST /v2/slots`. The staff offers any time, for anybody. */
export async function offerSlots({ tx, input, actor, now }: Call<SlotInput>): Promise<Outcome> {
  const student = onBehalfOf(actor, 'Advanced tutor')
  const offer = { userId: input.user_id, begin: input.begin_at, end: input.end_at, evaluation: input.scale_team_id }
  if (student !== undefined) {
    if (input.scale_team_id !== undefined) throw accessDenied()
    const [begin, end] = [quarterFrom(offer.begin), quarterUntil(offer.end)]
    mustBeInReach(begin, end, now)
    await mustBeLongEnough(tx, { ...offer, begin, end })
  }
  return { showAll: await offerTime(tx, offer, now) }
}

/** Makes one slot for each quarter of an hour in a span, rounded inwards; answers their ids. */
export async function offerTime(tx: Tx, { userId, evaluation = null, ...offer }: Offer, now: Date): Promise<number[]> {
  const [begin, end] = [quarterFrom(offer.begin), quarterUntil(offer.end)]
  const count = (end.getTime() - begin.getTime()) / QUARTER
  if (count < 1) throw unprocessable({ end_at: ['must be a quarter of an hour or more after begin_at'] })
  if (count > MOST) throw unprocessable({ end_at: ['must be within two weeks of begin_at'] })
  await mustBeOpen(tx, userId)
  await refuseOverlap(tx, { userId, begin, end, evaluation })
  if (evaluation !== null) await mustTakeTime(tx, evaluation, { userId, begin, end })
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

/** A slot that moves stays a quarter of an hour, and a booked one stays where it is: its evaluation moves instead. */
export async function changeSlot({ tx, id, input, change, actor, now }: Call<Partial<SlotInput>>): Promise<Outcome> {
  const student = onBehalfOf(actor, 'Advanced tutor')
  if (student !== undefined && input.scale_team_id !== undefined) throw accessDenied()
  const [row] = await tx.select().from(slots).where(eq(slots.id, id))
  const begin = beginOf(input) ?? row!.begin_at
  const end = new Date(begin.getTime() + QUARTER)
  const userId = input.user_id ?? row!.user_id
  if (begin.getTime() !== row!.begin_at.getTime() || userId !== row!.user_id) {
    if (row!.scale_team_id !== null && input.scale_team_id === undefined) throw unprocessable(BOOKED)
    await mustBeOpen(tx, userId)
    await refuseOverlap(tx, { userId, begin, end, evaluation: input.scale_team_id }, id)
    if (student !== undefined) {
      mustBeInReach(begin, end, now)
      await mustBeLongEnough(tx, { userId, begin, end }, id)
    }
  }
  if (input.scale_team_id) await mustTakeTime(tx, input.scale_team_id, { userId, begin, end })
  await change({ begin_at: begin, end_at: end })
  return undefined
}

/** Where a slot is to begin by one of its two times, or by both, which are a quarter then. */
function beginOf({ begin_at, end_at }: Partial<SlotInput>): Date | undefined {
  const [begin, end] = [begin_at && quarterFrom(begin_at), end_at && quarterUntil(end_at)]
  if (begin && end && end.getTime() - begin.getTime() !== QUARTER)
    throw unprocessable({ end_at: ['must be a quarter of an hour after begin_at'] })
  return begin ?? (end && new Date(end.getTime() - QUARTER))
}

/** Takes a free slot back, and it alone. A booked one stays: its owner cancels the evaluation instead. */
export async function takeSlotBack({ tx, id }: Call): Promise<Outcome> {
  const [row] = await tx.select().from(slots).where(eq(slots.id, id))
  if (row!.scale_team_id !== null) throw unprocessable(BOOKED)
  await tx.delete(slots).where(eq(slots.id, id))
  return undefined
}
