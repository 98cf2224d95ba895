import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { after, test } from 'node:test'
import * as oauth from 'oauth4webapi'
import { REAL_HOST, serveAtRealAddress } from './real-address.ts'
import { CALLBACK, openStage, PASSWORD } from './stage.ts'

const { hire, register, server, signedIn } = await openStage()
await hire('norminet', { usual_first_name: 'Nono' })
after(await serveAtRealAddress(server))
const intranet = await server.listen({ host: '127.0.0.1', port: 0 })

/** What the browser does: goes where the application sends it, allows what is asked, and comes back. */
async function allow(address: string | URL): Promise<URL> {
  const { pathname, search } = new URL(address)
  const person = await signedIn('norminet')
  const page = await person.get(pathname + search)
  return new URL((page.location ? page : await person.press(page, 'Authorize')).location!)
}

/** Logs norminet in with PKCE, with nothing known but the address of the intranet. */
async function logIn(client: oauth.Client, known: oauth.ClientAuth) {
  const issuer = new URL(`https://${REAL_HOST}`)
  const found = await oauth.discoveryRequest(issuer, { algorithm: 'oauth2' })
  const as = await oauth.processDiscoveryResponse(issuer, found)

  const [verifier, state] = [oauth.generateRandomCodeVerifier(), oauth.generateRandomState()]
  const address = new URL(as.authorization_endpoint!)
  address.search = new URLSearchParams({
    client_id: client.client_id,
    redirect_uri: CALLBACK,
    response_type: 'code',
    scope: 'public projects',
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  }).toString()
  const answer = oauth.validateAuthResponse(as, client, await allow(address), state)
  const exchanged = await oauth.authorizationCodeGrantRequest(as, client, known, answer, CALLBACK, verifier)
  return { as, token: await oauth.processAuthorizationCodeResponse(as, client, exchanged) }
}

for (const [how, authentication] of [
  ['by HTTP Basic', oauth.ClientSecretBasic],
  ['in the body', oauth.ClientSecretPost],
] as const) {
  test(`oauth4webapi finds its way over TLS by the metadata alone, with PKCE and its secret ${how}`, async () => {
    const { uid, secret } = await register({ redirectUris: [CALLBACK] })
    const [client, known] = [{ client_id: uid }, authentication(secret)]
    const { as, token } = await logIn(client, known)
    assert.deepEqual([token.token_type, token.scope, token.expires_in], ['bearer', 'public projects', 7200])

    const refreshed = await oauth.refreshTokenGrantRequest(as, client, known, token.refresh_token!)
    const next = await oauth.processRefreshTokenResponse(as, client, refreshed)
    assert.notEqual(next.access_token, token.access_token)

    const asked = await oauth.introspectionRequest(as, client, known, next.access_token)
    assert.equal((await oauth.processIntrospectionResponse(as, client, asked)).active, true)
    await oauth.processRevocationResponse(await oauth.revocationRequest(as, client, known, next.access_token))
    const gone = await oauth.introspectionRequest(as, client, known, next.access_token)
    assert.equal((await oauth.processIntrospectionResponse(as, client, gone)).active, false)
  })
}

test('oauth4webapi logs somebody in to an application that keeps no secret, with PKCE in its place', async () => {
  const { uid } = await register({ redirectUris: [CALLBACK], confidential: false })
  const [client, known] = [{ client_id: uid }, oauth.None()]
  const { as, token } = await logIn(client, known)
  const refreshed = await oauth.refreshTokenGrantRequest(as, client, known, token.refresh_token!)
  const next = await oauth.processRefreshTokenResponse(as, client, refreshed)
  const asks = () => oauth.protectedResourceRequest(next.access_token, 'GET', new URL(`https://${REAL_HOST}/v2/me`))
  assert.equal(((await (await asks()).json()) as { login: string }).login, 'norminet')
  await oauth.processRevocationResponse(await oauth.revocationRequest(as, client, known, next.access_token))
  await assert.rejects(asks(), oauth.WWWAuthenticateChallengeError)
})

test('over TLS a log-in is held by a cookie that is never sent without, and that no neighbour can plant', async () => {
  const address = `https://${REAL_HOST}/users/sign_in`
  const page = await fetch(address)
  const browser = page.headers.getSetCookie()[0]!
  const token = /name="authenticity_token" value="([^"]+)"/.exec(await page.text())![1]!
  const answer = await fetch(address, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: browser.split(';')[0]! },
    body: new URLSearchParams({ authenticity_token: token, login: 'norminet', password: PASSWORD }),
  })
  assert.equal(answer.status, 303)
  const [session] = answer.headers.getSetCookie()
  const flags = '; Path=/; HttpOnly; Secure; SameSite=Lax'
  assert.equal(session!.replace(/[0-9a-f]{64}/, 'NUMBER'), `__Host-openintra_session=NUMBER${flags}`)
  assert.equal(browser.replace(/[0-9a-f]{64}/, 'NUMBER'), `__Host-openintra_browser=NUMBER${flags}`)
})

interface Strategy {
  authenticate(request: object, options: object): void
  redirect(address: string): void
  success(user: unknown): void
  fail(why: unknown): void
  error(error: Error): void
}

test('passport-42 logs somebody in after its base URL is changed', async () => {
  const { Strategy } = createRequire(import.meta.url)('passport-42') as {
    Strategy: new (...args: unknown[]) => Strategy
  }
  const { uid, secret } = await register({ redirectUris: [CALLBACK] })
  const options = {
    clientID: uid,
    clientSecret: secret,
    callbackURL: CALLBACK,
    authorizationURL: `${intranet}/oauth/authorize`,
    tokenURL: `${intranet}/oauth/token`,
    profileURL: `${intranet}/v2/me`,
    profileFields: { id: 'id', username: 'login', displayName: 'displayname', 'emails.0.value': 'email' },
  }
  type Done = (error: null, user: unknown) => void
  const verify = (access: string, refresh: string, profile: object, done: Done) =>
    done(null, { access, refresh, ...profile })
  const run = (request: object) =>
    new Promise<{ redirect?: string; user?: Record<string, unknown> }>((resolve, reject) => {
      const strategy = Object.assign(Object.create(new Strategy(options, verify)) as Strategy, {
        redirect: (address: string) => resolve({ redirect: address }),
        success: (user: unknown) => resolve({ user: user as Record<string, unknown> }),
        fail: (why: unknown) => reject(new Error(`refused: ${JSON.stringify(why)}`)),
        error: reject,
      })
      strategy.authenticate(request, {})
    })

  const { redirect } = await run({ query: {} })
  const back = await allow(redirect!)
  const { user } = await run({ query: Object.fromEntries(back.searchParams) })
  assert.equal(user!.username, 'norminet')
  assert.match(String(user!.refresh), /^[0-9a-f]{64}$/)
  assert.match(String(user!.access), /^[0-9a-f]{64}$/)
})
