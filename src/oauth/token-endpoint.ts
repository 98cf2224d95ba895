/** POST /oauth/token (RFC 6749, 3.2): a grant becomes an access token. */
import OAuth2Server from '@node-oauth/oauth2-server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { tokenBody } from './answer.ts'
import { type Client, GRANTS, type GrantName } from './clients.ts'
import { type Credentials, credentialsOf } from './credentials.ts'
import { type Granted, modelFor, type Run } from './model.ts'
import { type Parameters, parametersOf } from './parameters.ts'
import type { Provider } from './provider.ts'
import { findRefreshable } from './refresh.ts'
import { invalidGrant, invalidRequest, NO_STORE, unsupportedGrantType } from './refusals.ts'
import { sendJson } from './send.ts'

const NAMES = [
  'grant_type',
  'client_id',
  'client_secret',
  'scope',
  'code',
  'redirect_uri',
  'code_verifier',
  'refresh_token',
] as const
type TokenParameters = Parameters<(typeof NAMES)[number]>

/** What a grant must bring along; missing, the request is refused before the client is looked at. */
const REQUIRED: Readonly<Record<GrantName, readonly (keyof TokenParameters)[]>> = {
  client_credentials: [],
  authorization_code: ['redirect_uri'],
  refresh_token: ['refresh_token'],
}

export function tokenEndpoint(app: FastifyInstance, provider: Provider): void {
  app.post('/oauth/token', (request, reply) => answerGrant(provider, request, reply))
}

/** The order of the checks is the provider's: parameters, then the refresh token, then the client, then the rest of the grant. */
async function answerGrant(provider: Provider, request: FastifyRequest, reply: FastifyReply) {
  const parameters = parametersOf(request, NAMES)
  const grant = grantOf(parameters)
  const missing = REQUIRED[grant].find((name) => parameters[name] === undefined)
  if (missing) throw invalidRequest(`${missing} is missing`)
  const credentials = credentialsOf(request, parameters)

  const { key, accessTokenSeconds } = provider
  const now = provider.clock.now()
  const outcome = await provider.db.transaction((tx) =>
    settled(() => runGrant({ tx, now, key, grant, accessTokenSeconds }, parameters, credentials)),
  )
  if ('refused' in outcome) throw outcome.refused
  const { issued, client } = outcome.granted
  return sendJson(reply, tokenBody(issued, client.secretValidUntil), NO_STORE)
}

function grantOf(parameters: TokenParameters): GrantName {
  const { grant_type: asked } = parameters
  if (asked === undefined) throw invalidRequest('grant_type is missing')
  const grant = GRANTS.find((name) => name === asked)
  if (!grant) throw unsupportedGrantType('the grant is unknown or not offered')
  return grant
}

async function runGrant(began: Run, parameters: TokenParameters, credentials?: Credentials): Promise<Granted> {
  const run = { ...began, ...(await particulars(began, parameters, credentials)) }
  const model = modelFor(run)
  const server = new OAuth2Server({
    model,
    accessTokenLifetime: run.accessTokenSeconds,
    enablePlainPKCE: true,
    // Whether a client may come without a secret is decided by `authenticate`, as it depends on the client.
    requireClientAuthentication: { authorization_code: false, refresh_token: false },
  } as OAuth2Server.ServerOptions)
  const token = await server.token(libraryRequest(parameters, credentials ?? run.client), new OAuth2Server.Response())
  return token as Granted
}

/** What the grant needs beside the client. */
async function particulars(
  { tx, now, grant }: Run,
  parameters: TokenParameters,
  credentials?: Credentials,
): Promise<Partial<Run>> {
  if (grant === 'authorization_code')
    return { redirectUri: parameters.redirect_uri, codeVerifier: parameters.code_verifier }
  if (grant !== 'refresh_token') return {}
  const refreshable = await findRefreshable(tx, now, parameters.refresh_token!)
  if (!refreshable) throw invalidGrant('the refresh token is unknown or revoked')
  // A released application sends the refresh token and nothing else: whoever holds it, is the client.
  const client = credentials ? undefined : refreshable.client
  return { refreshable, scopes: parameters.scope?.split(' ').filter(Boolean), client }
}

/** The request in the one form that the library reads: all parameters and credentials in a form body. */
function libraryRequest(parameters: TokenParameters, client?: Credentials | Client): OAuth2Server.Request {
  const { uid, secret } = client === undefined || 'uid' in client ? (client ?? {}) : { uid: client.id }
  const body = { ...parameters, client_id: uid, client_secret: secret }
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'transfer-encoding': 'chunked' }
  return new OAuth2Server.Request({ method: 'POST', headers, query: {}, body })
}

/**
 * A refusal is an answer, not a failure: what it used up stays used up, so that a code cannot be tried again with
 * another verifier. Everything else the library wraps is thrown as it was, and undoes the transaction.
 */
async function settled(run: () => Promise<Granted>): Promise<{ granted: Granted } | { refused: Error }> {
  try {
    return { granted: await run() }
  } catch (error) {
    if (!(error instanceof OAuth2Server.OAuthError)) throw error
    if (error instanceof OAuth2Server.ServerError) throw (error as Error & { inner?: Error }).inner ?? error
    return { refused: error }
  }
}
