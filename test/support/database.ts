/**
 * A fresh database for a test file: PGlite in memory, or a database of its own on the server that
 * `TEST_DATABASE_URL` names. Migrating costs a second, so it is done once: PGlite starts from a dump, a server from a
 * template.
 */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Database } from '../../src/db/database.ts'
import { migrate } from '../../src/db/migrate.ts'
import { dumpPglite, openPglite } from '../../src/db/pglite.ts'
import { openPostgres } from '../../src/db/postgres.ts'
import { loadRegistry } from '../../src/engine/registry.ts'

export const SERVER = process.env.TEST_DATABASE_URL

/** A migrated, empty database; `close` removes it. */
export const freshDatabase = (): Promise<Database> => (SERVER ? freshOnServer(SERVER) : freshInProcess())

const migrations = join(import.meta.dirname, '../../src/db/migrations')

/** Names what the schema is made of, so that a changed migration makes a new dump or template. */
export async function schemaDigest(): Promise<string> {
  const files = (await readdir(migrations)).filter((name) => name.endsWith('.sql')).sort()
  const hash = createHash('sha256')
  for (const name of files) hash.update(await readFile(join(migrations, name)))
  for (const name of ['changes.ts', 'migrate.ts', 'recording.ts'])
    hash.update(await readFile(join(migrations, '..', name)))
  return hash.digest('hex').slice(0, 16)
}

async function freshInProcess(): Promise<Database> {
  const folder = join(tmpdir(), 'openintra-test')
  const file = join(folder, `${await schemaDigest()}.tar`)
  const dump = await readFile(file).catch(() => undefined)
  if (dump) return openPglite(undefined, new Blob([new Uint8Array(dump)]))
  const { tables } = await loadRegistry()
  const db = await openPglite()
  await migrate(db, tables)
  await mkdir(folder, { recursive: true })
  // Written aside and renamed: two test files may do this at the same time.
  const aside = `${file}.${process.pid}`
  await writeFile(aside, Buffer.from(await (await dumpPglite(db)).arrayBuffer()))
  await rename(aside, file)
  return db
}

async function freshOnServer(server: string): Promise<Database> {
  return freshDatabaseFrom(server, `openintra_test_${await schemaDigest()}`, async () => {})
}

/** A copy of the template database `template`, which `fill` completes after the migrations when it is made first. */
export async function freshDatabaseFrom(
  server: string,
  template: string,
  fill: (db: Database) => Promise<unknown>,
): Promise<Database> {
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  await makeTemplate(admin, server, template, fill).catch(async (error) => {
    // Left open, the connection would keep the test's process from ending.
    await admin.end()
    throw error
  })
  const name = `openintra_test_${process.pid}_${Date.now()}_${Math.floor(Math.random() * 1e6)}`
  await admin.query(`create database ${name} template ${template}`)
  const db = open(server, name)
  const close = async () => {
    await db.close()
    await admin.query(`drop database if exists ${name} with (force)`)
    await admin.end()
  }
  return { ...db, close }
}

/** One process makes the template, the others wait for it. */
async function makeTemplate(
  admin: pg.Client,
  server: string,
  template: string,
  fill: (db: Database) => Promise<unknown>,
): Promise<void> {
  await admin.query('select pg_advisory_lock(424243)')
  try {
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [template])
    if (rowCount) return
    await admin.query(`drop database if exists ${template}_making with (force)`)
    await admin.query(`create database ${template}_making`)
    const db = open(server, `${template}_making`)
    await migrate(db, (await loadRegistry()).tables)
    await fill(db)
    await db.close()
    await admin.query(`alter database ${template}_making rename to ${template}`)
  } finally {
    await admin.query('select pg_advisory_unlock(424243)')
  }
}

function open(server: string, name: string): Database {
  const url = new URL(server)
  url.pathname = `/${name}`
  return openPostgres({
    url: url.href,
    size: 10,
    statementTimeout: 30_000,
    connectTimeout: 10_000,
    onError: () => {},
  })
}
