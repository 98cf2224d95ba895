/** POST /oauth/revoke (RFC 7009): a client gives a token back. */
import { and, eq, isNull, or } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import type { Tx } from '../db/database.ts'
import { oauthAccessTokens as tokens } from '../resources/platform/oauth_access_tokens.ts'
import { authenticate } from './clients.ts'
import { type Credentials, credentialsOf } from './credentials.ts'
import { digest } from './keys.ts'
import { parametersOf } from './parameters.ts'
import type { Provider } from './provider.ts'
import { endWithNeighbours } from './refresh.ts'
import { NO_STORE } from './refusals.ts'
import { sendJson } from './send.ts'

/**
 * The answer is the same whether something was revoked or not: RFC 7009, 2.2 wants it for an unknown token, and the
 * provider gives it to a wrong client, too, to whom nothing is said about the token.
 */
export function revokeEndpoint(app: FastifyInstance, provider: Provider): void {
  app.post('/oauth/revoke', async (request, reply) => {
    const parameters = parametersOf(request, ['token', 'client_id', 'client_secret'])
    const credentials = credentialsOf(request, parameters)
    const { token } = parameters
    if (token !== undefined && credentials) {
      const now = provider.clock.now()
      await provider.db.transaction((tx) => revoke(tx, now, credentials, token))
    }
    return sendJson(reply, {}, NO_STORE)
  })
}

/** Ends the client's own token, named by its access or its refresh token: both end together (RFC 7009, 2.1). */
async function revoke(tx: Tx, now: Date, credentials: Credentials, token: string): Promise<void> {
  const client = await authenticate(tx, now, credentials)
  if (!client) return
  const held = digest(token)
  const [own] = await tx
    .select({ id: tokens.id, previousId: tokens.previous_id })
    .from(tokens)
    .where(
      and(
        eq(tokens.application_id, client.applicationId),
        or(eq(tokens.token_digest, held), eq(tokens.refresh_token_digest, held)),
        isNull(tokens.revoked_at),
      ),
    )
  if (own) await endWithNeighbours(tx, now, own)
}
