/** Who is in which coalition: one a user and bloc. */
import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { unprocessable } from '../errors.ts'
import { blocDeadlines } from '../resources/community/bloc_deadlines.ts'
import { type CoalitionInput, coalitions } from '../resources/community/coalitions.ts'
import { type CoalitionsUserInput, coalitionsUsers } from '../resources/community/coalitions_users.ts'
import { scores } from '../resources/community/scores.ts'
import { beginOfSeason } from './coalitions.ts'
import { lockUser } from './locked-user.ts'

export async function joinCoalition({ tx, input, insert }: Call<CoalitionsUserInput>): Promise<Outcome> {
  await lockUser(tx, input.user_id)
  const id = await insert()
  await refuseSecond(tx, id)
  return { show: id }
}

export async function changeMembership({ tx, id, change }: Call): Promise<Outcome> {
  await change()
  const [row] = await tx
    .select({ user: coalitionsUsers.user_id })
    .from(coalitionsUsers)
    .where(eq(coalitionsUsers.id, id))
  await lockUser(tx, row!.user)
  await refuseSecond(tx, id)
  // In another bloc another season runs.
  await tx.execute(
    sql`update coalitions_users as u set score = ${sumOfSeason} where u.id = ${id} and u.score <> ${sumOfSeason}`,
  )
  return undefined
}

/** What the member `u` has in the season that runs in the bloc of their coalition. */
const sumOfSeason = sql`coalesce((select sum(s.value) from scores as s where s.coalitions_user_id = u.id
  and s.created_at >= ${beginOfSeason(sql`u.coalition_id`)}), 0)`

/** A user is in one coalition of a bloc; the message is that of the unique index which could not say it. */
async function refuseSecond(tx: Tx, id: number): Promise<void> {
  const [own] = await tx
    .select({ user: coalitionsUsers.user_id, bloc: coalitions.bloc_id })
    .from(coalitionsUsers)
    .innerJoin(coalitions, eq(coalitions.id, coalitionsUsers.coalition_id))
    .where(eq(coalitionsUsers.id, id))
  const inBloc = tx.select({ id: coalitions.id }).from(coalitions).where(eq(coalitions.bloc_id, own!.bloc))
  const [other] = await tx
    .select({ id: coalitionsUsers.id })
    .from(coalitionsUsers)
    .where(
      and(
        eq(coalitionsUsers.user_id, own!.user),
        ne(coalitionsUsers.id, id),
        inArray(coalitionsUsers.coalition_id, inBloc),
      ),
    )
    .limit(1)
  if (other) throw unprocessable({ user_id: ['has already been taken'] })
}

/**
 * By time: puts those who began a cursus long enough ago into a coalition of their campus, each into the one with the
 * fewest people who are still in the cursus. One process at a time deals out a bloc. Answers how many joined.
 */
export async function assignCoalitions(tx: Tx, now: Date): Promise<number> {
  const at = sql`${now.toISOString()}::timestamptz`
  const waiting = newcomers(at)
  const blocs = await rowsOf<{ id: number }>(
    tx,
    sql`select b.id from blocs as b where exists (select from coalitions as o where o.bloc_id = b.id)
      and exists (${waiting}) order by b.id for no key update skip locked`,
  )
  let joined = 0
  for (const { id } of blocs) {
    const houses = await sizes(tx, id, at)
    const people = await rowsOf<{ user_id: number }>(
      tx,
      sql`select n.user_id from blocs as b cross join lateral (${waiting}) as n where b.id = ${id}
        order by n.begin_at, n.user_id`,
    )
    for (const { user_id } of people) {
      const smallest = houses.reduce((a, b) => (b.people < a.people ? b : a))
      if (!(await dealOut(tx, smallest.id, user_id, now))) continue
      smallest.people++
      joined++
    }
  }
  return joined
}

/** Students of the bloc `b` whose time has come and who are in none of its coalitions. */
function newcomers(at: ReturnType<typeof sql>) {
  return sql`select s.user_id, s.begin_at from cursus_users as s
    join campus_users as c on c.user_id = s.user_id and c.campus_id = b.campus_id and c.is_primary
    join users as u on u.id = s.user_id and u.active and u.kind = 'student'
    where s.cursus_id = b.cursus_id and s.has_coalition
      and s.begin_at + make_interval(days => b.coalition_delay) <= ${at} and (s.end_at is null or s.end_at > ${at})
      and not exists (select from coalitions_users as m join coalitions as o on o.id = m.coalition_id
        where m.user_id = s.user_id and o.bloc_id = b.id)`
}

async function sizes(tx: Tx, blocId: number, at: ReturnType<typeof sql>): Promise<{ id: number; people: number }[]> {
  return rowsOf(
    tx,
    sql`select o.id, count(s.id)::int as people from coalitions as o join blocs as b on b.id = o.bloc_id
      left join coalitions_users as m on m.coalition_id = o.id
      left join cursus_users as s on s.user_id = m.user_id and s.cursus_id = b.cursus_id
        and (s.end_at is null or s.end_at > ${at})
      where b.id = ${blocId} group by o.id order by o.id`,
  )
}

/** Whether the user joined: somebody may have put them into a coalition in between. */
async function dealOut(tx: Tx, coalitionId: number, userId: number, now: Date): Promise<boolean> {
  await lockUser(tx, userId)
  const time = now.toISOString()
  const [made] = await rowsOf<{ id: number }>(
    tx,
    sql`insert into coalitions_users (coalition_id, user_id, created_at, updated_at)
      select o.id, ${userId}::int, ${time}::timestamptz, ${time}::timestamptz from coalitions as o
      where o.id = ${coalitionId} and not exists (select from coalitions_users as m
        join coalitions as other on other.id = m.coalition_id where m.user_id = ${userId} and other.bloc_id = o.bloc_id)
      returning id`,
  )
  return made !== undefined
}

/**
 * A coalition stays in its bloc once it has members, who might be in two coalitions of the other one, or scores and won
 * seasons, which count where they were made.
 */
export async function changeCoalition({ tx, id, input, change }: Call<Partial<CoalitionInput>>): Promise<Outcome> {
  const [row] = await tx.select({ bloc: coalitions.bloc_id }).from(coalitions).where(eq(coalitions.id, id))
  if (input.bloc_id !== undefined && input.bloc_id !== row!.bloc) {
    const held = {
      members: await tx.$count(coalitionsUsers, eq(coalitionsUsers.coalition_id, id)),
      scores: await tx.$count(scores, eq(scores.coalition_id, id)),
      seasons: await tx.$count(blocDeadlines, eq(blocDeadlines.coalition_id, id)),
    }
    for (const [what, count] of Object.entries(held))
      if (count > 0) throw unprocessable({ bloc_id: [`cannot change while the coalition has ${what}`] })
  }
  await change()
  return undefined
}
