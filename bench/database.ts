/**
 * The database of a run: a copy of one that holds the campus world. Filling it takes long, so the filled one stays on
 * the server as a template, named by everything that decides what is in it.
 */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '../src/db/migrate.ts'
import { openPostgres } from '../src/db/postgres.ts'
import { loadRegistry } from '../src/engine/registry.ts'
import { seedWorld } from '../src/world/seed.ts'
import { schemaDigest } from '../test/support/database.ts'
import type { Progress } from './progress.ts'

const PREFIX = 'openintra_bench_'
/** The world ends on a fixed day, so that its rows are the same in every run. */
const WORLD = { world: 'campus', randomSeed: 42, now: new Date('2026-11-20T12:00:00.000Z') } as const

export interface BenchDatabase extends AsyncDisposable {
  url: string
}

/** A copy of the template on `server`, which is made first when there is none; dropped when it is disposed of. */
export async function openDatabase(server: string, step: Progress['step']): Promise<BenchDatabase> {
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  const template = `${PREFIX}${await worldDigest()}`
  const name = `${PREFIX}run_${process.pid}`
  await dropLeftOvers(admin, template)
  if (!(await exists(admin, template))) await fill(admin, server, template, step)
  step(0, 1, 'copying the world')
  await admin.query(`create database ${name} template ${template}`)
  // The copy would otherwise be written out during the first rows.
  await admin.query('checkpoint').catch(() => {})
  return {
    url: at(server, name),
    async [Symbol.asyncDispose]() {
      await admin.query(`drop database if exists ${name} with (force)`)
      await admin.end()
    },
  }
}

/** The one value that a statement answers. */
export async function ask(url: string, text: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query({ text, rowMode: 'array' })
    return String(rows[0]?.[0])
  } finally {
    await client.end()
  }
}

async function fill(admin: pg.Client, server: string, template: string, step: Progress['step']): Promise<void> {
  const name = `${template}_making`
  await admin.query(`create database ${name}`)
  const db = openPostgres({
    url: at(server, name),
    size: 4,
    statementTimeout: 0,
    connectTimeout: 10_000,
    onError: () => {},
  })
  try {
    await migrate(db, (await loadRegistry()).tables)
    const onProgress = (done: number, total: number) =>
      step(done, total + 1, 'filling the world, kept for the next run')
    await seedWorld(db, { ...WORLD, onProgress })
    // Statistics and the visibility map are copied with the template.
    await db.script('vacuum analyze')
    await db.close()
    await admin.query(`alter database ${name} rename to ${template}`)
  } catch (error) {
    await db.close().catch(() => {})
    await admin.query(`drop database if exists ${name} with (force)`)
    throw error
  }
}

/** Databases of earlier generators, and of runs that were killed. One that is in use refuses to be dropped, and stays. */
async function dropLeftOvers(admin: pg.Client, template: string): Promise<void> {
  const { rows } = await admin.query(
    'select datname from pg_database where starts_with(datname, $1) and datname <> $2',
    [PREFIX, template],
  )
  for (const { datname } of rows) await admin.query(`drop database if exists ${datname}`).catch(() => {})
}

async function exists(admin: pg.Client, name: string): Promise<boolean> {
  return ((await admin.query('select from pg_database where datname = $1', [name])).rowCount ?? 0) > 0
}

function at(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

async function worldDigest(): Promise<string> {
  const folder = join(import.meta.dirname, '../src/world')
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts')).sort()
  const hash = createHash('sha256').update(await schemaDigest())
  for (const name of files) hash.update(await readFile(join(folder, name)))
  return hash.update(JSON.stringify(WORLD)).digest('hex').slice(0, 16)
}
