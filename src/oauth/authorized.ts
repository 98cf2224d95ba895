/** What a user allowed applications, and how they take it back. The tokens are the consent. */
import { and, eq, isNull } from 'drizzle-orm'
import type { Database, Tx } from '../db/database.ts'
import { SCOPES } from '../errors.ts'
import { oauthAccessTokens as tokens } from '../resources/platform/oauth_access_tokens.ts'
import { oauthAuthorizationCodes as codes } from '../resources/platform/oauth_authorization_codes.ts'

export interface AuthorizedApplication {
  id: number
  name: string
  description: string | null
  website: string | null
  /** The login of its owner. */
  owner: string | null
  scopes: readonly string[]
  since: Date
  /** When it was given its newest token. */
  lastToken: Date
}

/** The applications that hold a token of the user which nobody took back, those that were active last first. */
export async function authorizedApplications(db: Database, userId: number): Promise<AuthorizedApplication[]> {
  const rows = await db.read({ name: 'authorized_applications', text: LIST, values: [userId] })
  return rows.map((row) => {
    const found = JSON.parse(row[0] as string) as Row
    return {
      ...found,
      scopes: Object.keys(SCOPES).filter((scope) => found.scopes.includes(scope)),
      since: new Date(found.since),
      lastToken: new Date(found.lastToken),
    }
  })
}

interface Row extends Omit<AuthorizedApplication, 'since' | 'lastToken'> {
  since: number
  lastToken: number
}

/**
 * A refresh replaces tokens; the code that began it all stays until the user takes the consent back. Where there was
 * no code, as in the sandbox, the oldest token tells.
 */
const LIST = `select row_to_json(found)::text from (
  select a.id, a.name, a.description, a.website, o.login as owner, t.scopes, t."lastToken",
    least(t.first, (select extract(epoch from min(c.created_at)) * 1000 from oauth_authorization_codes c
      where c.application_id = a.id and c.resource_owner_id = $1 and c.used_at is not null)) as since
  from (
    select application_id, array_agg(distinct scope) as scopes,
      extract(epoch from min(created_at)) * 1000 as first, extract(epoch from max(created_at)) * 1000 as "lastToken"
    from oauth_access_tokens left join lateral unnest(scopes) as scope on true
    where resource_owner_id = $1 and revoked_at is null
    group by application_id
  ) t
    join apps a on a.id = t.application_id
    left join users o on o.id = a.owner_id
  order by t."lastToken" desc, a.id
) as found`

/**
 * Ends every token that the application has of the user, and every code. False when there was nothing to end. Codes
 * go first: an exchange that is under way holds its code, and its token is there when we have waited for it.
 */
export async function revokeAuthorization(tx: Tx, now: Date, userId: number, applicationId: number): Promise<boolean> {
  const dropped = await tx
    .delete(codes)
    .where(and(eq(codes.application_id, applicationId), eq(codes.resource_owner_id, userId)))
    .returning({ id: codes.id })
  let found = dropped.length > 0
  const living = and(
    eq(tokens.application_id, applicationId),
    eq(tokens.resource_owner_id, userId),
    isNull(tokens.revoked_at),
  )
  // A statement that waited for a refresh does not see the token that this one made. So it is looked again until none
  // is left; how many were ended would not tell, as the first use of that token may have ended the old one before us.
  while ((await tx.select({ id: tokens.id }).from(tokens).where(living).limit(1)).length > 0) {
    found = true
    await tx.update(tokens).set({ revoked_at: now }).where(living)
  }
  return found
}
