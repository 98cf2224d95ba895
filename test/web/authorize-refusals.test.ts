import assert from 'node:assert/strict'
import { test } from 'node:test'
import { authorize, openStage } from './stage.ts'

const { db, hire, register, signedIn } = await openStage()
await hire('norminet')
await hire('other')
const finder = await register({ scopes: ['public', 'projects'] })
const phone = await register({ name: 'Phone', confidential: false, redirectUris: ['com.example.app://oauth2redirect'] })

const CHALLENGE = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'
const pkce = { code_challenge: CHALLENGE, code_challenge_method: 'S256' }
const codes = async () =>
  Number((await db.read({ text: 'select count(*)::int from oauth_authorization_codes', values: [] }))[0]![0])

const CLIENT =
  'Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method.'
const SCOPE = 'The requested scope is invalid, unknown, or malformed.'
const TYPE = 'The authorization server does not support this response type.'
const ADDRESS = 'The redirect uri included is not valid.'
const REQUEST =
  'The request is missing a required parameter, includes an unsupported parameter value, or is otherwise malformed.'

const bad = {
  client: { client_id: 'nobody' },
  scope: { scope: 'tig' },
  address: { redirect_uri: 'https://evil.example/' },
}
const refusals: [string, Record<string, string>, string, RegExp][] = [
  ['no response_type', { response_type: '' }, TYPE, /response_type=code/],
  ['response_type=token', { response_type: 'token' }, TYPE, /response_type=code/],
  ['response_type before client', { response_type: 'token', ...bad.client }, TYPE, /response_type=code/],
  ['no client_id', { client_id: '' }, CLIENT, /lacks client_id/],
  ['an unknown client', bad.client, CLIENT, /compare it with the UID.*nobody/],
  ['a client that no database can hold', { client_id: 'a\0b' }, CLIENT, /compare it with the UID/],
  ['client before scope', { ...bad.client, ...bad.scope }, CLIENT, /UID/],
  ['a scope that the application does not have', bad.scope, SCOPE, /add scopes.*tig/],
  ['an unknown scope', { scope: 'public root' }, SCOPE, /add scopes/],
  ['scope before redirect_uri', { ...bad.scope, ...bad.address }, SCOPE, /add scopes/],
  ['no redirect_uri', { redirect_uri: '' }, ADDRESS, /lacks redirect_uri/],
  ['an unregistered redirect_uri', bad.address, ADDRESS, /letter by letter.*https:\/\/evil\.example/],
  ['redirect_uri before the challenge', { ...bad.address, code_challenge: 'x' }, ADDRESS, /letter by letter/],
  ['a challenge without its method', { code_challenge: CHALLENGE }, REQUEST, /code_challenge_method/],
  ['a challenge of an unknown method', { ...pkce, code_challenge_method: 'MD5' }, REQUEST, /S256 or plain/],
  ['a challenge that is too short', { ...pkce, code_challenge: 'short' }, REQUEST, /43 to 128/],
  [
    'a plain challenge of strange letters',
    { code_challenge: 'é'.repeat(50), code_challenge_method: 'plain' },
    REQUEST,
    /43/,
  ],
]

for (const [what, parameters, text, todo] of refusals) {
  test(`${what}: a page says what is wrong and what to do, and nobody is redirected`, async () => {
    const person = await signedIn('norminet')
    const before = await codes()
    const page = await person.get(authorize(finder.uid, parameters))
    assert.deepEqual([page.status, page.location], [200, undefined])
    assert.ok(page.words.includes(`An error has occurred ${text}`), page.words)
    assert.match(page.words, todo)
    assert.deepEqual(page.forms, [])
    assert.equal(await codes(), before)
  })
}

/** Beside https://finder.example/callback, which is registered, and which browsers may take some of these for. */
const alike: [string, string][] = [
  ['in another case', 'https://finder.example/Callback'],
  ['with a trailing slash', 'https://finder.example/callback/'],
  ['with a port', 'https://finder.example:443/callback'],
  ['with user-info', 'https://finder.example@evil.example/callback'],
  ['with a fragment', 'https://finder.example/callback#evil'],
  ['with a path that goes up', 'https://finder.example/x/../callback'],
  ['percent-encoded', 'https://finder.example/%63allback'],
]

for (const [how, redirect_uri] of alike) {
  test(`a redirect_uri that looks like the registered one, ${how}: the page says so, and nobody is redirected`, async () => {
    const person = await signedIn('norminet')
    const before = await codes()
    const consent = await person.get(authorize(finder.uid))
    for (const page of [
      await person.get(authorize(finder.uid, { redirect_uri })),
      await person.press(consent, 'Authorize', { redirect_uri }),
      await person.press(consent, 'Deny', { redirect_uri }),
    ]) {
      assert.deepEqual([page.status, page.location], [200, undefined])
      assert.ok(page.words.includes(`An error has occurred ${ADDRESS} What to do`), page.words)
      assert.match(page.words, /letter by letter: scheme, host, port and path, without a fragment\. Its developers can/)
      assert.ok(page.words.includes(redirect_uri), 'the page shows what was asked for')
    }
    assert.equal(await codes(), before)
  })
}

test('an application without a secret must bring a challenge (RFC 7636)', async () => {
  const person = await signedIn('norminet')
  const page = await person.get(authorize(phone.uid, { redirect_uri: 'com.example.app://oauth2redirect' }))
  assert.match(page.words, /must use PKCE/)
})

test('what a request says stands on the page of its refusal as text, not as HTML', async () => {
  const person = await signedIn('norminet')
  const page = await person.get(authorize('<img src=x onerror=alert(1)>'))
  assert.doesNotMatch(page.text, /<img src=x/)
  assert.match(page.text, /&lt;img src=x/)
})

for (const [what, forge] of [
  ['without a token', (fields: Record<string, string>) => ({ ...fields, authenticity_token: '' })],
  [
    'with a made-up token',
    (fields: Record<string, string>) => ({ ...fields, authenticity_token: `${'1'.repeat(32)}.${'2'.repeat(64)}` }),
  ],
  ['without any field', () => ({})],
] as const) {
  test(`a consent that another site sends is refused ${what}`, async () => {
    const person = await signedIn('norminet')
    const page = await person.get(authorize(finder.uid))
    const before = await codes()
    for (const extra of [{}, { _method: 'delete' }] as Record<string, string>[]) {
      const answer = await person.post('/oauth/authorize', { ...forge(page.forms[0]!.fields), ...extra })
      assert.deepEqual([answer.status, answer.location], [403, undefined])
      assert.match(answer.words, /Nothing was done. What to do Start again/)
    }
    assert.equal(await codes(), before)
  })
}

test('a consent page of one person is of no use to another', async () => {
  const [one, two] = [await signedIn('norminet'), await signedIn('other')]
  const page = await one.get(authorize(finder.uid))
  assert.equal((await two.press(page, 'Authorize')).status, 403)
})

test('a form that was changed is checked like the request that it is', async () => {
  const person = await signedIn('norminet')
  const page = await person.get(authorize(finder.uid))
  for (const button of ['Authorize', 'Deny'])
    for (const change of [bad.address, bad.scope, bad.client, { response_type: 'token' }] as Record<string, string>[]) {
      const answer = await person.press(page, button, change)
      assert.deepEqual([answer.status, answer.location], [200, undefined])
      assert.match(answer.words, /An error has occurred/)
    }
})
