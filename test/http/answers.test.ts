/** Headers of answers, conditional requests, and the forms that a path may have. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ApiError } from '../../src/errors.ts'
import { bearer, listeningServer, serverFor } from './support/server.ts'

const BODY = '{"id":1,"name":"thing"}'

test('a record comes with the headers that the provider sends', async (t) => {
  const app = await serverFor(t)
  const { headers, statusCode, body } = await app.inject({ url: '/v2/things/1', headers: bearer() })
  assert.equal(statusCode, 200)
  assert.equal(body, BODY)
  assert.equal(headers['content-type'], 'application/json; charset=utf-8')
  assert.equal(headers['cache-control'], 'max-age=0, private, must-revalidate')
  assert.match(String(headers.etag), /^W\/"[0-9a-f]{32}"$/)
  assert.match(String(headers['x-request-id']), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  assert.match(String(headers['x-runtime']), /^\d+\.\d{6}$/)
  assert.equal(headers['x-content-type-options'], 'nosniff')
  assert.equal(headers['x-frame-options'], 'SAMEORIGIN')
  assert.equal(headers['x-xss-protection'], '1; mode=block')
  assert.equal(headers.vary, 'Origin, Accept, Content-Type')
})

test('a client that has the answer already gets 304 without a body', async (t) => {
  const app = await serverFor(t)
  const ask = (tag?: string, method: 'GET' | 'HEAD' = 'GET', url = '/v2/things/1') =>
    app.inject({ url, method, headers: { ...bearer(), ...(tag ? { 'if-none-match': tag } : {}) } })
  const { etag } = (await ask()).headers as { etag: string }
  for (const tag of [etag, etag.slice(2), '*', `"other", ${etag}`, `W/"x",${etag} , "y"`])
    for (const method of ['GET', 'HEAD'] as const) {
      const answer = await ask(tag, method)
      assert.equal(answer.statusCode, 304, tag)
      assert.equal(answer.body, '')
      assert.equal(answer.headers.etag, etag)
      assert.equal(answer.headers['content-type'], undefined)
      assert.equal(answer.headers['content-length'], undefined)
      assert.equal(answer.headers['x-hourly-ratelimit-limit'], '100000000')
    }
  for (const tag of ['"other"', etag.replace(/.{2}"$/, '"'), '']) assert.equal((await ask(tag)).statusCode, 200, tag)
  assert.equal((await ask(etag, 'GET', '/v2/things/2')).statusCode, 200, 'another record is another answer')
})

test('errors and writes have no ETag', async (t) => {
  const app = await serverFor(t)
  const headers = { ...bearer(), 'if-none-match': '*' }
  const missing = await app.inject({ url: '/v2/things/404', headers })
  const written = await app.inject({ method: 'POST', url: '/v2/things/keep', headers, payload: { name: 'x' } })
  assert.deepEqual([missing.statusCode, written.statusCode], [404, 200])
  for (const answer of [missing, written]) {
    assert.equal(answer.headers.etag, undefined)
    assert.equal(answer.headers['cache-control'], 'no-cache')
  }
})

test('HEAD has the headers of GET and no body', async (t) => {
  const { base } = await listeningServer(t)
  const [get, head] = await Promise.all(
    ['GET', 'HEAD'].map((method) => fetch(`${base}/v2/things/1`, { method, headers: bearer() })),
  )
  assert.equal(head!.status, 200)
  assert.equal(await head!.text(), '')
  for (const name of ['content-type', 'content-length', 'etag', 'x-application-id'])
    assert.equal(head!.headers.get(name), get!.headers.get(name), name)
  const missing = await fetch(`${base}/v2/things/404`, { method: 'HEAD', headers: bearer() })
  assert.equal(missing.status, 404)
})

const SAME_PATHS = [
  '/v2/things/1.json',
  '/v2/things/1/',
  '//v2//things/1',
  '/v2/things/1.json?sort=id',
  '/v2/things/%31',
]

for (const url of SAME_PATHS)
  test(`${url} is /v2/things/1`, async (t) => {
    const app = await serverFor(t)
    const answer = await app.inject({ url, headers: bearer() })
    assert.equal(answer.statusCode, 200)
    assert.equal(answer.body, BODY)
  })

test('unknown paths and methods that a path does not serve are 404 with {}', async (t) => {
  const app = await serverFor(t)
  const calls = [
    ['GET', '/'],
    ['GET', '/nothing.json'],
    ['GET', '/v2'],
    ['PATCH', '/v2/things/1'],
    ['POST', '/healthz'],
    ['OPTIONS', '/v2/things/1'],
    ['OPTIONS', '/nothing'],
  ] as const
  for (const [method, url] of calls) {
    const answer = await app.inject({ method, url, headers: bearer() })
    assert.equal(answer.statusCode, 404, `${method} ${url}`)
    assert.equal(answer.body, '{}')
    assert.equal(answer.headers['content-type'], 'application/json; charset=utf-8')
    assert.ok(answer.headers['x-request-id'])
  }
})

test('an error of ours is one 500 that tells nothing, and the log has the reason', async (t) => {
  const query = Object.assign(new Error('Failed query: select "password"\nparams: hunter2,s3cret'), {
    cause: Object.assign(new Error('column "x" does not exist'), { code: '42703' }),
  })
  const faults: Record<string, () => unknown> = {
    '/plain': () => {
      throw new Error('the reason')
    },
    '/query': () => {
      throw query
    },
    '/nothing': () => Promise.reject(undefined),
    '/text': () => Promise.reject('a text'),
  }
  const app = await serverFor(t, {
    parts: {
      extraPlugins: [
        async (scope) => {
          for (const [url, handler] of Object.entries(faults)) scope.get(url, async () => handler())
        },
      ],
    },
  })
  for (const url of Object.keys(faults)) {
    const answer = await app.inject({ url })
    assert.equal(answer.statusCode, 500, url)
    const text = '{"error":"Internal Server Error","message":"Something went wrong. Please try again later."}'
    assert.equal(answer.body, text)
    assert.equal(answer.headers['cache-control'], 'no-store')
  }
  const log = app.lines.join('')
  assert.match(log, /the reason/)
  assert.match(log, /answers\.test\.ts/, 'a stack')
  assert.match(log, /42703/)
  assert.doesNotMatch(log, /hunter2|s3cret/, 'values bound to a statement stay out')
})

test('errors of the database become answers of the contract', async (t) => {
  const failing = (code: string, facts: object = {}) => Object.assign(new Error(code), { code, ...facts })
  const errors: Record<string, Error> = {
    '/unique': failing('23505', { detail: 'Key (login)=(ada) already exists.' }),
    '/away': failing('ECONNREFUSED'),
    '/detail': new ApiError(403, { error: 'Forbidden' }, {}, 'only for the log'),
  }
  const app = await serverFor(t, {
    parts: {
      extraPlugins: [
        async (scope) => {
          for (const [url, error] of Object.entries(errors)) scope.get(url, () => Promise.reject(error))
        },
      ],
    },
  })
  const unique = await app.inject({ url: '/unique' })
  assert.equal(unique.statusCode, 422)
  assert.deepEqual(unique.json(), { errors: { login: ['has already been taken'] } })
  const away = await app.inject({ url: '/away' })
  assert.equal(away.statusCode, 503)
  assert.equal(away.headers['retry-after'], '2')
  const detail = await app.inject({ url: '/detail' })
  assert.equal(detail.body, '{"error":"Forbidden"}')
  assert.match(app.lines.join(''), /only for the log/)
})
