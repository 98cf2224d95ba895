/** Teams whose time for being evaluated is over: what is missing is made up, and they are marked. */
import { and, eq, isNotNull, isNull, lte, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { scaleTeams } from '../resources/evaluation/scale_teams.ts'
import { teams } from '../resources/people/teams.ts'
import { okFlag } from './booking-checks.ts'
import { callOff } from './cancellations.ts'
import { neededEvaluations, settleTeam } from './team-marks.ts'

/** Teams of one call, so that a transaction stays short. */
const AT_ONCE = 50
const NOBODY_CAME = 'Nobody came to evaluate in time.'

type Team = typeof teams.$inferSelect

/**
 * For the clock, every minute: finishes teams whose `terminating_at` is over, and answers how many those were; call it
 * again until there are none. Another machine that does the same at the same moment takes others.
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
          where e.kind = 'scale' and s.correction_number > 0 and e.project_session_id = ${teams.project_session_id})`,
      ),
    )
    .orderBy(teams.terminating_at, teams.id)
    .limit(AT_ONCE)
    .for('update', { skipLocked: true })
  for (const team of due) await terminate(tx, team, now)
  return due.length
}

/** Evaluations that are booked and were never filled make room: the points for them go back. */
async function terminate(tx: Tx, team: Team, now: Date): Promise<void> {
  const open = and(eq(scaleTeams.team_id, team.id), isNull(scaleTeams.filled_at), isNull(scaleTeams.truant_id))
  for (const row of await tx.select().from(scaleTeams).where(open).orderBy(scaleTeams.id).for('update'))
    await callOff(tx, row, now)
  const flag_id = await okFlag(tx)
  for (const { scale_id, missing } of await neededEvaluations(tx, team))
    for (let made = 0; made < missing; made++)
      await tx.insert(scaleTeams).values({
        ...{ team_id: team.id, scale_id, flag_id, final_mark: 0, comment: NOBODY_CAME },
        ...{ filled_at: now, created_at: now, updated_at: now },
      })
  await settleTeam(tx, team.id, now, { late: true })
}
