/** Bringing a database to the schema of this version: once, whole, and whoever comes first. */
import assert from 'node:assert/strict'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { getTableName, sql } from 'drizzle-orm'
import type { Database } from '../../src/db/database.ts'
import { migrate } from '../../src/db/migrate.ts'
import { loadRegistry } from '../../src/engine/registry.ts'
import { SERVER } from '../support/database.ts'
import { type Blank, blank } from './blank.ts'

const FOLDER = join(import.meta.dirname, '../../src/db/migrations')
const { tables } = await loadRegistry()
const all = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).length
const names = tables.map((table) => getTableName(table)).sort()

const opened: Blank[] = []
after(() => Promise.all(opened.map((database) => database.remove())))
async function fresh(): Promise<Blank> {
  const database = await blank()
  opened.push(database)
  return database
}

const rows = async (db: Database, text: string) => (await db.read({ text, values: [] })).flat()
const tablesIn = (db: Database) => rows(db, `select tablename from pg_tables where schemaname = 'public' order by 1`)
const announcing = (db: Database) =>
  rows(db, `select tgrelid::regclass::text from pg_trigger where tgname = 'announce_change' order by 1`)

test('an empty database gets every table, each of which announces its changes', async () => {
  const db = await (await fresh()).open()
  assert.equal(await migrate(db, tables), all)
  assert.deepEqual(await tablesIn(db), [...names, 'schema_migrations'].sort())
  assert.deepEqual(await announcing(db), names)
  const hard = await rows(db, `select conname from pg_constraint where contype = 'f' and not condeferrable`)
  assert.deepEqual(hard, [], 'every foreign key can wait for the end of a transaction')
})

test('the second time there is nothing to do', async () => {
  const db = await (await fresh()).open()
  await migrate(db, tables)
  const applied = await rows(db, 'select hash || applied_at from schema_migrations order by 1')
  assert.equal(await migrate(db, tables), 0)
  assert.deepEqual(await rows(db, 'select hash || applied_at from schema_migrations order by 1'), applied)
})

test('of processes that start together one migrates, and the others find everything done', async () => {
  const database = await fresh()
  const processes = await Promise.all([database.open(), database.open(), database.open()])
  const done = processes.map(async (db) => {
    const applied = await migrate(db, tables)
    assert.deepEqual(await announcing(db), names, 'whoever is through sees every trigger')
    return applied
  })
  assert.deepEqual((await Promise.all(done)).sort(), [0, 0, all])
})

/** The migrations with one more behind them. */
async function withOneMore(statements: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'openintra-migrations-'))
  after(() => rm(folder, { recursive: true }))
  await cp(FOLDER, folder, { recursive: true })
  const journal = join(folder, 'meta/_journal.json')
  const { entries, ...rest } = JSON.parse(await readFile(journal, 'utf8'))
  const entry = { ...entries.at(-1), idx: entries.length, tag: '9999_more', when: entries.at(-1).when + 1 }
  await writeFile(journal, JSON.stringify({ ...rest, entries: [...entries, entry] }))
  await writeFile(join(folder, '9999_more.sql'), statements)
  return folder
}

test('a later version applies what is new alone', async () => {
  const db = await (await fresh()).open()
  await migrate(db, tables)
  const folder = await withOneMore(
    'create table later (id integer);--> statement-breakpoint\ninsert into later values (42)',
  )
  assert.equal(await migrate(db, tables, folder), 1)
  assert.deepEqual(await rows(db, 'select id from later'), [42])
})

test('a migration that fails leaves nothing half done, and the next try finds it so', async () => {
  const db = await (await fresh()).open()
  const folder = await withOneMore('create table later (id integer);--> statement-breakpoint\nselect 1 / 0')
  await assert.rejects(migrate(db, tables, folder))
  assert.deepEqual(await tablesIn(db), [])
  assert.equal(await migrate(db, tables), all)
})

test('a process that dies between the tables and their triggers leaves neither', async () => {
  const db = await (await fresh()).open()
  const dying = new Proxy(tables, {
    get: (target, key) => {
      if (key === Symbol.iterator) throw new Error('died')
      return Reflect.get(target, key)
    },
  })
  await assert.rejects(migrate(db, dying), /died/)
  assert.deepEqual(await tablesIn(db), [])
  assert.equal(await migrate(db, tables), all)
  assert.deepEqual(await announcing(db), names)
})

test('how changes are announced is renewed at each start, also when no table is new', async () => {
  const db = await (await fresh()).open()
  await migrate(db, tables)
  await db.script(
    'create or replace function announce_change() returns trigger language plpgsql as $$ begin return null; end $$',
  )
  assert.equal(await migrate(db, tables), 0)
  const before = db.changes.version(['languages'])
  await db.transaction((tx) => tx.execute(sql`insert into languages (name) values ('Français')`))
  assert.notEqual(db.changes.version(['languages']), before)
})

test('the time that a request may take is no limit for a migration, nor for waiting for one', {
  skip: !SERVER && 'PGlite has no such limit',
}, async () => {
  const database = await fresh()
  const [slow, waiting] = [
    await database.open({ statementTimeout: 300 }),
    await database.open({ statementTimeout: 300 }),
  ]
  const folder = await withOneMore('select pg_sleep(1)')
  const first = migrate(slow, tables, folder)
  await pause(50)
  assert.deepEqual((await Promise.all([first, migrate(waiting, tables, folder)])).sort(), [0, all + 1])
  await assert.rejects(slow.read({ text: 'select pg_sleep(1)', values: [] }), /statement timeout/)
})
