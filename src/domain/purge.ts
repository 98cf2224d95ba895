/** Deleting what nobody needs any more: sessions, codes, links and mails that are over for a while. */
import { inArray, lt, or, type SQL } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Tx } from '../db/database.ts'
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
/** Rows of a table in one transaction: others must not wait long for its locks. */
const AT_ONCE = 1000

type Purged = PgTable & { id: PgColumn }

/** Deletes some of each; answers how many rows. */
export async function purge(tx: Tx, now: Date, { keep }: { keep: Keeping }): Promise<number> {
  const before = (days: number) => new Date(now.getTime() - days * DAY)
  const [sessionsEnd, codesEnd, mailsEnd] = [keep.sessions, keep.codes, keep.mails].map(before)
  const over: readonly [Purged, SQL | undefined][] = [
    [sessions, or(lt(sessions.ended_at, sessionsEnd!), lt(sessions.expires_at, sessionsEnd!))],
    [codes, lt(codes.expires_at, codesEnd!)],
    [resets, lt(resets.expires_at, codesEnd!)],
    // Sent, given up after two days of attempts, or waiting for a mail server that nobody named.
    [mails, lt(mails.created_at, mailsEnd!)],
  ]
  let deleted = 0
  for (const [table, isOver] of over) deleted += await purgeTable(tx, table, isOver)
  return deleted
}

async function purgeTable(tx: Tx, table: Purged, isOver: SQL | undefined): Promise<number> {
  // Looked at first: a DELETE announces a change to every process, even when it finds nothing.
  const rows = await tx.select({ id: table.id }).from(table).where(isOver).limit(AT_ONCE)
  if (rows.length === 0) return 0
  const ids = rows.map((row) => row.id)
  await tx.delete(table).where(inArray(table.id, ids))
  return ids.length
}
