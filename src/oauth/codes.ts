/** Authorization codes: made when a user allows an application something, redeemed once (RFC 6749, 4.1.2). */
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { users } from '../resources/people/users.ts'
import { apps } from '../resources/platform/apps.ts'
import { oauthAuthorizationCodes as codes } from '../resources/platform/oauth_authorization_codes.ts'
import type { Challenge } from './authorize/challenge.ts'
import { digest, newNonce } from './keys.ts'

/** Seconds that a code lives: the longest that RFC 6749 recommends. */
export const CODE_SECONDS = 600

export interface Allowed {
  applicationId: number
  userId: number
  redirectUri: string
  scopes: readonly string[]
  challenge?: Challenge
}

/** A new code: 64 hex digits, of which the database keeps a digest. */
export async function issueCode(tx: Tx, now: Date, allowed: Allowed): Promise<string> {
  const code = newNonce()
  await tx.insert(codes).values({
    application_id: allowed.applicationId,
    resource_owner_id: allowed.userId,
    code_digest: digest(code),
    redirect_uri: allowed.redirectUri,
    scopes: [...allowed.scopes],
    code_challenge: allowed.challenge?.text,
    code_challenge_method: allowed.challenge?.method,
    created_at: now,
    expires_at: new Date(now.getTime() + CODE_SECONDS * 1000),
  })
  return code
}

/**
 * A code that can be redeemed: unused, not expired, of an account that is open. Its row is locked, so that of two
 * exchanges at once the second waits, and finds it used.
 */
export async function findCode(tx: Tx, now: Date, code: string) {
  const [found] = await tx
    .select({
      id: codes.id,
      uid: apps.uid,
      userId: codes.resource_owner_id,
      redirectUri: codes.redirect_uri,
      scopes: codes.scopes,
      challenge: codes.code_challenge,
      method: codes.code_challenge_method,
      usedAt: codes.used_at,
      expiresAt: codes.expires_at,
      active: users.active,
    })
    .from(codes)
    .innerJoin(apps, eq(apps.id, codes.application_id))
    .innerJoin(users, eq(users.id, codes.resource_owner_id))
    .where(eq(codes.code_digest, digest(code)))
    .for('update', { of: codes })
  return found && found.usedAt === null && found.expiresAt > now && found.active ? found : undefined
}

/** Whether this call was the one that used it. */
export async function useCode(tx: Tx, now: Date, id: number): Promise<boolean> {
  const used = await tx
    .update(codes)
    .set({ used_at: now })
    .where(and(eq(codes.id, id), isNull(codes.used_at)))
    .returning({ id: codes.id })
  return used.length === 1
}

/** Whether the code is this user's and can be redeemed: only then it is shown. */
export async function isCodeOf(tx: Tx, now: Date, code: string, userId: number): Promise<boolean> {
  const [found] = await tx
    .select({ usedAt: codes.used_at, expiresAt: codes.expires_at })
    .from(codes)
    .where(and(eq(codes.code_digest, digest(code)), eq(codes.resource_owner_id, userId)))
  return found !== undefined && found.usedAt === null && found.expiresAt > now
}
