/** SQL in every place that a client can write to: it is a value, a name that nothing has, or no record. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Database } from '../../src/db/database.ts'
import { testApp } from '../support/app.ts'
import { freshDatabase } from '../support/database.ts'

/** Stands in every attempt and in no statement. */
const MARK = 'zaphod'
const ATTEMPTS = [
  `'; drop table users; -- ${MARK}`,
  `"; drop table users; -- ${MARK}`,
  `1) or 1=1 -- ${MARK}`,
  `1 or ${MARK} is null`,
  `' or '${MARK}' like '%`,
  `\\'; select pg_sleep(30); -- ${MARK}`,
  `$1 ${MARK}`,
  `$$; drop schema public cascade; -- ${MARK} $$`,
  `/* ${MARK} */ id desc`,
  `' union select password_digest from users -- ${MARK}`,
]

const fresh = await freshDatabase()
const texts = new Set<string>()
const db: Database = {
  ...fresh,
  read(statement) {
    texts.add(statement.text)
    return fresh.read(statement)
  },
}
const app = await testApp(db, new Date('2026-11-20T12:00:00Z'))
after(() => app.close())
await db.script(`
  insert into users (login, email, first_name, last_name, kind) values
    ('ada', 'ada@intra.test', 'Ada', 'Lovelace', 'student'), ('bob', 'bob@intra.test', 'Bob', 'Ross', 'student');
`)
const token = await app.token({
  roles: ['Intrateam'],
  scopes: ['public', 'projects', 'profile', 'tig', 'forum'],
  login: 'ada',
})

const tables = async () =>
  (
    await fresh.read({ text: `select tablename from pg_tables where schemaname = 'public' order by 1`, values: [] })
  ).flat()
const people = async () => (await fresh.read({ text: 'select login from users order by 1', values: [] })).flat()
const before = await tables()

const lists = app.registry.routes.filter((route) => route.action.action === 'index' && !route.path.includes(':'))
const encode = encodeURIComponent
const posted = new Set(lists.filter(({ methods }) => methods.includes('POST')).map(({ path }) => path))
/** Asks for a list in its own way: a search is a POST. */
const ask = (url: string) => (posted.has(url.split('?')[0]!) ? app.send('POST', url, token) : app.get(url, token))

/** The answer is an error of the client, or finds nothing. */
async function findsNothing(path: string): Promise<void> {
  const { status, body, text } = await ask(path)
  assert.ok([200, 400, 404, 422].includes(status), `${path}: ${status} ${text}`)
  if (status === 200) assert.deepEqual(body, [], path)
}

test('as the value of a filter', async () => {
  for (const { path, resource } of lists)
    for (const name of resource.filterNames)
      for (const value of [ATTEMPTS.join(','), ATTEMPTS[2]!, ATTEMPTS[4]!])
        await findsNothing(`${path}?filter[${encode(name)}]=${encode(value)}`)
})

test('as a bound of a range', async () => {
  for (const { path, resource } of lists)
    for (const name of resource.range)
      for (const [least, most] of [
        [ATTEMPTS[0], ATTEMPTS[4]],
        ['1', ATTEMPTS[2]],
        [ATTEMPTS[3], '1'],
      ])
        await findsNothing(`${path}?range[${encode(name)}]=${encode(`${least},${most}`)}`)
})

test('as a word searched for', async () => {
  for (const { path, resource } of lists)
    for (const name of resource.search)
      await findsNothing(`${path}?search[${encode(name)}]=${encode(ATTEMPTS.join(','))}`)
})

test('as a name, of a filter, a range, a search, or in the order', async () => {
  for (const { path } of lists)
    for (const attempt of ATTEMPTS) {
      const queries = [
        `filter[${encode(attempt)}]=1`,
        `range[${encode(attempt)}]=1,2`,
        `search[${encode(attempt)}]=1`,
        `sort=${encode(attempt)}`,
        `sort=-${encode(attempt)}`,
        `sort=id,${encode(attempt)}`,
      ]
      for (const query of queries) {
        const { status, text } = await ask(`${path}?${query}`)
        assert.equal(status, 400, `${path}?${query}: ${text}`)
      }
    }
})

test('as a free text', async () => {
  for (const path of posted)
    for (const attempt of ATTEMPTS) {
      const { status, body } = await app.send('POST', path, token, { query: attempt })
      assert.deepEqual([status, body], [200, []])
    }
})

test('as a page', async () => {
  for (const attempt of ATTEMPTS)
    for (const name of ['page', 'per_page', 'page[number]', 'page[size]']) {
      const { status, headers, body } = await app.get(`/v2/users?${name}=${encode(attempt)}`, token)
      assert.deepEqual([status, headers['x-page'], headers['x-per-page'], body.length], [200, '1', '30', 2])
    }
})

test('as a key, a parent, or a field of a graph in the path', async () => {
  for (const { path, methods } of app.registry.routes) {
    if (!methods.includes('GET') || !path.includes(':')) continue
    for (const attempt of [ATTEMPTS[0]!, ATTEMPTS[2]!, ATTEMPTS[4]!]) {
      const url = path.replace(/:\w+/g, encode(attempt))
      const { status, text } = await app.get(url, token)
      assert.ok([404, 422].includes(status), `${url}: ${status} ${text}`)
    }
  }
  for (const attempt of ATTEMPTS) {
    assert.equal((await app.get(`/v2/users/graph/on/${encode(attempt)}`, token)).status, 422)
    assert.equal((await app.get(`/v2/users/graph/on/created_at/by/${encode(attempt)}`, token)).status, 422)
    assert.equal((await app.get(`/v2/users/${encode(attempt)}`, token)).status, 404)
  }
})

test('as a token', async () => {
  for (const attempt of ATTEMPTS) assert.equal((await app.get('/v2/users', attempt)).status, 401)
})

test('in a body it is kept as it is', async () => {
  for (const attempt of ATTEMPTS) {
    const { status, body } = await app.send('POST', '/v2/cursus', token, { cursus: { name: attempt } })
    assert.equal(status, 201)
    assert.equal(body.name, attempt)
    assert.match(body.slug, /^[a-z0-9_-]+$/)
    await app.send('DELETE', `/v2/cursus/${body.id}`, token)
  }
})

test('as a name in a body it is a field that nothing has', async () => {
  for (const attempt of ATTEMPTS) {
    const cursus = { name: 'Kept', [attempt]: 1, 'name" = \'x\', "slug': 2 }
    const { status, body } = await app.send('POST', '/v2/cursus', token, { cursus })
    assert.deepEqual([status, body.name], [201, 'Kept'])
    await app.send('DELETE', `/v2/cursus/${body.id}`, token)
  }
})

test('a credential is no filter, range, search or order of anything', async () => {
  for (const { path } of lists)
    for (const name of ['password_digest', 'otp_secret', 'secret_digest', 'token_digest'])
      for (const query of [`filter[${name}]=a`, `range[${name}]=a,b`, `search[${name}]=a`, `sort=${name}`])
        assert.equal((await ask(`${path}?${query}`)).status, 400, `${path}?${query}`)
})

test('after all of it every table and every row is there, and no statement held a word of it', async () => {
  assert.deepEqual(await tables(), before)
  assert.deepEqual(await people(), ['ada', 'bob'])
  for (const text of texts) assert.ok(!text.includes(MARK), text)
  assert.ok(texts.size > 100)
})
