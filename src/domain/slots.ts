/** Slots: offering time to evaluate, and taking it back. */
import { and, eq, gte, inArray, isNotNull, lt, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { unprocessable } from '../http/errors.ts'
import { slots } from '../resources/evaluation/slots.ts'
import { QUARTER, quarterFrom, quarterUntil } from './quarters.ts'

/** So many quarters at once: two weeks. */
const MOST = 14 * 24 * 4

/** Offers a span of time: one slot for each quarter of an hour in it. */
export async function offerSlots({ tx, input, now }: Call): Promise<Outcome> {
  const [begin, end] = [quarterFrom(input.begin_at), quarterUntil(input.end_at)]
  const count = (end.getTime() - begin.getTime()) / QUARTER
  if (count < 1) throw unprocessable({ end_at: ['must be a quarter of an hour or more after begin_at'] })
  if (count > MOST) throw unprocessable({ end_at: ['must be within two weeks of begin_at'] })
  await refuseOverlap(tx, input.user_id, begin, end)
  const rows = Array.from({ length: count }, (_, index) => ({
    user_id: input.user_id as number,
    begin_at: new Date(begin.getTime() + index * QUARTER),
    end_at: new Date(begin.getTime() + (index + 1) * QUARTER),
    scale_team_id: (input.scale_team_id as number | undefined) ?? null,
    created_at: now,
    updated_at: now,
  }))
  const made = await tx.insert(slots).values(rows).returning({ id: slots.id })
  return { showAll: made.map((slot) => slot.id), status: 201 }
}

/** A slot that moves stays a quarter of an hour. */
export async function changeSlot({ tx, id, input, change }: Call): Promise<Outcome> {
  const begin = input.begin_at
    ? quarterFrom(input.begin_at)
    : input.end_at && new Date(quarterUntil(input.end_at).getTime() - QUARTER)
  if (!begin) {
    await change()
    return undefined
  }
  const [row] = await tx.select().from(slots).where(eq(slots.id, id))
  const end = new Date(begin.getTime() + QUARTER)
  await refuseOverlap(tx, input.user_id ?? row!.user_id, begin, end, id)
  await change({ begin_at: begin, end_at: end })
  return undefined
}

/** Takes a free slot back. A booked one stays: its owner cancels the evaluation instead. */
export async function takeSlotBack({ tx, id }: Call): Promise<Outcome> {
  const booked = await tx
    .select({ id: slots.id })
    .from(slots)
    .where(and(eq(slots.id, id), isNotNull(slots.scale_team_id)))
  if (booked.length > 0) throw unprocessable({ base: ['Slot has already been booked'] })
  await tx.delete(slots).where(eq(slots.id, id))
  return undefined
}

async function refuseOverlap(tx: Tx, userId: number, begin: Date, end: Date, but = 0): Promise<void> {
  const span = and(eq(slots.user_id, userId), gte(slots.begin_at, begin), lt(slots.begin_at, end))
  const others = await tx.select({ id: slots.id }).from(slots).where(span)
  if (others.some((slot) => slot.id !== but)) throw unprocessable({ begin_at: ['overlaps another slot'] })
}

interface Booking {
  evaluation: number
  team: number
  begin: Date
  seconds: number
}

/** Books the time of one who offers all of it and is not of the team; answers who that is. */
export async function bookSlots(tx: Tx, { evaluation, team, begin, seconds }: Booking): Promise<number> {
  const quarters = Math.max(1, Math.ceil((seconds * 1000) / QUARTER))
  const end = new Date(begin.getTime() + quarters * QUARTER).toISOString()
  const free = await tx.execute(sql`select id, user_id from slots
    where begin_at >= ${begin.toISOString()}::timestamptz and begin_at < ${end}::timestamptz and scale_team_id is null
      and user_id not in (select user_id from teams_users where team_id = ${team})
    order by user_id for update skip locked`)
  const byUser = new Map<number, number[]>()
  for (const { id, user_id } of (free as unknown as { rows: { id: number; user_id: number }[] }).rows)
    byUser.set(user_id, [...(byUser.get(user_id) ?? []), id])
  const fitting = [...byUser].filter(([, ids]) => ids.length === quarters)
  if (fitting.length === 0) throw unprocessable({ begin_at: ['is offered by nobody'] })
  const [user, ids] = fitting[Math.floor(Math.random() * fitting.length)]!
  await tx.update(slots).set({ scale_team_id: evaluation }).where(inArray(slots.id, ids))
  return user
}
