/** Tries: the team with which one begins a project, or begins it again. */
import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { projects } from '../resources/curriculum/projects.ts'
import { projectsUsers } from '../resources/people/projects_users.ts'
import { teams, teamsUsers } from '../resources/people/teams.ts'
import { users } from '../resources/people/users.ts'
import { daysLaterFor } from './local-days.ts'
import { groupSize, type Session, sessionFor } from './sessions.ts'

type Team = typeof teams.$inferSelect

/** Makes the team of the present try, with the user as its leader, alone in it until others join. Answers its id. */
export async function startTeam(tx: Tx, projectsUserId: number, now: Date): Promise<number> {
  const [row] = await tx
    .select({ own: projectsUsers, login: users.login })
    .from(projectsUsers)
    .innerJoin(users, eq(users.id, projectsUsers.user_id))
    .where(eq(projectsUsers.id, projectsUserId))
  const { own, login } = row!
  const session = await sessionFor(tx, own.project_id, own.user_id)
  const begun = await beginning(tx, own.project_id, session, now)
  const [team] = await tx
    .insert(teams)
    .values({
      project_id: own.project_id,
      project_session_id: session?.id ?? null,
      name: `${login}'s group${own.occurrence > 0 ? `-${own.occurrence}` : ''}`,
      ...begun,
      created_at: now,
      updated_at: now,
    })
    .returning({ id: teams.id })
  const id = team!.id
  await tx.insert(teamsUsers).values({
    team_id: id,
    user_id: own.user_id,
    projects_user_id: own.id,
    leader: true,
    validated: true,
    occurrence: own.occurrence,
    open_project_id: own.project_id,
    created_at: now,
    updated_at: now,
  })
  await tx
    .update(teams)
    .set({ repo_uuid: repositoryName(id, login), ...(begun.locked_at ? await deadlineOf(tx, id, session, now) : {}) })
    .where(eq(teams.id, id))
  await tx
    .update(projectsUsers)
    .set({ current_team_id: id, status: begun.status, updated_at: now })
    .where(eq(projectsUsers.id, own.id))
  return id
}

/** The name of a repository, given also where none is made. */
export function repositoryName(teamId: number, login?: string): string {
  return `intra-uuid-${randomUUID()}-${teamId}${login === undefined ? '' : `-${login}`}`
}

/** How a team begins: a parent is done by its children, who is alone begins at once, a group is still to be found. */
export async function beginning(
  tx: Tx,
  projectId: number,
  session: Session | undefined,
  now: Date,
): Promise<Pick<Team, 'status' | 'locked_at' | 'closed_at'>> {
  if (await isParent(tx, projectId)) return { status: 'parent', locked_at: now, closed_at: now }
  if (session?.begin_at && session.begin_at > now)
    return { status: 'waiting_to_start', locked_at: null, closed_at: null }
  return onceBegun(tx, session, now)
}

/** How a team stands on the day on which its session begins. */
export async function onceBegun(
  tx: Tx,
  session: Session | undefined,
  now: Date,
): Promise<Pick<Team, 'status' | 'locked_at' | 'closed_at'>> {
  const { most } = await groupSize(tx, session)
  if (most === 1) return { status: 'in_progress', locked_at: now, closed_at: null }
  const status = session?.team_behaviour === 'by_rule' ? 'searching_a_group' : 'creating_group'
  return { status, locked_at: null, closed_at: null }
}

export async function isParent(tx: Tx, projectId: number): Promise<boolean> {
  const [child] = await tx.select({ id: projects.id }).from(projects).where(eq(projects.parent_id, projectId)).limit(1)
  return child !== undefined
}

/** The deadline that a lock sets, where the session gives the work a number of days. */
export async function deadlineOf(
  tx: Tx,
  teamId: number,
  session: Session | undefined,
  locked: Date,
): Promise<{ deadline_at?: Date }> {
  if (!session?.duration_days) return {}
  return { deadline_at: await daysLaterFor(tx, teamId, locked, session.duration_days) }
}

/** The rows of those who do a project in this team stand where the team stands. */
export async function followTeam(tx: Tx, teamId: number, now: Date): Promise<void> {
  await tx
    .update(projectsUsers)
    .set({ status: sql`(select t.status from teams as t where t.id = ${teamId})`, updated_at: now })
    .where(
      sql`${projectsUsers.current_team_id} = ${teamId}
        and ${projectsUsers.status} <> (select t.status from teams as t where t.id = ${teamId})`,
    )
}
