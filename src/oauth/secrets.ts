/**
 * Client identifiers and secrets (RFC 6749, 2.2 and 2.3.1). A secret has 256 random bits, so that a plain digest of it
 * cannot be guessed, and a check costs microseconds: clients authenticate far too often for a password's slow hash.
 */
import { randomBytes } from 'node:crypto'
import { digest, sameText } from './keys.ts'

/** Days that a secret lives, unless the settings say otherwise. */
export const SECRET_DAYS = 28
const DAY = 86_400_000

const random = (prefix: string): string => `${prefix}-s4t2ud-${randomBytes(32).toString('hex')}`

export const newUid = (): string => random('u')
export const newSecret = (): string => random('s')

export const lapseAfter = (now: Date, days: number): Date => new Date(now.getTime() + days * DAY)

/** What an application's row holds of its secrets. */
export interface StoredSecrets {
  secret_digest: string
  secret_valid_until: Date
  next_secret_digest: string | null
  next_secret_valid_until: Date | null
}

/** The secrets as they are now: the next one takes the place of the present one when that lapses. */
export function inForce<Stored extends StoredSecrets>(stored: Stored, now: Date): Stored {
  const { next_secret_digest: digest, next_secret_valid_until: until } = stored
  if (stored.secret_valid_until > now || digest === null || until === null) return stored
  return {
    ...stored,
    secret_digest: digest,
    secret_valid_until: until,
    next_secret_digest: null,
    next_secret_valid_until: null,
  }
}

/**
 * Until when the secret is valid; undefined when it is wrong or lapsed. The next secret counts as soon as it is given
 * out, beside the present one, so that an owner can replace one by the other without a moment of refusals.
 */
export function validUntil(stored: StoredSecrets, secret: string, now: Date): Date | undefined {
  const shown = digest(secret)
  const pairs = [
    [stored.secret_digest, stored.secret_valid_until],
    [stored.next_secret_digest, stored.next_secret_valid_until],
  ] as const
  return pairs
    .filter(([held, until]) => held !== null && sameText(held, shown) && until !== null && until > now)
    .map(([, until]) => until!)[0]
}
