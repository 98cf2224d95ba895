/** Campus: who is attached, which one is the primary, and what a campus counts. */
import { and, eq, ne, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import type { Call, Outcome, Question } from '../engine/declare/actions.ts'
import { toJson } from '../json.ts'
import { type CampusUserInput, campusUsers } from '../resources/campus/campus_users.ts'
import { lockUser } from './locked-user.ts'

/** Attaches a user; the first campus is the primary one, and a new primary one takes the place of the old. */
export async function attachToCampus({ tx, input, insert, now }: Call<CampusUserInput>): Promise<Outcome> {
  await lockUser(tx, input.user_id)
  const [other] = await tx
    .select({ id: campusUsers.id })
    .from(campusUsers)
    .where(eq(campusUsers.user_id, input.user_id))
    .limit(1)
  const primary = input.is_primary === true || !other
  if (primary) await clearPrimary(tx, input.user_id, now)
  return { show: await insert({ is_primary: primary }) }
}

/** Makes the attachment the user's primary one. */
export async function setAsPrimary({ tx, id, now }: Call): Promise<Outcome> {
  const [row] = await tx.select().from(campusUsers).where(eq(campusUsers.id, id))
  await makePrimary(tx, row!.user_id, row!.campus_id, now)
  return undefined
}

/** Makes a campus the user's primary one, attaching the user when that is still to be done. */
export async function makePrimary(tx: Tx, userId: number, campusId: number, now: Date): Promise<void> {
  await lockUser(tx, userId)
  await clearPrimary(tx, userId, now, campusId)
  await tx
    .insert(campusUsers)
    .values({ user_id: userId, campus_id: campusId, is_primary: true, created_at: now, updated_at: now })
    .onConflictDoUpdate({
      target: [campusUsers.user_id, campusUsers.campus_id],
      set: { is_primary: true, updated_at: now },
    })
}

/** Locks whose attachment it is: a new primary one writes the others, too. */
export async function lockAttached(tx: Tx, id: number): Promise<void> {
  const [row] = await tx.select({ user: campusUsers.user_id }).from(campusUsers).where(eq(campusUsers.id, id))
  if (row) await lockUser(tx, row.user)
}

async function clearPrimary(tx: Tx, userId: number, now: Date, but?: number): Promise<void> {
  await tx
    .update(campusUsers)
    .set({ is_primary: false, updated_at: now })
    .where(
      and(
        eq(campusUsers.user_id, userId),
        campusUsers.is_primary,
        but === undefined ? undefined : ne(campusUsers.campus_id, but),
      ),
    )
}

/** What a campus counts: accounts, people in a cursus, open sessions, events to come. */
export async function campusStats({ db, id, now }: Question): Promise<string> {
  const at = now.toISOString()
  const [counts] = await rowsOf(
    db.orm,
    sql`select
    (select count(*)::int from campus_users as c where c.campus_id = ${id}) as users_count,
    (select count(distinct s.user_id)::int from campus_users as c join cursus_users as s on s.user_id = c.user_id
      where c.campus_id = ${id} and c.is_primary and s.begin_at <= ${at}::timestamptz and (s.end_at is null or s.end_at > ${at}::timestamptz)) as active_users_count,
    (select count(*)::int from locations as l where l.campus_id = ${id} and l.end_at is null) as active_locations_count,
    (select count(*)::int from events as e join events_campus as c on c.event_id = e.id
      where c.campus_id = ${id} and e.begin_at >= ${at}::timestamptz) as future_events_count`,
  )
  return toJson(counts)
}
