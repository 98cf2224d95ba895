import assert from 'node:assert/strict'
import { test } from 'node:test'
import { credentials, openStage } from './stage.ts'

const { app, post, register } = await openStage()
const finder = await register()

test('all that clients ask of the provider is below /v2, too', async () => {
  const { access_token: token } = (await post('/v2/oauth/token', credentials(finder))).json()
  const info = await app.inject({ url: '/v2/oauth/token/info', headers: { authorization: `Bearer ${token}` } })
  assert.equal(info.json().application.uid, finder.uid)
  const form = { client_id: finder.uid, client_secret: finder.secret, token }
  assert.equal((await post('/v2/oauth/introspect', form)).json().active, true)
  assert.equal((await post('/v2/oauth/revoke', form)).body, '{}')
  assert.equal((await post('/v2/oauth/introspect', form)).body, '{"active":false}')
})

test('a refusal below /v2 has the form of the provider', async () => {
  const answer = await post('/v2/oauth/token', { grant_type: 'password' })
  assert.equal(answer.statusCode, 401)
  assert.equal(answer.json().error, 'unsupported_grant_type')
})
