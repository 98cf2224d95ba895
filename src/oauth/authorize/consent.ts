/** Whether a user has allowed an application what it asks for: a token that nobody took back says so. */
import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '../../db/database.ts'
import { oauthAccessTokens as tokens } from '../../resources/platform/oauth_access_tokens.ts'
import type { Authorization } from './checks.ts'

/**
 * Looks at the user's newest token for the application; its age does not count. Who asks for more, or for something
 * else, is asked about again. So is who cannot prove which application it is (RFC 6749, 10.2): another one on the same
 * device may have taken its address.
 */
export async function isAllowed(tx: Tx, { application, scopes }: Authorization, userId: number): Promise<boolean> {
  if (!application.confidential) return false
  const [newest] = await tx
    .select({ scopes: tokens.scopes })
    .from(tokens)
    .where(
      and(eq(tokens.application_id, application.id), eq(tokens.resource_owner_id, userId), isNull(tokens.revoked_at)),
    )
    .orderBy(desc(tokens.id))
    .limit(1)
  return newest !== undefined && scopes.every((scope) => newest.scopes.includes(scope))
}
