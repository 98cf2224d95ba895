/** Scores of coalitions, and the sums that they make in the running season. */
import { eq, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { unprocessable } from '../errors.ts'
import { coalitionsUsers } from '../resources/community/coalitions_users.ts'
import { type ScoreInput, scores } from '../resources/community/scores.ts'

/** Gives a coalition points, and the member whose merit they are. */
export async function giveScore({ tx, input, insert, now }: Call<ScoreInput>): Promise<Outcome> {
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
 * Adds a score to the sums of its coalition and its member. The sums count from the begin of the season that was last
 * begun (see `seasons.ts`), and that of the year from January: an older score is no part of them any more.
 */
export async function addToSums(tx: Tx, scoreId: number, sign: 1 | -1, now: Date): Promise<void> {
  const at = sql`${now.toISOString()}::timestamptz`
  // The coalition first, then the member, so that two scores at once wait for each other and never in a circle. A season
  // that begins meanwhile waits too, or is waited for: which one counts is looked up after the lock.
  await tx.execute(sql`select from coalitions where id = (select coalition_id from scores where id = ${scoreId})
    for no key update`)
  const change = sql`(select * from scores where id = ${scoreId})`
  await tx.execute(sql`update coalitions as c set score = c.score + s.value * ${sign}::int, updated_at = ${at}
    from ${change} as s where c.id = s.coalition_id and s.created_at >= ${beginOfSeason(sql`c.id`)}`)
  // The member may have moved to a coalition of another bloc since.
  const part = (counts: SQL) => sql`case when ${counts} then s.value * ${sign}::int else 0 end`
  await tx.execute(sql`update coalitions_users as u set updated_at = ${at}, this_year_score_updated_at = ${at},
      score = u.score + ${part(sql`s.created_at >= ${beginOfSeason(sql`u.coalition_id`)}`)},
      this_year_score = u.this_year_score + ${part(sql`s.created_at >= date_trunc('year', ${at})`)}
    from ${change} as s where u.id = s.coalitions_user_id`)
}

/** From when on scores count for a coalition: the begin of the season that was last begun in its bloc, or ever. */
export function beginOfSeason(coalition: SQL): SQL {
  return sql`coalesce((select max(d.begin_at) from coalitions as o join bloc_deadlines as d on d.bloc_id = o.bloc_id
    where o.id = ${coalition} and d.counted_at is not null), '-infinity')`
}

/** By time: the sum of the year begins again with the year; it is told by when it was last changed. Answers how many. */
export async function beginYear(tx: Tx, now: Date): Promise<number> {
  const at = sql`${now.toISOString()}::timestamptz`
  const changed = await rowsOf(
    tx,
    sql`update coalitions_users as u set this_year_score_updated_at = ${at}, updated_at = ${at}, this_year_score =
        coalesce((select sum(s.value) from scores as s where s.coalitions_user_id = u.id
          and s.created_at >= date_trunc('year', ${at})), 0)
      where u.this_year_score <> 0
        and coalesce(u.this_year_score_updated_at, u.updated_at) < date_trunc('year', ${at}) returning u.id`,
  )
  return changed.length
}
