/** How the owner of an application replaces its secret, with or without a time in which both are good. */
import { eq } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { notFound } from '../errors.ts'
import { apps } from '../resources/platform/apps.ts'
import { digest } from './keys.ts'
import { inForce, lapseAfter, newSecret, type StoredSecrets } from './secrets.ts'

/** A new secret that is told once, and the day on which it lapses. */
export interface Order {
  applicationId: number
  /** Days that it lives. */
  days: number
}

/**
 * Gives out the next secret. The present one stays good until it lapses; a next one that was given out before does
 * not. Where the present one has lapsed there is nothing to stand beside, and the new one takes its place.
 */
export async function giveNextSecret(tx: Tx, now: Date, order: Order): Promise<string> {
  const held = await lockSecrets(tx, now, order.applicationId)
  const secret = newSecret()
  const [made, until] = [digest(secret), lapseAfter(now, order.days)]
  const change =
    held.secret_valid_until > now
      ? { ...held, next_secret_digest: made, next_secret_valid_until: until }
      : alone(made, until)
  await store(tx, now, order, change)
  return secret
}

/** The next secret alone is good from now on. False when there is none. */
export async function useNextSecret(tx: Tx, now: Date, order: Omit<Order, 'days'>): Promise<boolean> {
  const held = await lockSecrets(tx, now, order.applicationId)
  if (held.next_secret_digest === null || held.next_secret_valid_until === null) return false
  await store(tx, now, order, alone(held.next_secret_digest, held.next_secret_valid_until))
  return true
}

/** A new secret, alone: every other ends at once, as it must when one got into wrong hands. */
export async function replaceSecret(tx: Tx, now: Date, order: Order): Promise<string> {
  await lockSecrets(tx, now, order.applicationId)
  const secret = newSecret()
  await store(tx, now, order, alone(digest(secret), lapseAfter(now, order.days)))
  return secret
}

const alone = (made: string, until: Date): StoredSecrets => ({
  secret_digest: made,
  secret_valid_until: until,
  next_secret_digest: null,
  next_secret_valid_until: null,
})

/** Locked, so that of two replacements at once the second sees what the first one made. */
async function lockSecrets(tx: Tx, now: Date, applicationId: number): Promise<StoredSecrets> {
  const [held] = await tx
    .select({
      secret_digest: apps.secret_digest,
      secret_valid_until: apps.secret_valid_until,
      next_secret_digest: apps.next_secret_digest,
      next_secret_valid_until: apps.next_secret_valid_until,
    })
    .from(apps)
    .where(eq(apps.id, applicationId))
    .for('no key update')
  if (!held) throw notFound()
  return inForce(held, now)
}

async function store(tx: Tx, now: Date, { applicationId }: Omit<Order, 'days'>, secrets: StoredSecrets) {
  await tx
    .update(apps)
    .set({ ...secrets, updated_at: now })
    .where(eq(apps.id, applicationId))
}
