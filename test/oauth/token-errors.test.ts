import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'drizzle-orm'
import { basic, credentials, openStage } from './stage.ts'

const { app, clock, db, post, register, change } = await openStage()
const finder = await register({ scopes: ['public', 'projects'] })

const TEXTS = {
  invalid_request:
    'The request is missing a required parameter, includes an unsupported parameter value, or is otherwise malformed.',
  invalid_client:
    'Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method.',
  invalid_grant:
    'The provided authorization grant is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.',
  unsupported_grant_type: 'The authorization grant type is not supported by the authorization server.',
  invalid_scope: 'The requested scope is invalid, unknown, or malformed.',
}

type Answer = Awaited<ReturnType<typeof post>>

function assertRefused(answer: Answer, error: keyof typeof TEXTS, state = ''): void {
  const text = TEXTS[error]
  assert.equal(answer.body, `{"error":"${error}","error_description":"${text}"${state}}`)
  assert.equal(answer.statusCode, 401)
  assert.equal(answer.headers['content-type'], 'application/json; charset=utf-8')
  assert.equal(answer.headers['cache-control'], 'no-store')
  assert.equal(answer.headers.pragma, 'no-cache')
  assert.equal(
    answer.headers['www-authenticate'],
    `Bearer realm="42 API", error="${error}", error_description="${text}"`,
  )
}

const good = credentials(finder)
const code = { ...good, grant_type: 'authorization_code', code: 'nope', redirect_uri: 'http://127.0.0.1:9/callback' }
const refresh = { ...good, grant_type: 'refresh_token', refresh_token: 'nope' }
const nobody = { client_id: 'nobody', client_secret: 'wrong' }

const cases: [string, Record<string, string>, keyof typeof TEXTS][] = [
  ['nothing at all', {}, 'invalid_request'],
  ['no grant type', { client_id: finder.uid, client_secret: finder.secret }, 'invalid_request'],
  ['a blank grant type', { ...good, grant_type: ' ' }, 'invalid_request'],
  ['a missing grant type of an unknown client', nobody, 'invalid_request'],
  ['an unknown grant type', { ...good, grant_type: 'telepathy' }, 'unsupported_grant_type'],
  ['the name of something every object has', { ...good, grant_type: 'constructor' }, 'unsupported_grant_type'],
  ['the password grant', { ...good, grant_type: 'password', username: 'x', password: 'y' }, 'unsupported_grant_type'],
  ['the password grant of an unknown client', { ...nobody, grant_type: 'password' }, 'unsupported_grant_type'],
  ['an unknown client', { ...good, ...nobody }, 'invalid_client'],
  ['a wrong secret', { ...good, client_secret: `${finder.secret}0` }, 'invalid_client'],
  ['no secret', { grant_type: 'client_credentials', client_id: finder.uid }, 'invalid_client'],
  ['a blank secret', { ...good, client_secret: '' }, 'invalid_client'],
  ['no client', { grant_type: 'client_credentials' }, 'invalid_client'],
  ['a client with characters that no uid has', { ...good, client_id: 'ü\0\n' }, 'invalid_client'],
  ['a secret with characters that no secret has', { ...good, client_secret: 'ü\0\n' }, 'invalid_client'],
  ['an unknown scope', { ...good, scope: 'no-such-scope' }, 'invalid_scope'],
  ['a scope that the application does not have', { ...good, scope: 'public tig' }, 'invalid_scope'],
  ['a malformed scope', { ...good, scope: 'pub"lic' }, 'invalid_scope'],
  ['a bad scope of an unknown client', { ...good, ...nobody, scope: 'no-such-scope' }, 'invalid_client'],
  ['an unknown code', code, 'invalid_grant'],
  ['a code with a verifier instead of a secret', { ...code, client_secret: '', code_verifier: 'v' }, 'invalid_client'],
  ['a code without redirect_uri', { ...code, redirect_uri: '' }, 'invalid_request'],
  ['a code without redirect_uri, of an unknown client', { ...code, ...nobody, redirect_uri: '' }, 'invalid_request'],
  ['a code of an unknown client', { ...code, ...nobody }, 'invalid_client'],
  ['a code without a client', { ...code, client_id: '', client_secret: '' }, 'invalid_client'],
  ['no code', { ...code, code: '' }, 'invalid_request'],
  ['an unknown refresh token', refresh, 'invalid_grant'],
  ['an unknown refresh token of an unknown client', { ...refresh, ...nobody }, 'invalid_grant'],
  ['an unknown refresh token without a client', { ...refresh, client_id: '', client_secret: '' }, 'invalid_grant'],
  ['no refresh token', { ...refresh, refresh_token: '' }, 'invalid_request'],
  ['no refresh token, of an unknown client', { ...refresh, ...nobody, refresh_token: '' }, 'invalid_request'],
]

for (const [what, form, error] of cases) {
  test(`${what} is refused as ${error}`, async () => {
    assertRefused(await post('/oauth/token', form), error)
  })
}

test('a refusal gives the state back, as it was sent', async () => {
  const state = '<"x&y">'
  assertRefused(
    await post('/oauth/token', { ...good, client_secret: 'wrong', state }),
    'invalid_client',
    String.raw`,"state":"\u003c\"x\u0026y\"\u003e"`,
  )
})

test('of a parameter that comes twice the last counts, and the body before the query string', async () => {
  const scopeOf = async (url: string, more = {}) =>
    (await app.inject({ method: 'POST', url, payload: { ...good, ...more } })).json().scope
  assert.equal(await scopeOf('/oauth/token?scope=tig&scope=projects'), 'projects')
  assert.equal(await scopeOf('/oauth/token?scope=tig', { scope: 'projects' }), 'projects')
})

for (const value of [['public'], { a: 'b' }, 42, true]) {
  test(`a scope that is ${JSON.stringify(value)} is an invalid request`, async () => {
    assertRefused(
      await app.inject({ method: 'POST', url: '/oauth/token', payload: { ...good, scope: value } }),
      'invalid_request',
    )
  })
}

for (const [what, type, payload] of [
  ['broken JSON', 'application/json', '{"grant_type": '],
  ['a body of a kind that nobody reads', 'application/x-tar', 'x'],
  ['JSON that is no object', 'application/json', '[1]'],
] as const) {
  test(`${what} is an invalid request`, async () => {
    const headers = { 'content-type': type }
    assertRefused(await app.inject({ method: 'POST', url: '/oauth/token', headers, payload }), 'invalid_request')
  })
}

test('blank and null parameters count as not sent', async () => {
  const answer = await app.inject({ method: 'POST', url: '/oauth/token', payload: { ...good, scope: ' ', code: null } })
  assert.equal(answer.json().scope, 'public')
})

test('an application whose scopes lack the default one must say what it wants', async () => {
  const narrow = credentials(await register({ scopes: ['tig'] }))
  assertRefused(await post('/oauth/token', narrow), 'invalid_scope')
  assert.equal((await post('/oauth/token', { ...narrow, scope: 'tig' })).json().scope, 'tig')
})

test('an application without scopes of its own may ask for each of the server', async () => {
  const wide = credentials(await register())
  const scope = 'forum tig elearning profile projects public'
  assert.equal((await post('/oauth/token', { ...wide, scope })).json().scope, scope)
})

test('a lapsed secret is refused until the owner has a new one', async () => {
  const short = await register({ secretDays: 1 })
  clock.pass(86_400 - 1)
  assert.equal((await post('/oauth/token', credentials(short))).statusCode, 200)
  clock.pass(1)
  assertRefused(await post('/oauth/token', credentials(short)), 'invalid_client')
})

test('the next secret is good beside the present one, and after it', async () => {
  const owner = await register({ secretDays: 7 })
  const next = await register({ secretDays: 28 })
  await change(sql`update apps set next_secret_digest = n.secret_digest, next_secret_valid_until = n.secret_valid_until
    from (select secret_digest, secret_valid_until from apps where uid = ${next.uid}) as n where uid = ${owner.uid}`)
  const [old, young] = [credentials(owner), { ...credentials(owner), client_secret: next.secret }]
  const [first, second] = [(await post('/oauth/token', old)).json(), (await post('/oauth/token', young)).json()]
  assert.equal(first.access_token, second.access_token)
  assert.equal(second.secret_valid_until - first.secret_valid_until, 21 * 86_400)
  clock.pass(7 * 86_400)
  assertRefused(await post('/oauth/token', old), 'invalid_client')
  assert.equal((await post('/oauth/token', young)).statusCode, 200)
})

test('a public client gets no token for itself by its name alone (RFC 6749, 4.4)', async () => {
  const phone = await register({ confidential: false })
  assertRefused(
    await post('/oauth/token', { grant_type: 'client_credentials', client_id: phone.uid }),
    'invalid_client',
  )
  assertRefused(await post('/oauth/token', { ...code, client_id: phone.uid, client_secret: '' }), 'invalid_grant')
  const header = { authorization: basic(phone.uid, '') }
  assertRefused(await post('/oauth/token', { ...code, client_id: '', client_secret: '' }, header), 'invalid_grant')
})

test('a fault of the database is no refusal', async () => {
  await db.script('alter table oauth_access_tokens rename to elsewhere')
  const answer = await post('/oauth/token', good)
  await db.script('alter table elsewhere rename to oauth_access_tokens')
  assert.equal(answer.statusCode, 500)
  assert.equal(answer.headers['www-authenticate'], undefined)
  assert.equal((await post('/oauth/token', good)).statusCode, 200)
})
