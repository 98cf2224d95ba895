import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'drizzle-orm'
import { credentials, openStage } from './stage.ts'

const { app, clock, db, post, register, change } = await openStage()

const ask = async (client: { uid: string; secret: string }, scope = 'public') =>
  (await post('/oauth/token', { ...credentials(client), scope })).json()

test('a client that asks again gets its token again, with the seconds that are left', async () => {
  const client = await register()
  const first = await ask(client)
  clock.pass(1680)
  assert.deepEqual(await ask(client), { ...first, expires_in: 5520 })
})

test('the last whole second is still told, after that there is a new token', async () => {
  const client = await register()
  const first = await ask(client)
  clock.pass(7199)
  assert.deepEqual(await ask(client), { ...first, expires_in: 1 })
  clock.pass(0.5)
  const next = await ask(client)
  assert.notEqual(next.access_token, first.access_token)
  assert.equal(next.expires_in, 7200)
})

test('the same scopes in another order are the same token, said in the order asked for', async () => {
  const client = await register()
  const first = await ask(client, 'public projects')
  assert.equal(first.scope, 'public projects')
  assert.deepEqual(await ask(client, 'projects  public projects'), { ...first, scope: 'projects public' })
})

test('other scopes are another token, and each is found again', async () => {
  const client = await register()
  const narrow = await ask(client, 'public')
  const wide = await ask(client, 'public projects')
  assert.notEqual(narrow.access_token, wide.access_token)
  assert.equal((await ask(client, 'public')).access_token, narrow.access_token)
  assert.equal((await ask(client, 'public projects')).access_token, wide.access_token)
})

test('two applications never share a token', async () => {
  const tokens = await Promise.all([ask(await register()), ask(await register())])
  assert.notEqual(tokens[0].access_token, tokens[1].access_token)
})

test('twenty requests at once make one token', async () => {
  const client = await register()
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask(client)))
  assert.equal(new Set(answers.map((answer) => answer.access_token)).size, 1)
  const counted = {
    text: 'select count(*)::int from oauth_access_tokens where application_id = $1',
    values: [client.id],
  }
  assert.deepEqual(await db.read(counted), [[1]])
})

test('a revoked token is not given again', async () => {
  const client = await register()
  const first = await ask(client)
  await app.inject({
    method: 'POST',
    url: '/oauth/revoke',
    payload: { ...credentials(client), token: first.access_token },
  })
  assert.notEqual((await ask(client)).access_token, first.access_token)
})

test('a token made under another key of the server is followed by a new one', async () => {
  const client = await register()
  const first = await ask(client)
  await change(sql`update oauth_access_tokens set nonce = 'of another key' where application_id = ${client.id}`)
  const second = await ask(client)
  assert.notEqual(second.access_token, first.access_token)
  assert.equal((await ask(client)).access_token, second.access_token)
})

test('neither token nor secret stands in the database', async () => {
  const client = await register()
  const { access_token } = await ask(client)
  const rows = await db.read({
    text: 'select a::text, t::text from apps a join oauth_access_tokens t on true',
    values: [],
  })
  const text = JSON.stringify(rows)
  assert.ok(text.includes(client.uid))
  assert.ok(!text.includes(access_token))
  assert.ok(!text.includes(client.secret.slice('s-s4t2ud-'.length)))
})
