/** Locations: one open session a host, and the time that people spent on site. */
import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import type { Call, Outcome, Question } from '../engine/declare/actions.ts'
import { unprocessable } from '../errors.ts'
import { type LocationInput, locations } from '../resources/campus/locations.ts'
import type { SpanInput } from '../resources/people/users.ts'
import { mustBeOpen } from './open-accounts.ts'

/**
 * Opens a session, for an open account; one that is still open at the same host ends where the new one begins. The second
 * session of somebody is not their primary one, unless it says so.
 */
export async function openLocation({ tx, input, insert, now }: Call<LocationInput>): Promise<Outcome> {
  const { user_id, host, campus_id, end_at } = input
  if (end_at) return { show: await insert() }
  await mustBeOpen(tx, user_id)
  // Who comes to one host at the same time comes in turn: each ends the session of the one before. First the user, then
  // the host, so that nobody waits in a circle.
  await takeTurn(tx, `locations of ${user_id}`)
  await takeTurn(tx, `location ${campus_id} ${host}`)
  await end(tx, and(eq(locations.host, host), eq(locations.campus_id, campus_id)), input.begin_at ?? now)
  return { show: await insert({ primary: input.primary ?? !(await hasPrimary(tx, user_id)) }) }
}

/** Changes a session; one that is open, or open again, is that of an open account. */
export async function changeLocation({ tx, id, input, change }: Call<Partial<LocationInput>>): Promise<Outcome> {
  await change()
  if (input.end_at !== null && input.user_id === undefined) return undefined
  const [row] = await tx.select().from(locations).where(eq(locations.id, id))
  if (row!.end_at === null) await mustBeOpen(tx, row!.user_id)
  return undefined
}

/** Ends every open session of a campus now. */
export async function endAll({ tx, parents, now }: Call): Promise<Outcome> {
  await end(tx, eq(locations.campus_id, parents.campus_id!), now)
  return undefined
}

/** Logs somebody out of every machine, wherever that is. */
export async function endLocationsOf(tx: Tx, userId: number, now: Date): Promise<void> {
  await end(tx, eq(locations.user_id, userId), now)
}

/** Ends open sessions at a time; one that begins later is over as it begins. */
async function end(tx: Tx, which: SQL | undefined, time: Date): Promise<void> {
  await tx
    .update(locations)
    .set({ end_at: sql`greatest(${locations.begin_at}, ${time.toISOString()}::timestamptz)` })
    .where(and(which, isNull(locations.end_at)))
}

async function hasPrimary(tx: Tx, userId: number): Promise<boolean> {
  return (
    (await tx.$count(locations, and(eq(locations.user_id, userId), isNull(locations.end_at), locations.primary))) > 0
  )
}

async function takeTurn(tx: Tx, name: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`)
}

/** Months that the statistics span when no begin is asked for. */
const DEFAULT_MONTHS = 4

/**
 * Time on site by day, newest first, as `{"2021-03-17":"02:56:21.097917"}`. Sessions are cut at midnight of the time
 * zone (the user's primary campus by default), what overlaps counts once, an open session counts until now; `end_at`
 * is exclusive. Days without time are left out.
 */
export async function locationsStats({ db, id, now, input }: Question<SpanInput>): Promise<string> {
  const zone = await timeZone(db, id, input.time_zone)
  const end = (input.end_at ?? now).toISOString()
  const begin = input.begin_at?.toISOString() ?? null
  const at = now.toISOString()
  const [stats] = await rowsOf<{ body: string }>(
    db.orm,
    sql`
    with bounds as (
      select coalesce(${begin}::timestamptz, ${end}::timestamptz - ${sql.raw(`interval '${DEFAULT_MONTHS} months'`)}) as b, ${end}::timestamptz as e
    ), sessions as (
      select range_agg(tstzrange(greatest(l.begin_at, b.b), least(coalesce(l.end_at, ${at}::timestamptz), b.e))) as times
      from locations as l, bounds as b
      where l.user_id = ${id} and l.begin_at < b.e and coalesce(l.end_at, ${at}::timestamptz) > b.b
        and greatest(l.begin_at, b.b) < least(coalesce(l.end_at, ${at}::timestamptz), b.e)
    ), pieces as (
      select lower(r) as b, upper(r) as e from sessions, unnest(times) as r
    ), cut as (
      select d::date as day,
        least(p.e, (d + interval '1 day') at time zone ${zone}) - greatest(p.b, d at time zone ${zone}) as spent
      from pieces as p,
        generate_series(date_trunc('day', p.b at time zone ${zone}), date_trunc('day', p.e at time zone ${zone}), interval '1 day') as d
    ), days as (
      select day, sum(spent) as spent from cut where spent > interval '0' group by day
    )
    select '{' || coalesce(string_agg('"' || day || '":"' || ${duration}, ',' order by day desc), '') || '}' as body from days`,
  )
  return stats!.body
}

/** `HH:MM:SS.ffffff` without zeros at the end of the fraction; a whole second has no point. */
const duration = sql.raw(`lpad((extract(epoch from spent)::bigint / 3600)::text, 2, '0') || to_char(spent, ':MI:SS')
  || case when extract(microseconds from spent)::bigint % 1000000 = 0 then ''
     else '.' || rtrim(lpad((extract(microseconds from spent)::bigint % 1000000)::text, 6, '0'), '0') end || '"'`)

async function timeZone(db: Question['db'], userId: number, asked?: string): Promise<string> {
  const zone = asked
    ? sql`select name from pg_timezone_names where name = ${asked}`
    : sql`select c.time_zone as name from campus_users as u join campus as c on c.id = u.campus_id
        where u.user_id = ${userId} and u.is_primary`
  const [found] = await rowsOf<{ name: string }>(db.orm, zone)
  if (asked && !found) throw unprocessable({ time_zone: ['is not included in the list'] })
  return found?.name ?? 'UTC'
}
