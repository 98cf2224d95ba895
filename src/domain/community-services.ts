/** Community services: planned ahead, then validated or not; all of a close's services done lift it. */
import { eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { unprocessable } from '../errors.ts'
import { type CommunityServiceInput, communityServices } from '../resources/staff/community_services.ts'
import { setState } from './closes.ts'

const DAY = 86_400_000
/** How far ahead a service may be planned, in days. */
const FARTHEST = 14

export async function planService({ tx, input, insert, now }: Call<CommunityServiceInput>): Promise<Outcome> {
  return { show: await insert(await schedule(tx, input.close_id, input.schedule_at, now)) }
}

export async function changeService({
  tx,
  id,
  input,
  change,
  now,
}: Call<Partial<CommunityServiceInput>>): Promise<Outcome> {
  const [row] = await tx
    .select({ close_id: communityServices.close_id })
    .from(communityServices)
    .where(eq(communityServices.id, id))
  await change(await schedule(tx, input.close_id ?? row!.close_id, input.schedule_at, now))
  if (input.close_id !== undefined && row!.close_id !== null) await liftWhenWorkedOff(tx, row!.close_id, now)
  return undefined
}

/** What nobody asks for any more keeps no account closed. */
export async function removeService({ tx, id, now }: Call): Promise<Outcome> {
  const [row] = await tx
    .delete(communityServices)
    .where(eq(communityServices.id, id))
    .returning({ close_id: communityServices.close_id })
  if (row!.close_id !== null) await liftWhenWorkedOff(tx, row!.close_id, now)
  return undefined
}

/**
 * When a service takes place: on the day that was asked for, at the hour at which the campus of the closed account begins
 * them; from tomorrow on, and before two weeks are over.
 */
async function schedule(tx: Tx, closeId: number | null | undefined, asked: Date | null | undefined, now: Date) {
  if (!asked) return {}
  const campus = closeId == null ? undefined : await campusOf(tx, closeId)
  const hour = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(campus?.hour ?? '')
  const [row] = await rowsOf<{ at: string; tomorrow: string }>(
    tx,
    sql`select to_json(case when ${hour?.[0] ?? null}::time is null then ${asked.toISOString()}::timestamptz
        else ((${asked.toISOString()}::timestamptz at time zone z)::date + ${hour?.[0] ?? null}::time) at time zone z end) #>> '{}' as at,
      to_json(((${now.toISOString()}::timestamptz at time zone z)::date + 1)::timestamp at time zone z) #>> '{}' as tomorrow
      from (select ${campus?.zone ?? 'UTC'}::text as z) as zone`,
  )
  const [at, tomorrow] = [new Date(row!.at), new Date(row!.tomorrow)]
  if (at < tomorrow) throw unprocessable({ schedule_at: ['must be after today'] })
  if (at.getTime() >= now.getTime() + FARTHEST * DAY)
    throw unprocessable({ schedule_at: ['must be before two weeks from now'] })
  return { schedule_at: at }
}

async function campusOf(tx: Tx, closeId: number): Promise<{ zone: string; hour: string } | undefined> {
  const [row] = await rowsOf<{ zone: string; hour: string }>(
    tx,
    sql`select p.time_zone as zone, p.time_of_community_service_started as hour from closes as c
      join campus_users as m on m.user_id = c.user_id and m.is_primary join campus as p on p.id = m.campus_id where c.id = ${closeId}`,
  )
  return row
}

export async function validateService({ tx, id, now }: Call): Promise<Outcome> {
  const closeId = await settle(tx, id, 'validated', now)
  if (closeId !== null) await liftWhenWorkedOff(tx, closeId, now)
  return undefined
}

/**
 * Lifts a close none of whose services is open any more, when as many hours were worked as it asked for. Those that came
 * with the close say how many: one that was invalidated is replaced by another.
 */
async function liftWhenWorkedOff(tx: Tx, closeId: number, now: Date): Promise<void> {
  await tx.execute(sql`select from closes where id = ${closeId} for update`)
  const [work] = await rowsOf<{ done: boolean | null }>(
    tx,
    sql`select not bool_or(s.state = 'schedule') and coalesce(sum(s.duration) filter (where s.state = 'validated'), 0)
        >= coalesce(sum(s.duration) filter (where s.created_at <= c.created_at), 0) as done
      from community_services as s join closes as c on c.id = s.close_id where c.id = ${closeId} and c.state = 'close'`,
  )
  if (work!.done) await setState(tx, closeId, 'unclose', now)
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
