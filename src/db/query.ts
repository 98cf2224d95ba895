/** SQL of one's own within a transaction. */
import type { SQL } from 'drizzle-orm'
import type { Tx } from './database.ts'

/** Runs a statement and answers its rows. Times in them are the driver's: ask for numbers, words and flags. */
export async function rowsOf<Row>(tx: Tx, statement: SQL): Promise<Row[]> {
  return ((await tx.execute(statement)) as unknown as { rows: Row[] }).rows
}
