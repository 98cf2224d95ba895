/** An application as the client of a request, and how it proves to be one. */
import type OAuth2Server from '@node-oauth/oauth2-server'
import { eq } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { apps } from '../resources/platform/apps.ts'
import type { Credentials } from './credentials.ts'
import { validUntil } from './secrets.ts'

/** The grants that an application may use; `password` is not offered. */
export const GRANTS = ['client_credentials', 'authorization_code', 'refresh_token'] as const
export type GrantName = (typeof GRANTS)[number]

export interface Client extends OAuth2Server.Client {
  applicationId: number
  scopes: readonly string[]
  /** Whether the client showed a secret. */
  proven: boolean
  /** When the secret lapses that the client showed. */
  secretValidUntil: Date
}

const stored = {
  id: apps.id,
  uid: apps.uid,
  confidential: apps.confidential,
  scopes: apps.scopes,
  secret_digest: apps.secret_digest,
  secret_valid_until: apps.secret_valid_until,
  next_secret_digest: apps.next_secret_digest,
  next_secret_valid_until: apps.next_secret_valid_until,
}

/**
 * The client with these credentials; undefined when it is unknown or its secret is wrong, lapsed or missing. A public
 * client shows none: its identifier alone proves nothing, so that whatever is given to it needs another proof (a code,
 * RFC 6749, 2.1), and a secret that it shows all the same must be right.
 */
export async function authenticate(tx: Tx, now: Date, credentials: Credentials): Promise<Client | undefined> {
  const [app] = await tx.select(stored).from(apps).where(eq(apps.uid, credentials.uid))
  if (!app) return undefined
  const { secret } = credentials
  const until =
    secret === undefined ? (app.confidential ? undefined : app.secret_valid_until) : validUntil(app, secret, now)
  if (!until) return undefined
  const proven = secret !== undefined
  return {
    id: app.uid,
    applicationId: app.id,
    scopes: app.scopes,
    grants: [...GRANTS],
    proven,
    secretValidUntil: until,
  }
}
