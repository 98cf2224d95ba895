/** POST /oauth/introspect (RFC 7662): what a token is good for, told to the application that holds it. */
import { eq, or, sql } from 'drizzle-orm'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Tx } from '../db/database.ts'
import { ApiError } from '../errors.ts'
import { users } from '../resources/people/users.ts'
import { apps } from '../resources/platform/apps.ts'
import { oauthAccessTokens as tokens } from '../resources/platform/oauth_access_tokens.ts'
import { bearerOf } from './bearer.ts'
import { authenticate } from './clients.ts'
import { credentialsOf } from './credentials.ts'
import { digest } from './keys.ts'
import { parametersOf } from './parameters.ts'
import type { Provider } from './provider.ts'
import { invalidClient, invalidRequest, NO_STORE } from './refusals.ts'
import { sendJson } from './send.ts'

const INACTIVE = { active: false }

export function introspectEndpoint(app: FastifyInstance, provider: Provider): void {
  app.post('/oauth/introspect', async (request, reply) => {
    const { token } = parametersOf(request, ['token'])
    const now = provider.clock.now()
    const asking = await askingApplication(provider, now, request, token)
    if (token === undefined) throw invalidRequest('token is missing')
    return sendJson(reply, await introspect(provider.db.orm, now, asking, token), NO_STORE)
  })
}

/** RFC 7662, 2.1: only who may know gets an answer. The uid of a public client alone proves nothing. */
async function askingApplication(
  provider: Provider,
  now: Date,
  request: FastifyRequest,
  token: string | undefined,
): Promise<number> {
  const credentials = credentialsOf(request, parametersOf(request, ['client_id', 'client_secret']))
  if (credentials) {
    const client = credentials.secret && (await authenticate(provider.db.orm, now, credentials))
    if (!client) throw invalidClient('the client is unknown, or its secret is wrong or lapsed')
    return client.applicationId
  }
  const bearer = bearerOf({ headers: request.headers, query: {}, body: {} })
  if (bearer === undefined || bearer === token) throw invalidRequest('neither credentials nor another bearer token')
  const { actor } = await provider.tokens.known(bearer).catch((error: unknown) => {
    throw error instanceof ApiError && error.status === 401 ? invalidClient('the bearer token is not good') : error
  })
  return actor.applicationId
}

async function introspect(tx: Tx, now: Date, applicationId: number, token: string) {
  const held = digest(token)
  const [found] = await tx
    .select({
      applicationId: tokens.application_id,
      uid: apps.uid,
      scopes: tokens.scopes,
      isAccess: sql<boolean>`${tokens.token_digest} = ${held}`,
      createdAt: tokens.created_at,
      expiresIn: tokens.expires_in,
      revokedAt: tokens.revoked_at,
      active: users.active,
    })
    .from(tokens)
    .innerJoin(apps, eq(apps.id, tokens.application_id))
    .leftJoin(users, eq(users.id, tokens.resource_owner_id))
    .where(or(eq(tokens.token_digest, held), eq(tokens.refresh_token_digest, held)))
  if (!found || found.applicationId !== applicationId || found.revokedAt !== null || found.active === false)
    return INACTIVE
  const issued = Math.floor(found.createdAt.getTime() / 1000)
  const expires = issued + found.expiresIn
  const ended = found.createdAt.getTime() + found.expiresIn * 1000 <= now.getTime()
  if (found.isAccess && ended) return INACTIVE
  return {
    active: true,
    scope: found.scopes.join(' '),
    client_id: found.uid,
    token_type: 'bearer',
    // A refresh token has no end.
    ...(found.isAccess ? { exp: expires } : {}),
    iat: issued,
  }
}
