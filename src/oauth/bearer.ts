/** Who calls: from the bearer token of a request to the actor (RFC 6750). */
import { LRUCache } from 'lru-cache'
import type { Clock } from '../clock.ts'
import type { Database } from '../db/database.ts'
import type { Actor } from '../engine/actor.ts'
import { unauthorized } from '../errors.ts'
import { APPLICATION } from '../resources/platform/roles_entities.ts'
import { digest } from './keys.ts'
import { fieldsOf, type Incoming } from './parameters.ts'
import { endPrevious } from './refresh.ts'

const HEADER = /^\s*bearer\s+(\S+)\s*$/i

/** The token of a request: in the header (RFC 6750, 2.1), else as `access_token`, else as `bearer_token` in query or body. */
export function bearerOf(request: Incoming): string | undefined {
  const inHeader = HEADER.exec(request.headers.authorization ?? '')?.[1]
  if (inHeader) return inHeader
  const [query, body] = [fieldsOf(request.query), fieldsOf(request.body)]
  return [query.access_token, body.access_token, query.bearer_token, body.bearer_token].find(
    (value): value is string => typeof value === 'string' && value !== '',
  )
}

/** A living token. Times are milliseconds since 1970. */
export interface Known {
  actor: Actor
  createdAt: number
  expiresAt: number
}

/** What is remembered of a token: what the database says, without a judgement that time could change. */
interface Remembered extends Known {
  version: number
  revoked: boolean
  roles: readonly { name: string; until: number | null }[]
  /** Set until the first use, of a token that follows another after a refresh. */
  follows?: { id: number; previousId: number }
}

/** Tokens remembered at most; each takes well under a kilobyte. */
const REMEMBERED = 20_000

/** The tables behind an actor. A change in one of them makes everything remembered stale. */
const TABLES = ['oauth_access_tokens', 'apps', 'roles', 'roles_entities', 'users']

export class Tokens {
  readonly #db: Database
  readonly #clock: Clock
  readonly #memory = new LRUCache<string, Remembered>({ max: REMEMBERED })

  constructor(db: Database, clock: Clock) {
    this.#db = db
    this.#clock = clock
  }

  /** The caller with this token; throws the 401 that says what is wrong with it. */
  async find(token: string | undefined): Promise<Actor> {
    return (await this.known(token)).actor
  }

  /** The same, with the times of the token. */
  async known(token: string | undefined): Promise<Known> {
    const found = token === undefined ? undefined : await this.#remembered(digest(token))
    if (!found) throw unauthorized('invalid')
    const now = this.#clock.now().getTime()
    if (found.revoked) throw unauthorized('revoked')
    if (found.expiresAt <= now) throw unauthorized('expired')
    if (found.follows) await this.#firstUse(found.follows)
    return { actor: actorAt(found, now), createdAt: found.createdAt, expiresAt: found.expiresAt }
  }

  /** A token that was refreshed ends when the one that follows it is used: its client has it now. */
  async #firstUse(token: NonNullable<Remembered['follows']>): Promise<void> {
    await this.#db.transaction((tx) => endPrevious(tx, this.#clock.now(), token))
  }

  /** Unknown tokens are not remembered: anybody can make them up, and one may be issued elsewhere in a moment. */
  async #remembered(key: string): Promise<Remembered | undefined> {
    // Read before the row is: a change in between makes the entry stale, never wrong.
    const version = this.#db.changes.version(TABLES)
    const known = this.#memory.get(key)
    if (known?.version === version) return known
    const [row] = await this.#db.read({ name: 'oauth_bearer', text: FIND, values: [key] })
    if (!row) {
      this.#memory.delete(key)
      return undefined
    }
    const found = { ...remember(JSON.parse(row[0] as string) as Row), version }
    this.#memory.set(key, found)
    return found
  }
}

/** Roles end by themselves, without a change of any row. */
function actorAt({ actor, roles }: Remembered, now: number): Actor {
  if (roles.every((role) => role.until === null)) return actor
  const held = roles.filter((role) => role.until === null || role.until > now)
  return { ...actor, roles: held.map((role) => role.name) }
}

interface Row {
  id: number
  previous_id: number | null
  application_id: number
  name: string
  uid: string
  per_second: number
  per_hour: number
  user_id: number | null
  staff: boolean
  scopes: string[]
  created: number
  expires_in: number
  revoked: boolean
  roles: { name: string; until: number | null }[]
}

/** One statement and one text column: both drivers hand it over the same. A closed account ends its tokens. */
const FIND = `select row_to_json(found)::text from (
  select t.id, t.previous_id, a.id as application_id, a.name, a.uid, a.rate_limit_per_second as per_second, a.rate_limit as per_hour,
    t.resource_owner_id as user_id, coalesce(u.staff, false) as staff, t.scopes,
    extract(epoch from t.created_at) * 1000 as created, t.expires_in,
    (t.revoked_at is not null or not coalesce(u.active, true)) as revoked,
    coalesce((
      select json_agg(json_build_object('name', r.name, 'until', extract(epoch from e.expires_at) * 1000) order by r.id)
      from roles_entities e join roles r on r.id = e.role_id
      where e.entity_id = a.id and e.entity_type = '${APPLICATION}' and r.name is not null
    ), '[]'::json) as roles
  from oauth_access_tokens t
    join apps a on a.id = t.application_id
    left join users u on u.id = t.resource_owner_id
  where t.token_digest = $1
) as found`

const remember = (row: Row): Omit<Remembered, 'version'> => ({
  actor: {
    applicationId: row.application_id,
    applicationName: row.name,
    applicationUid: row.uid,
    roles: row.roles.map((role) => role.name),
    scopes: row.scopes,
    userId: row.user_id ?? undefined,
    staff: row.staff,
    limits: { perSecond: row.per_second, perHour: row.per_hour },
  },
  createdAt: row.created,
  expiresAt: row.created + row.expires_in * 1000,
  revoked: row.revoked,
  roles: row.roles,
  follows: row.previous_id === null ? undefined : { id: row.id, previousId: row.previous_id },
})
