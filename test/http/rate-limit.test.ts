import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { createServer, connect as open, type Server, type Socket } from 'node:net'
import { test } from 'node:test'
import { RateLimits } from '../../src/http/rate-limit.ts'
import { NO_REDIS, openRedis } from '../support/redis.ts'
import { ada, bearer, serverFor } from './support/server.ts'

const limited = (perSecond: number, perHour: number, applicationId = 7) => ({
  ...ada,
  applicationId,
  limits: { perSecond, perHour },
})

const RATE_HEADERS = [
  'x-secondly-ratelimit-limit',
  'x-secondly-ratelimit-remaining',
  'x-hourly-ratelimit-limit',
  'x-hourly-ratelimit-remaining',
] as const

test('the third request in a second is 429 with the provider’s text, and does not reach the API', async (t) => {
  const app = await serverFor(t, { actors: { two: limited(2, 1200) } })
  const ask = () => app.inject({ url: '/v2/things/1', headers: bearer('two') })
  const first = await ask()
  assert.deepEqual(
    RATE_HEADERS.map((name) => first.headers[name]),
    ['2', '1', '1200', '1199'],
  )
  await ask()
  const third = await ask()
  assert.equal(third.statusCode, 429)
  assert.equal(third.body, '429 Too Many Requests (Spam Rate Limit Exceeded)')
  assert.equal(third.headers['content-type'], 'text/plain; charset=utf-8')
  assert.equal(third.headers['retry-after'], '1')
  assert.deepEqual(
    RATE_HEADERS.map((name) => third.headers[name]),
    ['2', '0', '1200', '1198'],
    'a throttled request costs nothing of the hour',
  )
  assert.equal(third.headers['x-application-id'], '7')
  await new Promise((resume) => setTimeout(resume, 1050))
  const later = await ask()
  assert.equal(later.statusCode, 200)
  assert.deepEqual([later.headers[RATE_HEADERS[1]], later.headers[RATE_HEADERS[3]]], ['1', '1197'])
})

test('a request over the hourly limit is 429 with another text', async (t) => {
  const app = await serverFor(t, { actors: { few: limited(100, 2) } })
  const ask = () => app.inject({ url: '/v2/things/1', headers: bearer('few') })
  await ask()
  await ask()
  const third = await ask()
  assert.equal(third.statusCode, 429)
  assert.equal(third.body, '429 Too Many Requests (Hourly Rate Limit Exceeded)')
  const seconds = Number(third.headers['retry-after'])
  assert.ok(Number.isInteger(seconds) && seconds > 3590 && seconds <= 3600, `${seconds}`)
  assert.equal(third.headers['x-hourly-ratelimit-remaining'], '0')
})

test('a client that speaks JSON:API reads the same in its form', async (t) => {
  const app = await serverFor(t, { actors: { few: limited(100, 1) } })
  const headers = { ...bearer('few'), accept: 'application/vnd.api+json' }
  const ask = () => app.inject({ url: '/v2/things/1', headers })
  await ask()
  const second = await ask()
  assert.equal(second.statusCode, 429)
  assert.equal(second.headers['content-type'], 'application/vnd.api+json')
  assert.ok(Number(second.headers['retry-after']) > 0)
  const detail = '429 Too Many Requests (Hourly Rate Limit Exceeded)'
  assert.deepEqual(second.json().errors, [{ status: '429', title: 'Too Many Requests', detail }])
})

test('the limits hold for an application over all its tokens, and for each application alone', async (t) => {
  const app = await serverFor(t, { actors: { a: limited(2, 100), b: limited(2, 100), other: limited(2, 100, 9) } })
  const ask = async (token: string) => (await app.inject({ url: '/v2/things/1', headers: bearer(token) })).statusCode
  assert.deepEqual([await ask('a'), await ask('b'), await ask('a'), await ask('other')], [200, 200, 429, 200])
})

test('of fifty requests at once exactly as many pass as the limit says', async (t) => {
  const app = await serverFor(t, { actors: { five: limited(5, 1000) } })
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => app.inject({ url: '/v2/things/1', headers: bearer('five') })),
  )
  assert.equal(answers.filter((answer) => answer.statusCode === 200).length, 5)
  assert.equal(answers.filter((answer) => answer.statusCode === 429).length, 45)
  assert.ok(answers.every((answer) => answer.headers['x-hourly-ratelimit-remaining'] !== undefined))
})

test('every answer to a known caller has the four headers, and counts once', async (t) => {
  const app = await serverFor(t, { actors: { many: limited(1000, 1000) } })
  const json = { ...bearer('many'), 'content-type': 'application/json' }
  const asks = [
    () => app.inject({ url: '/v2/things/1', headers: bearer('many') }),
    () => app.inject({ url: '/v2/things/404', headers: bearer('many') }),
    () => app.inject({ url: '/v2/nothing', headers: bearer('many') }),
    () => app.inject({ method: 'POST', url: '/v2/things/keep', headers: json, payload: '{broken' }),
    () => app.inject({ method: 'POST', url: '/v2/things/keep', headers: json, payload: '{"name":"x"}' }),
    () => app.inject({ method: 'POST', url: '/v2/things/keep', payload: { access_token: 'many' } }),
    () => app.inject({ method: 'HEAD', url: '/v2/things/1', headers: bearer('many') }),
  ]
  for (const [i, ask] of asks.entries()) {
    const { headers } = await ask()
    for (const name of RATE_HEADERS) assert.match(String(headers[name]), /^\d+$/, `${i} ${name}`)
    assert.equal(headers['x-hourly-ratelimit-remaining'], String(999 - i))
  }
})

test('who is not known is not counted', async (t) => {
  const app = await serverFor(t)
  const { headers } = await app.inject({ url: '/v2/things/1' })
  for (const name of RATE_HEADERS) assert.equal(headers[name], undefined)
})

test('counting in memory takes microseconds', async () => {
  const limits = new RateLimits()
  const allowed = { perSecond: 1e9, perHour: 1e9 }
  for (let i = 0; i < 20_000; i++) await limits.take(i % 50, allowed)
  // Time of the processor, as other tests run beside this one. A quiet machine takes about 1.
  const started = process.cpuUsage()
  for (let i = 0; i < 50_000; i++) await limits.take(i % 50, allowed)
  const microseconds = process.cpuUsage(started).user / 50_000
  assert.ok(microseconds < 50, `${microseconds}`)
})

test('two processes count together in Redis', { skip: NO_REDIS }, async (t) => {
  const [one, other] = await Promise.all([openRedis(t), openRedis(t)])
  const [here, there] = [new RateLimits(one), new RateLimits(other)]
  const application = randomUUID() as unknown as number
  const allowed = { perSecond: 30, perHour: 5 }
  const verdicts = await Promise.all(
    Array.from({ length: 20 }, (_, i) => (i % 2 ? here : there).take(application, allowed)),
  )
  assert.equal(verdicts.filter((verdict) => verdict.refused === undefined).length, 5)
  const last = await here.take(application, { perSecond: 1, perHour: 100 })
  assert.equal(last.refused, 'Spam')
  assert.ok(last.seconds! > 0 && last.seconds! <= 1)
  assert.equal(last.headers['x-hourly-ratelimit-remaining'], '80', 'the hour was looked at, not counted')
})

test('requests go on, and are counted in memory, while Redis is away', { skip: NO_REDIS }, async (t) => {
  const relay = await relayToRedis()
  const app = await serverFor(t, {
    env: { REDIS_URL: `redis://127.0.0.1:${relay.port}` },
    actors: { four: limited(4, 1000, 1_000_000 + Math.floor(Math.random() * 1e9)) },
  })
  t.after(() => relay.stop())
  const ask = async () => (await app.inject({ url: '/v2/things/1', headers: bearer('four') })).statusCode
  while (relay.relayed() === 0) {
    assert.notEqual(await ask(), 500)
    await pause(20)
  }
  await pause(1100)
  assert.equal(await ask(), 200)
  relay.stop()
  await pause(100)
  const started = performance.now()
  const statuses = [await ask(), await ask(), await ask(), await ask(), await ask()]
  assert.deepEqual(statuses, [200, 200, 200, 200, 429])
  assert.ok(performance.now() - started < 500, 'nobody waits for Redis')
  assert.match(app.lines.join(''), /Redis does not answer/)
})

test('without an answer from Redis at the start the server starts and counts in memory', async (t) => {
  const app = await serverFor(t, { env: { REDIS_URL: 'redis://127.0.0.1:1' }, actors: { one: limited(1, 1000) } })
  const ask = async () => (await app.inject({ url: '/v2/things/1', headers: bearer('one') })).statusCode
  assert.deepEqual([await ask(), await ask()], [200, 429])
})

const pause = (milliseconds: number) => new Promise((resume) => setTimeout(resume, milliseconds))

/** A way to Redis that can be cut. */
async function relayToRedis() {
  const sockets = new Set<Socket>()
  let count = 0
  const server: Server = createServer((client) => {
    const redis = open(6379, '127.0.0.1')
    for (const socket of [client, redis]) {
      sockets.add(socket)
      socket.on('error', () => {})
    }
    client.on('data', (chunk) => {
      if (chunk.includes('openintra:')) count++
    })
    client.pipe(redis).pipe(client)
  })
  await new Promise<void>((resume) => server.listen(0, '127.0.0.1', resume))
  return {
    port: (server.address() as { port: number }).port,
    relayed: () => count,
    stop() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
