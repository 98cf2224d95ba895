import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import { users } from '../../src/resources/people/users.ts'
import { authorize, CALLBACK, openStage } from './stage.ts'

const { app, db, code, exchange, hire, pass, post, register, signedIn } = await openStage()
const norminet = await hire('norminet')
const finder = await register({ scopes: ['public', 'projects'] })
const other = await register()
const person = await signedIn('norminet')

const GRANT = 'authorization_code'
const REFUSED =
  'The provided authorization grant is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.'

type Answer = Awaited<ReturnType<typeof exchange>>
function assertRefused(answer: Answer, error: string): void {
  assert.equal(answer.statusCode, 401, answer.body)
  assert.equal(answer.json().error, error)
  assert.equal(answer.headers['cache-control'], 'no-store')
  if (error === 'invalid_grant') assert.equal(answer.body, `{"error":"invalid_grant","error_description":"${REFUSED}"}`)
}

test('a code becomes a token of its user, in the exact form of the wire', async () => {
  const answer = await exchange(finder, await code(person, finder.uid, { scope: 'projects public' }))
  assert.equal(answer.statusCode, 200)
  assert.match(
    answer.body,
    /^{"access_token":"[0-9a-f]{64}","token_type":"bearer","expires_in":7200,"refresh_token":"[0-9a-f]{64}","scope":"projects public","created_at":\d+,"secret_valid_until":\d+}$/,
  )
  assert.equal(answer.headers['content-type'], 'application/json; charset=utf-8')
  const { access_token: token } = answer.json()
  assert.equal((await app.get('/v2/me', token)).body.login, 'norminet')
  const info = (await app.get('/oauth/token/info', token)).body
  assert.deepEqual([info.resource_owner_id, info.scopes], [norminet, ['projects', 'public']])
})

test('a living token of the same user and scopes is said again', async () => {
  const client = await register()
  const [first, second] = [await code(person, client.uid), await code(person, client.uid)]
  const one = (await exchange(client, first)).json()
  pass(100)
  const two = (await exchange(client, second)).json()
  assert.deepEqual(two, { ...one, expires_in: 7100 })
})

test('state and scope of the exchange are ignored', async () => {
  const answer = await exchange(finder, await code(person, finder.uid), { scope: 'tig', state: 'x' })
  assert.deepEqual([answer.statusCode, answer.json().scope, answer.json().state], [200, 'public', undefined])
})

test('a code is good once; the token that it brought stays', async () => {
  const given = await code(person, finder.uid)
  const { access_token: token } = (await exchange(finder, given)).json()
  assertRefused(await exchange(finder, given), 'invalid_grant')
  assert.equal((await app.get('/v2/me', token)).status, 200)
})

test('of fifty exchanges of one code at once, one wins', async () => {
  const given = await code(person, finder.uid)
  const answers = await Promise.all(Array.from({ length: 50 }, () => exchange(finder, given)))
  const statuses = answers.map((answer) => answer.statusCode)
  assert.equal(statuses.filter((status) => status === 200).length, 1)
  assert.equal(statuses.filter((status) => status === 401).length, 49)
})

test('a code is good for ten minutes', async () => {
  const [first, second] = [await code(person, finder.uid), await code(person, finder.uid)]
  pass(599)
  assert.equal((await exchange(finder, first)).statusCode, 200)
  pass(1)
  assertRefused(await exchange(finder, second), 'invalid_grant')
})

test('a code of another application is refused, and stays good for its own', async () => {
  const given = await code(person, finder.uid)
  assertRefused(await exchange(other, given), 'invalid_grant')
  assert.equal((await exchange(finder, given)).statusCode, 200)
})

test('whether a code of another application has a challenge is not told', async () => {
  const given = await code(person, finder.uid, challenge('S256'))
  assertRefused(await exchange(other, given), 'invalid_grant')
})

for (const [what, uri] of [
  ['another address', 'https://finder.example/other'],
  ['another case', CALLBACK.replace('finder', 'Finder')],
  ['a query', `${CALLBACK}?x=1`],
  ['a slash behind it', `${CALLBACK}/`],
] as const) {
  test(`an exchange that names ${what} is refused`, async () => {
    const given = await code(person, finder.uid)
    assertRefused(await exchange(finder, given, { redirect_uri: uri }), 'invalid_grant')
    assert.equal((await exchange(finder, given)).statusCode, 200)
  })
}

test('the address is compared with the one of the request, letter by letter', async () => {
  const redirect_uri = `${CALLBACK.replace('finder', 'FINDER')}?x=1`
  const given = await code(person, finder.uid, { redirect_uri })
  assertRefused(await exchange(finder, given), 'invalid_grant')
  assert.equal((await exchange(finder, given, { redirect_uri })).statusCode, 200)
})

const parameters = { grant_type: GRANT, code: 'x', redirect_uri: CALLBACK }
const order: [string, Record<string, string>, string][] = [
  ['redirect_uri before the client', { ...parameters, redirect_uri: '', client_id: 'nobody' }, 'invalid_request'],
  ['the client before the code', { ...parameters, client_id: 'nobody', client_secret: 'x' }, 'invalid_client'],
  ['the client before a missing code', { ...parameters, code: '', client_id: 'nobody' }, 'invalid_client'],
  [
    'a missing code',
    { ...parameters, code: '', client_id: finder.uid, client_secret: finder.secret },
    'invalid_request',
  ],
  ['an unknown code', { ...parameters, client_id: finder.uid, client_secret: finder.secret }, 'invalid_grant'],
]
for (const [what, form, error] of order) {
  test(`checked in order: ${what}`, async () => assertRefused(await post('/oauth/token', form), error))
}

test('a code of an account that was closed meanwhile is refused', async () => {
  await hire('leaver')
  const given = await code(await signedIn('leaver'), finder.uid)
  await db.orm.update(users).set({ active: false }).where(eq(users.login, 'leaver'))
  assertRefused(await exchange(finder, given), 'invalid_grant')
})

test('the database holds no code that could be used', async () => {
  const given = await code(person, finder.uid)
  const rows = await db.read({ text: 'select c::text from oauth_authorization_codes c', values: [] })
  assert.equal(JSON.stringify(rows).includes(given), false)
})

const VERIFIER = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'
const hashed = createHash('sha256').update(VERIFIER).digest('base64url')
function challenge(method: 'S256' | 'plain') {
  return { code_challenge: method === 'S256' ? hashed : VERIFIER, code_challenge_method: method }
}

for (const method of ['S256', 'plain'] as const) {
  test(`PKCE ${method} (RFC 7636): the verifier opens the code`, async () => {
    const given = await code(person, finder.uid, challenge(method))
    assert.equal((await exchange(finder, given, { code_verifier: VERIFIER })).statusCode, 200)
  })

  test(`PKCE ${method}: a wrong verifier is refused, and uses the code up`, async () => {
    for (const wrong of [`${VERIFIER.slice(0, -1)}A`, 'short', 'é'.repeat(50)]) {
      const given = await code(person, finder.uid, challenge(method))
      assertRefused(await exchange(finder, given, { code_verifier: wrong }), 'invalid_grant')
      assertRefused(await exchange(finder, given, { code_verifier: VERIFIER }), 'invalid_grant')
    }
  })

  test(`PKCE ${method}: a missing verifier is an invalid request, and the code stays good`, async () => {
    const given = await code(person, finder.uid, challenge(method))
    assertRefused(await exchange(finder, given), 'invalid_request')
    assert.equal((await exchange(finder, given, { code_verifier: VERIFIER })).statusCode, 200)
  })
}

test('the challenge itself is no verifier of an S256 challenge', async () => {
  const given = await code(person, finder.uid, challenge('S256'))
  assertRefused(await exchange(finder, given, { code_verifier: hashed }), 'invalid_grant')
})

test('a verifier without a challenge is refused: the challenge was taken out on the way', async () => {
  const given = await code(person, finder.uid)
  assertRefused(await exchange(finder, given, { code_verifier: VERIFIER }), 'invalid_grant')
})

test('an application without a secret redeems its code by the verifier alone', async () => {
  const phone = await register({ confidential: false, redirectUris: ['com.example.app:/cb'] })
  const redirect_uri = 'com.example.app:/cb'
  const given = await code(person, phone.uid, { redirect_uri, ...challenge('S256') })
  const form = { grant_type: GRANT, client_id: phone.uid, code: given, redirect_uri }
  assertRefused(await post('/oauth/token', { ...form, code_verifier: `${VERIFIER}x` }), 'invalid_grant')
  const again = await code(person, phone.uid, { redirect_uri, ...challenge('S256') })
  const answer = await post('/oauth/token', { ...form, code: again, code_verifier: VERIFIER })
  assert.equal(answer.statusCode, 200)
  assert.match(answer.json().refresh_token, /^[0-9a-f]{64}$/)
})

test('a code that was asked for with a secret and no challenge is worth nothing once no secret is needed', async () => {
  const client = await register()
  const given = await code(person, client.uid)
  await db.script(`update apps set confidential = false where uid = '${client.uid}'`)
  assertRefused(await exchange(client, given, { client_secret: '' }), 'invalid_grant')
  assert.equal((await exchange(client, given)).statusCode, 200, 'with the secret')
})

test('an application with a secret does not get by with the verifier alone', async () => {
  const given = await code(person, finder.uid, challenge('S256'))
  const form = {
    grant_type: GRANT,
    client_id: finder.uid,
    code: given,
    redirect_uri: CALLBACK,
    code_verifier: VERIFIER,
  }
  assertRefused(await post('/oauth/token', form), 'invalid_client')
})

test('a code comes as JSON and below /v2, too', async () => {
  const given = await code(person, finder.uid)
  const answer = await app.send('POST', '/v2/oauth/token', undefined, {
    grant_type: GRANT,
    client_id: finder.uid,
    client_secret: finder.secret,
    code: given,
    redirect_uri: CALLBACK,
  })
  assert.equal(answer.status, 200, answer.text)
})

test('a scope that the application lost meanwhile is not given', async () => {
  const client = await register({ scopes: ['public', 'tig'] })
  const given = await code(person, client.uid, { scope: 'public tig' })
  await db.script(`update apps set scopes = '{public}' where uid = '${client.uid}'`)
  assertRefused(await exchange(client, given), 'invalid_scope')
  assert.match((await person.get(authorize(client.uid, { scope: 'tig' }))).words, /add scopes/)
})
