/** Rows of a world for its tests. */
import type { Database } from '../../src/db/database.ts'

/** Runs a query and answers its rows as objects. */
export async function select<Row = Record<string, unknown>>(db: Database, text: string): Promise<Row[]> {
  const rows = await db.read({ text: `select to_json(answer) from (${text}) as answer`, values: [] })
  return rows.map(([row]) => row as Row)
}

/** The one number that a query answers. */
export async function count(db: Database, text: string): Promise<number> {
  const [[number] = []] = await db.read({ text: `select count(*)::int from (${text}) as answer`, values: [] })
  return number as number
}
