/** The connection to Redis or Valkey. It is shared state that may be missed for a while: nothing waits for it. */
import { Redis } from 'ioredis'
import type { Logger } from 'pino'

/** Milliseconds until a command that is not answered counts as failed: about what a request may lose by it. */
const PATIENCE = 500
/** Milliseconds between attempts to connect again, at most. */
const LONGEST_PAUSE = 5000

export function connectRedis(url: string, log: Pick<Logger, 'info' | 'warn'>): Redis {
  const redis = new Redis(url, {
    commandTimeout: PATIENCE,
    connectTimeout: 2000,
    // Commands fail at once while there is no connection, instead of waiting in a queue.
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (attempt) => Math.min(attempt * 200, LONGEST_PAUSE),
  })
  // Each attempt fails anew; what matters is when it began and when it ended.
  let lost = false
  const isLost = (err?: unknown) => {
    if (!lost) log.warn({ err }, 'Redis does not answer: each process counts for itself until it does')
    lost = true
  }
  redis.on('error', isLost)
  redis.on('reconnecting', () => isLost())
  redis.on('ready', () => {
    if (lost) log.info('Redis answers again')
    lost = false
  })
  return redis
}
