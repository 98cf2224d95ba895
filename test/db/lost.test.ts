/** A database that is away, busy or slow: a clear answer, a process that lives on, and everything as before afterwards. */
import assert from 'node:assert/strict'
import { createServer, type Socket } from 'node:net'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import pg from 'pg'
import type { Database } from '../../src/db/database.ts'
import { translate } from '../../src/db/errors.ts'
import { ALL_SCOPES, testApp } from '../support/app.ts'
import { freshDatabase, SERVER } from '../support/database.ts'
import { nameOf, onServer, poolOf, urlOf } from './blank.ts'

const AWAY = { error: 'Service Unavailable', message: 'The database does not answer. Please try again in a moment.' }
const SLOW = { error: 'Service Unavailable', message: 'The request took too long. Ask for less at once.' }
const onlyOnServer = { skip: !SERVER && 'PGlite lives in this process: it cannot be away' }

const db = await freshDatabase()
after(() => db.close())
const name = await nameOf(db)
/** Ends every connection to the database of the test, as a server that is stopped does. */
const cutOff = () =>
  onServer(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and pid <> pg_backend_pid()`,
  )

/** What the client reads of the error that the work fails with. */
async function answerTo(work: Promise<unknown>) {
  const error = await work.then(
    () => assert.fail('it did not fail'),
    (reason: unknown) => reason,
  )
  const answer = translate(error)
  assert.ok(answer, `a fault of ours: ${error}`)
  return [answer.status, answer.body]
}
const ask = (database: Database, text = 'select 1') => database.read({ text, values: [] })

test('a server that refuses is told as such, with when to come back', onlyOnServer, async () => {
  const closed = poolOf('postgres://nobody@127.0.0.1:1/nothing')
  const app = await testApp(closed)
  const { status, body, headers } = await app.get('/v2/users', 'x'.repeat(64))
  assert.deepEqual([status, body], [503, AWAY])
  assert.equal(headers['retry-after'], '2')
  assert.equal(headers['cache-control'], 'no-store')
  assert.deepEqual(await answerTo(closed.transaction((tx) => tx.execute(sql`select 1`))), [503, AWAY])
  await app.close()
})

test('a name that does not resolve is a database that is away', onlyOnServer, async () => {
  const nowhere = poolOf('postgres://nobody@database.invalid/nothing')
  assert.deepEqual(await answerTo(ask(nowhere)), [503, AWAY])
  await nowhere.close()
})

test('a server that takes the connection and says nothing is given up after a while', onlyOnServer, async () => {
  const sockets: Socket[] = []
  const silent = createServer((socket) => void sockets.push(socket))
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const { port } = silent.address() as { port: number }
  const deaf = poolOf(`postgres://nobody@127.0.0.1:${port}/nothing`, { connectTimeout: 100 })
  assert.deepEqual(await answerTo(ask(deaf)), [503, AWAY])
  await deaf.close()
  for (const socket of sockets) socket.destroy()
  silent.close()
})

test('after the database was stopped and started, the next requests are answered as before', onlyOnServer, async () => {
  const pool = poolOf(urlOf(name))
  const app = await testApp(pool, new Date(), 8)
  const token = await app.token({ scopes: ALL_SCOPES, roles: ['Intrateam'] })
  assert.equal((await app.get('/v2/languages', token)).status, 200)
  for (let round = 1; round <= 5; round++) {
    await Promise.all([1, 2, 3, 4, 5].map(() => ask(pool, 'select pg_sleep(0.05)')))
    const cut = cutOff()
    const during = await Promise.all(
      Array.from({ length: 10 }, (_, i) => app.get(`/v2/languages?range[id]=${round},${i + 100}`, token)),
    )
    await cut
    for (const { status, text } of during) assert.ok([200, 503].includes(status), text)
    await pause(50)
    assert.equal((await app.get(`/v2/languages?range[id]=0,${round}`, token)).status, 200)
    const write = { language: { name: 'L', identifier: `l${round}` } }
    assert.equal((await app.send('POST', '/v2/languages', token, write)).status, 201)
  }
  await app.close()
})

test(
  'a connection that breaks within a transaction breaks that one alone, and not the process',
  onlyOnServer,
  async () => {
    const pool = poolOf(urlOf(name))
    const insert = sql`insert into groups (name, color) values ('half', 'done')`
    let begun = 0
    let isCut = () => {}
    const cut = new Promise<void>((resolve) => {
      isCut = resolve
    })
    const busy = pool.transaction(async (tx) => {
      await tx.execute(insert)
      begun++
      await tx.execute(sql`select pg_sleep(30)`)
    })
    const idle = pool.transaction(async (tx) => {
      await tx.execute(insert)
      begun++
      await cut
      await tx.execute(sql`select 1`)
    })
    const answers = Promise.all([answerTo(busy), answerTo(idle)])
    while (begun < 2) await pause(5)
    await pause(50)
    await cutOff()
    await pause(50)
    isCut()
    assert.deepEqual(await answers, [
      [503, AWAY],
      [503, AWAY],
    ])
    assert.deepEqual(await ask(pool, `select count(*)::int from groups where name = 'half'`), [[0]])
    await pool.close()
  },
)

test('when every connection is taken, a request waits a while and is told', onlyOnServer, async () => {
  const small = poolOf(urlOf(name), { size: 1, connectTimeout: 1000 })
  await ask(small)
  let finish = () => {}
  let isTaken = () => {}
  const taken = new Promise<void>((resolve) => {
    isTaken = resolve
  })
  const held = small.transaction(() => {
    isTaken()
    return new Promise<void>((resolve) => {
      finish = resolve
    })
  })
  await taken
  assert.deepEqual(await answerTo(ask(small)), [503, AWAY])
  finish()
  await held
  assert.deepEqual(await ask(small), [[1]])
  await small.close()
})

test('a server without a place for one more connection is told as such', onlyOnServer, async () => {
  const role = `openintra_guest_${process.pid}`
  await onServer(`create role ${role} login connection limit 0`)
  const url = new URL(urlOf(name))
  url.username = role
  const guest = poolOf(url.href)
  try {
    assert.deepEqual(await answerTo(ask(guest)), [503, AWAY])
  } finally {
    await guest.close()
    await onServer(`drop role ${role}`)
  }
})

test('a statement that takes too long is given up, and the connection lives on', onlyOnServer, async () => {
  const hasty = poolOf(urlOf(name), { size: 1, statementTimeout: 500 })
  assert.deepEqual(await answerTo(ask(hasty, 'select pg_sleep(5)')), [503, SLOW])
  assert.deepEqual(await answerTo(hasty.transaction((tx) => tx.execute(sql`select pg_sleep(5)`))), [503, SLOW])
  assert.deepEqual(await ask(hasty), [[1]])
  await hasty.close()
})

test('who reads a table that somebody locked is told that it took too long', onlyOnServer, async () => {
  const app = await testApp(poolOf(urlOf(name), { statementTimeout: 1000 }))
  const token = await app.token()
  const keeper = new pg.Client({ connectionString: urlOf(name) })
  await keeper.connect()
  await keeper.query('begin; lock table groups in access exclusive mode')
  const { status, body } = await app.get('/v2/groups', token)
  assert.deepEqual([status, body], [503, SLOW])
  await keeper.query('rollback')
  await keeper.end()
  assert.equal((await app.get('/v2/groups', token)).status, 200)
  await app.close()
})

test('an embedded database that was closed is away', { skip: SERVER ? 'on PGlite alone' : false }, async () => {
  const embedded = await freshDatabase()
  await embedded.close()
  assert.deepEqual(await answerTo(ask(embedded)), [503, AWAY])
})
