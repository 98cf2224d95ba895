/** What jobs do to one row after the other. */
import { isRepeatable, type Tx } from '../db/database.ts'
import { isConnectionError } from '../db/errors.ts'

/** Rows that a job takes in one transaction: others must not wait long for the rows that it locks. */
export const BATCH = 50

/** Says which row could not be done, when all the others were. */
export class RowsLeft extends Error {
  override name = 'RowsLeft'
  readonly done: number
  constructor(done: number, failures: readonly unknown[]) {
    super(`${failures.length} rows could not be done`, { cause: failures[0] })
    this.done = done
  }
}

/**
 * Does the work for each row behind a savepoint, so that one that cannot be done keeps none of the others back; throws
 * when none could. Answers how many were done.
 */
export async function eachRow<Row>(
  tx: Tx,
  rows: readonly Row[],
  work: (tx: Tx, row: Row) => Promise<void>,
): Promise<number> {
  const failures: unknown[] = []
  for (const row of rows)
    await tx
      .transaction((inner) => work(inner, row))
      .catch((error) => {
        // A conflict with another writer is solved by doing all of it again, a lost database by nothing here.
        if (isRepeatable(error) || isConnectionError(error)) throw error
        failures.push(error)
      })
  const done = rows.length - failures.length
  if (failures.length > 0 && done === 0) throw new RowsLeft(done, failures)
  return done
}
