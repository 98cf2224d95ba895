/** Who is in a team, and how that ties them to it: their registrations, and that nobody is in two open teams of a project. */
import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import { unprocessable } from '../errors.ts'
import { projectsUsers } from '../resources/people/projects_users.ts'
import { teams, teamsUsers } from '../resources/people/teams.ts'
import { startTeam } from './first-teams.ts'
import { settleRegistration } from './marks.ts'
import { insertRow } from './registrations.ts'

type Membership = Pick<typeof teamsUsers.$inferSelect, 'team_id' | 'projects_user_id'>

/** Who takes part in a team is registered to its project, and does it in this team while it is the newest. */
export async function enrolMembers(tx: Tx, teamId: number, now: Date): Promise<void> {
  const [team] = await tx.select().from(teams).where(eq(teams.id, teamId))
  const members = await tx
    .select()
    .from(teamsUsers)
    .where(and(eq(teamsUsers.team_id, teamId), teamsUsers.validated))
    .orderBy(teamsUsers.user_id)
  for (const { user_id } of members) await insertRow(tx, team!.project_id, user_id, now)
  await tx.execute(sql`update teams_users as m set projects_user_id = p.id from projects_users as p
    where m.team_id = ${teamId} and m.projects_user_id is null
      and p.user_id = m.user_id and p.project_id = ${team!.project_id}`)
  await tx
    .update(projectsUsers)
    .set({
      current_team_id: teamId,
      status: team!.status,
      // A team that the staff forms is a try like any other.
      occurrence: sql`greatest(${projectsUsers.occurrence}, (select count(*)::int - 1 from teams_users as m
        where m.projects_user_id = ${projectsUsers.id} and m.validated))`,
      updated_at: now,
    })
    .where(
      sql`${projectsUsers.id} in (select m.projects_user_id from teams_users as m where m.team_id = ${teamId} and m.validated)
        and coalesce(${projectsUsers.current_team_id}, 0) < ${teamId}`,
    )
  await tx.execute(sql`update teams_users as m set occurrence = p.occurrence from projects_users as p
    where m.team_id = ${teamId} and p.id = m.projects_user_id and p.current_team_id = ${teamId}
      and m.occurrence = 0 and p.occurrence > 0`)
}

/**
 * Notes in which open team of the project the members take part; who evaluates the team is none of them. The database refuses a second one; who is told so
 * beforehand hears which.
 */
export async function openMemberships(tx: Tx, teamId: number): Promise<void> {
  const [taken] = await rowsOf<{ login: string }>(
    tx,
    sql`select u.login from teams as t join teams_users as m on m.team_id = t.id and m.validated
      join teams_users as o on o.user_id = m.user_id and o.open_project_id = t.project_id and o.team_id <> t.id
      join users as u on u.id = m.user_id where t.id = ${teamId} and t.status <> 'finished' order by u.login limit 1`,
  )
  if (taken) throw unprocessable({ user_id: [`has an unfinished team of this project already (${taken.login})`] })
  const [evaluator] = await rowsOf<{ login: string }>(
    tx,
    sql`select u.login from scale_teams as e join teams_users as m on m.team_id = e.team_id and m.user_id = e.user_id
      join users as u on u.id = m.user_id where e.team_id = ${teamId} order by u.login limit 1`,
  )
  if (evaluator) throw unprocessable({ user_id: [`evaluates this team (${evaluator.login})`] })
  await tx.execute(sql`update teams_users as m
    set open_project_id = case when t.status <> 'finished' and m.validated then t.project_id end
    from teams as t where t.id = ${teamId} and m.team_id = t.id
      and m.open_project_id is distinct from case when t.status <> 'finished' and m.validated then t.project_id end`)
}

/**
 * Lets somebody out of an open team in which nobody else takes part and nothing was done, so that they can do the
 * project in another one: a registration begins with such a team.
 */
export async function leaveLonelyTeam(tx: Tx, userId: number, projectId: number, but = 0): Promise<void> {
  const [lonely] = await rowsOf<{ id: number }>(
    tx,
    sql`select t.id from teams_users as m join teams as t on t.id = m.team_id
      where m.user_id = ${userId} and m.open_project_id = ${projectId} and t.id <> ${but} and t.locked_at is null
        and not exists (select from teams_users as o where o.team_id = t.id and o.user_id <> m.user_id and o.validated)
      for update of t`,
  )
  if (lonely) await tx.delete(teams).where(eq(teams.id, lonely.id))
}

/**
 * A team that lost a member goes on, led by the first of those who take part. Where only people are left who never
 * accepted, it is gone, and their invitations with it.
 */
export async function closeRanks(tx: Tx, teamId: number, now: Date): Promise<void> {
  await tx.execute(sql`update teams_users set leader = true where id =
    (select id from teams_users where team_id = ${teamId} and validated order by id limit 1)
    and not exists (select from teams_users as o where o.team_id = ${teamId} and o.leader)`)
  const left = await tx.select().from(teamsUsers).where(eq(teamsUsers.team_id, teamId)).orderBy(teamsUsers.user_id)
  if (left.some(({ validated }) => validated)) return
  await tx.delete(teams).where(eq(teams.id, teamId))
  for (const row of left) await letGo(tx, row, now)
}

/** The registration of a member who is gone stays: with the try before it, or with a team of its own. */
export async function letGo(tx: Tx, { team_id, projects_user_id }: Membership, now: Date): Promise<void> {
  if (projects_user_id === null) return
  const [row] = await tx.select().from(projectsUsers).where(eq(projectsUsers.id, projects_user_id))
  if (row!.current_team_id === null || row!.current_team_id === team_id) await fallBack(tx, projects_user_id, now)
  else await settleRegistration(tx, projects_user_id, now)
}

/** A registration whose team is gone goes on with the try before it, or begins anew. */
export async function fallBack(tx: Tx, projectsUserId: number, now: Date): Promise<void> {
  const [left] = await rowsOf<{ team: number | null; teams: number }>(
    tx,
    sql`select max(team_id) as team, count(*)::int as teams from teams_users
      where projects_user_id = ${projectsUserId} and validated`,
  )
  const occurrence = Math.max(0, left!.teams - 1)
  await tx
    .update(projectsUsers)
    .set({ current_team_id: left!.team, occurrence, updated_at: now })
    .where(eq(projectsUsers.id, projectsUserId))
  if (left!.team === null) await startTeam(tx, projectsUserId, now)
  await settleRegistration(tx, projectsUserId, now)
}
