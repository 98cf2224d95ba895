/** PostgreSQL inside this process: no server needed, one writer at a time. */
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { announcing, Changes } from './changes.ts'
import { type Database, repeating, type Tx } from './database.ts'
import { takeLock } from './lock.ts'

/**
 * Nobody replicates an embedded database: its log is kept short, and what a transaction creates and fills is not logged
 * twice.
 */
const ALONE = ['wal_level=minimal', 'max_wal_senders=0', 'min_wal_size=32MB', 'max_wal_size=64MB'].flatMap(
  (setting) => ['-c', setting],
)

const clients = new WeakMap<Database, PGlite>()

/** The data folder of an embedded database as a tar file, from which `openPglite` can start another. */
export const dumpPglite = (db: Database): Promise<Blob> => clients.get(db)!.dumpDataDir('none')

/** Opens the database in `folder`, or in memory without one; `loadDataDir` starts from a dumped data folder. */
export async function openPglite(folder?: string, loadDataDir?: Blob): Promise<Database> {
  const unlock = folder ? await takeLock(`${folder}.lock`, `The database in ${folder}`) : async () => {}
  const client = await PGlite.create({
    dataDir: folder,
    loadDataDir,
    relaxedDurability: false,
    startParams: [...PGlite.defaultStartParams, ...ALONE],
  }).catch(async (error) => {
    await unlock()
    throw error
  })
  await client.exec(`set timezone to 'UTC'`)
  const changes = new Changes()
  const orm = drizzle(client) as unknown as Tx
  const db: Database = {
    driver: 'pglite',
    orm,
    async read({ text, values }) {
      const result = await client.query(text, values as unknown[], { rowMode: 'array' })
      return result.rows as unknown[][]
    },
    changes,
    transaction: (work) => repeating(() => announcing(changes, orm, work)),
    script: async (text) => void (await client.exec(text)),
    listen: async (channel, heard) => void (await client.listen(channel, heard)),
    async close() {
      await client.close()
      await unlock()
    },
  }
  clients.set(db, client)
  return db
}
