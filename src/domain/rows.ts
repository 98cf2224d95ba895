/** Rows of a statement that is written as SQL. Times come as texts: ask for numbers, words and flags. */
import type { SQL } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'

export async function rowsOf<Row>(tx: Tx, statement: SQL): Promise<Row[]> {
  const result = await tx.execute(statement)
  return (result as unknown as { rows: Row[] }).rows
}
