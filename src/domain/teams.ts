/** Teams: forming, changing and dissolving them. */
import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { accessDenied, unprocessable } from '../errors.ts'
import { teamsUploads } from '../resources/evaluation/teams_uploads.ts'
import { projectsUsers } from '../resources/people/projects_users.ts'
import { type TeamInput, teams, teamsUsers } from '../resources/people/teams.ts'
import { users } from '../resources/people/users.ts'
import { deadlineOf, followTeam, onceBegun, repositoryName } from './first-teams.ts'
import { finishTeam, settleMembers, unmarkTeam } from './marks.ts'
import { enrolMembers, fallBack, leaveLonelyTeam, openMemberships } from './members.ts'
import { record } from './record.ts'
import { onBehalfOf } from './self.ts'
import { groupSize, sessionFor, sessionOf } from './sessions.ts'
import { lockTeam, submitTeam, terminatingOf } from './team-times.ts'

type Member = NonNullable<TeamInput['teams_users_attributes']>[number]

/** Forms a team: of the members that are named, else of the token's user. The first leads where nobody is said to. */
export async function formTeam(call: Call<TeamInput>): Promise<Outcome> {
  const { tx, input, insert, actor, now } = call
  mustLieAhead(input.deadline_at, now)
  const student = onBehalfOf(actor, 'Advanced tutor')
  const named = input.teams_users_attributes ?? []
  const leader = named.find((member) => member.leader)?.user_id ?? named[0]?.user_id ?? actor.userId
  const session = student === undefined ? {} : await ownTry(call, student, leader, named)
  const id = await insert({
    name: input.name ?? (await nameFor(tx, leader)),
    status: statusOf(input, named.length),
    // A mark has consequences: it is written below.
    final_mark: null,
    ...session,
  })
  if (named.length === 0 && leader !== undefined)
    await tx
      .insert(teamsUsers)
      .values({ team_id: id, user_id: leader, validated: true, created_at: now, updated_at: now })
  if (leader !== undefined) await letLead(tx, id, leader)
  await nameRepository(tx, id, leader)
  await settle(tx, id, input, now)
  return { show: id }
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
) {
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
  const begun = await onceBegun(tx, session, now)
  return { project_session_id: session?.id ?? null, ...begun, closed_at: null }
}

/** Changes a team. Its leader may rename, lock and hand it in, and invite people until it is locked. */
export async function changeTeam({ tx, id, input, change, actor, now }: Call<Partial<TeamInput>>): Promise<Outcome> {
  mustLieAhead(input.deadline_at, now)
  const [before] = await tx.select().from(teams).where(eq(teams.id, id))
  const student = onBehalfOf(actor, 'Advanced tutor')
  if (student !== undefined) {
    await mustLead(tx, id, student, input, before!)
    // The clock says when.
    const times = { locked_at: before!.locked_at, closed_at: before!.closed_at }
    await change(times)
    if (input.locked_at) await lockTeam(tx, id, now)
    if (input.closed_at) await submitTeam(tx, id, now)
    return undefined
  }
  const after = { ...before, ...input } as typeof before
  const asked = ['locked_at', 'closed_at', 'final_mark'].some((name) => name in input)
  await change({
    ...(asked ? { status: statusOf(after!, 1, before!.status) } : {}),
    ...('final_mark' in input ? { final_mark: before!.final_mark } : {}),
  })
  if (input.final_mark === null) await unmarkTeam(tx, id, now)
  await settle(tx, id, input, now)
  for (const [time, event] of [
    ['locked_at', 'lock'],
    ['closed_at', 'close'],
  ] as const)
    if (input[time] && !before![time]) await record(tx, now, { model: 'teams', event, recordId: id })
  return undefined
}

async function mustLead(
  tx: Tx,
  id: number,
  student: number,
  input: Partial<TeamInput>,
  team: typeof teams.$inferSelect,
) {
  const invited = input.teams_users_attributes ?? []
  const allowed = Object.keys(input).every((name) => LED.has(name)) && !('project_id' in input)
  const takesBack = (['locked_at', 'closed_at'] as const).some((name) => input[name] === null)
  if (!allowed || takesBack || !(await isLedBy(tx, id, student))) throw accessDenied()
  if (invited.some(({ validated, leader, occurrence }) => validated || leader || occurrence)) throw accessDenied()
  if (invited.length === 0) return
  if (team.locked_at) throw unprocessable({ users: ['stay as they are: the team is locked'] })
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

type Status = (typeof teams.$inferSelect)['status']
type Times = { locked_at?: Date | null; closed_at?: Date | null; final_mark?: number | null }

/** What its times and its mark say of a team: several people are creating it until it is locked. */
function statusOf(team: Times, members: number, before?: Status): Status {
  if (team.final_mark !== undefined && team.final_mark !== null) return 'finished'
  if (team.closed_at) return 'waiting_for_correction'
  if (team.locked_at) return 'in_progress'
  return before === 'finished' || before === 'waiting_for_correction'
    ? 'in_progress'
    : (before ?? (members > 1 ? 'creating_group' : 'in_progress'))
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
  // Who joins a team that has its mark has it too.
  else if (team!.final_mark !== null && input.teams_users_attributes) await settleMembers(tx, id, now)
}
