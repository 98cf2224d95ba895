/** The OAuth 2 provider: its endpoints and what they need. Start here. */
import type { FastifyError, FastifyInstance } from 'fastify'
import type { Clock } from '../clock.ts'
import type { Database } from '../db/database.ts'
import { ApiError } from '../errors.ts'
import type { Tokens } from './bearer.ts'
import { introspectEndpoint } from './introspect.ts'
import type { SecretKey } from './keys.ts'
import { metadataEndpoint } from './metadata.ts'
import { stateOf } from './parameters.ts'
import { refusal, refusalFor } from './refusals.ts'
import { revokeEndpoint } from './revoke.ts'
import { tokenEndpoint } from './token-endpoint.ts'
import { tokenInfoEndpoint } from './token-info.ts'

export interface Provider {
  db: Database
  clock: Clock
  key: SecretKey
  tokens: Tokens
  /** Seconds that an access token lives. */
  accessTokenSeconds: number
  /** The base of the endpoints' own addresses. */
  baseUrl(request: { protocol: string; host: string }): string
}

/** A plugin: `app.register(provider, { db, clock, key, tokens, accessTokenSeconds, baseUrl })`. */
export async function provider(app: FastifyInstance, options: Provider): Promise<void> {
  // Refusals get the provider's form here; the server's own error handler sends them, and whatever else went wrong.
  app.setErrorHandler((error: Error, request) => {
    const state = stateOf(request)
    // A parser's message may quote the body, and with it a secret: it goes nowhere.
    const unreadable = isUnreadable(error) ? refusal('invalid_request', state, 'the body is unreadable') : undefined
    throw refusalFor(error, state) ?? unreadable ?? error
  })
  // Below /v2, too, where some clients look for them.
  for (const prefix of ['', '/v2']) app.register(endpoints, { ...options, prefix })
  metadataEndpoint(app, options)
}

async function endpoints(app: FastifyInstance, options: Provider): Promise<void> {
  tokenEndpoint(app, options)
  revokeEndpoint(app, options)
  tokenInfoEndpoint(app, options)
  introspectEndpoint(app, options)
}

/** A body that no parser could read: of the wrong form, kind or size. */
function isUnreadable(error: Error): boolean {
  const status = error instanceof ApiError ? error.status : (error as FastifyError).statusCode
  return status === 400 || status === 413 || status === 415
}
