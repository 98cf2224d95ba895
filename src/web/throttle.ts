/** How often somebody may guess: log-ins that fail are counted by account and by address. */
import { createHash } from 'node:crypto'
import type { Redis } from 'ioredis'
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'

const QUARTER_OF_AN_HOUR = 900

/** Far more than somebody needs who mistypes, far less than guessing needs. */
const ACCOUNT_ATTEMPTS = 10
/** A whole campus may come from one address. */
const ADDRESS_ATTEMPTS = 200

export class Throttle {
  readonly #accounts: RateLimiterAbstract
  readonly #addresses: RateLimiterAbstract

  /** Counts in this process, or in Redis for all processes; in this process while Redis is away. */
  constructor(redis?: Redis) {
    this.#accounts = counter('log-in-account', ACCOUNT_ATTEMPTS, redis)
    this.#addresses = counter('log-in-address', ADDRESS_ATTEMPTS, redis)
  }

  /**
   * Counts an attempt before it is made, so that a hundred at once are no way around. Answers the seconds to wait when
   * there were too many, for accounts that do not exist, too.
   */
  async attempt(account: string, address: string): Promise<number | undefined> {
    try {
      await this.#addresses.consume(networkOf(address))
      await this.#accounts.consume(keyOf(account))
      return undefined
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return Math.ceil(refused.msBeforeNext / 1000)
      throw refused
    }
  }

  /** It was the account's owner: nothing is held against the account or the address. */
  async succeeded(account: string, address: string): Promise<void> {
    await this.#accounts.delete(keyOf(account))
    await this.#addresses.reward(networkOf(address))
  }
}

function counter(keyPrefix: string, points: number, redis?: Redis): RateLimiterAbstract {
  const options = { keyPrefix: `openintra:${keyPrefix}`, points, duration: QUARTER_OF_AN_HOUR }
  const memory = new RateLimiterMemory(options)
  if (!redis) return memory
  return new RateLimiterRedis({ ...options, storeClient: redis, insuranceLimiter: memory, rejectIfRedisNotReady: true })
}

/** Of one length whatever was typed, and no list of logins in Redis. */
const keyOf = (account: string): string => createHash('sha256').update(account.trim().toLowerCase()).digest('base64url')

/** Who has one IPv6 address has 2^64 of them. */
const networkOf = (address: string): string =>
  address.includes('.') ? address : address.split(':').slice(0, 4).join(':')
