import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bearer, serverFor } from './support/server.ts'

const challenge = (text: string) => `Bearer realm="42 API", error="invalid_token", error_description="${text}"`

const REFUSED: readonly (readonly [what: string, headers: Record<string, string>, text: string])[] = [
  ['no token', {}, 'The access token is invalid'],
  ['an unknown token', bearer('nobody'), 'The access token is invalid'],
  ['an expired token', bearer('old'), 'The access token expired'],
  ['a revoked token', bearer('gone'), 'The access token was revoked'],
]

for (const [what, headers, text] of REFUSED)
  test(`${what} is 401 and says so in WWW-Authenticate`, async (t) => {
    const app = await serverFor(t)
    const answer = await app.inject({ url: '/v2/things/1', headers })
    assert.equal(answer.statusCode, 401)
    assert.equal(answer.headers['www-authenticate'], challenge(text))
    assert.equal(answer.headers['cache-control'], 'no-store')
    assert.equal(answer.headers.pragma, 'no-cache')
    assert.equal(answer.headers['content-type'], 'application/json; charset=utf-8')
    assert.deepEqual(answer.json(), { error: 'Not authorized', message: text })
    assert.equal(answer.headers['x-application-id'], undefined)
  })

test('a token may stand in the query string, a JSON body or a form', async (t) => {
  const app = await serverFor(t)
  const keep = (payload: string, type: string) =>
    app.inject({ method: 'POST', url: '/v2/things/keep', payload, headers: { 'content-type': type } })
  const answers = await Promise.all([
    app.inject({ url: '/v2/things/1?access_token=good' }),
    keep('{"access_token":"good"}', 'application/json'),
    keep('access_token=good', 'application/x-www-form-urlencoded'),
  ])
  for (const answer of answers) {
    assert.equal(answer.statusCode, 200)
    assert.equal(answer.headers['x-application-id'], '7')
    assert.equal(answer.headers['x-hourly-ratelimit-limit'], '100000000')
  }
})

test('a body without a token is 401 after it is read, and one with an unknown token too', async (t) => {
  const app = await serverFor(t)
  for (const payload of [{ name: 'x' }, { access_token: 'nobody' }]) {
    const answer = await app.inject({ method: 'POST', url: '/v2/things/keep', payload })
    assert.equal(answer.statusCode, 401)
    assert.equal(answer.headers['www-authenticate'], challenge('The access token is invalid'))
  }
})

test('a body is not read when the header holds a bad token', async (t) => {
  const app = await serverFor(t)
  const headers = { ...bearer('nobody'), 'content-type': 'application/json' }
  const answer = await app.inject({ method: 'POST', url: '/v2/things/keep', payload: '{broken', headers })
  assert.equal(answer.statusCode, 401)
})

test('the caller is named in the headers of every answer, errors too', async (t) => {
  const app = await serverFor(t)
  for (const url of ['/v2/things/1', '/v2/things/404', '/v2/nothing']) {
    const { headers } = await app.inject({ url, headers: bearer() })
    assert.equal(headers['x-application-id'], '7')
    assert.equal(headers['x-application-name'], 'ada%E2%80%99s app', 'what Latin-1 lacks is percent-encoded')
    assert.equal(headers['x-application-roles'], 'Basic staff, Tutor')
  }
  const { headers } = await app.inject({ url: '/v2/things/1', headers: bearer('plain') })
  assert.equal(headers['x-application-roles'], 'None')
})

test('a name with line breaks cannot add headers', async (t) => {
  const name = 'x\r\nset-cookie: a=b\0\u{1f600}\ud800é'
  const mallory = { applicationName: name, applicationId: 9, applicationUid: 'u', roles: [], scopes: [], staff: false }
  const app = await serverFor(t, { actors: { mallory: { ...mallory, limits: { perSecond: 9, perHour: 9 } } } })
  const { headers, statusCode } = await app.inject({ url: '/v2/things/1', headers: bearer('mallory') })
  assert.equal(statusCode, 200)
  assert.equal(headers['x-application-name'], 'x%0D%0Aset-cookie: a=b%00%F0%9F%98%80%EF%BF%BDé')
  assert.equal(headers['set-cookie'], undefined)
})

test('what no route serves is 404, with a token, without one, and with a bad one', async (t) => {
  const app = await serverFor(t)
  for (const headers of [{}, bearer(), bearer('nobody')])
    for (const method of ['GET', 'POST', 'OPTIONS', 'DELETE', 'PATCH', 'TRACE'] as const) {
      const answer = await app.inject({ method: method as 'GET', url: '/v2/nothing', headers })
      assert.equal(answer.statusCode, 404, method)
      assert.equal(answer.body, '{}')
      assert.equal(answer.headers['content-type'], 'application/json; charset=utf-8')
    }
})

test('a broken query string is 400 to a known caller, who is told who he is, and to others', async (t) => {
  const app = await serverFor(t)
  const known = await app.inject({ url: '/v2/things/1?a=%zz', headers: bearer() })
  assert.equal(known.statusCode, 400)
  assert.equal(known.headers['x-application-id'], '7')
  assert.equal(known.headers['x-hourly-ratelimit-remaining'], '99999999')
  assert.equal((await app.inject({ url: '/v2/things/1?access_token=good&a=%zz' })).statusCode, 400)
  assert.equal((await app.inject({ url: '/v2/things/1?a=%zz', headers: bearer('nobody') })).statusCode, 401)
})
