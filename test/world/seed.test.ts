import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { getTableName } from 'drizzle-orm'
import type { Database } from '../../src/db/database.ts'
import { loadRegistry } from '../../src/engine/registry.ts'
import { locations } from '../../src/resources/campus/locations.ts'
import { parentsFirst } from '../../src/world/insert.ts'
import { seedWorld, tell } from '../../src/world/seed.ts'
import { newWorld } from '../../src/world/world.ts'
import { freshDatabase } from '../support/database.ts'
import { count, select } from './rows.ts'

const NOON = new Date('2026-11-20T12:00:00.000Z')
/** Filled by applications, log-ins and writes, not by the sample world. */
const EMPTY = [
  'app_usages',
  'apps',
  'deliveries',
  'evaluation_reminders',
  'mails',
  'oauth_access_tokens',
  'oauth_authorization_codes',
  'outbox',
  'password_resets',
  'otp_settings',
  'otp_backup_codes',
  'roles_entities',
  'schema_migrations',
  'sessions',
  'uploads',
]

/** A digest of the rows of each table. */
function digests(randomSeed: number, now = NOON): Map<string, string> {
  const world = newWorld('demo', randomSeed, now)
  tell(world)
  const hash = (rows: readonly object[]) => createHash('sha256').update(JSON.stringify(rows)).digest('hex')
  return new Map([...world.rows].map(([table, rows]) => [getTableName(table), hash(rows)]))
}

const noon = digests(42)

test('two runs with one seed tell the same world, row for row', () => {
  assert.deepEqual(digests(42), noon)
})

test('another seed tells of other people in the same places', () => {
  const other = digests(43)
  for (const table of ['users', 'cursus_users', 'teams', 'locations', 'events_users'])
    assert.notEqual(noon.get(table), other.get(table), table)
  for (const table of ['campus', 'cursus', 'projects', 'project_sessions', 'scales'])
    assert.equal(noon.get(table), other.get(table), table)
})

test('the hour of the day changes nothing once those who are online have come', () => {
  assert.deepEqual(digests(42, new Date('2026-11-20T23:59:59.999Z')), noon)
})

test('before that, it changes when they came and when they were last seen, and nothing else', () => {
  const night = digests(42, new Date('2026-11-20T00:00:01.000Z'))
  const changed = [...noon.keys()].filter((table) => noon.get(table) !== night.get(table))
  assert.deepEqual(changed.sort(), ['locations', 'users'])
})

test('on no day and at no hour did anything happen in the future', () => {
  for (const now of ['2026-01-01T00:00:00.000Z', '2027-07-05T06:30:00.000Z', '2028-02-29T23:59:59.999Z']) {
    const world = newWorld('demo', 7, new Date(now))
    tell(world)
    for (const [table, rows] of world.rows)
      for (const row of rows as { created_at?: Date; updated_at?: Date }[])
        for (const time of [row.created_at, row.updated_at])
          assert.ok(!time || time.toISOString() <= now, `${getTableName(table)} on ${now}: ${JSON.stringify(row)}`)
    const came = world.rows.get(locations) as (typeof locations.$inferSelect)[]
    assert.ok(came.every((row) => row.begin_at.toISOString() <= now))
  }
})

test('parents come before what refers to them', async () => {
  const { tables } = await loadRegistry()
  const names = parentsFirst(tables).map((table) => getTableName(table))
  assert.ok(names.indexOf('languages') < names.indexOf('campus'))
  assert.ok(names.indexOf('teams') < names.indexOf('projects_users'))
  assert.ok(names.indexOf('projects_users') < names.indexOf('teams_users'))
})

describe('a database filled with the demo world', () => {
  let db: Database
  let logins: { student: string; staff: string }
  const heard: [done: number, total: number][] = []

  before(async () => {
    db = await freshDatabase()
    const onProgress = (done: number, total: number) => void heard.push([done, total])
    logins = await seedWorld(db, { world: 'demo', randomSeed: 42, now: NOON, onProgress })
  })
  after(() => db.close())

  test('has rows in every table', async () => {
    const { tables } = await loadRegistry()
    for (const name of tables.map((table) => getTableName(table)))
      if (!EMPTY.includes(name)) assert.ok((await count(db, `select 1 from "${name}" limit 1`)) > 0, `${name} is empty`)
  })

  test('tells how far it came', () => {
    assert.ok(heard.length > 50)
    assert.deepEqual(heard.at(-1)![0], heard.at(-1)![1])
  })

  test('goes on with ids after the largest', async () => {
    for (const table of ['users', 'teams', 'project_sessions', 'campus']) {
      const [row] = await select<{ next: number; largest: number }>(
        db,
        `select nextval(pg_get_serial_sequence('${table}', 'id')) as next, (select max(id) from ${table}) as largest`,
      )
      assert.equal(row!.next, row!.largest + 1, table)
    }
  })

  test('counts the accounts of each campus', async () => {
    const wrong = `select 1 from campus as c
      where users_count <> (select count(*) from campus_users as u where u.campus_id = c.id)`
    assert.equal(await count(db, wrong), 0)
    assert.ok((await count(db, 'select 1 from campus where id = 1 and users_count > 100')) === 1)
  })

  test('presents a cadet in the middle of the core, and the head of a campus', async () => {
    assert.deepEqual(logins, { student: 'zthevene', staff: 'nokafor' })
    const cadet = `select 1 from users as u join cursus_users as c on c.user_id = u.id
      where u.login = 'zthevene' and c.cursus_id = 21 and c.end_at is null and c.grade = 'Cadet' and c.level > 3`
    assert.equal(await count(db, cadet), 1)
    assert.equal(await count(db, `select 1 from users where login = 'nokafor' and staff and kind = 'admin'`), 1)
  })
})
