/** Teams whose time for being evaluated is over: what is missing is made up, and they are marked. */
import { and, eq, isNotNull, isNull, lte, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { scaleTeams } from '../resources/evaluation/scale_teams.ts'
import { teams } from '../resources/people/teams.ts'
import { BATCH, eachRow } from './batch.ts'
import { okFlag } from './booking-checks.ts'
import { callOff } from './cancellations.ts'
import type { Team } from './locked-team.ts'
import { neededEvaluations, settleTeam } from './team-marks.ts'
import { isWayOf } from './ways.ts'

const NOBODY_CAME = 'Nobody came to evaluate in time.'

/**
 * For the clock, every minute: finishes teams whose `terminating_at` is over, and answers how many those were; call it
 * again until there are none. Another machine that does the same at the same moment takes others. A team of which
 * somebody writes an evaluation just now is left for the next time.
 */
export async function terminateTeams(tx: Tx, now: Date): Promise<number> {
  const due = await tx
    .select()
    .from(teams)
    .where(
      and(
        lte(teams.terminating_at, now),
        isNotNull(teams.closed_at),
        eq(teams.status, 'waiting_for_correction'),
        // A session that nobody evaluates is marked by somebody else, whenever that is.
        sql`exists (select from evaluations as e join scales as s on s.evaluation_id = e.id
          where e.kind = 'scale' and s.correction_number > 0
            and ${isWayOf({ project: teams.project_id, session: teams.project_session_id })})`,
      ),
    )
    .orderBy(teams.terminating_at, teams.id)
    .limit(BATCH)
    .for('update', { skipLocked: true })
  let finished = 0
  await eachRow(tx, due, async (inner, team) => {
    if (await terminate(inner, team, now)) finished++
  })
  return finished
}

/**
 * Evaluations that are booked and were never filled make room: the points for them go back. Whoever writes one of them
 * just now waits for the team, and is not waited for: then nothing is done, and the answer is false.
 */
async function terminate(tx: Tx, team: Team, now: Date): Promise<boolean> {
  const open = and(eq(scaleTeams.team_id, team.id), isNull(scaleTeams.filled_at), isNull(scaleTeams.truant_id))
  const unfilled = await tx.select({ id: scaleTeams.id }).from(scaleTeams).where(open)
  const free = await tx.select().from(scaleTeams).where(open).orderBy(scaleTeams.id).for('update', { skipLocked: true })
  if (free.length < unfilled.length) return false
  for (const row of free) await callOff(tx, row, now)
  const flag_id = await okFlag(tx)
  for (const { scale_id, missing } of await neededEvaluations(tx, team))
    for (let made = 0; made < missing; made++)
      await tx.insert(scaleTeams).values({
        ...{ team_id: team.id, scale_id, flag_id, final_mark: 0, comment: NOBODY_CAME },
        ...{ filled_at: now, created_at: now, updated_at: now },
      })
  await settleTeam(tx, team.id, now, { late: true })
  return true
}
