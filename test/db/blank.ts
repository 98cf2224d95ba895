/** A database without any table: in memory, or one of its own on the server. */
import pg from 'pg'
import type { Database } from '../../src/db/database.ts'
import { openPglite } from '../../src/db/pglite.ts'
import { openPostgres, type PoolSettings } from '../../src/db/postgres.ts'
import { SERVER } from '../support/database.ts'

export interface Blank {
  /** Opens it once more; in memory there is only the one. */
  open(settings?: Partial<PoolSettings>): Promise<Database>
  remove(): Promise<void>
}

/** Runs SQL on the server, over a connection of its own. */
export async function onServer(text: string, url = SERVER!): Promise<unknown[][]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const result = await client.query({ text, rowMode: 'array' })
    return result.rows as unknown[][]
  } finally {
    await client.end()
  }
}

/** The address of another database on the test server. */
export function urlOf(name: string): string {
  const url = new URL(SERVER!)
  url.pathname = `/${name}`
  return url.href
}

export const poolOf = (url: string, settings: Partial<PoolSettings> = {}): Database =>
  openPostgres({ url, size: 5, statementTimeout: 30_000, connectTimeout: 5000, onError: () => {}, ...settings })

export async function blank(): Promise<Blank> {
  const opened: Database[] = []
  const closeAll = () => Promise.all(opened.map((db) => db.close()))
  if (!SERVER) {
    const db = await openPglite()
    opened.push(db)
    return { open: async () => db, remove: async () => void (await closeAll()) }
  }
  const name = `openintra_blank_${process.pid}_${Math.floor(Math.random() * 1e9)}`
  await onServer(`create database ${name}`)
  return {
    async open(settings) {
      const db = poolOf(urlOf(name), settings)
      opened.push(db)
      return db
    },
    async remove() {
      await closeAll()
      await onServer(`drop database ${name} with (force)`)
    },
  }
}

/** The name of the database behind a handle. */
export async function nameOf(db: Database): Promise<string> {
  return (await db.read({ text: 'select current_database()', values: [] }))[0]![0] as string
}
