/** Calls of web pages from other origins, as the provider allows them: from everywhere, with what the API answers. */
import cors, { type FastifyCorsOptions } from '@fastify/cors'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'

const METHODS = 'GET, POST, OPTIONS, DELETE, PUT, PATCH'
const MAX_AGE = '1728000'

const EXPOSED = [
  'ETag',
  'Link',
  'Location',
  'Retry-After',
  'X-Application-Id',
  'X-Application-Name',
  'X-Application-Roles',
  'X-Hourly-RateLimit-Limit',
  'X-Hourly-RateLimit-Remaining',
  'X-Ignored-Parameters',
  'X-Page',
  'X-Per-Page',
  'X-Request-Id',
  'X-Runtime',
  'X-Secondly-RateLimit-Limit',
  'X-Secondly-RateLimit-Remaining',
  'X-Total',
]

const OPEN: FastifyCorsOptions = {
  origin: true,
  credentials: true,
  methods: METHODS,
  maxAge: Number(MAX_AGE),
  optionsSuccessStatus: 200,
  exposedHeaders: EXPOSED,
}

/** Answers of these go out as without CORS: a browser keeps them from pages of other origins. */
const CLOSED: FastifyCorsOptions = { origin: false }

/**
 * Opens the routes of one scope to other origins, and answers preflights for the paths that `isOpen` knows. Only for
 * routes that a token opens: pages that a cookie opens must not be in the scope, or any site could read them.
 */
export const openToOrigins = fp(async (scope: FastifyInstance, { isOpen }: { isOpen: (path: string) => boolean }) => {
  await scope.register(cors, {
    delegator: (request: FastifyRequest, callback: (error: Error | null, options?: FastifyCorsOptions) => void) =>
      callback(null, isCall(request, isOpen) ? OPEN : CLOSED),
  })
  // The provider sends these on every answer, not on preflights alone.
  scope.addHook('onRequest', (request, reply, done) => {
    if (request.headers.origin !== undefined && request.method !== 'OPTIONS')
      reply.header('access-control-allow-methods', METHODS).header('access-control-max-age', MAX_AGE)
    done()
  })
})

/** A call from another origin: a preflight (Fetch, 4.8) for an open path, or a request that says where it comes from. */
function isCall(request: FastifyRequest, isOpen: (path: string) => boolean): boolean {
  const { origin, 'access-control-request-method': asked } = request.headers
  if (origin === undefined) return false
  return request.method !== 'OPTIONS' || (asked !== undefined && isOpen(request.url.split('?', 1)[0]!))
}
