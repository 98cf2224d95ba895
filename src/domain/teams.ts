/** Teams: forming, changing and dissolving them. */
import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { accessDenied, unprocessable } from '../errors.ts'
import { teamsUploads } from '../resources/evaluation/teams_uploads.ts'
import { projectsUsers } from '../resources/people/projects_users.ts'
import { type TeamInput, teams, teamsUsers } from '../resources/people/teams.ts'
import { users } from '../resources/people/users.ts'
import { beginning, deadlineOf, followTeam, repositoryName } from './first-teams.ts'
import { lockedTeam, type Team } from './locked-team.ts'
import { finishTeam, settleMembers, unmarkTeam } from './marks.ts'
import { enrolMembers, fallBack, leaveLonelyTeam, openMemberships } from './members.ts'
import { record } from './record.ts'
import { onBehalfOf } from './self.ts'
import { groupSize, type Session, sessionFor, sessionOf } from './sessions.ts'
import { isSettled, standingOf } from './standings.ts'
import { settleTeam } from './team-marks.ts'
import { lockTeam, submitTeam, terminatingOf } from './team-times.ts'

type Member = NonNullable<TeamInput['teams_users_attributes']>[number]

/** Forms a team: of the members that are named, else of the token's user. The first leads where nobody is said to. */
export async function formTeam(call: Call<TeamInput>): Promise<Outcome> {
  const { tx, input, insert, actor, now } = call
  mustLieAhead(input.deadline_at, now)
  const student = onBehalfOf(actor, 'Advanced tutor')
  const named = input.teams_users_attributes ?? []
  const leader = named.find((member) => member.leader)?.user_id ?? named[0]?.user_id ?? actor.userId
  const begun = student === undefined ? await staffsTry(call, leader) : await ownTry(call, student, leader, named)
  const id = await insert({
    name: input.name ?? (await nameFor(tx, leader)),
    // A mark has consequences: it is written below.
    final_mark: null,
    ...begun,
  })
  if (named.length === 0 && leader !== undefined)
    await tx
      .insert(teamsUsers)
      .values({ team_id: id, user_id: leader, validated: true, created_at: now, updated_at: now })
  if (leader !== undefined) await letLead(tx, id, leader)
  await nameRepository(tx, id, leader)
  await settle(tx, id, { ...input, locked_at: begun.locked_at }, now)
  return { show: id }
}

type Begun = Pick<Team, 'project_session_id' | 'status' | 'locked_at' | 'closed_at'>

/** The staff says when a team was locked and handed in; without a word it begins as everybody's, and several find together. */
async function staffsTry({ tx, input, now }: Call<TeamInput>, leader: number | undefined): Promise<Begun> {
  const session = await sessionGiven(tx, input, leader)
  const project_session_id = session?.id ?? null
  const { project_id, locked_at = null, closed_at = null, teams_users_attributes: members = [] } = input
  const begun = await beginning(tx, project_id, session, now)
  const isAlone = members.length < 2 && !locked_at && !closed_at
  if (isAlone || begun.status === 'parent') return { project_session_id, ...begun }
  const facts = { project_id, locked_at, closed_at, final_mark: null, status: begun.status }
  return { project_session_id, locked_at, closed_at, status: await standingOf(tx, facts) }
}

/** The session that is named, which is one of the project's; else the leader's. */
async function sessionGiven(tx: Tx, input: TeamInput, leader: number | undefined): Promise<Session | undefined> {
  if (input.project_session_id === undefined)
    return leader === undefined ? undefined : sessionFor(tx, input.project_id, leader)
  return sessionOfProject(tx, input.project_id, input.project_session_id)
}

async function sessionOfProject(tx: Tx, projectId: number, id: number | null): Promise<Session | undefined> {
  const session = await sessionOf(tx, id)
  if (session && session.project_id !== projectId)
    throw unprocessable({ project_session_id: ['is a session of another project'] })
  return session
}

/** Fields that a team's leader may write; the rest is for the staff. */
const LED = new Set(['project_id', 'name', 'locked_at', 'closed_at', 'teams_users_attributes'])

/**
 * Users form a team, and invite others to it, instead of the one with which their registration began. Marks, times
 * and the word of others are not theirs to write.
 */
async function ownTry(
  { tx, input, now }: Call<TeamInput>,
  student: number,
  leader: number | undefined,
  named: readonly Member[],
): Promise<Begun> {
  const forOthers = named.some(({ user_id, validated, occurrence }) => (validated && user_id !== student) || occurrence)
  if (leader !== student || forOthers || Object.keys(input).some((name) => !LED.has(name))) throw accessDenied()
  const session = await sessionFor(tx, input.project_id, student)
  const { most } = await groupSize(tx, session)
  if (named.length > most) throw unprocessable({ users: [`must be at most ${most}`] })
  const key = and(eq(projectsUsers.project_id, input.project_id), eq(projectsUsers.user_id, student))
  const [row] = await tx.select().from(projectsUsers).where(key).for('update')
  if (!row) throw unprocessable({ project_id: ['has no registration of this user'] })
  if (row.status === 'finished') throw unprocessable({ project_id: ['is finished: a retry begins the next team'] })
  await leaveLonelyTeam(tx, student, input.project_id)
  return { project_session_id: session?.id ?? null, ...(await beginning(tx, input.project_id, session, now)) }
}

/** Changes a team. Its leader may rename, lock and hand it in, and invite people until it is locked. */
export async function changeTeam({ tx, id, input, change, actor, now }: Call<Partial<TeamInput>>): Promise<Outcome> {
  mustLieAhead(input.deadline_at, now)
  const before = await lockedTeam(tx, id)
  const student = onBehalfOf(actor, 'Advanced tutor')
  if (student !== undefined) {
    await mustLead(tx, id, student, input, before)
    // The clock says when.
    await change({ locked_at: before.locked_at, closed_at: before.closed_at })
    if (input.locked_at) await lockTeam(tx, id, now)
    if (input.closed_at) await submitTeam(tx, id, now)
    return undefined
  }
  if (input.project_id !== undefined && input.project_id !== before.project_id)
    throw unprocessable({ project_id: ['cannot be changed'] })
  if (input.project_session_id) await sessionOfProject(tx, before.project_id, input.project_session_id)
  // A mark has consequences, and is written by who knows them.
  const after = { ...before, ...input, final_mark: before.final_mark }
  const isMoved = 'locked_at' in input || 'closed_at' in input
  await change({ final_mark: before.final_mark, status: isMoved ? await standingOf(tx, after) : before.status })
  if (input.final_mark === null) await unmarkTeam(tx, id, now)
  await settle(tx, id, input, now)
  for (const [time, event] of [
    ['locked_at', 'lock'],
    ['closed_at', 'close'],
  ] as const)
    if (input[time] && !before[time]) await record(tx, now, { model: 'teams', event, recordId: id })
  // Who is handed in anew may have all that the mark is made of.
  if (input.closed_at && before.final_mark === null && input.final_mark === undefined) await settleTeam(tx, id, now)
  return undefined
}

async function mustLead(tx: Tx, id: number, student: number, input: Partial<TeamInput>, team: Team): Promise<void> {
  const invited = input.teams_users_attributes ?? []
  const allowed = Object.keys(input).every((name) => LED.has(name)) && !('project_id' in input)
  const takesBack = (['locked_at', 'closed_at'] as const).some((name) => input[name] === null)
  if (!allowed || takesBack || !(await isLedBy(tx, id, student))) throw accessDenied()
  if (invited.some(({ validated, leader, occurrence }) => validated || leader || occurrence)) throw accessDenied()
  if (invited.length === 0) return
  if (isSettled(team)) throw unprocessable({ users: ['stay as they are: the team is locked'] })
  const { most } = await groupSize(tx, await sessionOf(tx, team.project_session_id))
  const members = await tx.select({ id: teamsUsers.id }).from(teamsUsers).where(eq(teamsUsers.team_id, id))
  if (members.length + invited.length > most) throw unprocessable({ users: [`must be at most ${most}`] })
}

/** Dissolves a team with everything that was done in it. Its leader may until it is submitted. */
export async function dissolveTeam({ tx, id, actor, now }: Call): Promise<Outcome> {
  const student = onBehalfOf(actor, 'Advanced tutor')
  const [team] = await tx.select().from(teams).where(eq(teams.id, id))
  if (student !== undefined && (team!.closed_at || !(await isLedBy(tx, id, student)))) throw accessDenied()
  // What the mark gave is taken back first.
  await unmarkTeam(tx, id, now)
  const rows = await tx
    .select({ id: projectsUsers.id })
    .from(projectsUsers)
    .where(eq(projectsUsers.current_team_id, id))
  await tx.delete(teams).where(eq(teams.id, id))
  for (const row of rows) await fallBack(tx, row.id, now)
  return undefined
}

/** Takes the marks of uploads away, so that they are given anew. */
export async function resetUploads({ tx, id, actor }: Call): Promise<Outcome> {
  const student = onBehalfOf(actor, 'Advanced tutor')
  if (student !== undefined && !(await isLedBy(tx, id, student))) throw accessDenied()
  await tx.delete(teamsUploads).where(eq(teamsUploads.team_id, id))
  return undefined
}

function mustLieAhead(deadline: Date | null | undefined, now: Date): void {
  if (deadline && deadline <= now) throw unprocessable({ deadline_at: ['must be after today'] })
}

async function nameFor(tx: Tx, leader: number | undefined): Promise<string> {
  if (leader === undefined) throw unprocessable({ name: ["can't be blank"] })
  const [row] = await tx.select({ login: users.login }).from(users).where(eq(users.id, leader))
  return `${row?.login ?? 'nobody'}'s group`
}

async function letLead(tx: Tx, teamId: number, userId: number): Promise<void> {
  await tx
    .update(teamsUsers)
    .set({ leader: true, validated: true })
    .where(and(eq(teamsUsers.team_id, teamId), eq(teamsUsers.user_id, userId)))
}

export async function isLedBy(tx: Tx, teamId: number, userId: number): Promise<boolean> {
  const key = and(eq(teamsUsers.team_id, teamId), eq(teamsUsers.user_id, userId), teamsUsers.leader)
  return (await tx.select({ id: teamsUsers.id }).from(teamsUsers).where(key)).length > 0
}

/** Gives a team the name of its repository, where none is given. */
async function nameRepository(tx: Tx, id: number, leader: number | undefined): Promise<void> {
  const [user] = await tx
    .select({ login: users.login })
    .from(users)
    .where(eq(users.id, leader ?? 0))
  await tx
    .update(teams)
    .set({ repo_uuid: repositoryName(id, user?.login) })
    .where(and(eq(teams.id, id), sql`${teams.repo_uuid} = ''`))
}

/** What follows from a write: times, registrations, the place of each member, and the mark. */
async function settle(tx: Tx, id: number, input: Partial<TeamInput>, now: Date): Promise<void> {
  await openMemberships(tx, id)
  await enrolMembers(tx, id, now)
  await followTeam(tx, id, now)
  const [team] = await tx.select().from(teams).where(eq(teams.id, id))
  const session = await sessionOf(tx, team!.project_session_id)
  const times = {
    ...(input.locked_at && !('deadline_at' in input) ? await deadlineOf(tx, id, session, input.locked_at) : {}),
    ...(input.closed_at && !('terminating_at' in input) ? await terminatingOf(tx, team!, input.closed_at) : {}),
  }
  if (Object.keys(times).length > 0) await tx.update(teams).set(times).where(eq(teams.id, id))
  if (typeof input.final_mark === 'number') await finishTeam(tx, id, input.final_mark, now)
  // Another session may ask for another least mark.
  else if (team!.final_mark !== null && 'project_session_id' in input) await finishTeam(tx, id, team!.final_mark, now)
  // Who joins a team that has its mark has it too.
  else if (team!.final_mark !== null && input.teams_users_attributes) await settleMembers(tx, id, now)
}
