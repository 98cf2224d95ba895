/** GET /oauth/token/info: what the token of the request is good for. */
import type { FastifyInstance } from 'fastify'
import { ApiError } from '../errors.ts'
import { bearerOf } from './bearer.ts'
import type { Provider } from './provider.ts'
import { invalidRequest } from './refusals.ts'
import { sendJson } from './send.ts'

const PRIVATE = { 'cache-control': 'max-age=0, private, must-revalidate' }

export function tokenInfoEndpoint(app: FastifyInstance, provider: Provider): void {
  app.get('/oauth/token/info', async (request, reply) => {
    const { actor, createdAt, expiresAt } = await provider.tokens.known(bearerOf(request)).catch(asInvalidRequest)
    const body = {
      resource_owner_id: actor.userId ?? null,
      scopes: actor.scopes,
      expires_in_seconds: Math.floor((expiresAt - provider.clock.now().getTime()) / 1000),
      application: { uid: actor.applicationUid },
      created_at: Math.floor(createdAt / 1000),
    }
    return sendJson(reply, body, PRIVATE)
  })
}

/** The provider tells no cause here: a missing, unknown, expired or revoked token is one error. */
function asInvalidRequest(error: unknown): never {
  throw error instanceof ApiError && error.status === 401 ? invalidRequest(error.message) : error
}
