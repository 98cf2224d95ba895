/** Deleting what nobody needs any more: sessions, codes, links and mails that are over for a while. */
import { inArray, lt, or, type SQL } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Database } from '../db/database.ts'
import { mails } from '../resources/platform/mails.ts'
import { oauthAuthorizationCodes as codes } from '../resources/platform/oauth_authorization_codes.ts'
import { passwordResets as resets } from '../resources/platform/password_resets.ts'
import { sessions } from '../resources/platform/sessions.ts'

/** Days for which each is kept after its end. */
export interface Keeping {
  sessions: number
  /** Authorization codes, and links that set a password. */
  codes: number
  mails: number
}

const DAY = 86_400_000
/** Rows in one statement: others must not wait long for its locks. */
const AT_ONCE = 1000

type Purged = PgTable & { id: PgColumn }

/** Answers how many rows were deleted. */
export async function purge(db: Database, now: Date, keeping: Keeping): Promise<number> {
  const before = (days: number) => new Date(now.getTime() - days * DAY)
  const [sessionsEnd, codesEnd, mailsEnd] = [keeping.sessions, keeping.codes, keeping.mails].map(before)
  const over: readonly [Purged, SQL | undefined][] = [
    [sessions, or(lt(sessions.ended_at, sessionsEnd!), lt(sessions.expires_at, sessionsEnd!))],
    [codes, lt(codes.expires_at, codesEnd!)],
    [resets, lt(resets.expires_at, codesEnd!)],
    // Sent, given up after two days of attempts, or waiting for a mail server that nobody named.
    [mails, lt(mails.created_at, mailsEnd!)],
  ]
  let deleted = 0
  for (const [table, isOver] of over) deleted += await purgeTable(db, table, isOver)
  return deleted
}

async function purgeTable(db: Database, table: Purged, isOver: SQL | undefined): Promise<number> {
  for (let deleted = 0; ; ) {
    // Looked at first: a DELETE announces a change to every process, even when it finds nothing.
    const rows = await db.orm.select({ id: table.id }).from(table).where(isOver).limit(AT_ONCE)
    if (rows.length === 0) return deleted
    const ids = rows.map((row) => row.id)
    await db.transaction((tx) => tx.delete(table).where(inArray(table.id, ids)))
    deleted += ids.length
  }
}
