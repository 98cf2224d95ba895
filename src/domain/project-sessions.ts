/** Projects and their sessions: what is sent for the project itself is kept in the session that is everybody's. */
import { and, eq, isNull } from 'drizzle-orm'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { type FieldErrors, unprocessable } from '../errors.ts'
import { projectSessions } from '../resources/curriculum/project_sessions.ts'
import type { ProjectInput } from '../resources/curriculum/projects.ts'

type Sent = Partial<ProjectInput>

/** Writes a project. Where no session comes along, what is sent of one makes it. */
export async function writeProject({ tx, input, insert, now }: Call<ProjectInput>): Promise<Outcome> {
  const said = ofTheSession(input)
  const id = await insert()
  if (said && !input.project_sessions_attributes?.length)
    await tx.insert(projectSessions).values({ project_id: id, ...said, created_at: now, updated_at: now })
  return { show: id }
}

/** Changes a project; a session that comes along says more than the project does. */
export async function changeProject({ tx, id, input, change, now }: Call<Sent>): Promise<Outcome> {
  const said = ofTheSession(input)
  const everybodys = and(isNull(projectSessions.campus_id), isNull(projectSessions.cursus_id))
  if (said)
    await tx
      .update(projectSessions)
      .set({ ...said, updated_at: now })
      .where(and(eq(projectSessions.project_id, id), everybodys))
  await change()
  return undefined
}

/** What is sent of a session outside the list of sessions. */
function ofTheSession({ is_subscriptable, minimum_mark, max_people, terminating_after }: Sent) {
  const errors: FieldErrors = {}
  for (const [name, value] of Object.entries({ max_people, terminating_after }))
    if (value !== undefined && value < 0) errors[name] = ['must be greater than or equal to 0']
  if (Object.keys(errors).length > 0) throw unprocessable(errors)
  const said = { is_subscriptable, minimum_mark, max_people, terminating_after }
  return Object.values(said).some((value) => value !== undefined) ? said : undefined
}
