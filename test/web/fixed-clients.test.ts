/** Clients that have the address of the intranet built in, as their makers released them: nothing of them is changed. */
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { after, test } from 'node:test'
import { FortyTwo, generateState, OAuth2RequestError } from 'arctic'
import { REAL_HOST, serveAtRealAddress } from './real-address.ts'
import { CALLBACK, openStage } from './stage.ts'

/** Loaded under a name that the compiler does not follow: its types bring those of browsers, for all files. */
const load = (name: string) => import(name)
interface AuthConfig {
  providers: readonly object[]
  secret: string
  basePath: string
  trustHost: boolean
  logger: { error(error: Error): void }
}
const { Auth } = (await load('@auth/core')) as { Auth(request: Request, config: AuthConfig): Promise<Response> }
const { default: FortyTwoProvider } = (await load('@auth/core/providers/42-school')) as {
  default(options: { clientId: string; clientSecret: string }): object
}

const { hire, register, server, signedIn } = await openStage()
after(await serveAtRealAddress(server))
await hire('norminet', { usual_first_name: 'Nono' })

/** What the browser does: goes where the application sends it, allows what is asked, and comes back. */
async function allow(address: string | URL): Promise<URL> {
  const { host, pathname, search } = new URL(address)
  assert.equal(host, REAL_HOST)
  const person = await signedIn('norminet')
  const page = await person.get(pathname + search)
  return new URL((page.location ? page : await person.press(page, 'Authorize')).location!)
}

const me = async (token: string) => {
  const answer = await fetch(`https://${REAL_HOST}/v2/me`, { headers: { authorization: `Bearer ${token}` } })
  return (await answer.json()) as { login: string; url: string }
}

test('arctic logs somebody in', async () => {
  const { uid, secret } = await register({ redirectUris: [CALLBACK] })
  const client = new FortyTwo(uid, secret, CALLBACK)
  const state = generateState()
  const back = await allow(client.createAuthorizationURL(state, ['public', 'projects']))
  assert.equal(back.searchParams.get('state'), state)
  const code = back.searchParams.get('code')!
  const tokens = await client.validateAuthorizationCode(code)
  assert.match(tokens.accessToken(), /^[0-9a-f]{64}$/)
  assert.match(tokens.refreshToken(), /^[0-9a-f]{64}$/)
  assert.deepEqual(tokens.scopes(), ['public', 'projects'])
  assert.ok(tokens.accessTokenExpiresAt() > new Date())
  const { login, url } = await me(tokens.accessToken())
  assert.deepEqual([login, url], ['norminet', `https://${REAL_HOST}/v2/users/norminet`])

  await assert.rejects(client.validateAuthorizationCode(code), (error) => {
    assert.ok(error instanceof OAuth2RequestError)
    assert.equal(error.code, 'invalid_grant')
    assert.match(error.description!, /authorization grant is invalid/)
    return true
  })
})

/** An application that is made with Auth.js, and the cookies that its user has there. */
function applicationOf(config: AuthConfig) {
  const cookies = new Map<string, string>()
  return async (path: string, body?: Record<string, string>): Promise<Response> => {
    const headers = new Headers({ cookie: [...cookies].map((pair) => pair.join('=')).join('; ') })
    if (body) headers.set('content-type', 'application/x-www-form-urlencoded')
    const request = new Request(`https://app.example${path}`, {
      method: body ? 'POST' : 'GET',
      headers,
      body: body && new URLSearchParams(body).toString(),
    })
    const response = await Auth(request, config)
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set)!
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    return response
  }
}

test('Auth.js logs somebody in, up to a session of its own', async () => {
  const { uid, secret } = await register({ redirectUris: ['https://app.example/auth/callback/42-school'] })
  const errors: Error[] = []
  const ask = applicationOf({
    providers: [FortyTwoProvider({ clientId: uid, clientSecret: secret })],
    secret: 'the secret of the application',
    basePath: '/auth',
    trustHost: true,
    logger: { error: (error) => void errors.push(error) },
  })
  assert.equal(await (await ask('/auth/session')).json(), null)
  const { csrfToken } = (await (await ask('/auth/csrf')).json()) as { csrfToken: string }
  const begun = await ask('/auth/signin/42-school', { csrfToken, callbackUrl: 'https://app.example/' })
  const address = new URL(begun.headers.get('location')!)
  assert.equal(address.searchParams.get('code_challenge_method'), 'S256')
  const back = await allow(address)
  const done = await ask(back.pathname + back.search)
  assert.deepEqual(errors, [])
  assert.equal(done.headers.get('location'), 'https://app.example/')
  const session = (await (await ask('/auth/session')).json()) as { user: { name: string; email: string } }
  assert.deepEqual(session.user, { name: 'Nono Norminet', email: 'norminet@example.org', ...imageOf(session.user) })
})

/** The picture, where the intranet has one. */
const imageOf = (user: object) => ('image' in user ? { image: user.image } : {})

test('Auth.js tells its user that access was denied, and there is no session', async () => {
  const { uid, secret } = await register({ redirectUris: ['https://app.example/auth/callback/42-school'] })
  const ask = applicationOf({
    providers: [FortyTwoProvider({ clientId: uid, clientSecret: secret })],
    secret: 'the secret of the application',
    basePath: '/auth',
    trustHost: true,
    logger: { error: () => {} },
  })
  const { csrfToken } = (await (await ask('/auth/csrf')).json()) as { csrfToken: string }
  const begun = await ask('/auth/signin/42-school', { csrfToken, callbackUrl: 'https://app.example/' })
  const { pathname, search } = new URL(begun.headers.get('location')!)
  const person = await signedIn('norminet')
  const denied = await person.press(await person.get(pathname + search), 'Deny')
  const back = new URL(denied.location!)
  const done = await ask(back.pathname + back.search)
  assert.match(done.headers.get('location')!, /\/auth\/(error|signin)\?/)
  assert.equal(await (await ask('/auth/session')).json(), null)
})

interface Strategy {
  authenticate(request: object, options: object): void
}

test('passport-42 logs somebody in with nothing but its credentials', async () => {
  const { Strategy } = createRequire(import.meta.url)('passport-42') as {
    Strategy: new (...args: unknown[]) => Strategy
  }
  const { uid, secret } = await register({ redirectUris: [CALLBACK] })
  const options = { clientID: uid, clientSecret: secret, callbackURL: CALLBACK }
  type Done = (error: null, user: unknown) => void
  const verify = (_access: string, _refresh: string, profile: object, done: Done) => done(null, profile)
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
  assert.deepEqual([user!.provider, user!.username], ['42', 'norminet'])
})
