/** Teams: forming, changing and dissolving them, and who is in them. */
import { randomUUID } from 'node:crypto'
import { and, eq, ne, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { accessDenied, unprocessable } from '../http/errors.ts'
import { teamsUploads } from '../resources/evaluation/teams_uploads.ts'
import { teams, teamsUsers } from '../resources/people/teams.ts'
import { users } from '../resources/people/users.ts'
import { onBehalfOf } from './self.ts'

interface Member {
  user_id: number
  leader?: boolean
}

/** Forms a team: of the members that are named, else of the token's user. The first leads where nobody is said to. */
export async function formTeam({ tx, input, insert, actor, now }: Call): Promise<Outcome> {
  mustLieAhead(input.deadline_at, now)
  const student = onBehalfOf(actor, 'Advanced tutor')
  const named = (input.teams_users_attributes ?? []) as Member[]
  const leader = named.find((member) => member.leader)?.user_id ?? named[0]?.user_id ?? actor.userId
  if (student !== undefined && (leader !== student || input.final_mark !== undefined)) throw accessDenied()
  const id = await insert({ name: input.name ?? (await nameFor(tx, leader)), status: statusOf(input, named.length) })
  if (named.length === 0 && leader !== undefined)
    await tx
      .insert(teamsUsers)
      .values({ team_id: id, user_id: leader, validated: true, created_at: now, updated_at: now })
  if (leader !== undefined) await letLead(tx, id, leader)
  await linkRegistrations(tx, id)
  await settle(tx, id, input, leader)
  return { show: id }
}

/** Changes a team. Its leader may, but for the mark. */
export async function changeTeam({ tx, id, input, change, actor, now }: Call): Promise<Outcome> {
  mustLieAhead(input.deadline_at, now)
  const student = onBehalfOf(actor, 'Advanced tutor')
  if (student !== undefined && (input.final_mark !== undefined || !(await isLedBy(tx, id, student))))
    throw accessDenied()
  const [before] = await tx.select().from(teams).where(eq(teams.id, id))
  const after = { ...before, ...input } as typeof before
  const asked = ['locked_at', 'closed_at', 'final_mark'].some((name) => name in input)
  await change(asked ? { status: statusOf(after!, 1, before!.status) } : {})
  await linkRegistrations(tx, id)
  await settle(tx, id, input)
  return undefined
}

/** Dissolves a team with everything that was done in it. Its leader may until it is submitted. */
export async function dissolveTeam({ tx, id, actor }: Call): Promise<Outcome> {
  const student = onBehalfOf(actor, 'Advanced tutor')
  if (student !== undefined) {
    const [team] = await tx.select().from(teams).where(eq(teams.id, id))
    if (team!.closed_at || !(await isLedBy(tx, id, student))) throw accessDenied()
  }
  await tx.delete(teams).where(eq(teams.id, id))
  return undefined
}

/** Takes the marks of uploads away, so that they are given anew. */
export async function resetUploads({ tx, id, actor }: Call): Promise<Outcome> {
  const student = onBehalfOf(actor, 'Advanced tutor')
  if (student !== undefined && !(await isLedBy(tx, id, student))) throw accessDenied()
  await tx.delete(teamsUploads).where(eq(teamsUploads.team_id, id))
  return undefined
}

/** Adds a member; a new leader takes the place of the old. */
export async function joinTeam({ tx, input, insert }: Call): Promise<Outcome> {
  if (input.leader) await clearLeader(tx, input.team_id)
  const id = await insert()
  await linkRegistrations(tx, input.team_id)
  return { show: id }
}

export async function changeMember({ tx, id, input, change }: Call): Promise<Outcome> {
  const [row] = await tx.select().from(teamsUsers).where(eq(teamsUsers.id, id))
  const team = input.team_id ?? row!.team_id
  if (input.leader) await clearLeader(tx, team, id)
  await change(input.team_id || input.user_id ? { projects_user_id: null } : {})
  await linkRegistrations(tx, team)
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

async function clearLeader(tx: Tx, teamId: number, but = 0): Promise<void> {
  await tx
    .update(teamsUsers)
    .set({ leader: false })
    .where(and(eq(teamsUsers.team_id, teamId), teamsUsers.leader, ne(teamsUsers.id, but)))
}

async function letLead(tx: Tx, teamId: number, userId: number): Promise<void> {
  await tx
    .update(teamsUsers)
    .set({ leader: true, validated: true })
    .where(and(eq(teamsUsers.team_id, teamId), eq(teamsUsers.user_id, userId)))
}

async function isLedBy(tx: Tx, teamId: number, userId: number): Promise<boolean> {
  const key = and(eq(teamsUsers.team_id, teamId), eq(teamsUsers.user_id, userId), teamsUsers.leader)
  return (await tx.select({ id: teamsUsers.id }).from(teamsUsers).where(key)).length > 0
}

/** Members who are registered to the project do it in this team. */
async function linkRegistrations(tx: Tx, teamId: number): Promise<void> {
  await tx.execute(sql`update teams_users as m set projects_user_id = p.id
    from projects_users as p, teams as t
    where m.team_id = ${teamId} and t.id = m.team_id and m.projects_user_id is null
      and p.user_id = m.user_id and p.project_id = t.project_id`)
}

/** Gives a team the name of its repository, and says whether its mark validates: 80 without a session. */
async function settle(tx: Tx, id: number, input: Call['input'], leader?: number): Promise<void> {
  const uuid = `intra-uuid-${randomUUID()}-${id}`
  await tx.execute(sql`update teams as t set
    repo_uuid = case when t.repo_uuid <> '' then t.repo_uuid
      else ${uuid} || coalesce((select '-' || login from users where id = ${leader ?? null}::int), '') end,
    validated = case when t.final_mark is null then null else t.final_mark >= coalesce(
      (select s.minimum_mark from project_sessions as s where s.id = t.project_session_id), 80) end
    where t.id = ${id}`)
  if (input.final_mark !== undefined && input.final_mark !== null)
    await tx.execute(sql`update teams set closed_at = coalesce(closed_at, updated_at) where id = ${id}`)
}
