/** Registers applications (RFC 6749, 2). */
import { eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { SCOPES, unprocessable } from '../errors.ts'
import { apps } from '../resources/platform/apps.ts'
import { digest } from './keys.ts'
import { setRoles } from './roles.ts'
import { lapseAfter, newSecret, newUid, SECRET_DAYS } from './secrets.ts'

/** What is said about an application. Left out: the column's default, or what it was. */
export interface ApplicationFields {
  name: string
  redirectUris?: readonly string[]
  /** The scopes that it may ask for; none means all of the server's. */
  scopes?: readonly string[]
  /** Names of roles, in any case. Given, the application holds these and no others. */
  roles?: readonly string[]
  ownerId?: number | null
  /** Who registers it. */
  userId?: number
  description?: string | null
  image?: string | null
  website?: string | null
  /** Whether others may see it. */
  public?: boolean
  /** False for one that cannot keep a secret (RFC 6749, 2.1). */
  confidential?: boolean
  allowedOrigins?: string | null
  limits?: { perSecond: number; perHour: number }
  /** Days until the secret lapses. */
  secretDays?: number
}

/** Registers a new application. The secret is told here and never again: only its digest is kept. */
export async function createApplication(
  tx: Tx,
  now: Date,
  fields: ApplicationFields,
): Promise<{ id: number; uid: string; secret: string }> {
  const [uid, secret] = [newUid(), newSecret()]
  const { id } = await putApplication(tx, now, { ...fields, uid, secret })
  return { id, uid, secret }
}

/**
 * Creates the application with this uid, or makes it what the fields say. The secret is the given one from now on, and
 * lives anew: who names it again vouches for it.
 */
export async function putApplication(
  tx: Tx,
  now: Date,
  fields: ApplicationFields & { uid: string; secret: string },
): Promise<{ id: number; created: boolean }> {
  const columns = { ...columnsOf(now, fields), ...secretsOf(now, fields) }
  const [put] = await tx
    .insert(apps)
    .values({ ...columns, uid: fields.uid, created_at: now })
    .onConflictDoUpdate({ target: apps.uid, set: columns })
    // `xmax` names the transaction that replaced a row: none has, when the row is new.
    .returning({ id: apps.id, created: sql<boolean>`xmax = 0` })
  const { id, created } = put!
  if (fields.roles) await setRoles(tx, now, id, fields.roles)
  return { id, created }
}

/** Makes the application what the fields say. Its secrets stay; so do the scopes of tokens that it has. */
export async function updateApplication(
  tx: Tx,
  now: Date,
  id: number,
  fields: Omit<ApplicationFields, 'roles' | 'secretDays'>,
): Promise<void> {
  await tx.update(apps).set(columnsOf(now, fields)).where(eq(apps.id, id))
}

/** Removes the application, and with it its tokens, codes and roles: none of them works a moment later. */
export async function deleteApplication(tx: Tx, id: number): Promise<void> {
  await tx.delete(apps).where(eq(apps.id, id))
}

const secretsOf = (now: Date, { secret, secretDays }: ApplicationFields & { secret: string }) => ({
  secret_digest: digest(secret),
  secret_valid_until: lapseAfter(now, secretDays ?? SECRET_DAYS),
  next_secret_digest: null,
  next_secret_valid_until: null,
})

function columnsOf(now: Date, fields: ApplicationFields) {
  const unknown = (fields.scopes ?? []).filter((scope) => !Object.hasOwn(SCOPES, scope))
  if (unknown.length > 0)
    throw unprocessable({ scopes: [`${unknown.join(', ')} doesn't match configured on the server.`] })
  return {
    name: fields.name,
    redirect_uris: fields.redirectUris && [...fields.redirectUris],
    scopes: fields.scopes && [...fields.scopes],
    owner_id: fields.ownerId,
    user_id: fields.userId,
    description: fields.description,
    image: fields.image,
    website: fields.website,
    public: fields.public,
    confidential: fields.confidential,
    allowed_origins: fields.allowedOrigins,
    rate_limit: fields.limits?.perHour,
    rate_limit_per_second: fields.limits?.perSecond,
    updated_at: now,
  }
}
