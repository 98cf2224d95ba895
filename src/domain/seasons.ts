/** Seasons of a bloc: from when its scores count, who won, and which comes next. */
import { and, eq, inArray, isNull, lte, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { unprocessable } from '../errors.ts'
import { type BlocDeadlineInput, blocDeadlines } from '../resources/community/bloc_deadlines.ts'
import { record } from './record.ts'

export async function planSeason({ tx, input, insert, now }: Call<BlocDeadlineInput>): Promise<Outcome> {
  const id = await insert()
  await mustWinAtHome(tx, id)
  await countFromNewest(tx, input.bloc_id, [id], now)
  return { show: id }
}

/** Moves a season. One that lies ahead again counts nothing yet, and has no winner but the one that is given. */
export async function changeSeason({ tx, id, input, change, now }: Call<Partial<BlocDeadlineInput>>): Promise<Outcome> {
  const [before] = await tx.select().from(blocDeadlines).where(eq(blocDeadlines.id, id))
  await change()
  const [row] = await tx.select().from(blocDeadlines).where(eq(blocDeadlines.id, id))
  const { begin_at, end_at, settled_at, bloc_id } = row!
  if (end_at <= begin_at) throw unprocessable({ end_at: ['must be after begin_at'] })
  await mustWinAtHome(tx, id)
  if (begin_at > now) await tx.update(blocDeadlines).set({ counted_at: null }).where(eq(blocDeadlines.id, id))
  if (settled_at && end_at > now)
    await tx
      .update(blocDeadlines)
      .set({ settled_at: null, coalition_id: input.coalition_id ?? null })
      .where(eq(blocDeadlines.id, id))
  const blocs = new Set([before!.bloc_id, bloc_id].sort((a, b) => a - b))
  for (const blocId of blocs) await countFromNewest(tx, blocId, blocId === bloc_id ? [id] : [], now)
  return undefined
}

/** The winner is one of those who compete. */
async function mustWinAtHome(tx: Tx, id: number): Promise<void> {
  const [stranger] = await rowsOf(
    tx,
    sql`select from bloc_deadlines as d join coalitions as c on c.id = d.coalition_id
      where d.id = ${id} and c.bloc_id <> d.bloc_id`,
  )
  if (stranger) throw unprocessable({ coalition_id: ['is of another bloc'] })
}

/**
 * By time: when a season begins, the sums of its bloc begin again. Seasons are locked before coalitions, here as where one
 * ends or is changed, so that nobody waits in a circle. Answers how many blocs began anew.
 */
export async function beginSeasons(tx: Tx, now: Date): Promise<number> {
  const begun = await rowsOf<Season>(
    tx,
    sql`select id, bloc_id from bloc_deadlines where counted_at is null and begin_at <= ${now.toISOString()}::timestamptz
      order by bloc_id, id for no key update skip locked`,
  )
  const blocs = Map.groupBy(begun, (season) => season.bloc_id)
  for (const [bloc, seasons] of blocs) {
    const ids = seasons.map(({ id }) => id)
    await countFromNewest(tx, bloc, ids, now)
  }
  return blocs.size
}

interface Season {
  id: number
  bloc_id: number
}

/**
 * By time: names the winner of a season that is over, and makes the next one where the bloc repeats; a server that stood
 * still for long makes up for every season between. One at a time, as nobody may hold the coalitions of one bloc while
 * waiting for those of another. Answers how many that were: none, or one.
 */
export async function endSeasons(tx: Tx, now: Date): Promise<number> {
  const [over] = await rowsOf<Season>(
    tx,
    sql`select id, bloc_id from bloc_deadlines where settled_at is null and end_at <= ${now.toISOString()}::timestamptz
      order by end_at, id limit 1 for no key update skip locked`,
  )
  if (!over) return 0
  await settle(tx, over, now)
  return 1
}

async function settle(tx: Tx, { id, bloc_id }: Season, now: Date): Promise<void> {
  const at = sql`${now.toISOString()}::timestamptz`
  // Scores that are being given are waited for: they take the lock of their coalition until they are written.
  await lockCoalitions(tx, bloc_id)
  await tx.execute(sql`update bloc_deadlines as d set settled_at = ${at}, updated_at = ${at},
    coalition_id = coalesce(d.coalition_id, (select s.coalition_id from scores as s join coalitions as c on c.id = s.coalition_id
      where c.bloc_id = d.bloc_id and s.created_at >= d.begin_at and s.created_at < d.end_at
      -- Of two with the same sum, the one that came to it first.
      group by s.coalition_id order by sum(s.value) desc, max(s.created_at), s.coalition_id limit 1))
    where d.id = ${id}`)
  await record(tx, now, { model: 'bloc_deadlines', event: 'end', recordId: id })
  // Days of the campus: over a clock change the hour of the day stays.
  const [next] = await rowsOf<{ id: number }>(
    tx,
    sql`insert into bloc_deadlines (bloc_id, begin_at, end_at, created_at, updated_at)
      select d.bloc_id, d.end_at,
        (d.end_at at time zone c.time_zone + make_interval(days => b.repeat_deadline_delay)) at time zone c.time_zone, ${at}, ${at}
      from bloc_deadlines as d join blocs as b on b.id = d.bloc_id join campus as c on c.id = b.campus_id
      where d.id = ${id} and b.repeat_deadline_delay > 0
        and not exists (select from bloc_deadlines as o where o.bloc_id = d.bloc_id and o.end_at > d.end_at)
      returning id`,
  )
  if (!next) return
  await countFromNewest(tx, bloc_id, [next.id], now)
}

/**
 * Works the sums of a bloc out anew: from the begin of the newest season that has begun, or from ever. `ids` are seasons
 * that the caller has locked, or made: they count from now on if they have begun.
 */
async function countFromNewest(tx: Tx, blocId: number, ids: readonly number[], now: Date): Promise<void> {
  await lockCoalitions(tx, blocId)
  const begun = await tx
    .update(blocDeadlines)
    .set({ counted_at: now })
    .where(and(inArray(blocDeadlines.id, [...ids]), isNull(blocDeadlines.counted_at), lte(blocDeadlines.begin_at, now)))
    .returning({ id: blocDeadlines.id })
  for (const { id } of begun) await record(tx, now, { model: 'bloc_deadlines', event: 'begin', recordId: id })
  const at = sql`${now.toISOString()}::timestamptz`
  const since = sql`coalesce((select max(begin_at) from bloc_deadlines where bloc_id = ${blocId} and counted_at is not null),
    '-infinity')`
  await tx.execute(sql`update coalitions as c set score = n.score, updated_at = ${at}
    from (select o.id, coalesce(sum(s.value), 0)::int as score from coalitions as o
      left join scores as s on s.coalition_id = o.id and s.created_at >= ${since}
      where o.bloc_id = ${blocId} group by o.id) as n
    where c.id = n.id and c.score <> n.score`)
  await tx.execute(sql`update coalitions_users as u set score = n.score, updated_at = ${at}
    from (select m.id, coalesce(sum(s.value), 0)::int as score from coalitions_users as m
      join coalitions as o on o.id = m.coalition_id
      left join scores as s on s.coalitions_user_id = m.id and s.created_at >= ${since}
      where o.bloc_id = ${blocId} group by m.id) as n
    where u.id = n.id and u.score <> n.score`)
}

/** Who gives a score waits, and who gave one is waited for: the sums are those of a moment between. */
async function lockCoalitions(tx: Tx, blocId: number): Promise<void> {
  await tx.execute(sql`select id from coalitions where bloc_id = ${blocId} order by id for no key update`)
}
