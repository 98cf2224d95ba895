/** Opens the database that the settings name, listening for changes that other processes announce. */
import { join } from 'node:path'
import { CHANNEL } from './changes.ts'
import type { Database } from './database.ts'
import { openPglite } from './pglite.ts'
import { openPostgres } from './postgres.ts'

export interface DatabaseSettings {
  /** Folder of everything stored; the embedded database lies in `db` below it. */
  home: string
  /** A PostgreSQL server; without one the database is embedded. */
  url?: string
  poolSize: number
  /** Milliseconds. */
  statementTimeout: number
  /** Milliseconds. */
  connectTimeout: number
  onError: (error: Error) => void
}

export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  const { home, url, poolSize, ...others } = settings
  const db = url ? openPostgres({ url, size: poolSize, ...others }) : await openPglite(join(home, 'db'))
  await db.listen(
    CHANNEL,
    (table) => db.changes.changed(table),
    () => db.changes.changedEverything(),
  )
  return db
}
