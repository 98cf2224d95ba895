import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { InjectOptions } from 'fastify'
import { basic, credentials, openStage } from './stage.ts'

const { app, clock, post, register } = await openStage()
const finder = await register()

const encoded = (text: string) => text.replaceAll('-', '%2D')

test('a form brings a token, in the exact form of the wire', async () => {
  const answer = await post('/oauth/token', credentials(finder))
  const until = Math.floor(clock.now().getTime() / 1000) + 28 * 86400
  assert.equal(answer.statusCode, 200)
  assert.match(
    answer.body,
    new RegExp(
      `^{"access_token":"[0-9a-f]{64}","token_type":"bearer","expires_in":7200,"scope":"public","created_at":1772445600,"secret_valid_until":${until}}$`,
    ),
  )
  assert.equal(answer.headers['content-type'], 'application/json; charset=utf-8')
  assert.equal(answer.headers['cache-control'], 'no-store')
  assert.equal(answer.headers.pragma, 'no-cache')
  assert.equal(answer.headers['www-authenticate'], undefined)
})

const multipartBody = Object.entries(credentials(finder))
  .map(([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
  .join('')

const ways: Record<string, InjectOptions> = {
  JSON: { payload: credentials(finder) },
  'a multipart form': {
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
    payload: `${multipartBody}--b--\r\n`,
  },
  'the query string, without any body': { query: credentials(finder) },
  'the query string, with an empty body that says to be JSON': {
    headers: { 'content-type': 'application/json' },
    query: credentials(finder),
  },
  'HTTP Basic, the grant in a form': {
    headers: {
      authorization: basic(finder.uid, finder.secret),
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: 'grant_type=client_credentials',
  },
  'HTTP Basic in any case': {
    headers: { authorization: basic(finder.uid, finder.secret).replace('Basic', 'bAsIc') },
    query: { grant_type: 'client_credentials' },
  },
  'HTTP Basic, percent-encoded (RFC 6749, 2.3.1)': {
    headers: { authorization: basic(encoded(finder.uid), encoded(finder.secret)) },
    query: { grant_type: 'client_credentials' },
  },
  'HTTP Basic and a wrong secret in the body: Basic wins': {
    headers: { authorization: basic(finder.uid, finder.secret) },
    payload: { ...credentials(finder), client_secret: 'wrong' },
  },
  'a body, beside an old bearer token': {
    headers: { authorization: 'Bearer 0123456789' },
    payload: credentials(finder),
  },
  'a body, beside a Basic header without a colon': {
    headers: { authorization: `Basic ${Buffer.from('nobody').toString('base64')}` },
    payload: credentials(finder),
  },
  'a body, beside other credentials in the query string: the body wins': {
    query: { client_id: 'other', client_secret: 'wrong' },
    payload: credentials(finder),
  },
  'the grant in the query string and credentials in the body': {
    query: { grant_type: 'client_credentials' },
    payload: { client_id: finder.uid, client_secret: finder.secret },
  },
  'parameters that nobody knows, of any kind': { payload: { ...credentials(finder), resource: ['a', { b: 1 }] } },
}

for (const [way, request] of Object.entries(ways)) {
  test(`a client is known by ${way}`, async () => {
    const answer = await app.inject({ method: 'POST', url: '/oauth/token', ...request })
    assert.equal(answer.statusCode, 200, answer.body)
    assert.equal(answer.json().scope, 'public')
  })
}

test('the endpoint is also below /v2', async () => {
  assert.equal((await post('/v2/oauth/token', credentials(finder))).statusCode, 200)
})

test('Basic with a wrong secret is not saved by the right one in the body', async () => {
  const answer = await post('/oauth/token', credentials(finder), { authorization: basic(finder.uid, 'wrong') })
  assert.equal(answer.json().error, 'invalid_client')
})

test('a percent sign that encodes nothing is part of the secret', async () => {
  const answer = await post(
    '/oauth/token',
    { grant_type: 'client_credentials' },
    { authorization: basic('100%', '%zz') },
  )
  assert.equal(answer.json().error, 'invalid_client')
})
