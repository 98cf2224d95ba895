/** The whole server on one screen. Start here: outside plugins, our own, the routes, then what answers the rest. */
import { randomUUID } from 'node:crypto'
import fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyPluginAsync, LogController } from 'fastify'
import type { Registry as Metrics } from 'prom-client'
import type { Config } from './config.ts'
import type { Registry } from './engine/registry.ts'
import type { Service } from './engine/service.ts'
import type { BearerOf, Tokens } from './http/authenticate.ts'
import { bodies } from './http/bodies.ts'
import { answerClientError } from './http/client-error.ts'
import { openToOrigins } from './http/cors.ts'
import { apiDocument } from './http/document.ts'
import { answerError } from './http/error-handler.ts'
import { commonHeaders } from './http/headers.ts'
import { health } from './http/health.ts'
import { createLogger } from './http/log.ts'
import { metrics } from './http/metrics.ts'
import { uploadsInBodies } from './http/multipart.ts'
import { parseQuery, readableQueries } from './http/query.ts'
import { RateLimits } from './http/rate-limit.ts'
import { connectRedis } from './http/redis.ts'
import { requestLog } from './http/request-log.ts'
import { rewriteUrl } from './http/request-url.ts'
import { answerUnroutable } from './http/unroutable.ts'
import { uploadedFiles } from './http/uploads.ts'
import { type Usage, writeUsage } from './http/usage.ts'
import { API_PREFIX, api } from './http/v2.ts'
import { answerUnknownPath } from './web/errors.ts'

export interface Parts {
  config: Config
  registry: Pick<Registry, 'routes'>
  service: Service
  tokens: Tokens
  bearerOf: BearerOf
  /** Counts the requests of applications. */
  usage?: Usage
  /** The OAuth endpoints that clients call with their credentials: token, revoke, token/info. Open to other origins. */
  oauthPlugins?: readonly FastifyPluginAsync[]
  /** Pages, the sandbox and the like: closed to other origins. */
  extraPlugins?: readonly FastifyPluginAsync[]
  /** Metrics beside those of requests. */
  metrics?: readonly Metrics[]
  /** Makes the OpenAPI document. */
  openapi?: () => unknown
  logger?: FastifyBaseLogger
}

const MEGABYTE = 1024 * 1024

/** Puts a server together, ready to listen. */
export async function buildServer(parts: Parts): Promise<FastifyInstance> {
  const { config, service, logger = createLogger(config) } = parts
  const app: FastifyInstance = fastify({
    loggerInstance: logger,
    logController: new QuietFramework({ requestIdLogLabel: 'request' }),
    genReqId: () => randomUUID(),
    trustProxy: config.TRUST_PROXY.length > 0 ? [...config.TRUST_PROXY] : false,
    bodyLimit: config.BODY_LIMIT_MB * MEGABYTE,
    // 5,000 ids in one filter are 40 KB of address; Node's own limit is 16.
    http: { maxHeaderSize: 128 * 1024 },
    // A client that sends one byte a second would otherwise keep its connection for ever.
    requestTimeout: 120_000,
    return503OnClosing: false,
    rewriteUrl,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 1000, querystringParser: parseQuery },
    clientErrorHandler: answerClientError,
    frameworkErrors: (error, request, reply) => answerUnroutable(error, request, reply as never),
  })
  app.decorateRequest('actor', undefined)
  app.setErrorHandler(answerError)
  app.setNotFoundHandler(answerUnknownPath)

  await app.register(commonHeaders)
  await app.register(requestLog)
  await app.register(metrics, { also: parts.metrics })
  await app.register(readableQueries)
  await app.register(bodies)
  await app.register(uploadsInBodies, {
    uploadLimit: config.UPLOAD_LIMIT_MB * MEGABYTE,
    fieldLimit: config.BODY_LIMIT_MB * MEGABYTE,
  })

  await app.register(health, { db: service.db })
  await app.register(uploadedFiles, { db: service.db })
  if (parts.openapi) await app.register(apiDocument, { document: parts.openapi })
  if (parts.usage) writeUsage(app, parts.usage)
  const endpoints = new Set<string>()
  await app.register(oauthEndpoints, { plugins: parts.oauthPlugins ?? [], endpoints })
  await app.register(api, { ...parts, prefix: API_PREFIX, endpoints, limits: rateLimits(app, config) })
  for (const plugin of parts.extraPlugins ?? []) await app.register(plugin)
  return app
}

/** The framework's own lines about requests are left to `requestLog`. */
class QuietFramework extends LogController {
  override incomingRequest(): void {}
  override requestCompleted(): void {}
}

/** Counts in Redis, when there is one, so that all processes count together. */
function rateLimits(app: FastifyInstance, config: Config): RateLimits {
  if (config.REDIS_URL === undefined) return new RateLimits()
  const redis = connectRedis(config.REDIS_URL, app.log)
  app.addHook('onClose', async () => redis.disconnect())
  return new RateLimits(redis)
}

interface OauthParts {
  plugins: readonly FastifyPluginAsync[]
  /** The paths of the endpoints are added here. */
  endpoints: Set<string>
}

/** One scope for the endpoints: their paths are open to other origins, and no others. */
async function oauthEndpoints(scope: FastifyInstance, { plugins, endpoints }: OauthParts): Promise<void> {
  scope.addHook('onRoute', (route) => void endpoints.add(route.url))
  await scope.register(openToOrigins, { isOpen: (path) => endpoints.has(path) })
  for (const plugin of plugins) await scope.register(plugin)
}
