/** Makes access tokens, or says again those that still live. */
import { and, desc, eq, gte, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { apps } from '../resources/platform/apps.ts'
import { oauthAccessTokens as tokens } from '../resources/platform/oauth_access_tokens.ts'
import { digest, newNonce, type SecretKey, sameText, tokenOf } from './keys.ts'
import { invalidClient } from './refusals.ts'

/** Seconds that an access token lives, unless the settings say otherwise. */
export const ACCESS_TOKEN_SECONDS = 7200

export interface Wanted {
  applicationId: number
  /** The user who allows it; null for a token of the application itself. */
  userId: number | null
  scopes: readonly string[]
  /** Whether a refresh token belongs to it (RFC 6749, 4.4.3: not for a client's own). */
  refreshable: boolean
  /** Seconds that it lives. */
  seconds: number
}

export interface Issued {
  accessToken: string
  refreshToken?: string
  scopes: readonly string[]
  createdAt: Date
  /** Seconds left. */
  expiresIn: number
}

/**
 * The newest living token for the same application, user and set of scopes, else a new one. Two requests at once must
 * not make two tokens: who finds none waits for the application's row and looks again.
 */
export async function reuseOrIssue(tx: Tx, key: SecretKey, now: Date, wanted: Wanted): Promise<Issued> {
  const living = await sayAgain(tx, key, now, wanted)
  if (living) return living
  // `no key update` keeps out others that come here, but not the inserts of rows that refer to the application.
  const [app] = await tx
    .select({ id: apps.id })
    .from(apps)
    .where(eq(apps.id, wanted.applicationId))
    .for('no key update')
  if (!app) throw invalidClient('the application was deleted meanwhile')
  return (await sayAgain(tx, key, now, wanted)) ?? (await issue(tx, key, now, wanted))
}

/** A new token, whatever others there are; `previousId` is the one that it follows after a refresh. */
export async function issue(tx: Tx, key: SecretKey, now: Date, wanted: Wanted, previousId?: number): Promise<Issued> {
  const nonce = newNonce()
  const accessToken = tokenOf(key, nonce, 'access')
  const refreshToken = wanted.refreshable ? tokenOf(key, nonce, 'refresh') : undefined
  await tx.insert(tokens).values({
    application_id: wanted.applicationId,
    resource_owner_id: wanted.userId,
    scopes: [...wanted.scopes],
    nonce,
    token_digest: digest(accessToken),
    refresh_token_digest: refreshToken === undefined ? null : digest(refreshToken),
    previous_id: previousId,
    expires_in: wanted.seconds,
    created_at: now,
  })
  return { accessToken, refreshToken, scopes: wanted.scopes, createdAt: now, expiresIn: wanted.seconds }
}

/** The newest living token of the wanted kind, said once more; `among` narrows which ones may be. */
export async function sayAgain(
  tx: Tx,
  key: SecretKey,
  now: Date,
  wanted: Wanted,
  among?: SQL,
): Promise<Issued | undefined> {
  const [token] = await tx
    .select({
      nonce: tokens.nonce,
      token_digest: tokens.token_digest,
      expires_in: tokens.expires_in,
      created_at: tokens.created_at,
    })
    .from(tokens)
    .where(and(...sameKind(wanted), livesOneSecond(now), among))
    .orderBy(desc(tokens.id))
    .limit(1)
  if (!token) return undefined
  const accessToken = tokenOf(key, token.nonce, 'access')
  // Made under another key, the token cannot be said again.
  if (!sameText(digest(accessToken), token.token_digest)) return undefined
  const age = Math.ceil((now.getTime() - token.created_at.getTime()) / 1000)
  return {
    accessToken,
    refreshToken: wanted.refreshable ? tokenOf(key, token.nonce, 'refresh') : undefined,
    // In the order of this request: a client may compare what it asked for with what it got.
    scopes: wanted.scopes,
    createdAt: token.created_at,
    expiresIn: token.expires_in - Math.max(age, 0),
  }
}

const sameKind = (wanted: Wanted): SQL[] => [
  eq(tokens.application_id, wanted.applicationId),
  wanted.userId === null ? isNull(tokens.resource_owner_id) : eq(tokens.resource_owner_id, wanted.userId),
  // The same set: each holds the other, in whatever order.
  sql`${tokens.scopes} @> ${sql.param([...wanted.scopes], tokens.scopes)}`,
  sql`${tokens.scopes} <@ ${sql.param([...wanted.scopes], tokens.scopes)}`,
  wanted.refreshable ? isNotNull(tokens.refresh_token_digest) : isNull(tokens.refresh_token_digest),
  isNull(tokens.revoked_at),
]

/** Whether there is a whole second left, so that the answer never says 0. */
const livesOneSecond = (now: Date): SQL =>
  gte(sql`${tokens.created_at} + (${tokens.expires_in} - 1) * interval '1 second'`, now.toISOString())
