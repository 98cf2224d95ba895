/**
 * Refresh tokens (RFC 6749, 6), exchanged for a new pair each time. The old pair ends when the new one is used first:
 * until then the client may not have got it, and says the old one again.
 */
import { and, desc, eq, isNull, or } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { users } from '../resources/people/users.ts'
import { apps } from '../resources/platform/apps.ts'
import { oauthAccessTokens as tokens } from '../resources/platform/oauth_access_tokens.ts'
import { type Client, GRANTS } from './clients.ts'
import { type Issued, issue, sayAgain, type Wanted } from './issue.ts'
import { digest, type SecretKey } from './keys.ts'
import { inForce } from './secrets.ts'

export interface Refreshable {
  id: number
  previousId: number | null
  userId: number
  scopes: readonly string[]
  /** The application that it was given to. */
  client: Client
}

/**
 * A refresh token that can be used: not revoked, and of an account that is open. Its row is locked, so that of two
 * refreshes at once the second waits, and finds what the first one made.
 */
export async function findRefreshable(tx: Tx, now: Date, refreshToken: string): Promise<Refreshable | undefined> {
  const [found] = await tx
    .select({
      id: tokens.id,
      previousId: tokens.previous_id,
      userId: tokens.resource_owner_id,
      scopes: tokens.scopes,
      revokedAt: tokens.revoked_at,
      applicationId: apps.id,
      uid: apps.uid,
      own: apps.scopes,
      secret_digest: apps.secret_digest,
      secret_valid_until: apps.secret_valid_until,
      next_secret_digest: apps.next_secret_digest,
      next_secret_valid_until: apps.next_secret_valid_until,
      active: users.active,
    })
    .from(tokens)
    .innerJoin(apps, eq(apps.id, tokens.application_id))
    .innerJoin(users, eq(users.id, tokens.resource_owner_id))
    .where(eq(tokens.refresh_token_digest, digest(refreshToken)))
    .for('update', { of: tokens })
  if (!found || found.revokedAt !== null || !found.active) return undefined
  const { applicationId, uid, own } = found
  const secretValidUntil = inForce(found, now).secret_valid_until
  return {
    id: found.id,
    previousId: found.previousId,
    userId: found.userId!,
    scopes: found.scopes,
    client: { id: uid, applicationId, scopes: own, grants: [...GRANTS], proven: false, secretValidUntil },
  }
}

/** The pair that follows: said again when it was made before and lives unused, else a new one. */
export async function follow(tx: Tx, key: SecretKey, now: Date, old: Refreshable, wanted: Wanted): Promise<Issued> {
  await endPrevious(tx, now, old)
  const made = await sayAgain(tx, key, now, wanted, eq(tokens.previous_id, old.id))
  if (made) return made
  await tx
    .update(tokens)
    .set({ previous_id: null, revoked_at: now })
    .where(and(eq(tokens.previous_id, old.id)))
  return issue(tx, key, now, wanted, old.id)
}

/**
 * Ends the token that this one follows: it has arrived. The newer row is written first, as everywhere here, so that
 * two who do this at once wait for each other, and not both for ever.
 */
export async function endPrevious(tx: Tx, now: Date, token: { id: number; previousId: number | null }): Promise<void> {
  if (token.previousId === null) return
  await tx.update(tokens).set({ previous_id: null }).where(eq(tokens.id, token.id))
  await tx
    .update(tokens)
    .set({ revoked_at: now })
    .where(and(eq(tokens.id, token.previousId), isNull(tokens.revoked_at)))
}

/** Ends a token, and what stands beside it unused: the one that it follows, and the one that follows it. */
export async function endWithNeighbours(
  tx: Tx,
  now: Date,
  { id, previousId }: { id: number; previousId: number | null },
): Promise<void> {
  const all = or(
    eq(tokens.id, id),
    eq(tokens.previous_id, id),
    previousId === null ? undefined : eq(tokens.id, previousId),
  )
  await tx.select({ id: tokens.id }).from(tokens).where(all).orderBy(desc(tokens.id)).for('update')
  // Looked for again: one that follows may have been made while this waited.
  await tx
    .update(tokens)
    .set({ revoked_at: now })
    .where(and(all, isNull(tokens.revoked_at)))
}
