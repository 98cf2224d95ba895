/** Which tables changed: known in the process that wrote as soon as it wrote, and in all others as they hear of it. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { CHANNEL, Changes } from '../../src/db/changes.ts'
import type { Database, Tx } from '../../src/db/database.ts'
import { openDatabase } from '../../src/db/open.ts'
import { freshDatabase, SERVER } from '../support/database.ts'
import { nameOf, onServer, urlOf } from './blank.ts'

const db = await freshDatabase()
after(() => db.close())
const run = (text: string) => (tx: Tx) => tx.execute(sql.raw(text))
await db.transaction(
  run(`with l as (insert into languages (id, name) values (1, 'Français') returning id)
    insert into campus (id, name, slug, display_name, time_zone, language_id, address, zip, city, country, website)
    select 1, 'Paris', 'paris', 'Paris', 'Europe/Paris', 1, '.', '.', '.', 'France', '.' from l`),
)
await db.transaction(
  run(
    `insert into users (id, login, email, first_name, last_name, kind) values (1, 'ada', 'a@b', 'Ada', 'L', 'student')`,
  ),
)

async function until(condition: () => boolean, what: string): Promise<void> {
  const deadline = Date.now() + 10_000
  while (!condition()) {
    assert.ok(Date.now() < deadline, what)
    await pause(5)
  }
}

/** Another process on the same database; on PGlite there is only this one. */
async function another(): Promise<Database> {
  if (!SERVER) {
    await db.listen(
      CHANNEL,
      (table) => db.changes.changed(table),
      () => db.changes.changedEverything(),
    )
    return db
  }
  const url = urlOf(await nameOf(db))
  const settings = { home: '', url, poolSize: 2, statementTimeout: 1000, connectTimeout: 1000, onError: () => {} }
  const other = await openDatabase(settings)
  after(() => other.close())
  // What happened before it listened was not heard: it begins by forgetting everything.
  await until(() => other.changes.version([]) > 0, 'listening was never begun')
  return other
}

const other = await another()

test('a version is another one as soon as one of its tables changed, and only then', () => {
  const changes = new Changes()
  const [both, other] = [() => changes.version(['users', 'campus']), () => changes.version(['events'])]
  const seen = new Set([both()])
  const before = other()
  for (const table of ['users', 'campus', 'users', 'users', 'campus']) {
    changes.changed(table)
    assert.ok(!seen.has(both()))
    seen.add(both())
  }
  assert.equal(other(), before)
  changes.changedEverything()
  assert.ok(!seen.has(both()))
  assert.notEqual(other(), before)
})

test('who watches hears of each table, and of everything at once', () => {
  const changes = new Changes()
  const heard: (string | undefined)[] = []
  changes.watch((table) => heard.push(table))
  changes.changed('users')
  changes.changedEverything()
  assert.deepEqual(heard, ['users', undefined])
})

/** The tables whose version is another one after a transaction, of those named. */
async function changedBy(work: (tx: Tx) => Promise<unknown>, ...watched: string[]): Promise<string[]> {
  const before = watched.map((table) => db.changes.version([table]))
  await db.transaction(work)
  return watched.filter((table, i) => db.changes.version([table]) !== before[i])
}

test('a transaction bumps the tables that it wrote, and no others', async () => {
  assert.deepEqual(await changedBy(run(`insert into groups (name, color) values ('a', 'b')`), 'groups', 'users'), [
    'groups',
  ])
  assert.deepEqual(await changedBy(run(`update groups set color = 'c'`), 'groups', 'users'), ['groups'])
  assert.deepEqual(await changedBy(run('delete from groups'), 'groups', 'users'), ['groups'])
  assert.deepEqual(await changedBy(run('truncate groups cascade'), 'groups', 'groups_users', 'users'), [
    'groups',
    'groups_users',
  ])
  assert.deepEqual(await changedBy(run('select 1 from groups'), 'groups'), [])
})

test('a write hidden in a query counts as any other', async () => {
  const gone = `with gone as (delete from groups returning id) select count(*) from gone`
  assert.deepEqual(await changedBy(run(gone), 'groups', 'users'), ['groups'])
  const note = `/* a note */ insert into "groups" (name, color) values ('a', 'b')`
  assert.deepEqual(await changedBy(run(note), 'groups'), ['groups'])
})

test('what goes along by a foreign key counts too, and nothing else does', async () => {
  await db.transaction(
    run(
      `insert into users (id, login, email, first_name, last_name, kind) values (2, 'bob', 'b@b', 'Bob', 'L', 'student')`,
    ),
  )
  await db.transaction(run(`insert into groups (id, name, color) values (7, 'a', 'b')`))
  await db.transaction(run('insert into groups_users (user_id, group_id) values (2, 7)'))
  const gone = await changedBy(run('delete from users where id = 2'), 'users', 'groups_users', 'groups', 'cursus')
  assert.deepEqual(gone, ['users', 'groups_users'])
})

test('what a trigger writes counts too', async () => {
  const attach = 'insert into campus_users (user_id, campus_id) values (1, 1)'
  assert.deepEqual(await changedBy(run(attach), 'campus_users', 'campus', 'users'), ['campus_users', 'campus'])
})

test('a transaction that is taken back bumps nothing, nor does a part that is', async () => {
  const before = db.changes.version(['groups'])
  const failing = db.transaction(async (tx) => {
    await run(`insert into groups (name, color) values ('a', 'b')`)(tx)
    throw new Error('changed my mind')
  })
  await assert.rejects(failing, /changed my mind/)
  assert.equal(db.changes.version(['groups']), before)
  const part = await changedBy(
    async (tx) => {
      await tx.transaction((inner) => run('delete from groups')(inner).then(() => inner.rollback())).catch(() => {})
      await run(`update users set last_name = 'Lovelace'`)(tx)
    },
    'groups',
    'users',
  )
  assert.deepEqual(part, ['users'])
})

test('a new token concerns nobody who remembers others, a revoked one does', async () => {
  const token = `insert into oauth_access_tokens (token_digest, nonce, application_id, scopes, expires_in, created_at) values ('x', 'n', 1, '{}', 1, now())`
  await db.transaction(
    run(`insert into apps (id, name, uid, secret_digest, secret_valid_until) values (1, 'a', 'u', 's', now())`),
  )
  assert.deepEqual(await changedBy(run(token), 'oauth_access_tokens'), [])
  assert.deepEqual(await changedBy(run('update oauth_access_tokens set revoked_at = now()'), 'oauth_access_tokens'), [
    'oauth_access_tokens',
  ])
})

test('an announcement reaches another process, table by table and once a transaction', async () => {
  await untilHeard('before')
  const heard: (string | undefined)[] = []
  other.changes.watch((table) => heard.push(table))
  const writes = [
    `insert into groups (name, color) values ('x', 'y')`,
    `update groups set color = 'z'`,
    `update users set last_name = 'King'`,
  ]
  if (SERVER)
    await db.transaction(async (tx) => {
      for (const write of writes) await run(write)(tx)
    })
  else await db.script(['begin', ...writes, 'commit'].join(';'))
  await untilHeard('after')
  assert.deepEqual(heard, ['groups', 'outbox', 'users', 'after'])
})

/** Waits until the other process heard everything up to now: announcements arrive in the order of their commits. */
async function untilHeard(mark: string): Promise<void> {
  await db.script(`select pg_notify('${CHANNEL}', '${mark}')`)
  await until(() => other.changes.version([mark]) !== other.changes.version([]), 'nothing was heard')
}

test('a process whose ear was cut off forgets everything, and hears again', {
  skip: !SERVER && 'PGlite has no connections',
}, async () => {
  const version = () => other.changes.version(['nothing ever changes here'])
  const before = version()
  await onServer(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${await nameOf(db)}' and query ilike 'listen%'`,
  )
  await until(() => version() !== before, 'the loss was not noticed')
  const lost = version()
  await until(() => version() !== lost, 'listening was not begun again')
  const cursus = other.changes.version(['cursus'])
  await db.transaction(run(`insert into cursus (name, slug) values ('42', '42')`))
  await until(() => other.changes.version(['cursus']) !== cursus, 'nothing was heard after that')
})

test('a process that stops at once leaves no connection behind', {
  skip: !SERVER && 'PGlite has no connections',
}, async () => {
  const name = await nameOf(db)
  const count = async () =>
    Number((await onServer(`select count(*) from pg_stat_activity where datname = '${name}'`))[0]![0])
  const before = await count()
  for (let i = 0; i < 5; i++) {
    const settings = {
      home: '',
      url: urlOf(name),
      poolSize: 2,
      statementTimeout: 1000,
      connectTimeout: 1000,
      onError: () => {},
    }
    await (await openDatabase(settings)).close()
  }
  const deadline = Date.now() + 5000
  while ((await count()) > before) {
    assert.ok(Date.now() < deadline, `${(await count()) - before} connections were left`)
    await pause(20)
  }
})
