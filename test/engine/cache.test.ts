/** Answers from memory: never asked twice, never stale, never another's, and never too many. */
import assert from 'node:assert/strict'
import { after, beforeEach, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { CHANNEL, Changes } from '../../src/db/changes.ts'
import type { Database, Statement } from '../../src/db/database.ts'
import { Reader } from '../../src/engine/reader.ts'
import { ALL_SCOPES, type Answer, testApp } from '../support/app.ts'
import { freshDatabase, SERVER } from '../support/database.ts'
import { Books, model } from './support/library.ts'

const MEGABYTES = 8
const NOW = new Date('2026-03-10T12:00:00.000Z')
const db = await freshDatabase()
await db.listen(
  CHANNEL,
  (table) => db.changes.changed(table),
  () => db.changes.changedEverything(),
)
const app = await testApp(db, NOW, MEGABYTES)
after(() => app.close())
const root = await app.token({ roles: ['Intrateam'], scopes: ALL_SCOPES })

const make = async (path: string, body: unknown) => {
  const answer = await app.send('POST', path, root, body)
  assert.ok(answer.status < 300, `${path}: ${answer.text}`)
  return answer.body
}
const language = await make('/v2/languages', { language: { name: 'Français', identifier: 'fr' } })
const paris = await make('/v2/campus', {
  campus: {
    name: 'Paris',
    display_name: '42 Paris',
    time_zone: 'Europe/Paris',
    language_id: language.id,
    address: '1, rue',
    zip: '75000',
    city: 'Paris',
    country: 'France',
    website: 'https://example.org',
    time_of_community_service_started: '14:00',
  },
})
const student = (login: string) =>
  make('/v2/users', {
    user: {
      login,
      email: `${login}@example.org`,
      first_name: 'Jo',
      last_name: login,
      pool_year: '2025',
      pool_month: 'july',
      kind: 'student',
    },
  })
const [ada, bob] = [await student('ada'), await student('bob')]

/** Asks, and says how many statements that took. */
async function cost(ask: () => Promise<Answer>): Promise<[answer: Answer, statements: number]> {
  app.resetStatements()
  const answer = await ask()
  return [answer, app.statements()]
}
const ask = (path: string, token = root, headers?: Record<string, string>) => cost(() => app.get(path, token, headers))

let marks = 0
/** Waits for everything that was announced before now: announcements arrive in the order of their commits. */
async function untilHeard(): Promise<void> {
  const mark = `mark ${++marks}`
  await db.script(`select pg_notify('${CHANNEL}', '${mark}')`)
  while (db.changes.version([mark]) === db.changes.version([])) await pause(2)
}

beforeEach(untilHeard)

test('a read that is repeated sends no statement', async () => {
  const paths = ['/v2/users', '/v2/users?sort=login&filter[kind]=student', `/v2/users/${ada.id}`, '/v2/users/ada']
  for (const path of [
    ...paths,
    '/v2/users/graph/on/created_at/by/day',
    '/v2/campus/999',
    `/v2/users/${ada.id}/campus_users`,
  ]) {
    const [first, asked] = await ask(path)
    assert.ok(asked > 0, path)
    const [second, repeated] = await ask(path)
    assert.equal(repeated, 0, path)
    assert.equal(second.text, first.text)
    assert.equal(second.headers['x-total'], first.headers['x-total'])
  }
})

test('rows are not counted again for each page', async () => {
  const statements = []
  for (const page of [1, 2, 3])
    statements.push((await ask(`/v2/users?per_page=1&page=${page}&filter[pool_year]=2025`))[1])
  assert.deepEqual(statements, [2, 1, 1])
  const [, sorted] = await ask('/v2/users?per_page=1&filter[pool_year]=2025&sort=email')
  assert.equal(sorted, 1, 'nor for another order')
})

test('what depends on the moment is asked anew', async () => {
  await ask('/v2/events?filter[future]=true')
  assert.equal((await ask('/v2/events?filter[future]=true'))[1], 2)
})

test('a write shows in the next read of who wrote, wherever the row is shown', async () => {
  const [before] = await ask('/v2/languages')
  const english = await make('/v2/languages', { language: { name: 'English', identifier: 'en' } })
  const [listed, asked] = await ask('/v2/languages')
  assert.equal(asked, 2)
  assert.equal(Number(listed.headers['x-total']), Number(before.headers['x-total']) + 1)

  await ask(`/v2/campus/${paris.id}`)
  await app.send('PATCH', `/v2/languages/${language.id}`, root, { language: { name: 'Francais' } })
  assert.equal((await ask(`/v2/campus/${paris.id}`))[0].body.language.name, 'Francais')

  assert.equal((await ask(`/v2/languages/${english.id}`))[0].status, 200)
  await app.send('DELETE', `/v2/languages/${english.id}`, root)
  assert.equal((await ask(`/v2/languages/${english.id}`))[0].status, 404)
  assert.deepEqual(
    (await ask('/v2/languages'))[0].body,
    before.body.map((row: object) => ({ ...row, name: 'Francais' })),
  )
})

test('a record that was not there is shown once it is', async () => {
  assert.equal((await ask('/v2/users/cleo'))[0].status, 404)
  assert.equal((await ask('/v2/users/cleo/campus_users'))[0].status, 404)
  await student('cleo')
  assert.equal((await ask('/v2/users/cleo'))[0].status, 200)
  assert.deepEqual((await ask('/v2/users/cleo/campus_users'))[0].body, [])
})

test('what the database itself changes along with a write shows at once too', async () => {
  const shown = async () => (await ask(`/v2/campus/${paris.id}`))[0].body.users_count
  for (let round = 1; round <= 10; round++) {
    const before = await shown()
    const { id } = await student(`round${round}`)
    await make('/v2/campus_users', { campus_user: { user_id: id, campus_id: paris.id } })
    assert.equal(await shown(), before + 1, `round ${round}`)
  }
})

test('rows that go along with their owner are gone at once', async () => {
  const times = { begin_at: '2026-04-01T16:00:00Z', end_at: '2026-04-01T18:00:00Z' }
  const event = await make('/v2/events', { event: { name: 'Rush', description: '.', kind: 'rush', ...times } })
  await make('/v2/events_users', { events_user: { event_id: event.id, user_id: ada.id } })
  const path = `/v2/users/${ada.id}/events_users`
  assert.equal((await ask(path))[0].body.length, 1)
  await app.send('DELETE', `/v2/events/${event.id}`, root)
  assert.deepEqual((await ask(path))[0].body, [])
})

test('a write that fails makes nobody forget', async () => {
  await ask('/v2/cursus')
  assert.equal((await app.send('POST', '/v2/cursus', root, { cursus: { name: '' } })).status, 422)
  assert.equal((await ask('/v2/cursus'))[1], 0)
})

test('a change of one table leaves what is remembered of others', async () => {
  await ask('/v2/groups')
  await make('/v2/cursus', { cursus: { name: '42' } })
  await untilHeard()
  assert.equal((await ask('/v2/groups'))[1], 0)
})

/** Runs SQL past the server: over a connection of its own where there is one. */
async function behindTheBack(text: string): Promise<void> {
  if (!SERVER) return db.script(text)
  const [[name]] = (await db.read({ text: 'select current_database()', values: [] })) as [[string]]
  const url = new URL(SERVER)
  url.pathname = `/${name}`
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  await client.query(text)
  await client.end()
}

test('a change made past the server shows as soon as it is announced', async () => {
  const name = async () => (await ask(`/v2/users/${bob.id}`))[0].body.first_name
  assert.equal(await name(), 'Jo')
  await behindTheBack(`update users set first_name = 'Bob' where login = 'bob'`)
  const deadline = Date.now() + 5000
  while ((await name()) !== 'Bob') {
    assert.ok(Date.now() < deadline, 'the change was never heard of')
    await pause(5)
  }
})

test('a transaction that is taken back changes nothing', async () => {
  await untilHeard()
  await ask('/v2/users')
  await behindTheBack(`begin; update users set first_name = 'X' where login = 'bob'; rollback`)
  await untilHeard()
  assert.equal((await ask('/v2/users'))[1], 0)
})

test('what one user may see is not shown to another', async () => {
  await db.transaction((tx) => tx.execute(`update users set phone = '+33 6 42' where id in (${ada.id}, ${bob.id})`))
  const tokens = {
    ada: await app.token({ login: 'ada' }),
    bob: await app.token({ login: 'bob' }),
    nobody: await app.token(),
  }
  for (let round = 0; round < 3; round++)
    for (const [login, token] of Object.entries(tokens))
      for (const path of ['/v2/users/ada', `/v2/users?filter[login]=ada`]) {
        const { body } = (await ask(path, token))[0]
        const phone = (Array.isArray(body) ? body[0] : body).phone
        assert.equal(phone, login === 'ada' ? '+33 6 42' : 'hidden', `${login} ${path}`)
      }
})

test('addresses are those of the host that was asked', async () => {
  for (const host of ['intra.test', 'other.test', 'intra.test']) {
    const [{ body }] = await ask('/v2/users/ada', root, { host })
    assert.equal(body.url, `http://${host}/v2/users/ada`)
  }
})

test('hidden rows are not remembered for those who may not see them', async () => {
  await db.transaction((tx) =>
    tx.execute(
      `insert into apps (name, uid, secret_digest, secret_valid_until, owner_id) values ('Mine', 'u-1', 'x', now(), ${ada.id})`,
    ),
  )
  const own = await app.token({ login: 'ada' })
  const foreign = await app.token({ login: 'bob' })
  const path = `/v2/users/${ada.id}/apps`
  for (const token of [own, foreign, own, foreign]) {
    const [{ body, headers }] = await ask(path, token)
    assert.deepEqual([body.length, headers['x-total']], token === own ? [1, '1'] : [0, '0'])
  }
})

test('the memory has an end: what was asked for long ago is asked anew', async () => {
  const many = `insert into languages (name, identifier) select repeat('x', 4000) || i, 'x' || i from generate_series(1, 100) as i`
  await db.transaction((tx) => tx.execute(many))
  await untilHeard()
  const path = (i: number) => `/v2/languages?per_page=100&range[id]=0,${1_000_000 + i}`
  const [{ text }] = await ask(path(0))
  assert.ok(text.length > 300_000)
  const fit = Math.ceil((MEGABYTES << 20) / (text.length * 2))
  for (let i = 1; i <= fit + 1; i++) await ask(path(i))
  assert.equal((await ask(path(fit + 1)))[1], 0, 'the newest is known')
  assert.ok((await ask(path(0)))[1] > 0, 'the oldest is forgotten')
})

test('an answer that would fill the memory alone is given, but not kept', async () => {
  await db.transaction((tx) => tx.execute(`update languages set name = repeat('y', 20000) || id`))
  await untilHeard()
  const [{ text }] = await ask('/v2/languages?per_page=100')
  assert.ok(text.length > (MEGABYTES << 20) / 8)
  const [again, statements] = await ask('/v2/languages?per_page=100')
  assert.equal(statements, 1, 'the count is still known')
  assert.equal(again.text, text)
})

const SCENE = { now: NOW, base: 'https://intra.test', viewer: null, insider: false }

/** A reader over a database that answers when the test says so. */
function slowDatabase() {
  const changes = new Changes()
  const waiting: ((text: string) => void)[] = []
  const read = (_: Statement) => new Promise<unknown[][]>((resolve) => waiting.push((text) => resolve([[text]])))
  const reader = new Reader(model, { changes, read } as unknown as Database, 1 << 20)
  const record = () => reader.record(Books, 'list', { by: 'id', value: 1 }, SCENE, { restricted: false })
  return { changes, waiting, record }
}

test('a read that began before a change is not remembered as if it came after', async () => {
  const { changes, waiting, record } = slowDatabase()
  const early = record()
  changes.changed('books')
  waiting[0]!('"before"')
  assert.equal(await early, '"before"')
  const late = record()
  assert.equal(waiting.length, 2, 'the answer from before the change is not given again')
  waiting[1]!('"after"')
  assert.equal(await late, '"after"')
  assert.equal(await record(), '"after"')
})

test('after announcements may have been missed, nothing is remembered', async () => {
  const { changes, waiting, record } = slowDatabase()
  const first = record()
  waiting[0]!('"known"')
  await first
  changes.changed('readers')
  assert.equal(await record(), '"known"')
  changes.changedEverything()
  const again = record()
  assert.equal(waiting.length, 2)
  waiting[1]!('"new"')
  assert.equal(await again, '"new"')
})
