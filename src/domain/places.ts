/** Places at events and exams: who takes one, who gives it back, and who waits for one. */
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import { unprocessable } from '../errors.ts'
import { mustBeOpen } from './open-accounts.ts'
import { record } from './record.ts'

/** What has places, by the name of its class. */
export type Placed = 'Event' | 'Exam'

export interface Place {
  type: Placed
  id: number
  userId: number
}

/** Students keep to the times and to what concerns them; the staff put anybody in and take anybody out. */
export type By = 'student' | 'staff'

/** A place, or a turn in the queue for one. */
export type Taken = { placeId: number } | { waitlistId: number }

const TOO_LATE = 'It is too late to cancel'

interface Standing {
  max_people: number | null
  taken: number
  begun: boolean
  /** Whether the time in which one may leave is over. */
  bound: boolean
  waitlist_id: number | null
}

/** Takes a place; in the queue when there is none and people may wait. Zero places are a closed door, no queue. */
export async function takePlace(tx: Tx, place: Place, now: Date, by: By): Promise<Taken> {
  const { key } = namesOf(place.type)
  const at = await lock(tx, place, now)
  if (!at) throw unprocessable({ [key]: ['must exist'] })
  if (by === 'student') {
    await mustBeOpen(tx, place.userId)
    await refuseStrangers(tx, place, at)
  }
  if (await hasPlace(tx, place)) throw unprocessable({ user_id: ['has already been taken'] })
  if (isFull(at)) {
    if (at.waitlist_id === null || at.max_people === 0 || at.begun) throw unprocessable({ [key]: ['is full'] })
    await queue(tx, at.waitlist_id, place.userId, now)
    return { waitlistId: at.waitlist_id }
  }
  await leaveQueue(tx, place)
  return { placeId: await put(tx, place, now) }
}

/** Gives a place back, and it goes to the first in the queue at once. */
export async function leavePlace(tx: Tx, place: Place, now: Date, by: By): Promise<void> {
  const { seats, key } = namesOf(place.type)
  const at = await lock(tx, place, now)
  if (by === 'student' && at?.bound) throw unprocessable({ base: [TOO_LATE] })
  await tx.execute(
    sql`delete from ${sql.identifier(seats)} where ${sql.identifier(key)} = ${place.id} and user_id = ${place.userId}`,
  )
  await fillPlaces(tx, place.type, place.id, now)
}

/** Moves somebody from one place to another of the same kind, with `change` to write it. Nobody moves into a queue. */
export async function movePlace(
  tx: Tx,
  before: Place,
  after: Place,
  change: () => Promise<void>,
  now: Date,
  by: By,
): Promise<void> {
  const { key } = namesOf(after.type)
  // Two who swap places lock in one order, so that they do not wait for each other in a circle.
  for (const id of [before.id, after.id].sort((a, b) => a - b)) await lock(tx, { type: before.type, id }, now)
  const [from, to] = [await lock(tx, before, now), await lock(tx, after, now)]
  if (!to) throw unprocessable({ [key]: ['must exist'] })
  if (by === 'student') {
    await mustBeOpen(tx, after.userId)
    if (from?.bound) throw unprocessable({ base: [TOO_LATE] })
    await refuseStrangers(tx, after, to)
  }
  if (before.id !== after.id && isFull(to)) throw unprocessable({ [key]: ['is full'] })
  await change()
  await leaveQueue(tx, after)
  if (before.id !== after.id) await fillPlaces(tx, before.type, before.id, now)
}

/** Leaves the queue; who does not wait leaves nothing. */
export async function leaveQueue(tx: Tx, { type, id, userId }: Place): Promise<void> {
  await tx.execute(sql`delete from waitlists_users where user_id = ${userId} and waitlist_id in
    (select id from waitlists where waitlistable_type = ${type} and waitlistable_id = ${id})`)
}

/** Gives free places to those who wait, in their order, until it begins. Closed accounts keep their turn. Answers how many. */
export async function fillPlaces(tx: Tx, type: Placed, id: number, now: Date): Promise<number> {
  const at = await lock(tx, { type, id }, now)
  if (!at || at.begun || at.waitlist_id === null || isFull(at)) return 0
  const { seats, key } = namesOf(type)
  const free = at.max_people === null ? null : at.max_people - at.taken
  const time = now.toISOString()
  const made = await rowsOf<{ id: number; user_id: number }>(
    tx,
    sql`with called as (delete from waitlists_users where id in (
        select w.id from waitlists_users as w join users as u on u.id = w.user_id
        where w.waitlist_id = ${at.waitlist_id} and u.active order by w.id limit ${free}::int)
      returning id, user_id)
    insert into ${sql.identifier(seats)} (${sql.identifier(key)}, user_id, created_at, updated_at)
    select ${id}::int, user_id, ${time}::timestamptz, ${time}::timestamptz from called order by id
    on conflict do nothing returning id, user_id`,
  )
  return made.length
}

/**
 * For an account that opens: where it kept its turn beside a free place, it is called in. Queues that somebody else is at
 * are left to the clockwork: they hold the event and want the user, whom this transaction holds.
 */
export async function callIn(tx: Tx, userId: number, now: Date): Promise<void> {
  const turns = await rowsOf<Pick<Place, 'type' | 'id'>>(
    tx,
    sql`select w.waitlistable_type as type, w.waitlistable_id as id from waitlists_users as q
      join waitlists as w on w.id = q.waitlist_id where q.user_id = ${userId} order by 1, 2`,
  )
  for (const { type, id } of turns) {
    const { of } = namesOf(type)
    const mine = sql`select id from ${sql.identifier(of)} where id = ${id} for no key update skip locked`
    if ((await rowsOf(tx, mine)).length > 0) await fillPlaces(tx, type, id, now)
  }
}

/**
 * By time: fills places that became free where nobody left one, as when an account is deleted, and what `callIn` left. It
 * finds the queues that could move, and each is filled under its lock: twice is as once.
 */
export async function fillFreePlaces(tx: Tx, now: Date): Promise<number> {
  const open = (type: Placed) => {
    const { of, seats, key } = namesOf(type)
    return sql`select w.waitlistable_type as type, w.waitlistable_id as id from waitlists as w
      join ${sql.identifier(of)} as e on e.id = w.waitlistable_id
      where w.waitlistable_type = ${type} and e.begin_at > ${now.toISOString()}::timestamptz
        and (e.max_people is null or e.max_people > (select count(*) from ${sql.identifier(seats)} as s
          where s.${sql.identifier(key)} = e.id))
        and exists (select from waitlists_users as q join users as u on u.id = q.user_id and u.active
          where q.waitlist_id = w.id)`
  }
  const found = await rowsOf<{ type: Placed; id: number }>(
    tx,
    sql`${open('Event')} union all ${open('Exam')} order by type, id`,
  )
  let filled = 0
  for (const { type, id } of found) filled += await fillPlaces(tx, type, id, now)
  return filled
}

/** Fewer places than people there cannot be; but for none at all, with which the staff close the door behind those who are in. */
export async function refuseFewerPlaces(tx: Tx, type: Placed, id: number, now: Date): Promise<void> {
  const at = await lock(tx, { type, id }, now)
  if (at?.max_people && at.max_people < at.taken)
    throw unprocessable({ max_people: [`must be greater than or equal to ${at.taken}, or 0 to close it`] })
}

/** The tables of each class: of itself, of its places, and the column by which they belong to it. */
function namesOf(type: Placed) {
  return type === 'Event'
    ? { of: 'events', seats: 'events_users', key: 'event_id' }
    : { of: 'exams', seats: 'exams_users', key: 'exam_id' }
}

function isFull({ max_people, taken }: Standing): boolean {
  return max_people !== null && taken >= max_people
}

/** Everybody who wants a place comes one after the other. The count is a second statement: it sees who came before. */
async function lock(tx: Tx, { type, id }: { type: Placed; id: number }, now: Date): Promise<Standing | undefined> {
  const { of, seats, key } = namesOf(type)
  const at = sql`${now.toISOString()}::timestamptz`
  await tx.execute(sql`select from ${sql.identifier(of)} where id = ${id} for no key update`)
  const [row] = await rowsOf<Standing>(
    tx,
    sql`select e.max_people, e.begin_at <= ${at} as begun,
      e.begin_at - make_interval(hours => coalesce(e.prohibition_of_cancellation, 0)) <= ${at} as bound,
      (select count(*)::int from ${sql.identifier(seats)} as s where s.${sql.identifier(key)} = e.id) as taken,
      (select w.id from waitlists as w where w.waitlistable_type = ${type} and w.waitlistable_id = e.id) as waitlist_id
      from ${sql.identifier(of)} as e where e.id = ${id}`,
  )
  return row
}

/** A student comes to what has not begun, is shown to students, and is for a campus and a cursus of theirs. */
async function refuseStrangers(tx: Tx, { type, id, userId }: Place, at: Standing): Promise<void> {
  const { key } = namesOf(type)
  if (at.begun) throw unprocessable({ [key]: ['has already begun'] })
  const atCampus = sql`select campus_id from campus_users where user_id = ${userId}`
  const inCursus = sql`select cursus_id from cursus_users where user_id = ${userId}`
  const [row] = await rowsOf<{ concerned: boolean }>(
    tx,
    type === 'Event'
      ? sql`select ${among('events_campus', 'campus_id', key, id, atCampus)}
          and ${among('events_cursus', 'cursus_id', key, id, inCursus)} as concerned`
      : sql`select visible and campus_id in (${atCampus})
          and ${among('exams_cursus', 'cursus_id', key, id, inCursus)} as concerned from exams where id = ${id}`,
  )
  if (!row!.concerned) throw unprocessable({ [key]: ['is not for this user'] })
}

/** Whether a list names one of the user's own; a list without a name is for all. */
function among(list: string, column: string, key: string, id: number, own: ReturnType<typeof sql>) {
  const [table, name, of] = [sql.identifier(list), sql.identifier(column), sql.identifier(key)]
  return sql`(not exists (select from ${table} where ${of} = ${id})
    or exists (select from ${table} where ${of} = ${id} and ${name} in (${own})))`
}

async function hasPlace(tx: Tx, { type, id, userId }: Place): Promise<boolean> {
  const { seats, key } = namesOf(type)
  const found = await rowsOf(
    tx,
    sql`select from ${sql.identifier(seats)} where ${sql.identifier(key)} = ${id} and user_id = ${userId}`,
  )
  return found.length > 0
}

async function put(tx: Tx, { type, id, userId }: Place, now: Date): Promise<number> {
  const { seats, key } = namesOf(type)
  const time = now.toISOString()
  const [row] = await rowsOf<{ id: number }>(
    tx,
    sql`insert into ${sql.identifier(seats)} (${sql.identifier(key)}, user_id, created_at, updated_at)
      values (${id}, ${userId}, ${time}, ${time}) returning id`,
  )
  return row!.id
}

async function queue(tx: Tx, waitlistId: number, userId: number, now: Date): Promise<void> {
  const time = now.toISOString()
  await tx.execute(sql`insert into waitlists_users (waitlist_id, user_id, created_at, updated_at)
    values (${waitlistId}, ${userId}, ${time}, ${time})`)
  await record(tx, now, { model: 'waitlists', event: 'joined', recordId: waitlistId, facts: { user_id: userId } })
}
