/** The rows of a statement written as SQL: both drivers hand them over the same. */
import type { SQL } from 'drizzle-orm'
import type { Tx } from './database.ts'

export async function rowsOf<Row>(tx: Tx, query: SQL): Promise<Row[]> {
  const result = await tx.execute(query)
  return (result as unknown as { rows: Row[] }).rows
}
