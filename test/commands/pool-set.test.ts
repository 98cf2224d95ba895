/** An intranet that begins without a sample world: what no route writes is there, or is set by its operator. */
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { run } from '../../src/commands/pool-set.ts'
import { withIntranet } from '../../src/commands/support.ts'
import type { Database } from '../../src/db/database.ts'
import { seedIfEmpty } from '../../src/intranet.ts'
import { flags } from '../../src/world/data/flags.ts'

const BARE = { OPENINTRA_WORLD: 'none', DATABASE_URL: '' }
const environment = { ...process.env }
before(async () => {
  Object.assign(process.env, BARE, { OPENINTRA_HOME: await mkdtemp(join(tmpdir(), 'openintra-bare-')) })
})
after(async () => {
  await rm(process.env.OPENINTRA_HOME!, { recursive: true, force: true })
  process.env = environment
})

const ask = (text: string) => withIntranet({}, ({ db }) => db.read({ text, values: [] }))
const names = (db: Database) => db.read({ text: 'select id, name from flags order by id', values: [] })

test('the flags are there, with their ids', async () => {
  const known = flags.map(({ id, name }) => [id, name])
  assert.deepEqual(await withIntranet({}, ({ db }) => names(db)), known)
  assert.deepEqual(await withIntranet({}, ({ db }) => names(db)), known)
})

test('an operator makes the pool of a campus for a cursus, and changes it', async (t) => {
  await withIntranet({}, ({ db }) =>
    db.script(`insert into languages (name, identifier) values ('Français', 'fr');
      insert into campus (name, slug, display_name, time_zone, language_id, address, zip, city, country, website)
        values ('Paris', 'paris', 'Paris', 'Europe/Paris', 1, '1', '1', 'Paris', 'France', 'https://example.org');
      insert into cursus (name, slug) values ('42cursus', '42cursus')`),
  )
  t.mock.method(console, 'log', () => {})
  await run({ weeklyCap: '12' }, 'paris', '42cursus', '400')
  const pools = 'select max_points, weekly_cap, current_points from pools'
  assert.deepEqual(await ask(pools), [[400, 12, 0]])
  await run({}, 'Paris', '42cursus', '300')
  assert.deepEqual(await ask(pools), [[300, null, 0]])
  await assert.rejects(run({}, 'Atlantis', '42cursus', '300'), /There is no campus with the name Atlantis/)
  await assert.rejects(run({}, 'paris', '42cursus', 'many'), /many is no number of points/)
})

test('a sample world fills an intranet that began without one', async () => {
  await withIntranet({}, async ({ db, config, clock }) => {
    await db.script('truncate languages, campus, users, cursus cascade')
    const reports = { onError: () => {}, onSeed: () => {} }
    assert.equal(await seedIfEmpty({ ...config, OPENINTRA_WORLD: 'demo' }, db, clock, reports), true)
    assert.equal((await names(db)).length, flags.length)
  })
})
