/** Sessions: which one holds for somebody, how large its teams are, and whether there is room. */
import { and, eq, isNull, or, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import { unprocessable } from '../errors.ts'
import { projectSessions } from '../resources/curriculum/project_sessions.ts'
import { ruleOf } from './session-rules.ts'

export type Session = typeof projectSessions.$inferSelect

/** The mark that validates where no session says another. */
export const MINIMUM_MARK = 80

/** The session of the user's primary campus and cursus, else the one for everybody. */
export async function sessionFor(tx: Tx, projectId: number, userId: number): Promise<Session | undefined> {
  const [session] = await tx
    .select()
    .from(projectSessions)
    .where(
      and(
        eq(projectSessions.project_id, projectId),
        or(
          isNull(projectSessions.campus_id),
          sql`${projectSessions.campus_id} in (select campus_id from campus_users where user_id = ${userId} and is_primary)`,
        ),
        or(
          isNull(projectSessions.cursus_id),
          sql`${projectSessions.cursus_id} in (select cursus_id from cursus_users where user_id = ${userId})`,
        ),
      ),
    )
    .orderBy(sql`${projectSessions.campus_id} is null, ${projectSessions.cursus_id} is null, ${projectSessions.id}`)
    .limit(1)
  return session
}

export async function sessionOf(tx: Tx, id: number | null): Promise<Session | undefined> {
  if (id === null) return undefined
  const [session] = await tx.select().from(projectSessions).where(eq(projectSessions.id, id))
  return session
}

export interface GroupSize {
  least: number
  most: number
}

/** Members of a team, at least and at most: one, unless a rule of the session says otherwise. */
export async function groupSize(tx: Tx, session: Session | undefined): Promise<GroupSize> {
  const rule = session && (await ruleOf(tx, session.id, 'group_validation', 'GroupSizeBetweenNAndM'))
  const [least, most] = (rule?.told ?? []).map(Number)
  if (!least || !most || session?.solo) return { least: 1, most: 1 }
  return { least: Math.min(least, most), most: Math.max(least, most) }
}

/** Where a rule puts the groups together, users do not. */
export function mustLetUsersForm(session: Session | undefined): void {
  if (session?.team_behaviour === 'by_rule') throw unprocessable({ users: ['are put together by a rule'] })
}

/** The cursus that a session is for, else all that its project is in. */
export async function cursusOf(tx: Tx, session: Session): Promise<number[]> {
  if (session.cursus_id !== null) return [session.cursus_id]
  const rows = await rowsOf<{ id: number }>(
    tx,
    sql`select cursus_id as id from projects_cursus where project_id = ${session.project_id} order by cursus_id`,
  )
  return rows.map(({ id }) => id)
}

/** Refuses a registration to a session that is full. The session is locked: the last place is given once. */
export async function mustHaveRoom(tx: Tx, session: Session): Promise<void> {
  if (session.max_people === null) return
  await tx
    .select({ id: projectSessions.id })
    .from(projectSessions)
    .where(eq(projectSessions.id, session.id))
    .for('no key update')
  const [row] = await rowsOf<{ taken: number }>(
    tx,
    sql`select count(*)::int as taken from projects_users as r join teams as t on t.id = r.current_team_id
      where t.project_session_id = ${session.id}`,
  )
  if (row!.taken >= session.max_people) throw unprocessable({ project_id: ['has no place left'] })
}
