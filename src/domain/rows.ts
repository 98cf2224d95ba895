/** The rows of a statement that is written as SQL. */
import type { SQL } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'

export async function rowsOf<Row>(tx: Tx, statement: SQL): Promise<Row[]> {
  return ((await tx.execute(statement)) as unknown as { rows: Row[] }).rows
}
