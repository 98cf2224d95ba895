import assert from 'node:assert/strict'
import { test } from 'node:test'
import { issueToken } from '../../src/oauth/sandbox-token.ts'
import { basic, KEY, openStage } from './stage.ts'

const { clock, db, grant, hire, post, register, tokens } = await openStage()
await hire('norminet')

const ownCredentials = ({ uid, secret }: { uid: string; secret: string }) => ({ client_id: uid, client_secret: secret })
const lives = (token: string) =>
  tokens.find(token).then(
    () => true,
    () => false,
  )

async function assertDone(answer: ReturnType<typeof post>): Promise<void> {
  const { statusCode, body, headers } = await answer
  assert.equal(statusCode, 200)
  assert.equal(body, '{}')
  assert.equal(headers['content-type'], 'application/json; charset=utf-8')
}

test('a client gives its token back, and the token is refused at once', async () => {
  const client = await register()
  const token = await grant(client.id)
  assert.ok(await lives(token))
  await assertDone(post('/oauth/revoke', { ...ownCredentials(client), token }))
  await assert.rejects(tokens.find(token), {
    body: { error: 'Not authorized', message: 'The access token was revoked' },
  })
})

test('a client may say who it is with Basic', async () => {
  const client = await register()
  const token = await grant(client.id)
  await assertDone(post('/oauth/revoke', { token }, { authorization: basic(client.uid, client.secret) }))
  assert.ok(!(await lives(token)))
})

test('a refresh token ends together with its access token', async () => {
  const client = await register()
  const order = { applicationUid: client.uid, login: 'norminet' }
  const { access_token, refresh_token } = await issueToken(db, KEY, clock.now(), order)
  assert.ok(await lives(access_token))
  await assertDone(post('/oauth/revoke', { ...ownCredentials(client), token: refresh_token! }))
  assert.ok(!(await lives(access_token)))
})

test("another client's token stays, and so does one that a wrong client names", async () => {
  const [client, thief] = [await register(), await register()]
  const token = await grant(client.id)
  await assertDone(post('/oauth/revoke', { ...ownCredentials(thief), token }))
  await assertDone(post('/oauth/revoke', { client_id: client.uid, client_secret: 'wrong', token }))
  await assertDone(post('/oauth/revoke', { client_id: client.uid, token }))
  await assertDone(post('/oauth/revoke', { token }))
  assert.ok(await lives(token))
})

test('an unknown token, or none, is no fault', async () => {
  const client = await register()
  await assertDone(post('/oauth/revoke', { ...ownCredentials(client), token: 'nonsense' }))
  await assertDone(post('/oauth/revoke', ownCredentials(client)))
  await assertDone(post('/oauth/revoke', {}))
})

test('a public client ends its token by its name alone (RFC 7009, 2.1)', async () => {
  const phone = await register({ confidential: false })
  const token = await grant(phone.id)
  await assertDone(post('/oauth/revoke', { client_id: phone.uid, token }))
  assert.ok(!(await lives(token)))
})
