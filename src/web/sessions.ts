/** Sessions: a random number in a cookie, of which the database keeps a digest. */
import { and, eq, isNull } from 'drizzle-orm'
import type { Database, Tx } from '../db/database.ts'
import { digest, newNonce } from '../oauth/keys.ts'
import { sessions } from '../resources/platform/sessions.ts'

/** Days after which one logs in again. */
const SESSION_DAYS = 14
/** Milliseconds that `last_seen_at` may be behind: a page need not cost a write. */
const SEEN_WITHIN = 3_600_000
const DAY = 86_400_000
const LONGEST_AGENT = 300

export interface Session {
  id: number
  userId: number
  login: string
  name: string
  /** The language that the user chose; null where the browser decides. */
  language: string | null
  /** What the cookie holds. */
  token: string
}

/**
 * A new session, whatever others there are: a number that was in the browser before is never taken over. `now` is the
 * moment at which the password was looked at: should it be changed after that, the session is over before it begins.
 */
export async function openSession(tx: Tx, now: Date, userId: number, agent: string | undefined): Promise<string> {
  const token = newNonce()
  await tx.insert(sessions).values({
    user_id: userId,
    token_digest: digest(token),
    user_agent: agent?.slice(0, LONGEST_AGENT),
    created_at: now,
    last_seen_at: now,
    expires_at: new Date(now.getTime() + SESSION_DAYS * DAY),
  })
  return token
}

export async function endSession(tx: Tx, now: Date, id: number): Promise<void> {
  await tx
    .update(sessions)
    .set({ ended_at: now })
    .where(and(eq(sessions.id, id), isNull(sessions.ended_at)))
}

/** The session with this number. It ends with the account, and when the password is changed. */
export async function findSession(db: Database, now: Date, token: string | undefined): Promise<Session | undefined> {
  if (token === undefined) return undefined
  const [row] = await db.read({ name: 'web_session', text: FIND, values: [digest(token), now.toISOString()] })
  if (!row) return undefined
  const [id, userId, login, name, language, seen] = row as [number, number, string, string, string | null, boolean]
  if (!seen) await db.orm.update(sessions).set({ last_seen_at: now }).where(eq(sessions.id, id))
  return { id, userId, login, name, language, token }
}

/** `$2` is now. */
const IS_OPEN = `s.ended_at is null and s.expires_at > $2::timestamptz and u.active
    and (u.password_changed_at is null or u.password_changed_at <= s.created_at)`

const FIND = `select s.id, s.user_id, u.login, coalesce(u.usual_first_name, u.first_name) || ' ' || u.last_name, u.language,
    s.last_seen_at > $2::timestamptz - interval '${SEEN_WITHIN} milliseconds'
  from sessions s join users u on u.id = s.user_id
  where s.token_digest = $1 and ${IS_OPEN}`

export interface OpenSession {
  id: number
  /** The browser, as it names itself. */
  agent: string | null
  since: Date
  seen: Date
}

/** The open sessions of a user, the last seen first. */
export async function sessionsOf(db: Database, now: Date, userId: number): Promise<OpenSession[]> {
  const rows = await db.read({ name: 'web_sessions_of', text: LIST, values: [userId, now.toISOString()] })
  return rows.map((row) => {
    const [id, agent, since, seen] = row as [number, string | null, number, number]
    return { id, agent, since: new Date(since), seen: new Date(seen) }
  })
}

const LIST = `select s.id, s.user_agent, extract(epoch from s.created_at)::float8 * 1000,
    extract(epoch from s.last_seen_at)::float8 * 1000
  from sessions s join users u on u.id = s.user_id
  where s.user_id = $1 and ${IS_OPEN} order by s.last_seen_at desc, s.id desc limit 50`
