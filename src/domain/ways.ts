/** The ways in which a team is marked: by scales that people fill, and by uploads of programs. */
import { type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import type { teams } from '../resources/people/teams.ts'

type Value = SQL | PgColumn | number | null
interface Work {
  project: Value
  session: Value
}

/** Whether an evaluation `e` is one of a session's own, or, where it has none, one of the project's. */
export function isWayOf({ project, session }: Work): SQL {
  return sql`(e.project_session_id = ${session}::int or (e.project_session_id is null and e.project_id = ${project}::int
    and not exists (select from evaluations as own where own.project_session_id = ${session}::int)))`
}

export function wayOf(team: Pick<typeof teams.$inferSelect, 'project_id' | 'project_session_id'>): SQL {
  return isWayOf({ project: team.project_id, session: team.project_session_id })
}

/** Whether a scale is among those by which a team is marked. */
export async function isScaleOf(tx: Tx, team: Parameters<typeof wayOf>[0], scaleId: number): Promise<boolean> {
  const found = await rowsOf(
    tx,
    sql`select 1 from scales as s join evaluations as e on e.id = s.evaluation_id where s.id = ${scaleId} and ${wayOf(team)}`,
  )
  return found.length > 0
}
