import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq, sql } from 'drizzle-orm'
import { users } from '../../src/resources/people/users.ts'
import { openStage } from './stage.ts'

const { app, db, code, exchange, hire, pass, post, refresh, register, signedIn } = await openStage()
await hire('norminet')

/** A new application and the tokens that norminet gave it. */
async function granted(scope = 'public projects') {
  const client = await register()
  const person = await signedIn('norminet')
  const token = (await exchange(client, await code(person, client.uid, { scope }))).json()
  return { client, token }
}
type Answer = Awaited<ReturnType<typeof refresh>>
function assertRefused(answer: Answer, error: string): void {
  assert.deepEqual([answer.statusCode, answer.json().error], [401, error], answer.body)
}
const works = async (token: string) => (await app.get('/v2/me', token)).status === 200

test('a refresh token brings a new pair, with all the time there is', async () => {
  const { client, token } = await granted()
  pass(3000)
  const next = (await refresh(client, token.refresh_token)).json()
  assert.notEqual(next.access_token, token.access_token)
  assert.notEqual(next.refresh_token, token.refresh_token)
  assert.deepEqual([next.expires_in, next.scope, next.token_type], [7200, 'public projects', 'bearer'])
})

test('the old pair ends at the first use of the new access token', async () => {
  const { client, token } = await granted()
  const next = (await refresh(client, token.refresh_token)).json()
  assert.equal(await works(token.access_token), true)
  assert.equal(await works(next.access_token), true)
  const old = await app.get('/v2/me', token.access_token)
  assert.match(old.headers['www-authenticate']!, /The access token was revoked/)
  assertRefused(await refresh(client, token.refresh_token), 'invalid_grant')
  assert.equal((await refresh(client, next.refresh_token)).statusCode, 200)
})

test('a client that did not get the answer asks again, and gets the same pair', async () => {
  const { client, token } = await granted()
  const next = (await refresh(client, token.refresh_token)).json()
  pass(60)
  const again = (await refresh(client, token.refresh_token)).json()
  assert.deepEqual([again.access_token, again.refresh_token], [next.access_token, next.refresh_token])
})

test('a client that asks again after the new pair expired unused gets another', async () => {
  const { client, token } = await granted()
  const next = (await refresh(client, token.refresh_token)).json()
  pass(7200)
  const again = (await refresh(client, token.refresh_token)).json()
  assert.notEqual(again.access_token, next.access_token)
  assert.equal(again.expires_in, 7200)
  assertRefused(await refresh(client, next.refresh_token), 'invalid_grant')
})

test('the new refresh token ends the old one, too', async () => {
  const { client, token } = await granted()
  const next = (await refresh(client, token.refresh_token)).json()
  const third = (await refresh(client, next.refresh_token)).json()
  assertRefused(await refresh(client, token.refresh_token), 'invalid_grant')
  assert.equal(await works(third.access_token), true)
  assertRefused(await refresh(client, next.refresh_token), 'invalid_grant')
})

test('fifty refreshes at once make one pair', async () => {
  const { client, token } = await granted()
  const answers = await Promise.all(Array.from({ length: 50 }, () => refresh(client, token.refresh_token)))
  assert.deepEqual(new Set(answers.map((answer) => answer.statusCode)), new Set([200]))
  assert.equal(new Set(answers.map((answer) => answer.json().access_token)).size, 1)
  const counted = {
    text: 'select count(*)::int from oauth_access_tokens where application_id = $1',
    values: [client.id],
  }
  assert.deepEqual(await db.read(counted), [[2]])
})

test('refreshes and first uses at once end with one living pair', async () => {
  const { client, token } = await granted()
  const next = (await refresh(client, token.refresh_token)).json()
  await Promise.all(
    Array.from({ length: 20 }, (_, i) => (i % 2 ? works(next.access_token) : refresh(client, token.refresh_token))),
  )
  assertRefused(await refresh(client, token.refresh_token), 'invalid_grant')
  assert.equal(await works(next.access_token), true)
  const living = {
    text: 'select count(*)::int from oauth_access_tokens where application_id = $1 and revoked_at is null',
    values: [client.id],
  }
  assert.deepEqual(await db.read(living), [[1]])
})

test('fewer scopes may be asked for, not more; who asks for more keeps the token', async () => {
  const { client, token } = await granted()
  assertRefused(await refresh(client, token.refresh_token, { scope: 'public tig' }), 'invalid_scope')
  const narrow = (await refresh(client, token.refresh_token, { scope: 'projects' })).json()
  assert.equal(narrow.scope, 'projects')
  assertRefused(await refresh(client, narrow.refresh_token, { scope: 'public projects' }), 'invalid_scope')
})

test('a client that changes its mind about the scopes has one new pair all the same', async () => {
  const { client, token } = await granted()
  const narrow = (await refresh(client, token.refresh_token, { scope: 'projects' })).json()
  const wide = (await refresh(client, token.refresh_token)).json()
  assert.equal(wide.scope, 'public projects')
  assertRefused(await refresh(client, narrow.refresh_token), 'invalid_grant')
})

test('what an application lost meanwhile, its tokens keep: a refresh brings the scopes of before', async () => {
  const { client, token } = await granted()
  await db.script(`update apps set scopes = '{public}' where uid = '${client.uid}'`)
  const next = (await refresh(client, token.refresh_token)).json()
  assert.equal(next.scope, 'public projects')
})

test('a released application sends the refresh token and nothing else', async () => {
  const { token } = await granted()
  const answer = await post('/oauth/token', { grant_type: 'refresh_token', refresh_token: token.refresh_token })
  assert.equal(answer.statusCode, 200, answer.body)
  assert.ok(answer.json().secret_valid_until > 0)
})

test('redirect_uri of a refresh is ignored', async () => {
  const { client, token } = await granted()
  assert.equal((await refresh(client, token.refresh_token, { redirect_uri: 'x:y' })).statusCode, 200)
})

test('checked in order: the token, then the client, then whose token it is, then the scopes', async () => {
  const { client, token } = await granted()
  const stranger = await register()
  const wrong = { uid: client.uid, secret: 'wrong' }
  assertRefused(await refresh(wrong, ''), 'invalid_request')
  assertRefused(await refresh(wrong, 'unknown'), 'invalid_grant')
  assertRefused(await refresh(wrong, token.refresh_token), 'invalid_client')
  assertRefused(await refresh({ ...client, secret: '' }, token.refresh_token), 'invalid_client')
  assertRefused(await refresh(stranger, token.refresh_token, { scope: 'tig' }), 'invalid_grant')
  assertRefused(await refresh(client, token.refresh_token, { scope: 'tig' }), 'invalid_scope')
  assert.equal((await refresh(client, token.refresh_token)).statusCode, 200)
})

test('an access token is no refresh token', async () => {
  const { client, token } = await granted()
  assertRefused(await refresh(client, token.access_token), 'invalid_grant')
})

test('a refresh token has no end, but ends with the account', async () => {
  await hire('leaver')
  const client = await register()
  const token = (await exchange(client, await code(await signedIn('leaver'), client.uid))).json()
  pass(365 * 86_400)
  await db.script(`update apps set secret_valid_until = '2100-01-01'`)
  const next = (await refresh(client, token.refresh_token)).json()
  assert.equal(next.expires_in, 7200)
  await db.orm.update(users).set({ active: false }).where(eq(users.login, 'leaver'))
  assertRefused(await refresh(client, next.refresh_token), 'invalid_grant')
})

test('who gives a token back gives back what stands beside it unused', async () => {
  for (const which of ['old', 'new'] as const) {
    const { client, token } = await granted()
    const next = (await refresh(client, token.refresh_token)).json()
    const given = which === 'old' ? token.refresh_token : next.access_token
    const form = { client_id: client.uid, client_secret: client.secret, token: given }
    assert.equal((await post('/oauth/revoke', form)).statusCode, 200)
    for (const gone of [token, next]) {
      assertRefused(await refresh(client, gone.refresh_token), 'invalid_grant')
      assert.equal(await works(gone.access_token), false)
    }
  }
})

const back = (client: { uid: string; secret: string }, token: string) =>
  post('/oauth/revoke', { client_id: client.uid, client_secret: client.secret, token })
type Granted = Awaited<ReturnType<typeof granted>>
const acts: [string, (given: Granted, next: Granted['token']) => Promise<unknown>][] = [
  ['the first use of the new access token', (_, next) => works(next.access_token)],
  ['the use of the new refresh token', ({ client }, next) => refresh(client, next.refresh_token)],
  ['giving back the new token', ({ client }, next) => back(client, next.access_token)],
  ['giving back the old token', ({ client, token }) => back(client, token.access_token)],
]
const ONE_CONNECTION = db.driver === 'pglite' && 'one transaction at a time'

async function somebodyWaits(): Promise<boolean> {
  const text = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
  return (await db.read({ text, values: [] })).length > 0
}

for (const [what, act] of acts) {
  test(`${what} takes the newer row before the older, so that two at once never wait for each other`, {
    skip: ONE_CONNECTION,
  }, async () => {
    const given = await granted()
    const next = (await refresh(given.client, given.token.refresh_token)).json()
    const rows = sql`from oauth_access_tokens where application_id = ${given.client.id}`
    let acting: Promise<unknown> | undefined
    await db.transaction(async (tx) => {
      await tx.execute(sql`select id ${rows} order by id desc limit 1 for update`)
      let over = false
      acting = act(given, next).finally(() => {
        over = true
      })
      while (!over && !(await somebodyWaits()));
      assert.equal(over, false, 'it waits for the newer row')
      await tx.execute(sql`select id ${rows} order by id limit 1 for update nowait`)
    })
    await acting
  })
}
