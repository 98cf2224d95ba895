/** The end of everything by which somebody is let in: sessions of browsers, tokens of applications, codes on their way. */
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { oauthAccessTokens as tokens } from '../resources/platform/oauth_access_tokens.ts'
import { oauthAuthorizationCodes as codes } from '../resources/platform/oauth_authorization_codes.ts'
import { sessions } from '../resources/platform/sessions.ts'

/** Ends all of it for good: an account that opens again is logged in to again, and applications ask again. */
export async function signOut(tx: Tx, userId: number, now: Date): Promise<void> {
  await tx
    .update(sessions)
    .set({ ended_at: now })
    .where(and(eq(sessions.user_id, userId), isNull(sessions.ended_at)))
  await tx
    .update(tokens)
    .set({ revoked_at: now })
    .where(and(eq(tokens.resource_owner_id, userId), isNull(tokens.revoked_at)))
  await tx
    .update(codes)
    .set({ used_at: now })
    .where(and(eq(codes.resource_owner_id, userId), isNull(codes.used_at)))
}
