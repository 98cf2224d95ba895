/** Registering: who may, and the row with its first team. */
import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { accessDenied, unprocessable } from '../errors.ts'
import { projects } from '../resources/curriculum/projects.ts'
import { type ProjectsUserInput, projectsUsers } from '../resources/people/projects_users.ts'
import { startTeam } from './first-teams.ts'
import { enterStep } from './journals.ts'
import { finishTeam } from './marks.ts'
import { mustBeOpen } from './open-accounts.ts'
import { type Person, personOf } from './persons.ts'
import { isBound, onBehalfOf } from './self.ts'
import { type Kind, refusalsOf, rulesOf } from './session-rules.ts'
import { cursusOf, mustHaveRoom, type Session, sessionFor } from './sessions.ts'
import { bringTo } from './standings.ts'

/** What users do not write of themselves. */
const JUDGED = ['occurrence', 'final_mark', 'retriable_at', 'marked_at', 'status', 'created_at', 'updated_at'] as const

/** Registers a user: the row, its cursus, and the first team with the user as its leader. */
export async function register({ tx, input, insert, actor, now }: Call<ProjectsUserInput>): Promise<Outcome> {
  const student = onBehalfOf(actor, 'Advanced tutor', 'Advanced staff')
  if (student !== undefined && JUDGED.some((name) => input[name] !== undefined)) throw accessDenied()
  const { project_id, user_id, status, final_mark, ...given } = input
  await mustExist(tx, project_id)
  await admit(tx, project_id, user_id, now, isBound(actor, input.skip_check_permission))
  const id = await insert({ status: 'in_progress', final_mark: null, marked_at: null, retriable_at: null })
  await countInCursus(tx, id)
  await enterStep(tx, id, 'Subscribed to a project', now)
  const team = await startTeam(tx, id, now)
  if (typeof final_mark === 'number') await finishTeam(tx, team, final_mark, now)
  if (status) await bringTo(tx, team, status, now)
  await writeGiven(tx, id, { ...given, marked_at: typeof final_mark === 'number' ? given.marked_at : undefined })
  return { show: id }
}

/** What the staff says of a row stands, whatever its first team made of it. */
async function writeGiven(tx: Tx, id: number, given: Partial<ProjectsUserInput>): Promise<void> {
  const kept = Object.fromEntries(
    (['retriable_at', 'marked_at', 'updated_at'] as const)
      .filter((name) => given[name] !== undefined && given[name] !== null)
      .map((name) => [name, given[name]]),
  )
  if (Object.keys(kept).length > 0) await tx.update(projectsUsers).set(kept).where(eq(projectsUsers.id, id))
}

/** The registration of somebody who may not have one yet; made without a check. */
export async function ensureRegistered(tx: Tx, projectId: number, userId: number, now: Date): Promise<number> {
  const made = await insertRow(tx, projectId, userId, now)
  if (made !== undefined) {
    await startTeam(tx, made, now)
    return made
  }
  const key = and(eq(projectsUsers.project_id, projectId), eq(projectsUsers.user_id, userId))
  const [row] = await tx.select({ id: projectsUsers.id }).from(projectsUsers).where(key)
  return row!.id
}

/** Makes the row and says in which cursus it counts; undefined when there is one. */
export async function insertRow(tx: Tx, projectId: number, userId: number, now: Date): Promise<number | undefined> {
  await mustExist(tx, projectId)
  const [made] = await tx
    .insert(projectsUsers)
    .values({ project_id: projectId, user_id: userId, status: 'in_progress', created_at: now, updated_at: now })
    .onConflictDoNothing()
    .returning({ id: projectsUsers.id })
  if (!made) return undefined
  await countInCursus(tx, made.id)
  await enterStep(tx, made.id, 'Subscribed to a project', now)
  return made.id
}

async function mustExist(tx: Tx, projectId: number): Promise<void> {
  const found = await tx.select({ id: projects.id }).from(projects).where(eq(projects.id, projectId))
  if (found.length === 0) throw unprocessable({ project_id: ['must exist'] })
}

/** Refuses whom the session refuses; a caller who is not bound by the rules passes. */
export async function admit(tx: Tx, projectId: number, userId: number, now: Date, bound: boolean): Promise<void> {
  if (!bound) return
  const key = and(eq(projectsUsers.project_id, projectId), eq(projectsUsers.user_id, userId))
  const [known] = await tx.select({ id: projectsUsers.id }).from(projectsUsers).where(key)
  if (known) throw unprocessable({ user_id: ['has already been taken'] })
  await mustBeOpen(tx, userId)
  const person = (await personOf(tx, userId, now))!
  const session = await sessionFor(tx, projectId, userId)
  if (!session) throw unprocessable({ project_id: ['has no session for this user'] })
  if (!session.is_subscriptable) throw unprocessable({ project_id: ['takes no registrations'] })
  if (session.end_at && session.end_at <= now) throw unprocessable({ project_id: ['is over'] })
  await mustHold(tx, session, 'inscription', person)
  await mustHaveRoom(tx, session)
}

/** Refuses with the words of every rule that does not hold. */
export async function mustHold(tx: Tx, session: Session, kind: Kind, person: Person): Promise<void> {
  const given = await rulesOf(tx, sql`${session.id}::int`, kind)
  if (given.length === 0) return
  const refusals = refusalsOf(given, { person, cursus: await cursusOf(tx, session) })
  if (refusals.length > 0) throw unprocessable({ project_id: refusals })
}

/** The cursus of the project that the user follows, the latest begun; the project's first without one. */
async function countInCursus(tx: Tx, id: number): Promise<void> {
  await tx.execute(sql`insert into projects_users_cursus (projects_user_id, cursus_id)
    select p.id, c.cursus_id from projects_users as p join projects_cursus as c on c.project_id = p.project_id
    left join cursus_users as u on u.user_id = p.user_id and u.cursus_id = c.cursus_id
    where p.id = ${id} order by u.begin_at desc nulls last, c.cursus_id limit 1`)
}
