/** Marks: a team's settled mark, and everything that follows from it. */
import { and, asc, eq, isNotNull, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { projectsUsers } from '../resources/people/projects_users.ts'
import { teams, teamsUsers } from '../resources/people/teams.ts'
import { earn } from './experience.ts'
import { enterStep } from './journals.ts'
import { lockedTeam, type Team } from './locked-team.ts'
import { enrolMembers, openMemberships } from './members.ts'
import { markParent } from './parents.ts'
import { retriableAt } from './retries.ts'
import { MINIMUM_MARK, sessionOf } from './sessions.ts'
import { standingOf } from './standings.ts'
import { celebrate } from './successes.ts'

/**
 * Writes a team's settled mark and everything that follows from it: the team and its members' registrations are
 * finished, a validated one gives experience, quests and achievements, and a parent whose children are all done is
 * marked too. A mark that is written again takes the place of the old one, and the ledgers follow.
 */
export async function finishTeam(tx: Tx, teamId: number, mark: number, now: Date): Promise<void> {
  const team = await lockedTeam(tx, teamId)
  const session = await sessionOf(tx, team.project_session_id)
  await tx
    .update(teams)
    .set({
      final_mark: mark,
      validated: mark >= (session?.minimum_mark ?? MINIMUM_MARK),
      status: 'finished',
      locked_at: team.locked_at ?? now,
      closed_at: team.closed_at ?? now,
      updated_at: now,
    })
    .where(eq(teams.id, teamId))
  await enrolMembers(tx, teamId, now)
  await openMemberships(tx, teamId)
  await settleMembers(tx, teamId, now)
}

/** Takes a team's mark away, as if it had never been: the team stands again where its times say. */
export async function unmarkTeam(tx: Tx, teamId: number, now: Date): Promise<void> {
  const team = await lockedTeam(tx, teamId)
  if (team.final_mark === null) return
  const status = await standingOf(tx, { ...team, final_mark: null })
  await tx.update(teams).set({ final_mark: null, validated: null, status, updated_at: now }).where(eq(teams.id, teamId))
  await openMemberships(tx, teamId)
  await settleMembers(tx, teamId, now)
}

/**
 * Works out the registrations of all members of a team, in the order of their users, so that two teams with the same
 * people wait for each other and never in a circle.
 */
export async function settleMembers(tx: Tx, teamId: number, now: Date): Promise<void> {
  const members = await tx
    .select({ id: teamsUsers.projects_user_id })
    .from(teamsUsers)
    .where(and(eq(teamsUsers.team_id, teamId), isNotNull(teamsUsers.projects_user_id)))
    .orderBy(asc(teamsUsers.user_id))
  for (const { id } of members) await settleRegistration(tx, id!, now)
}

/**
 * Works a registration out from its teams: the best mark counts, a validated one stays validated, the status is that
 * of the present try. What it gives follows. Running it twice changes nothing.
 */
export async function settleRegistration(tx: Tx, id: number, now: Date): Promise<void> {
  const [before] = await tx.select().from(projectsUsers).where(eq(projectsUsers.id, id)).for('update')
  if (!before) return
  const marked = await tx
    .select({ team: teams })
    .from(teamsUsers)
    .innerJoin(teams, eq(teams.id, teamsUsers.team_id))
    .where(and(eq(teamsUsers.projects_user_id, id), isNotNull(teams.final_mark)))
    .orderBy(sql`${teams.final_mark} desc, ${teams.id}`)
  const current = await currentTeam(tx, before.current_team_id)
  const best = marked[0]?.team ?? null
  const after = {
    status: current?.status ?? before.status,
    final_mark: best?.final_mark ?? null,
    validated: best && marked.some(({ team }) => team.validated),
    ...(best ? await timesOf(tx, before, current, now) : { marked_at: null, retriable_at: null }),
  }
  if (differs(before, after)) {
    await tx
      .update(projectsUsers)
      .set({ ...after, updated_at: now })
      .where(eq(projectsUsers.id, id))
  }
  const settled = { ...before, ...after }
  if (after.status === 'finished' && before.status !== 'finished') await enterStep(tx, id, 'Finished a project', now)
  await earn(tx, settled, best?.project_session_id ?? null, now)
  if (settled.validated) await celebrate(tx, settled, !before.validated, now)
  await markParent(tx, settled, now)
}

type Row = typeof projectsUsers.$inferSelect

/** A try that is finished was marked now, unless the row knows when; with its mark comes the time of the next try. */
async function timesOf(
  tx: Tx,
  row: Row,
  current: Team | null,
  now: Date,
): Promise<Pick<Row, 'marked_at' | 'retriable_at'>> {
  const isNews = current?.status === 'finished' && (row.status !== 'finished' || row.marked_at === null)
  if (!isNews) return { marked_at: row.marked_at ?? now, retriable_at: row.retriable_at }
  return { marked_at: now, retriable_at: await retriableAt(tx, current.project_session_id, row.occurrence, now) }
}

async function currentTeam(tx: Tx, id: number | null): Promise<Team | null> {
  if (id === null) return null
  const [team] = await tx.select().from(teams).where(eq(teams.id, id))
  return team ?? null
}

const differs = (before: Row, after: Partial<Row>): boolean =>
  Object.entries(after).some(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof Row]))
