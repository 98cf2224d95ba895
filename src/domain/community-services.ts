/** Community services: planned ahead, then validated or not; all of a close's services done lift it. */
import { eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { unprocessable } from '../http/errors.ts'
import { communityServices } from '../resources/staff/community_services.ts'
import { setState } from './closes.ts'

const DAY = 86_400_000
/** How far ahead a service may be planned, in days. */
const FARTHEST = 14

export async function planService({ input, insert, now }: Call): Promise<Outcome> {
  checkSchedule(input.schedule_at, now)
  return { show: await insert() }
}

export async function changeService({ input, change, now }: Call): Promise<Outcome> {
  checkSchedule(input.schedule_at, now)
  await change()
  return undefined
}

/** From tomorrow on, and before two weeks are over. */
function checkSchedule(at: Date | null | undefined, now: Date): void {
  if (!at) return
  const tomorrow = Math.floor(now.getTime() / DAY) * DAY + DAY
  if (at.getTime() < tomorrow) throw unprocessable({ schedule_at: ['must be after today'] })
  if (at.getTime() >= now.getTime() + FARTHEST * DAY)
    throw unprocessable({ schedule_at: ['must be before two weeks from now'] })
}

/** The last service that was open lifts its close. */
export async function validateService({ tx, id, now }: Call): Promise<Outcome> {
  const closeId = await settle(tx, id, 'validated', now)
  if (closeId === null) return undefined
  await tx.execute(sql`select from closes where id = ${closeId} for update`)
  // An invalidated service is replaced by another one, so that it is no longer waited for.
  const open = await tx.execute(
    sql`select from community_services where close_id = ${closeId} and state = 'schedule' limit 1`,
  )
  if ((open as unknown as { rows: unknown[] }).rows.length === 0) await setState(tx, closeId, 'unclose', now)
  return undefined
}

export async function invalidateService({ tx, id, now }: Call): Promise<Outcome> {
  await settle(tx, id, 'invalidated', now)
  return undefined
}

async function settle(tx: Tx, id: number, state: 'validated' | 'invalidated', now: Date): Promise<number | null> {
  const [row] = await tx
    .update(communityServices)
    .set({ state, updated_at: now })
    .where(eq(communityServices.id, id))
    .returning({ close_id: communityServices.close_id })
  return row!.close_id
}
