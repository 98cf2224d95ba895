/** A Redis for tests of what several processes count together; without one they are skipped. */
import type { TestContext } from 'node:test'
import { Redis } from 'ioredis'
import { pino } from 'pino'
import { connectRedis } from '../../src/http/redis.ts'

export const REDIS = 'redis://127.0.0.1:6379'

/** Why tests with Redis are skipped; false when one answers. */
export const NO_REDIS = await redisIsAway()

/** A connection as a process of the product has it, once it stands. */
export async function openRedis(t: TestContext): Promise<Redis> {
  const redis = connectRedis(REDIS, pino({ level: 'silent' }))
  t.after(() => redis.disconnect())
  if (redis.status !== 'ready') await new Promise((resume) => redis.once('ready', resume))
  return redis
}

async function redisIsAway(): Promise<string | false> {
  const redis = new Redis(REDIS, { lazyConnect: true, retryStrategy: () => null, connectTimeout: 1000 })
  redis.on('error', () => {})
  try {
    await redis.connect()
    await redis.ping()
    return false
  } catch {
    return 'no Redis answers on 127.0.0.1:6379'
  } finally {
    redis.disconnect()
  }
}
