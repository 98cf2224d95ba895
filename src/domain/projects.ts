/** Projects: what may be done with a registration once it is made, and marks that the staff or a system writes. */
import { and, eq } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { accessDenied, notFound, unprocessable } from '../errors.ts'
import { projects } from '../resources/curriculum/projects.ts'
import {
  type ChildsInput,
  type MarkInput,
  type ProjectsUserInput,
  projectsUsers,
  type RetryInput,
  type WhoseInput,
} from '../resources/people/projects_users.ts'
import { teams, teamsUsers } from '../resources/people/teams.ts'
import { takeBack } from './experience.ts'
import { finishTeam, settleRegistration, unmarkTeam } from './marks.ts'
import { closeRanks } from './members.ts'
import { ensureRegistered } from './registrations.ts'
import { tryAgain } from './retries.ts'
import { isBound, onBehalfOf } from './self.ts'
import { bringTo } from './standings.ts'

/** Changes a registration. Its mark and its status are those of the present team, and are written there. */
export async function changeRegistration({
  tx,
  id,
  input,
  change,
  now,
}: Call<Partial<ProjectsUserInput>>): Promise<Outcome> {
  const row = await registrationOf(tx, id)
  for (const name of ['user_id', 'project_id'] as const)
    if (input[name] !== undefined && input[name] !== row[name]) throw unprocessable({ [name]: ['cannot be changed'] })
  const { final_mark, status, marked_at } = input
  if (final_mark === null) await unmarkTeam(tx, teamOf(row), now)
  else if (final_mark !== undefined) await finishTeam(tx, teamOf(row), final_mark, now)
  if (status) await bringTo(tx, teamOf(row), status, now)
  const settled = await registrationOf(tx, id)
  const marked = settled.final_mark === null ? null : (marked_at ?? settled.marked_at)
  await change({ final_mark: settled.final_mark, status: settled.status, marked_at: marked })
  return undefined
}

async function registrationOf(tx: Tx, id: number): Promise<typeof projectsUsers.$inferSelect> {
  const [row] = await tx.select().from(projectsUsers).where(eq(projectsUsers.id, id))
  return row!
}

/** The team of the present try. */
function teamOf({ current_team_id }: typeof projectsUsers.$inferSelect): number {
  if (current_team_id === null) throw unprocessable({ project_id: ['has no team'] })
  return current_team_id
}

/** Tries a project again, from `PATCH /v2/projects_users/:id/retry`. Forcing it is for those who hold a role. */
export async function retry({ tx, id, input, actor, now }: Call<RetryInput>): Promise<Outcome> {
  const force = input.force === true && onBehalfOf(actor, 'Advanced tutor', 'Advanced staff') === undefined
  await tryAgain(tx, id, now, { force, bound: isBound(actor, force) })
  return undefined
}

/** The same for the token's user and a project, from `PATCH /v2/projects/:id/retry`. */
export async function retryProject({ tx, id, actor, now }: Call): Promise<Outcome> {
  if (actor.userId === undefined) throw unprocessable({ user_id: ["can't be blank"] })
  await tryAgain(tx, await idOf(tx, id, actor.userId), now, { force: false, bound: isBound(actor) })
  return undefined
}

/** Recomputes a registration from its teams: the best mark counts. */
export async function compile({ tx, id, now }: Call): Promise<Outcome> {
  await settleRegistration(tx, id, now)
  return undefined
}

/** Registers to a parent project and to its children, with a mark for each child that is named. */
export async function registerChildsAndScales(call: Call<ChildsInput>): Promise<Outcome> {
  const { tx, now } = call
  const asked = call.input.projects_user
  const [projectId, userId] = [wholeNumber(asked.project_id, 'project_id'), wholeNumber(asked.user_id, 'user_id')]
  mustJudge(call, userId)
  const id = await ensureRegistered(tx, projectId, userId, now)
  for (const [childId, mark] of Object.entries(call.input.scales ?? {})) {
    const child = wholeNumber(childId, 'scales')
    const [row] = await tx.select({ parent: projects.parent_id }).from(projects).where(eq(projects.id, child))
    if (row?.parent !== projectId) throw unprocessable({ scales: [`${child} is no child of the project ${projectId}`] })
    const own = await ensureRegistered(tx, child, userId, now)
    await finishTeam(tx, teamOf(await registrationOf(tx, own)), wholeNumber(mark, 'scales'), now)
  }
  return { show: id }
}

/** Sets the mark of a registration at once. */
export async function setMark(call: Call<MarkInput>): Promise<Outcome> {
  mustJudge(call, call.input.user_id)
  const row = await idOf(call.tx, call.input.project_id, call.input.user_id)
  await finishTeam(call.tx, teamOf(await registrationOf(call.tx, row)), call.input.scale, call.now)
  return { body: {} }
}

/** Takes a registration away with its teams and all that it gave, from `DELETE /v2/projects_users/reset`. */
export async function reset(call: Call<WhoseInput>): Promise<Outcome> {
  onlyOwn(call, call.input.user_id)
  const id = await idOf(call.tx, call.input.project_id, call.input.user_id)
  await remove(call, id)
  return { body: ['Success'] }
}

/** The same, from `DELETE /v2/projects_users/:id`. */
export async function removeRegistration(call: Call): Promise<Outcome> {
  await remove(call, call.id)
  return undefined
}

/** Users take back a registration whose work was never handed in; the staff takes back any. */
async function remove({ tx, actor, now }: Call, id: number): Promise<void> {
  const [row] = await tx.select().from(projectsUsers).where(eq(projectsUsers.id, id)).for('update')
  const own = await tx
    .select({ id: teams.id, closed: teams.closed_at, leader: teamsUsers.leader })
    .from(teamsUsers)
    .innerJoin(teams, eq(teams.id, teamsUsers.team_id))
    .where(eq(teamsUsers.projects_user_id, id))
  const student = onBehalfOf(actor, '42network', 'Advanced tutor', 'Advanced staff')
  if (student !== undefined && (row!.marked_at !== null || own.some(({ closed }) => closed !== null)))
    throw unprocessable({ project_id: ['has been handed in'] })
  await takeBack(tx, row!, now)
  // The team of somebody else goes on without this member.
  await tx.delete(teamsUsers).where(eq(teamsUsers.projects_user_id, id))
  for (const team of own) await closeRanks(tx, team.id, now)
  await tx.delete(projectsUsers).where(eq(projectsUsers.id, id))
}

/** A user's own token reaches that user's registrations alone. */
function onlyOwn({ actor }: Call, userId: number): void {
  if (actor.userId !== undefined && actor.userId !== userId && actor.roles.length === 0) throw notFound()
}

/** Nobody marks themselves: a user's token without a role gives no marks. */
function mustJudge(call: Call, userId: number): void {
  onlyOwn(call, userId)
  if (onBehalfOf(call.actor, '42network', 'Advanced tutor') !== undefined) throw accessDenied()
}

function wholeNumber(value: unknown, field: string): number {
  const number = typeof value === 'string' && /^-?\d{1,9}$/.test(value) ? Number(value) : value
  if (typeof number !== 'number' || !Number.isInteger(number) || Math.abs(number) > 2147483647)
    throw unprocessable({ [field]: ['is not a number'] })
  return number
}

async function idOf(tx: Tx, projectId: number, userId: number): Promise<number> {
  const key = and(eq(projectsUsers.project_id, projectId), eq(projectsUsers.user_id, userId))
  const [row] = await tx.select({ id: projectsUsers.id }).from(projectsUsers).where(key)
  if (!row) throw unprocessable({ project_id: ['has no registration of this user'] })
  return row.id
}
