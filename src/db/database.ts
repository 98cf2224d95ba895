/** One interface over both drivers: PostgreSQL in this process (PGlite), or a server. */
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type { Changes } from './changes.ts'

/** What a read sends: text with $1, $2 ..., and the values in that order. A name makes the server keep the plan. */
export interface Statement {
  name?: string
  text: string
  values: readonly unknown[]
}

/** A drizzle handle: the database itself, or a transaction on it. */
export type Tx = PgDatabase<PgQueryResultHKT, Record<string, never>>

export interface Database {
  readonly driver: 'pglite' | 'postgres'
  readonly changes: Changes
  /** For statements outside a transaction. */
  readonly orm: Tx
  /** Runs one read and answers its rows as arrays of values. */
  read(statement: Statement): Promise<unknown[][]>
  /** Runs `work` in a transaction; repeats it when the database broke a deadlock or a serialization conflict. */
  transaction<R>(work: (tx: Tx) => Promise<R>): Promise<R>
  /** Runs SQL text of one or more statements without parameters: migrations and maintenance only. */
  script(text: string): Promise<void>
  /** Calls back with the payload of each notification on a channel; `lost` when some may have been missed. */
  listen(channel: string, heard: (payload: string) => void, lost: () => void): Promise<void>
  close(): Promise<void>
}

/** PostgreSQL's codes for "try the transaction again". */
const REPEATABLE = new Set(['40001', '40P01'])
const ATTEMPTS = 4

/** Repeats `work` while the database reports a conflict with another writer. */
export async function repeating<R>(work: () => Promise<R>): Promise<R> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt >= ATTEMPTS || !isRepeatable(error)) throw error
      // A short random pause keeps two writers from meeting again at once.
      await new Promise((resume) => setTimeout(resume, Math.random() * 20 * attempt))
    }
  }
}

export const isRepeatable = (error: unknown): boolean => REPEATABLE.has(sqlState(error) ?? '')

/** The SQLSTATE of an error, looked for behind the wrappers that libraries put around it. */
export function sqlState(error: unknown): string | undefined {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const code = (at as Error & { code?: unknown }).code
    if (typeof code === 'string') return code
  }
  return undefined
}
