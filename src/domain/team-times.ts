/** What moves a team on: locking, handing in, and the times at which the clock does so. */
import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import { unprocessable } from '../errors.ts'
import { projects } from '../resources/curriculum/projects.ts'
import { teams, teamsUsers } from '../resources/people/teams.ts'
import { deadlineOf, followTeam, onceBegun } from './first-teams.ts'
import { daysLaterFor } from './local-days.ts'
import { lockedTeam, type Team } from './locked-team.ts'
import { openMemberships } from './members.ts'
import { record } from './record.ts'
import { groupSize, sessionOf } from './sessions.ts'
import { settleTeam } from './team-marks.ts'

/**
 * Locks a team: everybody has accepted, they are as many as the session wants, and from now on they stay. Of two who
 * lock it at the same moment, one does.
 */
export async function lockTeam(tx: Tx, teamId: number, now: Date): Promise<void> {
  const team = await lockedTeam(tx, teamId)
  if (team.locked_at) throw unprocessable({ locked_at: ['is set already'] })
  mustBeUnmarked(team, 'locked_at')
  if (team.status === 'waiting_to_start') throw unprocessable({ locked_at: ['lies before the begin of the session'] })
  const session = await sessionOf(tx, team.project_session_id)
  const members = await tx.select().from(teamsUsers).where(eq(teamsUsers.team_id, teamId))
  if (members.some((member) => !member.validated)) throw unprocessable({ users: ['have not all accepted'] })
  const { least, most } = await groupSize(tx, session)
  if (members.length < least || members.length > most)
    throw unprocessable({ users: [least === most ? `must be ${least}` : `must be between ${least} and ${most}`] })
  const deadline = team.deadline_at ? {} : await deadlineOf(tx, teamId, session, now)
  await tx
    .update(teams)
    .set({ locked_at: now, status: 'in_progress', ...deadline, updated_at: now })
    .where(eq(teams.id, teamId))
  await moved(tx, team, 'lock', now)
}

/** Hands the work in: it waits for its evaluations, and their days begin to run. */
export async function submitTeam(tx: Tx, teamId: number, now: Date): Promise<void> {
  const team = await lockedTeam(tx, teamId)
  if (!team.locked_at) throw unprocessable({ closed_at: ['wants a locked team'] })
  if (team.closed_at) throw unprocessable({ closed_at: ['is set already'] })
  mustBeUnmarked(team, 'closed_at')
  const [project] = await tx.select().from(projects).where(eq(projects.id, team.project_id))
  if (project!.exam) throw unprocessable({ closed_at: ['is up to the exam'] })
  await closeTeam(tx, team, now)
}

/** The staff may open a team that has its mark: what is done in it from then on is another try's. */
function mustBeUnmarked({ status }: Team, field: 'locked_at' | 'closed_at'): void {
  if (status === 'finished') throw unprocessable({ [field]: ['comes after the mark: a retry begins the next team'] })
}

/** Closes a team as it stands. One that was opened again may have all that its mark is made of. */
async function closeTeam(tx: Tx, team: Team, now: Date): Promise<void> {
  await tx
    .update(teams)
    .set({ closed_at: now, status: 'waiting_for_correction', updated_at: now, ...(await terminatingOf(tx, team, now)) })
    .where(eq(teams.id, team.id))
  await moved(tx, team, 'close', now)
  await settleTeam(tx, team.id, now)
}

/** When missing evaluations are given up, where the session says after how many days. */
export async function terminatingOf(tx: Tx, team: Team, closed: Date): Promise<{ terminating_at?: Date }> {
  const session = await sessionOf(tx, team.project_session_id)
  if (!session || session.terminating_after === null) return {}
  return { terminating_at: await daysLaterFor(tx, team.id, closed, session.terminating_after) }
}

async function moved(tx: Tx, team: Team, event: string, now: Date): Promise<void> {
  await record(tx, now, { model: 'teams', event, recordId: team.id })
  await openMemberships(tx, team.id)
  await followTeam(tx, team.id, now)
}

/** Closes the teams whose deadline is reached, as they stand; answers how many. Running it twice changes nothing. */
export async function closeOverdueTeams(tx: Tx, now: Date): Promise<number> {
  const overdue = await tx
    .select()
    .from(teams)
    .where(
      and(
        sql`${teams.deadline_at} <= ${now.toISOString()}::timestamptz and ${teams.closed_at} is null`,
        sql`${teams.locked_at} is not null and ${teams.status} <> 'finished'`,
      ),
    )
    .orderBy(teams.id)
    .for('update', { skipLocked: true })
  for (const team of overdue) await closeTeam(tx, team, now)
  return overdue.length
}

/** Lets the teams begin whose session has begun by now; answers how many. Running it twice changes nothing. */
export async function startWaitingTeams(tx: Tx, now: Date): Promise<number> {
  const due = await rowsOf<{ id: number }>(
    tx,
    sql`select t.id from teams as t left join project_sessions as s on s.id = t.project_session_id
      where t.status = 'waiting_to_start' and (s.begin_at is null or s.begin_at <= ${now.toISOString()}::timestamptz)
      order by t.id for update of t skip locked`,
  )
  for (const { id } of due) {
    const team = await lockedTeam(tx, id)
    const session = await sessionOf(tx, team.project_session_id)
    const begun = await onceBegun(tx, session, now)
    const deadline = begun.locked_at ? await deadlineOf(tx, id, session, now) : {}
    await tx
      .update(teams)
      .set({ ...begun, ...deadline, updated_at: now })
      .where(eq(teams.id, id))
    await moved(tx, team, 'start', now)
  }
  return due.length
}
