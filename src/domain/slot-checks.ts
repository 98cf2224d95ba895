/** What holds for time that somebody offers, in the words that clients show to people. */
import { and, eq, gte, isNull, lt, ne, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import { unprocessable } from '../errors.ts'
import { scaleTeams } from '../resources/evaluation/scale_teams.ts'
import { scales } from '../resources/evaluation/scales.ts'
import { slots } from '../resources/evaluation/slots.ts'
import { FARTHEST, QUARTER, SOONEST } from './quarters.ts'
import { endOf } from './slot-runs.ts'

const MINUTE = 60_000

/** Whose time, from when until when, and for which evaluation it is taken already. */
export interface Offer {
  userId: number
  begin: Date
  end: Date
  evaluation?: number | null
}

export function mustBeInReach(begin: Date, end: Date, now: Date): void {
  if (begin.getTime() < now.getTime() + SOONEST * MINUTE)
    throw unprocessable({ begin_at: [`Has to be at least ${SOONEST} minutes from now`] })
  if (end.getTime() - QUARTER > now.getTime() + FARTHEST * 24 * 60 * MINUTE)
    throw unprocessable({ end_at: [`Ending must be within ${FARTHEST} days`] })
}

/** A span that prolongs time which is offered already is as long as all of it: clients prolong by a quarter. */
export async function mustBeLongEnough(tx: Tx, { userId, begin, end }: Offer, but = 0): Promise<void> {
  const [campus] = await rowsOf<{ minutes: number }>(
    tx,
    sql`select c.minimum_slot_duration as minutes from campus_users as u join campus as c on c.id = u.campus_id
      where u.user_id = ${userId} and u.is_primary`,
  )
  const least = campus?.minutes ?? 30
  if (end.getTime() - begin.getTime() >= least * MINUTE) return
  const [from, until] = [begin.getTime() - least * MINUTE, end.getTime() + least * MINUTE]
  const around = await tx
    .select({ begin: slots.begin_at })
    .from(slots)
    .where(
      and(
        eq(slots.user_id, userId),
        ne(slots.id, but),
        isNull(slots.scale_team_id),
        gte(slots.begin_at, new Date(from)),
        lt(slots.begin_at, new Date(until)),
      ),
    )
  const free = new Set(around.map((slot) => slot.begin.getTime()))
  let [first, last] = [begin.getTime(), end.getTime()]
  while (free.has(first - QUARTER)) first -= QUARTER
  while (free.has(last)) last += QUARTER
  if (last - first < least * MINUTE)
    throw unprocessable({ end_at: [`Ending must be at least ${least} minutes after the beginning`] })
}

/** Nobody offers a quarter twice, or one in which they evaluate somebody: they would be asked for at two places. */
export async function refuseOverlap(tx: Tx, { userId, begin, end, evaluation }: Offer, but = 0): Promise<void> {
  const span = and(eq(slots.user_id, userId), ne(slots.id, but), gte(slots.begin_at, begin), lt(slots.begin_at, end))
  const others = await tx.select({ id: slots.id }).from(slots).where(span).limit(1)
  if (others.length > 0) throw unprocessable({ begin_at: ['No overlapping with your other slots is allowed'] })
  const [from, until] = [sql`${begin.toISOString()}::timestamptz`, sql`${end.toISOString()}::timestamptz`]
  const busy = await rowsOf(
    tx,
    sql`select 1 from scale_teams as e join scales as s on s.id = e.scale_id
      where e.user_id = ${userId} and e.filled_at is null and e.truant_id is null and e.id <> ${evaluation ?? 0}
        and e.begin_at < ${until} and e.begin_at + make_interval(secs => s.duration) > ${from} limit 1`,
  )
  if (busy.length > 0) throw unprocessable({ begin_at: ['No overlapping with your evaluations is allowed'] })
}

/** A slot is booked for an evaluation of whoever offers it, in the time that the evaluation takes. */
export async function mustTakeTime(tx: Tx, evaluationId: number, { userId, begin, end }: Offer): Promise<void> {
  const [row] = await tx
    .select({ user_id: scaleTeams.user_id, begin: scaleTeams.begin_at, seconds: scales.duration })
    .from(scaleTeams)
    .innerJoin(scales, eq(scales.id, scaleTeams.scale_id))
    .where(eq(scaleTeams.id, evaluationId))
    .for('share', { of: scaleTeams })
  if (!row) throw unprocessable({ scale_team_id: ['must exist'] })
  const fits = row.begin && row.begin <= begin && endOf({ begin: row.begin, seconds: row.seconds }) >= end
  if (row.user_id !== userId || !fits) throw unprocessable({ scale_team_id: ['is not an evaluation at this time'] })
}
