import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import { users } from '../../src/resources/people/users.ts'
import { openStage } from './stage.ts'

const { app, db, code, exchange, hire, pass, post, register, signedIn } = await openStage()
await hire('norminet')
const finder = await register({ scopes: ['public', 'projects'], secretDays: 365 })
const other = await register()
const token = (
  await exchange(finder, await code(await signedIn('norminet'), finder.uid, { scope: 'public projects' }))
).json()

const ask = (form: Record<string, string>, headers = {}) => post('/oauth/introspect', form, headers)
const as = (client: { uid: string; secret: string }) => ({ client_id: client.uid, client_secret: client.secret })

test('an application hears what its access token is good for, in the exact form of the wire', async () => {
  const answer = await ask({ token: token.access_token, ...as(finder) })
  const { created_at: iat } = token
  assert.equal(
    answer.body,
    `{"active":true,"scope":"public projects","client_id":"${finder.uid}","token_type":"bearer","exp":${iat + 7200},"iat":${iat}}`,
  )
  assert.deepEqual([answer.statusCode, answer.headers['cache-control']], [200, 'no-store'])
  assert.equal(answer.headers['content-type'], 'application/json; charset=utf-8')
})

test('a refresh token is active, and has no end', async () => {
  const answer = await ask({ token: token.refresh_token, ...as(finder) })
  assert.deepEqual([answer.json().active, answer.json().exp], [true, undefined])
})

test('of an unknown token, or one of another application, nothing is told', async () => {
  for (const form of [{ token: 'unknown' }, { token: token.access_token }])
    assert.equal((await ask({ ...form, ...as(other) })).body, '{"active":false}')
})

test('another bearer token of the application may ask; the token itself may not', async () => {
  const own = (await post('/oauth/token', { grant_type: 'client_credentials', ...as(finder) })).json().access_token
  const header = (bearer: string) => ({ authorization: `Bearer ${bearer}` })
  assert.equal((await ask({ token: token.access_token }, header(own))).json().active, true)
  assert.equal((await ask({ token: own }, header(own))).json().error, 'invalid_request')
  assert.equal((await ask({ token: own }, header('unknown'))).json().error, 'invalid_client')
})

test('nobody else may ask', async () => {
  const phone = await register({ confidential: false })
  const cases: [Record<string, string>, string][] = [
    [{}, 'invalid_request'],
    [as({ ...finder, secret: 'wrong' }), 'invalid_client'],
    [{ client_id: finder.uid }, 'invalid_client'],
    [{ client_id: phone.uid }, 'invalid_client'],
  ]
  for (const [form, error] of cases) {
    const answer = await ask({ token: token.access_token, ...form })
    assert.deepEqual([answer.statusCode, answer.json().error], [401, error])
  }
  assert.equal((await ask(as(finder))).json().error, 'invalid_request')
})

test('an expired token, a revoked one and one of a closed account are not active', async () => {
  await hire('leaver')
  const given = (await exchange(finder, await code(await signedIn('leaver'), finder.uid))).json()
  await db.orm.update(users).set({ active: false }).where(eq(users.login, 'leaver'))
  const inactive = async (text: string) => (await ask({ token: text, ...as(finder) })).body === '{"active":false}'
  assert.equal(await inactive(given.refresh_token), true)
  pass(7200)
  assert.equal(await inactive(token.access_token), true)
  assert.equal(await inactive(token.refresh_token), false)
  await post('/oauth/revoke', { token: token.refresh_token, ...as(finder) })
  assert.equal(await inactive(token.refresh_token), true)
})

test('the server describes itself (RFC 8414)', async () => {
  const { status, body, headers } = await app.get('/.well-known/oauth-authorization-server')
  assert.equal(status, 200)
  assert.equal(headers['content-type'], 'application/json; charset=utf-8')
  assert.equal(body.issuer, 'http://intra.test')
  assert.equal(body.authorization_endpoint, 'http://intra.test/oauth/authorize')
  assert.deepEqual(body.response_types_supported, ['code'])
  assert.deepEqual(body.code_challenge_methods_supported, ['S256', 'plain'])
  for (const name of ['token', 'revocation', 'introspection']) {
    const path = new URL(body[`${name}_endpoint`]).pathname
    assert.notEqual((await app.send('POST', path, undefined, {})).status, 404, path)
  }
})
