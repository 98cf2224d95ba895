/** Members: being invited to a team, accepting and leaving. Once the team is locked they stay. */
import { and, eq, ne } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { accessDenied, insufficientScope, unprocessable } from '../errors.ts'
import { projectsUsers } from '../resources/people/projects_users.ts'
import { teams, teamsUsers } from '../resources/people/teams.ts'
import type { TeamsUserInput } from '../resources/people/teams_users.ts'
import { lockedTeam, type Team } from './locked-team.ts'
import { settleMembers } from './marks.ts'
import { closeRanks, enrolMembers, leaveLonelyTeam, letGo, openMemberships } from './members.ts'
import { admit } from './registrations.ts'
import { isBound, onBehalfOf } from './self.ts'
import { groupSize, sessionOf } from './sessions.ts'
import { isSettled } from './standings.ts'
import { isLedBy } from './teams.ts'

/** Adds a member; a new leader takes the place of the old. */
export async function joinTeam({ tx, input, insert, actor, now }: Call<TeamsUserInput>): Promise<Outcome> {
  if (isBound(actor)) await mustBeForming(tx, input.team_id)
  if (input.leader) await clearLeader(tx, input.team_id)
  const id = await insert()
  await takePart(tx, input.team_id, now)
  return { show: id }
}

/**
 * Changes a member; accepting is one's own word, also with a token of an application that may write for others. Users
 * without such an application accept, and write nothing else.
 */
export async function changeMember({
  tx,
  id,
  input,
  change,
  actor,
  now,
}: Call<Partial<TeamsUserInput>>): Promise<Outcome> {
  const [row] = await tx.select().from(teamsUsers).where(eq(teamsUsers.id, id))
  const student = answering(actor)
  if (student !== undefined) {
    if (input.validated !== true || Object.keys(input).some((name) => !ANSWERED.has(name))) throw accessDenied()
    if (input.team_id !== undefined && input.team_id !== row!.team_id) throw accessDenied()
    await acceptInvitation(tx, row!.team_id, student, now)
    return undefined
  }
  const team = input.team_id ?? row!.team_id
  const accepts = input.validated === true && !row!.validated
  if (isBound(actor)) {
    await mustBeForming(tx, row!.team_id)
    if (accepts && actor.userId !== undefined && actor.userId !== row!.user_id) throw accessDenied()
  }
  if (accepts) return accept(tx, id, now, change)
  if (input.leader) await clearLeader(tx, team, id)
  const moves = (input.team_id ?? row!.team_id) !== row!.team_id || (input.user_id ?? row!.user_id) !== row!.user_id
  await change(moves ? { projects_user_id: null, open_project_id: null } : {})
  await takePart(tx, team, now)
  if (!moves) return undefined
  if (team !== row!.team_id) await closeRanks(tx, row!.team_id, now)
  await letGo(tx, row!, now)
  return undefined
}

/** Takes a member out of a team: users decline an invitation, or leave, on their own row. */
export async function dropMember({ tx, id, actor, now }: Call): Promise<Outcome> {
  answering(actor)
  const [row] = await tx.select().from(teamsUsers).where(eq(teamsUsers.id, id))
  if (isBound(actor)) await mustBeForming(tx, row!.team_id)
  await removeMember(tx, id, now)
  return undefined
}

/** What an answer to an invitation may name: a client may send the row as it got it. */
const ANSWERED = new Set(['validated', 'team_id', 'user_id'])

/** The user who answers for themselves; that takes the scope `projects`, as everything that students do in a team. */
function answering(actor: Call['actor']): number | undefined {
  const student = onBehalfOf(actor, 'Tutor')
  if (student !== undefined && !actor.scopes.includes('projects')) throw insufficientScope(['projects'])
  return student
}

/** The leader asks somebody to join. */
export async function invite(tx: Tx, teamId: number, leaderId: number, userId: number, now: Date): Promise<number> {
  const team = await mustBeForming(tx, teamId)
  if (!(await isLedBy(tx, teamId, leaderId))) throw accessDenied()
  const members = await tx.select({ id: teamsUsers.id }).from(teamsUsers).where(eq(teamsUsers.team_id, teamId))
  const { most } = await groupSize(tx, await sessionOf(tx, team.project_session_id))
  if (members.length >= most) throw unprocessable({ users: [`must be at most ${most}`] })
  const [made] = await tx
    .insert(teamsUsers)
    .values({ team_id: teamId, user_id: userId, created_at: now, updated_at: now })
    .returning({ id: teamsUsers.id })
  return made!.id
}

/** Somebody who was asked joins: with their own registration, which the session's rules must allow. */
export async function acceptInvitation(tx: Tx, teamId: number, userId: number, now: Date): Promise<void> {
  const team = await mustBeForming(tx, teamId)
  const id = await membershipOf(tx, teamId, userId)
  const key = and(eq(projectsUsers.project_id, team.project_id), eq(projectsUsers.user_id, userId))
  const [known] = await tx.select().from(projectsUsers).where(key)
  if (!known) await admit(tx, team.project_id, userId, now, true)
  if (known?.status === 'finished') throw unprocessable({ user_id: ['has finished the project: a retry comes first'] })
  await accept(tx, id, now)
}

/** Somebody who was asked, or joined, leaves again. Who leads hands the team to the next. */
export async function leaveTeam(tx: Tx, teamId: number, userId: number, now: Date): Promise<void> {
  await mustBeForming(tx, teamId)
  const id = await membershipOf(tx, teamId, userId)
  await removeMember(tx, id, now)
}

async function membershipOf(tx: Tx, teamId: number, userId: number): Promise<number> {
  const key = and(eq(teamsUsers.team_id, teamId), eq(teamsUsers.user_id, userId))
  const [row] = await tx.select({ id: teamsUsers.id }).from(teamsUsers).where(key)
  if (!row) throw unprocessable({ user_id: ['is not invited'] })
  return row.id
}

/** The team with which the own registration began gives way. */
async function accept(tx: Tx, id: number, now: Date, change?: Call['change']): Promise<undefined> {
  const [row] = await tx.select().from(teamsUsers).where(eq(teamsUsers.id, id))
  const [team] = await tx.select().from(teams).where(eq(teams.id, row!.team_id))
  await leaveLonelyTeam(tx, row!.user_id, team!.project_id, team!.id)
  if (change) await change()
  else await tx.update(teamsUsers).set({ validated: true, updated_at: now }).where(eq(teamsUsers.id, id))
  await takePart(tx, team!.id, now)
}

async function removeMember(tx: Tx, id: number, now: Date): Promise<void> {
  const [row] = await tx.delete(teamsUsers).where(eq(teamsUsers.id, id)).returning()
  await closeRanks(tx, row!.team_id, now)
  await letGo(tx, row!, now)
}

/** Locks the row of a team whose members may still change. */
async function mustBeForming(tx: Tx, teamId: number): Promise<Team> {
  const team = await lockedTeam(tx, teamId)
  if (isSettled(team)) throw unprocessable({ team_id: ['is locked: its members stay'] })
  return team
}

async function takePart(tx: Tx, teamId: number, now: Date): Promise<void> {
  await openMemberships(tx, teamId)
  await enrolMembers(tx, teamId, now)
  await settleMembers(tx, teamId, now)
}

async function clearLeader(tx: Tx, teamId: number, but = 0): Promise<void> {
  await tx
    .update(teamsUsers)
    .set({ leader: false })
    .where(and(eq(teamsUsers.team_id, teamId), teamsUsers.leader, ne(teamsUsers.id, but)))
}
