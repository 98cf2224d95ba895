/** Who was there: entries of the journal for events and exams. */
import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { enterAll, type Subject } from './journals.ts'
import type { Placed } from './places.ts'

/** Days after its end at which an event or exam is still written down, where the server stood still. */
const LATEST_DAYS = 31
/** Entries of a kind in one transaction; the rest follows when the clock calls again. */
const MOST_AT_ONCE = 500

/**
 * By time: writes down who took part in what is over. Of an event those who subscribed; of an exam those of them who were
 * at a machine of the campus meanwhile. Each subscription has one entry at most: twice is as once.
 */
export async function writeAttendance(tx: Tx, now: Date): Promise<number> {
  const at = sql`${now.toISOString()}::timestamptz`
  const lately = sql`o.end_at <= ${at} and o.end_at > ${at} - make_interval(days => ${LATEST_DAYS})`
  const sat = sql`exists (select from locations as l where l.user_id = s.user_id and l.campus_id = o.campus_id
    and l.begin_at < o.end_at and coalesce(l.end_at, ${at}) > o.begin_at)`
  return (
    (await enter(tx, 'Event', sql`${lately} and ${unwritten('Event')}`, now)) +
    (await enter(tx, 'Exam', sql`${lately} and ${sat} and ${unwritten('Exam')}`, now))
  )
}

/** Writes an entry for each of these subscriptions that has none. */
export async function noteAttendance(tx: Tx, type: Placed, ids: readonly number[], now: Date): Promise<number> {
  return ids.length === 0 ? 0 : enter(tx, type, sql`s.id = any (${sql.param(`{${ids.join(',')}}`)}::int[])`, now)
}

const unwritten = (type: Placed): SQL =>
  sql`not exists (select from journals as j where j.item_type = ${SUBJECTS[type]} and j.item_id = s.id)`

const SUBJECTS = { Event: 'EventsUser', Exam: 'ExamsUser' } as const satisfies Record<Placed, Subject>

/** The subscriptions `s` to what is `o`, where this holds. */
function enter(tx: Tx, type: Placed, where: SQL, now: Date): Promise<number> {
  const rows =
    type === 'Event'
      ? sql`select s.id, s.user_id, 'Attended an event' as reason, o.begin_at as at,
          array(select cursus_id from events_cursus where event_id = o.id) as cursus_ids,
          array(select campus_id from events_campus where event_id = o.id) as campus_ids
          from events_users as s join events as o on o.id = s.event_id where ${where}`
      : sql`select s.id, s.user_id, 'Sat an exam' as reason, o.begin_at as at,
          array(select cursus_id from exams_cursus where exam_id = o.id) as cursus_ids, array[o.campus_id] as campus_ids
          from exams_users as s join exams as o on o.id = s.exam_id where ${where}`
  return enterAll(tx, SUBJECTS[type], rows, now, MOST_AT_ONCE)
}
