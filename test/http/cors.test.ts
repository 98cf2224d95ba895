import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bearer, serverFor } from './support/server.ts'

const ORIGIN = 'http://localhost:5173'
const PREFLIGHT = {
  origin: ORIGIN,
  'access-control-request-method': 'PATCH',
  'access-control-request-headers': 'authorization,content-type',
}

const endpoints = {
  oauthPlugins: [
    async (scope: import('fastify').FastifyInstance) => {
      scope.post('/oauth/token', async () => ({}))
      scope.post('/v2/oauth/token', async () => ({}))
    },
  ],
  extraPlugins: [
    async (scope: import('fastify').FastifyInstance) => {
      scope.get('/oauth/authorize', async () => 'page')
      scope.get('/v2/oauth/authorize', async () => 'page')
    },
  ],
}

for (const url of ['/v2/things', '/v2/things/1/anything', '/oauth/token', '/v2/oauth/token'])
  test(`a preflight for ${url} is 200 without a token`, async (t) => {
    const app = await serverFor(t, { parts: endpoints })
    const { statusCode, headers, body } = await app.inject({ method: 'OPTIONS', url, headers: PREFLIGHT })
    assert.equal(statusCode, 200)
    assert.equal(body, '')
    assert.equal(headers['access-control-allow-origin'], ORIGIN)
    assert.equal(headers['access-control-allow-credentials'], 'true')
    assert.equal(headers['access-control-allow-methods'], 'GET, POST, OPTIONS, DELETE, PUT, PATCH')
    assert.equal(headers['access-control-allow-headers'], 'authorization,content-type')
    assert.equal(headers['access-control-max-age'], '1728000')
  })

for (const url of ['/oauth/authorize', '/v2/oauth/authorize', '/uploads/x', '/'])
  test(`${url}, which no token opens, stays closed to other origins`, async (t) => {
    const app = await serverFor(t, { parts: endpoints })
    const preflight = await app.inject({ method: 'OPTIONS', url, headers: PREFLIGHT })
    assert.equal(preflight.statusCode, 404)
    const page = await app.inject({ url, headers: { origin: ORIGIN } })
    for (const answer of [preflight, page])
      for (const name of Object.keys(answer.headers)) assert.doesNotMatch(name, /^access-control/)
  })

const CALLS: readonly (readonly [what: string, url: string, token: string, status: number])[] = [
  ['an answer', '/v2/things/1', 'good', 200],
  ['a 401', '/v2/things/1', 'nobody', 401],
  ['a 404', '/v2/things/404', 'good', 404],
  ['an unknown path', '/v2/nothing', 'good', 404],
]

for (const [what, url, token, status] of CALLS)
  test(`${what} may be read by a page of another origin`, async (t) => {
    const app = await serverFor(t)
    const { statusCode, headers } = await app.inject({ url, headers: { ...bearer(token), origin: ORIGIN } })
    assert.equal(statusCode, status)
    assert.equal(headers['access-control-allow-origin'], ORIGIN)
    assert.equal(headers['access-control-allow-credentials'], 'true')
    assert.equal(headers['access-control-allow-methods'], 'GET, POST, OPTIONS, DELETE, PUT, PATCH')
    assert.equal(headers['access-control-max-age'], '1728000')
    const exposed = String(headers['access-control-expose-headers']).toLowerCase().split(', ')
    for (const name of ['link', 'etag', 'retry-after', 'x-total', 'x-page', 'x-application-id', 'x-request-id'])
      assert.ok(exposed.includes(name), name)
    assert.match(String(headers.vary), /^Origin/)
  })

test('a request without an Origin gets no CORS headers', async (t) => {
  const app = await serverFor(t)
  const { headers } = await app.inject({ url: '/v2/things/1', headers: bearer() })
  for (const name of Object.keys(headers)) assert.doesNotMatch(name, /^access-control/)
  assert.equal(headers.vary, 'Origin, Accept, Content-Type')
})

test('OPTIONS that is no preflight is 404', async (t) => {
  const app = await serverFor(t)
  const answer = await app.inject({ method: 'OPTIONS', url: '/v2/things', headers: { origin: ORIGIN } })
  assert.equal(answer.statusCode, 404)
})
