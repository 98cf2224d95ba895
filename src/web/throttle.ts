/**
 * How often somebody may guess: attempts that fail are counted by account and by address. A browser in which the
 * account has been logged in before is counted for itself, so that nobody can keep the owner out by guessing on.
 */
import { createHash } from 'node:crypto'
import type { Redis } from 'ioredis'
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'

const QUARTER_OF_AN_HOUR = 900

/** How many attempts in that time; `Counter` says of what. */
const ATTEMPTS = {
  /** At one account, from one network: far more than somebody needs who mistypes, far less than guessing needs. */
  pair: 10,
  /** At one account, from anywhere: whoever has many addresses must not have as many tries. */
  account: 30,
  /** From one network. A whole campus may come from one address. */
  address: 200,
  /** At one account, in a browser that it knows. */
  browser: 10,
} as const
type Counter = keyof typeof ATTEMPTS

export class Throttle {
  readonly #counters: Readonly<Record<Counter, RateLimiterAbstract>>

  /**
   * Counts attempts of one kind, apart from those of others: in this process, or in Redis for all processes; in this
   * process while Redis is away.
   */
  constructor(kind: string, redis?: Redis) {
    const counters = Object.entries(ATTEMPTS).map(([name, most]) => [name, counter(`${kind}-${name}`, most, redis)])
    this.#counters = Object.fromEntries(counters)
  }

  /**
   * Counts an attempt before it is made, so that a hundred at once are no way around. Answers the seconds to wait when
   * there were too many, for accounts that do not exist, too. `account` is what was typed, or whatever else is guessed
   * at; `browser` the number of one in which the account was logged in before.
   */
  async attempt(account: string, address: string, browser?: string): Promise<number | undefined> {
    try {
      // One after the other: what a network is refused does not count against the account.
      for (const [name, key] of countedAs(account, address, browser)) await this.#counters[name].consume(key)
      return undefined
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return Math.ceil(refused.msBeforeNext / 1000)
      throw refused
    }
  }

  /** It was the account's owner, who may mistype as often again; guesses of others stay counted. */
  async succeeded(account: string, address: string, browser?: string): Promise<void> {
    for (const [name, key] of countedAs(account, address, browser)) {
      if (name === 'pair' || name === 'browser') await this.#counters[name].delete(key)
      else await this.#counters[name].reward(key)
    }
  }
}

function countedAs(account: string, address: string, browser?: string): [Counter, string][] {
  const [whose, network] = [digestOf(account.trim().toLowerCase()), networkOf(address)]
  if (browser !== undefined) return [['browser', digestOf(browser) + whose]]
  return [
    ['address', network],
    ['pair', `${whose} ${network}`],
    ['account', whose],
  ]
}

function counter(name: string, points: number, redis?: Redis): RateLimiterAbstract {
  const options = { keyPrefix: `openintra:${name}`, points, duration: QUARTER_OF_AN_HOUR }
  const memory = new RateLimiterMemory(options)
  if (!redis) return memory
  return new RateLimiterRedis({ ...options, storeClient: redis, insuranceLimiter: memory, rejectIfRedisNotReady: true })
}

/** Of one length whatever was typed, and no list of logins in Redis. */
const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** Who has one IPv6 address has 2^64 of them. */
const networkOf = (address: string): string =>
  address.includes('.') ? address : address.split(':').slice(0, 4).join(':')
