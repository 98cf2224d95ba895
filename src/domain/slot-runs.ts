/** Runs of slots: the quarters that one evaluation takes of somebody's offered time. */
import { and, eq, gte, inArray, isNull, lt, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import { slots } from '../resources/evaluation/slots.ts'
import { isOpen } from './open-accounts.ts'
import { QUARTER, quartersOf } from './quarters.ts'

/** A begin, and a length in seconds. */
export interface Span {
  begin: Date
  seconds: number
}

export function endOf({ begin, seconds }: Span): Date {
  return new Date(begin.getTime() + quartersOf(seconds) * QUARTER)
}

/** Who offers the whole of the time, with an open account. Nothing is locked: it may be gone in a moment. */
export async function offerersOf(tx: Tx, span: Span): Promise<number[]> {
  const rows = await rowsOf<{ user_id: number }>(
    tx,
    sql`select s.user_id from slots as s join users as u on u.id = s.user_id and u.active
      where s.begin_at >= ${span.begin.toISOString()}::timestamptz
        and s.begin_at < ${endOf(span).toISOString()}::timestamptz and s.scale_team_id is null
      group by s.user_id having count(*) = ${quartersOf(span.seconds)} order by s.user_id`,
  )
  return rows.map((row) => row.user_id)
}

/** Locks a user's run of free slots; undefined when another booking came first, or the account was closed. */
export async function lockRun(tx: Tx, userId: number, span: Span): Promise<number[] | undefined> {
  const free = await tx
    .select({ id: slots.id })
    .from(slots)
    .where(and(eq(slots.user_id, userId), within(span), isNull(slots.scale_team_id)))
    .orderBy(slots.begin_at)
    .for('update')
  if (free.length < quartersOf(span.seconds) || !(await isOpen(tx, userId))) return undefined
  return free.map((slot) => slot.id)
}

/** Books slots that `lockRun` locked. */
export async function bookRun(tx: Tx, ids: readonly number[], evaluationId: number, now: Date): Promise<void> {
  await tx
    .update(slots)
    .set({ scale_team_id: evaluationId, updated_at: now })
    .where(inArray(slots.id, [...ids]))
}

/** Takes whatever a named evaluator offers in the time, so that nobody else books it: a run is not needed. */
export async function occupy(tx: Tx, userId: number, span: Span, evaluationId: number, now: Date): Promise<void> {
  await tx
    .update(slots)
    .set({ scale_team_id: evaluationId, updated_at: now })
    .where(and(eq(slots.user_id, userId), within(span), isNull(slots.scale_team_id)))
}

/** Makes the slots of an evaluation free again. */
export async function release(tx: Tx, evaluationId: number, now: Date): Promise<void> {
  await tx.update(slots).set({ scale_team_id: null, updated_at: now }).where(eq(slots.scale_team_id, evaluationId))
}

/**
 * An evaluation takes as long as its scale says: where that is another time now, slots behind the end are free again, and
 * what the evaluator offers before it is taken.
 */
export async function fitSlots(tx: Tx, scaleId: number, now: Date): Promise<void> {
  const [at, end] = [
    sql`${now.toISOString()}::timestamptz`,
    sql`e.begin_at + make_interval(secs => greatest(c.duration, ${QUARTER / 1000}))`,
  ]
  await tx.execute(sql`update slots as s set scale_team_id = null, updated_at = ${at}
    from scale_teams as e join scales as c on c.id = e.scale_id
    where c.id = ${scaleId} and s.scale_team_id = e.id and s.begin_at >= ${end}`)
  await tx.execute(sql`update slots as s set scale_team_id = e.id, updated_at = ${at}
    from scale_teams as e join scales as c on c.id = e.scale_id
    where c.id = ${scaleId} and e.filled_at is null and e.begin_at > ${at}
      and s.user_id = e.user_id and s.scale_team_id is null and s.begin_at >= e.begin_at and s.begin_at < ${end}`)
}

/** Slots that begin in the span. */
function within(span: Span) {
  return and(gte(slots.begin_at, span.begin), lt(slots.begin_at, endOf(span)))
}
