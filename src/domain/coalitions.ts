/** Coalitions: one a user and bloc, and the sums that their scores make in the running season. */
import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { unprocessable } from '../http/errors.ts'
import { coalitions } from '../resources/community/coalitions.ts'
import { coalitionsUsers } from '../resources/community/coalitions_users.ts'
import { scores } from '../resources/community/scores.ts'
import { users } from '../resources/people/users.ts'

export async function joinCoalition({ tx, input, insert }: Call): Promise<Outcome> {
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
  return undefined
}

/** Two moves of one user come one after the other. */
async function lockUser(tx: Tx, userId: number): Promise<void> {
  await tx.select({ id: users.id }).from(users).where(eq(users.id, userId)).for('no key update')
}

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

/** Gives a coalition points, and the member whose merit they are. */
export async function giveScore({ tx, input, insert, now }: Call): Promise<Outcome> {
  const { coalition_id, coalitions_user_id } = input
  if (coalitions_user_id !== undefined && coalitions_user_id !== null) {
    const [member] = await tx
      .select({ coalition: coalitionsUsers.coalition_id })
      .from(coalitionsUsers)
      .where(eq(coalitionsUsers.id, coalitions_user_id))
    if (member?.coalition !== coalition_id)
      throw unprocessable({ coalitions_user_id: ['is not a member of the coalition'] })
  }
  const id = await insert()
  await addToSums(tx, id, 1, now)
  return { show: id }
}

/** Takes a score back: the sums are as if it had never been. */
export async function takeScoreBack({ tx, id, now }: Call): Promise<Outcome> {
  await addToSums(tx, id, -1, now)
  await tx.delete(scores).where(eq(scores.id, id))
  return undefined
}

/**
 * Adds a score to the sums of its coalition and its member. The sums count from the begin of the running season, and
 * that of the year from January: an older score is no part of them any more.
 */
export async function addToSums(tx: Tx, scoreId: number, sign: 1 | -1, now: Date): Promise<void> {
  const at = sql`${now.toISOString()}::timestamptz`
  const counted = sql`(select s.*, s.value * ${sign}::int as change, s.created_at >= coalesce((select max(d.begin_at)
      from coalitions as o join bloc_deadlines as d on d.bloc_id = o.bloc_id
      where o.id = s.coalition_id and d.begin_at <= ${at}), '-infinity') as in_season,
      s.created_at >= date_trunc('year', ${at}) as in_year
    from scores as s where s.id = ${scoreId})`
  // The coalition first, then the member, so that two scores at once wait for each other and never in a circle.
  await tx.execute(sql`update coalitions as c set score = c.score + s.change, updated_at = ${at}
    from ${counted} as s where c.id = s.coalition_id and s.in_season`)
  await tx.execute(sql`update coalitions_users as u set updated_at = ${at}, this_year_score_updated_at = ${at},
      score = u.score + case when s.in_season then s.change else 0 end,
      this_year_score = u.this_year_score + case when s.in_year then s.change else 0 end
    from ${counted} as s where u.id = s.coalitions_user_id`)
}
