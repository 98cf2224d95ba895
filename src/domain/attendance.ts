/** Who was there: entries of the journal for events and exams. */
import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
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
  const guests = await rowsOf<{ id: number }>(
    tx,
    sql`select s.id from events as o join events_users as s on s.event_id = o.id
      where ${lately} and ${unwritten('Event')} order by s.id limit ${MOST_AT_ONCE}`,
  )
  const candidates = await rowsOf<{ id: number }>(
    tx,
    sql`select s.id from exams as o join exams_users as s on s.exam_id = o.id
      where ${lately} and ${unwritten('Exam')} and exists (select from locations as l where l.user_id = s.user_id
        and l.campus_id = o.campus_id and l.begin_at < o.end_at and coalesce(l.end_at, ${at}) > o.begin_at) order by s.id limit ${MOST_AT_ONCE}`,
  )
  const ids = (rows: { id: number }[]) => rows.map(({ id }) => id)
  return (
    (await noteAttendance(tx, 'Event', ids(guests), now)) + (await noteAttendance(tx, 'Exam', ids(candidates), now))
  )
}

/** Writes an entry for each of these subscriptions that has none; somebody without any cursus has no journal. */
export async function noteAttendance(tx: Tx, type: Placed, ids: readonly number[], now: Date): Promise<number> {
  if (ids.length === 0) return 0
  const at = sql`${now.toISOString()}::timestamptz`
  const { item, reason, subscriptions } = namesOf(type)
  const made = await rowsOf<{ id: number }>(
    tx,
    sql`insert into journals (user_id, item_type, item_id, cursus_id, campus_id, reason, event_at, alumni, closed, created_at, updated_at)
      select s.user_id, ${item}, s.id, c.cursus_id, p.campus_id, ${reason}, s.begin_at,
        coalesce(u.alumnized_at <= s.begin_at, false), not u.active, ${at}, ${at}
      from (${subscriptions}) as s join users as u on u.id = s.user_id
      cross join lateral (select k.cursus_id from cursus_users as k where k.user_id = s.user_id
        order by k.cursus_id = any (s.cursus_ids) desc, k.begin_at desc, k.id limit 1) as c
      cross join lateral (select k.campus_id from campus_users as k where k.user_id = s.user_id
        order by k.campus_id = any (s.campus_ids) desc, k.is_primary desc, k.id limit 1) as p
      where s.id = any (${sql.param(`{${ids.join(',')}}`)}::int[])
      on conflict do nothing returning id`,
  )
  return made.length
}

function unwritten(type: Placed): SQL {
  return sql`not exists (select from journals as j where j.item_type = ${namesOf(type).item} and j.item_id = s.id)`
}

/** How the journal names a subscription, and where and for whom it was. */
function namesOf(type: Placed): { item: string; reason: string; subscriptions: SQL } {
  if (type === 'Event')
    return {
      item: 'EventsUser',
      reason: 'Attended an event',
      subscriptions: sql`select s.id, s.user_id, o.begin_at,
        array(select cursus_id from events_cursus where event_id = o.id) as cursus_ids,
        array(select campus_id from events_campus where event_id = o.id) as campus_ids
        from events_users as s join events as o on o.id = s.event_id`,
    }
  return {
    item: 'ExamsUser',
    reason: 'Sat an exam',
    subscriptions: sql`select s.id, s.user_id, o.begin_at,
      array(select cursus_id from exams_cursus where exam_id = o.id) as cursus_ids, array[o.campus_id] as campus_ids
      from exams_users as s join exams as o on o.id = s.exam_id`,
  }
}
