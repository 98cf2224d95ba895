/** GET /.well-known/oauth-authorization-server (RFC 8414): where the endpoints are, and what they can. */
import type { FastifyInstance } from 'fastify'
import { SCOPES } from '../errors.ts'
import { METHODS } from './authorize/challenge.ts'
import { GRANTS } from './clients.ts'
import type { Provider } from './provider.ts'
import { sendJson } from './send.ts'

const WITH_SECRET = ['client_secret_post', 'client_secret_basic']

export function metadataEndpoint(app: FastifyInstance, provider: Provider): void {
  app.get('/.well-known/oauth-authorization-server', async (request, reply) => {
    const issuer = provider.baseUrl(request)
    const body = {
      issuer,
      authorization_endpoint: `${issuer}/oauth/authorize`,
      token_endpoint: `${issuer}/oauth/token`,
      revocation_endpoint: `${issuer}/oauth/revoke`,
      introspection_endpoint: `${issuer}/oauth/introspect`,
      scopes_supported: Object.keys(SCOPES),
      response_types_supported: ['code'],
      response_modes_supported: ['query'],
      grant_types_supported: GRANTS,
      code_challenge_methods_supported: METHODS,
      token_endpoint_auth_methods_supported: [...WITH_SECRET, 'none'],
      revocation_endpoint_auth_methods_supported: [...WITH_SECRET, 'none'],
      introspection_endpoint_auth_methods_supported: WITH_SECRET,
      ui_locales_supported: ['en', 'fr'],
    }
    return sendJson(reply, body, { 'cache-control': 'public, max-age=3600' })
  })
}
