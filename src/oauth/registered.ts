/** Registered applications, as the people see them who look after them. */
import { and, count, desc, eq, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { users } from '../resources/people/users.ts'
import { apps } from '../resources/platform/apps.ts'
import { oauthAccessTokens as tokens } from '../resources/platform/oauth_access_tokens.ts'
import { type Powers, powersOf } from './powers.ts'
import { inForce } from './secrets.ts'

/** Who looks. */
export interface Keeper extends Powers {
  userId: number
}

export const keeperOf = async (tx: Tx, userId: number): Promise<Keeper> => ({
  userId,
  ...(await powersOf(tx, userId)),
})

export interface Registered {
  id: number
  uid: string
  name: string
  description: string | null
  website: string | null
  image: string | null
  public: boolean
  confidential: boolean
  scopes: readonly string[]
  redirectUris: readonly string[]
  allowedOrigins: string | null
  ownerId: number | null
  /** The login of the owner. */
  owner: string | null
  limits: { perSecond: number; perHour: number }
  secretUntil: Date
  /** When the next secret lapses, where one was given out. */
  nextSecretUntil: Date | null
  createdAt: Date
}

const COLUMNS = {
  id: apps.id,
  uid: apps.uid,
  name: apps.name,
  description: apps.description,
  website: apps.website,
  image: apps.image,
  public: apps.public,
  confidential: apps.confidential,
  scopes: apps.scopes,
  redirectUris: apps.redirect_uris,
  allowedOrigins: apps.allowed_origins,
  ownerId: apps.owner_id,
  owner: users.login,
  perSecond: apps.rate_limit_per_second,
  perHour: apps.rate_limit,
  secret_digest: apps.secret_digest,
  secret_valid_until: apps.secret_valid_until,
  next_secret_digest: apps.next_secret_digest,
  next_secret_valid_until: apps.next_secret_valid_until,
  createdAt: apps.created_at,
}

const rows = (tx: Tx, where: SQL | undefined) =>
  tx.select(COLUMNS).from(apps).leftJoin(users, eq(users.id, apps.owner_id)).where(where)

type Row = Awaited<ReturnType<typeof rows>>[number]

/** Digests stay behind: no page has a use for them. */
function registered(row: Row, now: Date): Registered {
  const {
    perSecond,
    perHour,
    secret_digest,
    secret_valid_until,
    next_secret_digest,
    next_secret_valid_until,
    ...facts
  } = row
  const secrets = inForce({ secret_digest, secret_valid_until, next_secret_digest, next_secret_valid_until }, now)
  return {
    ...facts,
    limits: { perSecond, perHour },
    secretUntil: secrets.secret_valid_until,
    nextSecretUntil: secrets.next_secret_digest === null ? null : secrets.next_secret_valid_until,
  }
}

/** The application when it is the keeper's, or one that they may see; what one may not see does not exist. */
export async function findRegistered(tx: Tx, now: Date, id: number, keeper: Keeper): Promise<Registered | undefined> {
  const own = keeper.seesAll ? undefined : eq(apps.owner_id, keeper.userId)
  const [row] = await rows(tx, and(eq(apps.id, id), own))
  return row && registered(row, now)
}

export const mayManage = (keeper: Keeper, application: Pick<Registered, 'ownerId'>): boolean =>
  keeper.managesAll || application.ownerId === keeper.userId

/** Applications on a page of the list. */
const PAGE = 30

export interface Listed {
  applications: Registered[]
  page: number
  last: number
}

/** The newest first: of an owner, or of all whose name contains the text, whose UID it is or whose owner. */
export async function listRegistered(
  tx: Tx,
  now: Date,
  { ownerId, search = '', page }: { ownerId?: number; search?: string; page: number },
): Promise<Listed> {
  const text = search.trim().toLowerCase()
  const where = and(
    ownerId === undefined ? undefined : eq(apps.owner_id, ownerId),
    text === ''
      ? undefined
      : or(sql`strpos(lower(${apps.name}), ${text}) > 0`, eq(apps.uid, text), eq(users.login, text)),
  )
  const [total] = await tx
    .select({ count: count() })
    .from(apps)
    .leftJoin(users, eq(users.id, apps.owner_id))
    .where(where)
  const last = Math.max(1, Math.ceil((total?.count ?? 0) / PAGE))
  const at = Math.min(Math.max(1, page), last)
  const found = await rows(tx, where)
    .orderBy(desc(apps.id))
    .limit(PAGE)
    .offset((at - 1) * PAGE)
  return { applications: found.map((row) => registered(row, now)), page: at, last }
}

/** How many people have allowed the application something that they did not take back. */
export async function peopleWhoAllowed(tx: Tx, applicationId: number): Promise<number> {
  const [row] = await tx
    .select({ people: sql<number>`count(distinct ${tokens.resource_owner_id})::integer` })
    .from(tokens)
    .where(and(eq(tokens.application_id, applicationId), isNull(tokens.revoked_at)))
  return row?.people ?? 0
}
