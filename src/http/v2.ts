/**
 * Everything below /v2. A request passes these in order: may other origins call, who calls, how often, and then the
 * handler, which asks what the caller may.
 */
import type { FastifyInstance } from 'fastify'
import type { Registry } from '../engine/registry.ts'
import { handlerOf } from '../engine/serve/routes.ts'
import type { Service } from '../engine/service.ts'
import { authenticate, authenticateByBody, type BearerOf, type Tokens } from './authenticate.ts'
import { openToOrigins } from './cors.ts'
import { answerNotFound } from './error-handler.ts'
import { conditional } from './etag.ts'
import { negotiate, varyByForm } from './jsonapi.ts'
import { limitRate, type RateLimits } from './rate-limit.ts'
import type { Usage } from './usage.ts'

export interface ApiParts {
  registry: Pick<Registry, 'routes'>
  service: Service
  tokens: Tokens
  bearerOf: BearerOf
  limits: RateLimits
  usage?: Usage
  /** Paths below /v2/oauth that clients call with their credentials. */
  endpoints: ReadonlySet<string>
}

export const API_PREFIX = '/v2'

/** For `register`, with the prefix /v2. */
export async function api(scope: FastifyInstance, parts: ApiParts): Promise<void> {
  const { registry, service, tokens, bearerOf, limits, usage, endpoints } = parts
  // The pages of the provider stand below /v2/oauth too, and are opened by a cookie.
  const isOpen = (path: string) => !path.startsWith(`${API_PREFIX}/oauth/`) || endpoints.has(path)
  await scope.register(openToOrigins, { isOpen })
  scope.addHook('onRequest', varyByForm)
  scope.addHook('onRequest', authenticate(tokens, bearerOf))
  scope.addHook('onRequest', limitRate(limits, usage))
  scope.addHook('onRequest', negotiate)
  scope.addHook('preValidation', authenticateByBody(tokens, bearerOf))
  scope.addHook('preValidation', limitRate(limits, usage))
  scope.addHook('onSend', conditional)
  scope.setNotFoundHandler(answerNotFound)
  for (const route of registry.routes)
    scope.route({
      // Fastify's own HEAD routes cannot answer 304.
      method: route.methods.includes('GET') ? [...route.methods, 'HEAD'] : [...route.methods],
      url: route.path.slice(API_PREFIX.length),
      handler: handlerOf(service, route),
    })
}
