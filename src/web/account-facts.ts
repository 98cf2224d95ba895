/** What the account's page tells about the account. */
import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { campus } from '../resources/campus/campus.ts'
import { campusUsers } from '../resources/campus/campus_users.ts'
import { users } from '../resources/people/users.ts'

export interface AccountFacts {
  login: string
  email: string
  language: string | null
  kind: 'admin' | 'student' | 'external'
  /** The primary campus, if there is one, with the time zone in which its people live. */
  campus: string | null
  timeZone: string | null
}

export async function accountFacts(tx: Tx, userId: number): Promise<AccountFacts> {
  const [account] = await tx
    .select({
      login: users.login,
      email: users.email,
      language: users.language,
      kind: users.kind,
      campus: campus.name,
      timeZone: campus.time_zone,
    })
    .from(users)
    .leftJoin(campusUsers, and(eq(campusUsers.user_id, users.id), sql`${campusUsers.is_primary}`))
    .leftJoin(campus, eq(campus.id, campusUsers.campus_id))
    .where(eq(users.id, userId))
  return account!
}

/** Writes times as people of a place read them. */
export function timesIn(language: string, timeZone: string | null): (time: Date) => string {
  const format = (zone: string) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZone: zone,
    })
  let known: Intl.DateTimeFormat
  try {
    known = format(timeZone ?? 'UTC')
  } catch {
    // A zone that this machine does not know.
    known = format('UTC')
  }
  return (time) => known.format(time)
}
