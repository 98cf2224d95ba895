/** Projects: registering, trying again, and marks that staff or a system writes. */
import { randomUUID } from 'node:crypto'
import { and, desc, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { notFound, unprocessable } from '../http/errors.ts'
import { projects } from '../resources/curriculum/projects.ts'
import { projectsUsers } from '../resources/people/projects_users.ts'
import { teams, teamsUsers } from '../resources/people/teams.ts'
import { users } from '../resources/people/users.ts'

/** Registers a user: the row, its cursus, and the first team with the user as its leader. */
export async function register({ tx, input, insert, now }: Call): Promise<Outcome> {
  const given = Object.fromEntries(
    Object.entries(input).filter(([name]) => name === 'created_at' || name === 'updated_at'),
  )
  const id = await insert({ status: input.status ?? 'in_progress', ...given })
  await countInCursus(tx, id)
  await startTeam(tx, id, now)
  return { show: id }
}

/** Tries a project again, from `PATCH /v2/projects_users/:id/retry`. */
export async function retry({ tx, id, input, now }: Call): Promise<Outcome> {
  await tryAgain(tx, id, now, input.force === true)
  return undefined
}

/** The same for the token's user and a project, from `PATCH /v2/projects/:id/retry`. */
export async function retryProject({ tx, id, actor, now }: Call): Promise<Outcome> {
  if (actor.userId === undefined) throw unprocessable({ user_id: ["can't be blank"] })
  const own = and(eq(projectsUsers.project_id, id), eq(projectsUsers.user_id, actor.userId))
  const [row] = await tx.select({ id: projectsUsers.id }).from(projectsUsers).where(own).for('update')
  if (!row) throw unprocessable({ project_id: ['has no registration of this user'] })
  await tryAgain(tx, row.id, now, false)
  return undefined
}

async function tryAgain(tx: Tx, id: number, now: Date, force: boolean): Promise<void> {
  const [row] = await tx.select().from(projectsUsers).where(eq(projectsUsers.id, id)).for('update')
  if (!force && (!row!.retriable_at || row!.retriable_at > now))
    throw unprocessable({ retriable_at: ['is not reached yet'] })
  await tx
    .update(projectsUsers)
    .set({ occurrence: row!.occurrence + 1, status: 'in_progress', updated_at: now })
    .where(eq(projectsUsers.id, id))
  await startTeam(tx, id, now)
}

/** Recomputes a registration from its teams: the best mark counts. */
export async function compile({ tx, id, now }: Call): Promise<Outcome> {
  await compileRow(tx, id, now)
  return undefined
}

/** Registers to a parent project and to its children, with a mark for each child that is named. */
export async function registerChildsAndScales(call: Call): Promise<Outcome> {
  const { tx, now } = call
  const asked = call.input.projects_user as Record<string, unknown>
  const [projectId, userId] = [wholeNumber(asked.project_id, 'project_id'), wholeNumber(asked.user_id, 'user_id')]
  onlyOwn(call, userId)
  const id = await ensureRegistered(tx, projectId, userId, now)
  for (const [childId, mark] of Object.entries((call.input.scales ?? {}) as Record<string, unknown>)) {
    const child = wholeNumber(childId, 'scales')
    const [row] = await tx.select({ parent: projects.parent_id }).from(projects).where(eq(projects.id, child))
    if (row?.parent !== projectId) throw unprocessable({ scales: [`${child} is no child of the project ${projectId}`] })
    await markTeam(tx, await ensureRegistered(tx, child, userId, now), wholeNumber(mark, 'scales'), now)
  }
  return { show: id, status: 200 }
}

/** Sets the mark of a registration at once. */
export async function setMark(call: Call): Promise<Outcome> {
  onlyOwn(call, call.input.user_id)
  const row = await registration(call.tx, call.input.project_id, call.input.user_id)
  await markTeam(call.tx, row, call.input.scale, call.now)
  return { body: {} }
}

/** Takes a registration and its teams away. */
export async function reset(call: Call): Promise<Outcome> {
  onlyOwn(call, call.input.user_id)
  const id = await registration(call.tx, call.input.project_id, call.input.user_id)
  await call.tx.execute(
    sql`delete from teams where id in (select team_id from teams_users where projects_user_id = ${id})`,
  )
  await call.tx.delete(projectsUsers).where(eq(projectsUsers.id, id))
  return { body: ['Success'] }
}

/** A user's own token reaches that user's registrations alone. */
function onlyOwn({ actor }: Call, userId: number): void {
  if (actor.userId !== undefined && actor.userId !== userId && actor.roles.length === 0) throw notFound()
}

function wholeNumber(value: unknown, field: string): number {
  const number = typeof value === 'string' && /^-?\d{1,9}$/.test(value) ? Number(value) : value
  if (typeof number !== 'number' || !Number.isInteger(number) || Math.abs(number) > 2147483647)
    throw unprocessable({ [field]: ['is not a number'] })
  return number
}

async function registration(tx: Tx, projectId: number, userId: number): Promise<number> {
  const key = and(eq(projectsUsers.project_id, projectId), eq(projectsUsers.user_id, userId))
  const [row] = await tx.select({ id: projectsUsers.id }).from(projectsUsers).where(key).for('update')
  if (!row) throw unprocessable({ project_id: ['has no registration of this user'] })
  return row.id
}

async function ensureRegistered(tx: Tx, projectId: number, userId: number, now: Date): Promise<number> {
  const [made] = await tx
    .insert(projectsUsers)
    .values({ project_id: projectId, user_id: userId, status: 'in_progress', created_at: now, updated_at: now })
    .onConflictDoNothing()
    .returning({ id: projectsUsers.id })
  if (!made) return registration(tx, projectId, userId)
  await countInCursus(tx, made.id)
  await startTeam(tx, made.id, now)
  return made.id
}

/** The cursus of the project that the user follows, the latest begun; the project's first without one. */
async function countInCursus(tx: Tx, id: number): Promise<void> {
  await tx.execute(sql`insert into projects_users_cursus (projects_user_id, cursus_id)
    select p.id, c.cursus_id from projects_users as p join projects_cursus as c on c.project_id = p.project_id
    left join cursus_users as u on u.user_id = p.user_id and u.cursus_id = c.cursus_id
    where p.id = ${id} order by u.begin_at desc nulls last, c.cursus_id limit 1`)
}

/** Makes the team of the present try, with the user as leader; alone in it until others join. */
async function startTeam(tx: Tx, projectsUserId: number, now: Date): Promise<void> {
  const [row] = await tx
    .select({ registration: projectsUsers, login: users.login })
    .from(projectsUsers)
    .innerJoin(users, eq(users.id, projectsUsers.user_id))
    .where(eq(projectsUsers.id, projectsUserId))
  const { registration: own, login } = row!
  const session = await sessionFor(tx, own.project_id, own.user_id)
  const times = own.occurrence > 0 ? `-${own.occurrence}` : ''
  const [team] = await tx
    .insert(teams)
    .values({
      project_id: own.project_id,
      project_session_id: session?.id ?? null,
      name: `${login}'s group${times}`,
      status: 'in_progress',
      locked_at: session?.solo === false ? null : now,
      created_at: now,
      updated_at: now,
    })
    .returning({ id: teams.id })
  await tx
    .update(teams)
    .set({ repo_uuid: `intra-uuid-${randomUUID()}-${team!.id}-${login}` })
    .where(eq(teams.id, team!.id))
  await tx.insert(teamsUsers).values({
    team_id: team!.id,
    user_id: own.user_id,
    projects_user_id: own.id,
    leader: true,
    validated: true,
    occurrence: own.occurrence,
    created_at: now,
    updated_at: now,
  })
  await tx.update(projectsUsers).set({ current_team_id: team!.id }).where(eq(projectsUsers.id, own.id))
}

/** The session of the user's primary campus, else the one for every campus. */
async function sessionFor(
  tx: Tx,
  projectId: number,
  userId: number,
): Promise<{ id: number; solo: boolean | null } | undefined> {
  const result = await tx.execute(sql`select s.id, s.solo from project_sessions as s
    left join campus_users as c on c.campus_id = s.campus_id and c.user_id = ${userId} and c.is_primary
    where s.project_id = ${projectId} and (s.campus_id is null or c.id is not null)
    order by s.campus_id nulls last, s.id limit 1`)
  return (result as unknown as { rows: { id: number; solo: boolean | null }[] }).rows[0]
}

/** Marks the newest team of a registration and settles the registration. */
async function markTeam(tx: Tx, projectsUserId: number, mark: number, now: Date): Promise<void> {
  const [team] = await tx
    .select({ id: teams.id })
    .from(teams)
    .innerJoin(teamsUsers, eq(teamsUsers.team_id, teams.id))
    .where(eq(teamsUsers.projects_user_id, projectsUserId))
    .orderBy(desc(teams.id))
    .limit(1)
  if (!team) throw unprocessable({ project_id: ['has no team'] })
  await tx
    .update(teams)
    .set({
      final_mark: mark,
      status: 'finished',
      closed_at: sql`coalesce(${teams.closed_at}, ${now.toISOString()})`,
      updated_at: now,
    })
    .where(eq(teams.id, team.id))
  await compileRow(tx, projectsUserId, now)
}

/** `validated?` compares with the minimum mark of the team's session, 80 without one; a validated row stays so. */
async function compileRow(tx: Tx, id: number, now: Date): Promise<void> {
  const at = now.toISOString()
  await tx.execute(sql`update teams as t set validated = t.final_mark >= coalesce(
      (select s.minimum_mark from project_sessions as s where s.id = t.project_session_id), 80)
    where t.final_mark is not null and t.id in (select team_id from teams_users where projects_user_id = ${id})`)
  await tx.execute(sql`update projects_users as p set
      final_mark = b.mark, validated = coalesce(p.validated, false) or coalesce(b.validated, false),
      marked_at = coalesce(p.marked_at, ${at}::timestamptz), status = 'finished', updated_at = ${at}::timestamptz
    from (select max(t.final_mark) as mark, bool_or(t.validated) as validated from teams as t
      join teams_users as u on u.team_id = t.id where u.projects_user_id = ${id}) as b
    where p.id = ${id} and b.mark is not null`)
}
