/** How often an application may ask: so many requests a second and an hour, over all its tokens. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Redis } from 'ioredis'
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible'
import type { Actor } from '../engine/actor.ts'
import { throttled } from '../errors.ts'
import type { Usage } from './usage.ts'

/** Counts the requests of all applications in windows that begin with the first request. */
export class RateLimits {
  readonly #seconds: RateLimiterAbstract
  readonly #hours: RateLimiterAbstract

  /** Counts in this process, or in Redis for all processes; in this process while Redis is away. */
  constructor(redis?: Redis) {
    this.#seconds = counter('second', 1, redis)
    this.#hours = counter('hour', 3600, redis)
  }

  /** Counts one request, if it may pass. */
  async take(application: number, limits: Actor['limits']): Promise<Verdict> {
    const second = await this.#seconds.consume(application)
    if (second.consumedPoints > limits.perSecond) {
      // It does not reach the API, so the hour is only looked at.
      const hour = await this.#hours.get(application)
      const headers = headersOf(limits, second.consumedPoints, hour?.consumedPoints ?? 0)
      return { headers, refused: 'Spam', seconds: second.msBeforeNext / 1000 }
    }
    const hour = await this.#hours.consume(application)
    const headers = headersOf(limits, second.consumedPoints, hour.consumedPoints)
    if (hour.consumedPoints > limits.perHour) return { headers, refused: 'Hourly', seconds: hour.msBeforeNext / 1000 }
    return { headers }
  }
}

interface Verdict {
  headers: Record<string, string>
  refused?: 'Spam' | 'Hourly'
  /** Until the window ends. */
  seconds?: number
}

/** The limits differ by application, so the library only counts, and never says no by itself. */
function counter(keyPrefix: string, duration: number, redis?: Redis): RateLimiterAbstract {
  const options = { keyPrefix: `openintra:${keyPrefix}`, duration, points: Number.MAX_SAFE_INTEGER }
  const memory = new RateLimiterMemory(options)
  if (!redis) return memory
  return new RateLimiterRedis({ ...options, storeClient: redis, insuranceLimiter: memory, rejectIfRedisNotReady: true })
}

const headersOf = (limits: Actor['limits'], second: number, hour: number) => ({
  'x-secondly-ratelimit-limit': String(limits.perSecond),
  'x-secondly-ratelimit-remaining': String(Math.max(0, limits.perSecond - second)),
  'x-hourly-ratelimit-limit': String(limits.perHour),
  'x-hourly-ratelimit-remaining': String(Math.max(0, limits.perHour - hour)),
})

const counted = new WeakSet<FastifyRequest>()

/** A hook behind each authentication: counts a request once its caller is known, and ends it with 429 over a limit. */
export const limitRate =
  (limits: RateLimits, usage?: Usage) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { actor } = request
    if (actor === undefined || counted.has(request)) return
    counted.add(request)
    const { headers, refused, seconds = 0 } = await limits.take(actor.applicationId, actor.limits)
    usage?.count(actor.applicationId, refused !== undefined)
    reply.headers(headers)
    if (refused) throw throttled(refused, seconds)
  }
