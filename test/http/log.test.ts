import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLogger, safeAddress } from '../../src/http/log.ts'
import { bearer, serverFor } from './support/server.ts'

test('each request is one line: what, how it ended, how long, by whom', async (t) => {
  const app = await serverFor(t)
  const answer = await app.inject({ url: '/v2/things/1?sort=id', headers: bearer() })
  await app.inject({ url: '/v2/things/404' })
  assert.equal(app.lines.length, 2)
  const [first, second] = app.lines.map((line) => JSON.parse(line))
  const { time, ms, ...facts } = first
  assert.deepEqual(facts, {
    level: 30,
    request: answer.headers['x-request-id'],
    method: 'GET',
    path: '/v2/things/1?sort=id',
    status: 200,
    application: 7,
    user: 42,
    msg: 'request',
  })
  assert.ok(ms > 0)
  assert.ok(!Number.isNaN(Date.parse(time)))
  assert.deepEqual([second.status, second.application], [401, undefined])
})

test('no token, secret or body is ever in the log', async (t) => {
  const app = await serverFor(t, {
    env: { LOG_LEVEL: 'trace' },
    parts: {
      extraPlugins: [
        async (scope) => {
          scope.post('/fail', async (request) => {
            request.log.info(
              { req: request, headers: request.headers, body: request.body, token: 'hunter2' },
              'careless',
            )
            throw new Error('a fault')
          })
        },
      ],
    },
  })
  const headers = { authorization: 'Bearer hunter2', cookie: 'session=hunter2' }
  const query =
    'access_token=hunter2&a=1&bearer_token=hunter2&client_secret=hunter2&code=hunter2&%61ccess_token=hunter2'
  await app.inject({ url: `/v2/things/1?${query}`, headers })
  await app.inject({ url: `/v2/%zz?${query}`, headers })
  for (const url of ['/oauth/authorize/hunter2', '//oauth//authorize//hunter2']) await app.inject({ url })
  await app.inject({ method: 'POST', url: `/fail?${query}`, headers, payload: { password: 'hunter2' } })
  await app.inject({
    method: 'POST',
    url: '/v2/things/keep',
    payload: '{"access_token":"hunter2"',
    headers: { 'content-type': 'application/json' },
  })
  const log = app.lines.join('')
  assert.match(log, /careless/)
  assert.match(log, /a fault/)
  assert.match(log, /a=1/)
  assert.doesNotMatch(log, /hunter2/)
})

test('an address keeps its harmless parameters, and is cut where it is no help', () => {
  assert.equal(safeAddress('/v2/users?filter[id]=1&access_token=x'), '/v2/users?filter[id]=1&access_token=(hidden)')
  assert.equal(safeAddress('/v2/users?%zz=1&code'), '/v2/users?%zz=1&code=(hidden)')
  assert.equal(safeAddress('/oauth/authorize/x?state=1'), '/oauth/authorize/(hidden)?state=1')
  assert.equal(safeAddress('/v2/users?postal_code=75017'), '/v2/users?postal_code=75017')
  assert.equal(safeAddress(`/v2/users?filter[id]=${'1,'.repeat(5000)}`).length, 1000)
})

test('checks of health are not worth a line', async (t) => {
  const app = await serverFor(t)
  for (const url of ['/healthz', '/readyz', '/metrics']) await app.inject({ url })
  assert.deepEqual(app.lines, [])
})

test('an error is logged with its causes, without the values of its statement', () => {
  const lines: string[] = []
  const log = createLogger({ LOG_LEVEL: 'info' }, { write: (line) => void lines.push(line) })
  const cause = Object.assign(new Error('duplicate key'), { code: '23505', detail: 'Key (token)=(hunter2) exists' })
  const error = new Error('Failed query: insert into "users"\nparams: hunter2,\n    at hunter2', { cause })
  log.error({ err: error }, 'failed')
  const { err } = JSON.parse(lines[0]!)
  assert.equal(err.message, 'Failed query: insert into "users"')
  assert.match(err.stack, /log\.test\.ts/)
  assert.equal(err.cause.code, '23505')
  assert.doesNotMatch(lines[0]!, /hunter2/)
})
