import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq, sql } from 'drizzle-orm'
import { apps } from '../../src/resources/platform/apps.ts'
import { authorize, CALLBACK, openStage, PASSWORD } from './stage.ts'

const { db, code, exchange, hire, register, server, signedIn, visitor } = await openStage()
const norminet = await hire('norminet')
await hire('other')
const finder = await register({
  scopes: ['public', 'projects'],
  redirectUris: [CALLBACK, 'https://finder.example/other'],
})
const phone = await register({ name: 'Phone', confidential: false, redirectUris: ['com.example.app://oauth2redirect'] })

const CHALLENGE = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'
const pkce = { code_challenge: CHALLENGE, code_challenge_method: 'S256' }

test('a visitor logs in first, and goes on to the application that sent them', async () => {
  const fresh = await register({ name: 'Fresh & <b>new</b>' })
  const person = visitor()
  const sent = await person.get(authorize(fresh.uid, { state: 'a b&c' }))
  assert.equal(sent.status, 302)
  const page = await person.get(sent.location!)
  assert.match(page.words, /to continue to Fresh & <b>new<\/b>/)
  const loggedIn = await person.press(page, 'Log in', { login: 'norminet', password: PASSWORD })
  const consent = await person.get(loggedIn.location!)
  assert.match(consent.words, /Authorization required Authorize Fresh & <b>new<\/b> to use your account\?/)
  assert.match(consent.words, /This application will be able to: Access the user public data/)
  assert.match(consent.words, /Logged in as norminet/)
  const answer = await person.press(consent, 'Authorize')
  assert.equal(answer.status, 302)
  assert.match(answer.location!, /^https:\/\/finder\.example\/callback\?code=[0-9a-f]{64}&state=a\+b%26c$/)
  assert.equal(answer.headers['cache-control'], 'no-store')
})

test('a visitor is sent to log in before anything of the request is looked at', async () => {
  for (const path of ['/oauth/authorize', '/v2/oauth/authorize?client_id=nobody&redirect_uri=http://evil.example']) {
    const answer = await visitor().get(path)
    assert.equal(answer.status, 302)
    assert.match(answer.location!, /^\/users\/sign_in\?redirect_to=%2F/)
  }
})

test('the request behind two slashes, of a base that ends in one, is not lost at the log-in', async () => {
  const person = visitor()
  const answer = await person.logIn('norminet', PASSWORD, `/${authorize(finder.uid, { state: 's' })}`)
  assert.equal(answer.location, authorize(finder.uid, { state: 's' }))
})

test('both forms of the consent page hold the whole request, with the scopes that the page names', async () => {
  const person = await signedIn('norminet')
  const request = { client_id: finder.uid, redirect_uri: CALLBACK, response_type: 'code' }
  for (const [sent, held] of [
    [{}, { ...request, scope: 'public', state: '' }],
    [
      { scope: 'projects+public', state: 'x', ...pkce },
      { ...request, scope: 'projects public', state: 'x', ...pkce },
    ],
  ] as const) {
    const [yes, no] = (await person.get(authorize(finder.uid, sent))).forms
    const { authenticity_token: token, ...fields } = yes!.fields
    assert.match(token!, /^[0-9a-f.]{97}$/)
    assert.deepEqual(fields, held)
    const { authenticity_token, ...others } = no!.fields
    assert.deepEqual(others, { _method: 'delete', ...held })
  }
})

test('the consent page tells each scope in words, and speaks the language of the browser', async () => {
  const person = await signedIn('norminet')
  const address = authorize(finder.uid, { scope: 'public projects' })
  assert.match(
    (await person.get(address)).words,
    /Access the user public data Manage projects, teams, slots and defences/,
  )
  const french = await person.get(address, { 'accept-language': 'fr' })
  assert.match(french.words, /Gérer les projets, les équipes, les créneaux et les soutenances/)
  assert.match(french.words, /Autoriser Peer finder à utiliser votre compte \?/)
})

test('forms may lead to an application and where it sends its users on, and otherwise to here alone', async () => {
  const person = await signedIn('norminet')
  const formAction = (page: { headers: Record<string, unknown> }) =>
    /form-action [^;]*/.exec(String(page.headers['content-security-policy']))?.[0]
  const here = "form-action 'self'"
  assert.equal(formAction(await person.get(authorize(finder.uid))), undefined)
  const uri = 'com.example.app://oauth2redirect'
  assert.equal(formAction(await person.get(authorize(phone.uid, { redirect_uri: uri, ...pkce }))), undefined)
  const script = await register({ redirectUris: ['urn:ietf:wg:oauth:2.0:oob'] })
  const oob = authorize(script.uid, { redirect_uri: 'urn:ietf:wg:oauth:2.0:oob' })
  assert.equal(formAction(await person.get(oob)), here)
  const stranger = visitor()
  const behind = async (address: string) => formAction(await stranger.get((await stranger.get(address)).location!))
  assert.equal(await behind(authorize(finder.uid)), undefined)
  for (const path of [authorize(finder.uid, { redirect_uri: 'https://evil.example/' }), authorize('nobody'), oob])
    assert.equal(await behind(path), here, path)
})

test('a person who refuses is sent back with the reason', async () => {
  const person = await signedIn('norminet')
  const answer = await person.press(await person.get(authorize(finder.uid, { state: 's1' })), 'Deny')
  assert.equal(answer.status, 302)
  assert.equal(
    answer.location,
    `${CALLBACK}?error=access_denied&error_description=The+resource+owner+or+authorization+server+denied+the+request.&state=s1`,
  )
})

test('a refusal may also be a DELETE, or say so in any case', async () => {
  const person = await signedIn('norminet')
  const page = await person.get(authorize(finder.uid))
  const answers = [
    await person.delete('/oauth/authorize', page.forms[0]!.fields),
    await person.press(page, 'Authorize', { _method: 'DELETE' }),
  ]
  for (const answer of answers) assert.match(answer.location!, /\?error=access_denied/)
})

test('what was allowed is not asked again; more is, and so is what was taken back', async () => {
  const person = await signedIn('other')
  const client = await register({ scopes: ['public', 'projects'] })
  const first = await code(person, client.uid, { scope: 'public projects' })
  assert.equal((await person.get(authorize(client.uid, { scope: 'public projects' }))).status, 200, 'no token yet')
  assert.equal((await exchange(client, first)).statusCode, 200)
  for (const scope of ['public projects', 'projects public', 'public'])
    assert.match((await person.get(authorize(client.uid, { scope }))).location ?? '', /\?code=/, scope)
  await db.orm.update(apps).set({ scopes: [] }).where(eq(apps.uid, client.uid))
  assert.equal((await person.get(authorize(client.uid, { scope: 'public tig' }))).status, 200)
  assert.equal((await (await signedIn('norminet')).get(authorize(client.uid))).status, 200, 'somebody else')
  await db.orm.execute(sql`update oauth_access_tokens set revoked_at = now() where resource_owner_id <> ${norminet}`)
  assert.equal((await person.get(authorize(client.uid))).status, 200)
})

test('an application that cannot prove who it is asks each time', async () => {
  const person = await signedIn('norminet')
  const parameters = { redirect_uri: 'com.example.app://oauth2redirect', ...pkce }
  const given = await code(person, phone.uid, parameters)
  const body = {
    client_id: phone.uid,
    client_secret: '',
    redirect_uri: 'com.example.app://oauth2redirect',
    code_verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
  }
  assert.equal((await exchange(phone, given, body)).statusCode, 200)
  assert.equal((await person.get(authorize(phone.uid, parameters))).status, 200)
})

test('the endpoint is also below /v2', async () => {
  const person = await signedIn('norminet')
  const page = await person.get(`/v2${authorize(finder.uid)}`)
  assert.match((await person.press(page, 'Authorize')).location!, /\?code=/)
  const posted = await person.post('/v2/oauth/authorize', page.forms[0]!.fields)
  assert.match(posted.location!, /\?code=/)
})

test('several addresses can be registered, and the request names one', async () => {
  const person = await signedIn('norminet')
  const page = await person.get(authorize(finder.uid, { redirect_uri: 'https://finder.example/other' }))
  assert.match(
    (await person.press(page, 'Authorize')).location!,
    /^https:\/\/finder\.example\/other\?code=[0-9a-f]{64}$/,
  )
})

test('parameters that the address has already are kept, in front', async () => {
  const person = await signedIn('norminet')
  const page = await person.get(authorize(finder.uid, { redirect_uri: `${CALLBACK}?lang=fr&x=`, state: 's' }))
  assert.match((await person.press(page, 'Authorize')).location!, /callback\?lang=fr&x=&code=[0-9a-f]{64}&state=s$/)
})

test('out of band, the page shows the code to its user, and to nobody else', async () => {
  const script = await register({ redirectUris: ['urn:ietf:wg:oauth:2.0:oob'] })
  const person = await signedIn('norminet')
  const oob = { redirect_uri: 'urn:ietf:wg:oauth:2.0:oob', state: 's' }
  const answer = await person.press(await person.get(authorize(script.uid, oob)), 'Authorize')
  assert.match(answer.location!, /^\/oauth\/authorize\/[0-9a-f]{64}$/)
  const [given] = /[0-9a-f]{64}/.exec(answer.location!)!
  for (const address of [answer.location!, `/oauth/authorize/native?code=${given}`])
    assert.match(
      (await person.get(address)).text,
      new RegExp(`<code class="code" id="authorization_code">${given}</code>`),
    )
  const other = await (await signedIn('other')).get(answer.location!)
  assert.deepEqual([other.status, other.text.includes(given)], [404, false])
  assert.match((await visitor().get(answer.location!)).location!, /sign_in/)
  assert.equal((await person.get(`/oauth/authorize/${'0'.repeat(64)}`)).status, 404)
  const body = { redirect_uri: oob.redirect_uri }
  assert.equal((await exchange(script, given, body)).statusCode, 200)
  assert.equal((await person.get(answer.location!)).status, 404, 'used')
})

test('out of band, a refusal is a page', async () => {
  const script = await register({ redirectUris: ['urn:ietf:wg:oauth:2.0:oob'] })
  const person = await signedIn('norminet')
  const page = await person.get(authorize(script.uid, { redirect_uri: 'urn:ietf:wg:oauth:2.0:oob' }))
  const answer = await person.press(page, 'Deny')
  assert.equal(answer.location, undefined)
  assert.match(answer.words, /The resource owner or authorization server denied the request\./)
})

test('without state the answer has none', async () => {
  const person = await signedIn('norminet')
  for (const state of ['', ' ']) {
    const page = await person.get(authorize(finder.uid, { state }))
    assert.match((await person.press(page, 'Authorize')).location!, /\?code=[0-9a-f]{64}$/)
  }
})

test('state comes back as it was, whatever it holds', async () => {
  const person = await signedIn('norminet')
  for (const state of ['"><b>', 'a\r\nSet-Cookie: x=1', '%2526', '日本', 'x'.repeat(3000), '&code=evil']) {
    const page = await person.get(authorize(finder.uid, { state }))
    const { searchParams } = new URL((await person.press(page, 'Authorize')).location!)
    assert.equal(searchParams.get('state'), state)
    assert.equal(searchParams.getAll('code').length, 1)
  }
})

test('two tabs: each page answers for its own request', async () => {
  const person = await signedIn('norminet')
  const one = await person.get(authorize(finder.uid, { state: 'one' }))
  const two = await person.get(authorize(finder.uid, { state: 'two', redirect_uri: 'https://finder.example/other' }))
  assert.match((await person.press(two, 'Deny')).location!, /other\?error=access_denied.*&state=two$/)
  assert.match((await person.press(one, 'Authorize')).location!, /callback\?code=.*&state=one$/)
})

test('two tabs: who logs in twice can still answer the first page', async () => {
  const person = visitor()
  const address = authorize(finder.uid)
  const [tab, other] = [await person.get((await person.get(address)).location!), await person.get('/users/sign_in')]
  await person.press(tab, 'Log in', { login: 'norminet', password: PASSWORD })
  const consent = await person.get(address)
  assert.equal((await person.press(other, 'Log in', { login: 'norminet', password: PASSWORD })).status, 303)
  assert.match((await person.press(consent, 'Authorize')).location!, /\?code=/)
})

test('two tabs: who logs out in one is asked to log in by the other, and comes back to the same request', async () => {
  const person = await signedIn('norminet')
  const consent = await person.get(authorize(finder.uid, { state: 'kept' }))
  await person.press(await person.get('/'), 'Log out')
  const answer = await person.press(consent, 'Authorize')
  assert.equal(answer.status, 303)
  const again = await person.logIn('norminet', PASSWORD, answer.location!)
  assert.equal(again.location, authorize(finder.uid, { scope: 'public', state: 'kept' }))
})

test('"Not you?" logs out and comes back to the question for somebody else', async () => {
  const person = await signedIn('norminet')
  const consent = await person.get(authorize(finder.uid, { state: 's' }))
  const left = await person.press(consent, 'Not you?')
  const again = await person.logIn('other', PASSWORD, left.location!)
  assert.match((await person.get(again.location!)).words, /Logged in as other/)
})

test('no page of another origin may read or ask what a cookie opens', async () => {
  const person = await signedIn('norminet')
  for (const path of [authorize(finder.uid), `/v2${authorize(finder.uid)}`, '/users/sign_in', '/']) {
    const page = await person.get(path, { origin: 'https://evil.example' })
    assert.equal(page.headers['access-control-allow-origin'], undefined, path)
    const preflight = await server.inject({
      method: 'OPTIONS',
      url: path,
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    })
    assert.equal(preflight.headers['access-control-allow-origin'], undefined, path)
  }
})
