/** The demo world for tests that only need rows to look at: generated once, then each file gets a copy of its own. */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../../src/db/database.ts'
import { dumpPglite, openPglite } from '../../src/db/pglite.ts'
import { fillWorld } from '../../src/world/fill.ts'
import { freshDatabase, freshDatabaseFrom, SERVER, schemaDigest } from './database.ts'

/** The day that the tests' world ends on; fixed, so that its rows are the same in every run. */
export const TODAY = new Date('2026-11-20T12:00:00.000Z')

const options = { world: 'demo', randomSeed: 42, now: TODAY } as const

/** A migrated database filled with the demo world; `close` removes it. */
export async function demoWorld(): Promise<Database> {
  if (SERVER) return freshDatabaseFrom(SERVER, `openintra_world_${await worldDigest()}`, (db) => fillWorld(db, options))
  const folder = join(tmpdir(), 'openintra-test')
  const file = join(folder, `world-${await worldDigest()}.tar`)
  const dump = await readFile(file).catch(() => undefined)
  if (dump) return openPglite(undefined, new Blob([new Uint8Array(dump)]))
  const db = await freshDatabase()
  await fillWorld(db, options)
  await mkdir(folder, { recursive: true })
  const aside = `${file}.${process.pid}`
  await writeFile(aside, Buffer.from(await (await dumpPglite(db)).arrayBuffer()))
  await rename(aside, file)
  return db
}

/** Names what the world is made of: the schema, and the generator with its data. */
async function worldDigest(): Promise<string> {
  const folder = join(import.meta.dirname, '../../src/world')
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts')).sort()
  const hash = createHash('sha256').update(await schemaDigest())
  for (const name of files) hash.update(await readFile(join(folder, name)))
  return hash.digest('hex').slice(0, 16)
}
