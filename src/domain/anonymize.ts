/** Anonymising: three years after an account was used last, what it says about a person is removed. */
import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import { languagesUsers } from '../resources/people/languages_users.ts'
import { userCandidatures } from '../resources/people/user_candidatures.ts'
import { users } from '../resources/people/users.ts'
import { gitlabUsers } from '../resources/platform/gitlab_users.ts'
import { uploads } from '../resources/platform/uploads.ts'
import { BATCH, eachRow } from './batch.ts'
import { endLocationsOf } from './locations.ts'
import { forget } from './record.ts'
import { signOut } from './sign-out.ts'

/** Years that an account is kept unused. */
const KEPT = 3

interface Account {
  id: number
  image: string | null
  /** Three years after the day on which it was used last, by the clocks of its campus. */
  ends: string
  over: boolean
}

/**
 * Anonymises accounts whose day has come. Those that were used since the day was set get a later one, and new ones their
 * first. Staff, administrators and alumni are kept.
 */
export async function anonymizeDue(tx: Tx, now: Date): Promise<number> {
  // No zone is more than a day ahead: by the plain day few accounts are left to be looked at closely.
  const tomorrow = new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10)
  const accounts = await rowsOf<Account>(
    tx,
    sql`select u.id, u.image, (l.day + ${sql.raw(`interval '${KEPT} years'`)})::date::text as ends,
        (l.day + ${sql.raw(`interval '${KEPT} years'`)}) at time zone z.name <= ${now.toISOString()}::timestamptz as over
      from users as u
        cross join lateral (select coalesce((select c.time_zone from campus_users as m join campus as c on c.id = m.campus_id
          where m.user_id = u.id and m.is_primary), 'UTC') as name) as z
        cross join lateral (select date_trunc('day', greatest(u.created_at, u.last_seen_at,
          (select max(begin_at) from locations where user_id = u.id), (select max(last_seen_at) from sessions where user_id = u.id),
          (select max(created_at) from oauth_access_tokens where resource_owner_id = u.id)) at time zone z.name) as day) as l
      where u.anonymized_at is null and u.alumnized_at is null and not u.staff and u.kind <> 'admin'
        and (u.anonymize_date <= ${tomorrow}::date or u.anonymize_date is null)
        and (u.anonymize_date::timestamp at time zone z.name <= ${now.toISOString()}::timestamptz
          or (u.anonymize_date is null and u.kind = 'student'))
      order by u.id limit ${BATCH} for update of u skip locked`,
  )
  return eachRow(tx, accounts, async (inner, account) => {
    if (account.over) await anonymize(inner, account, now)
    else
      await inner
        .update(users)
        .set({ anonymize_date: account.ends, data_erasure_date: account.ends })
        .where(eq(users.id, account.id))
  })
}

/** What the person did stays, under a login that tells nobody who it was; what tells who it was goes. */
async function anonymize(tx: Tx, { id, image }: Account, now: Date): Promise<void> {
  const login = `3b3-${id}`
  await signOut(tx, id, now)
  await endLocationsOf(tx, id, now)
  await tx
    .update(users)
    .set({ ...BLANK, login, email: `${login}@example.org`, anonymized_at: now, updated_at: now })
    .where(eq(users.id, id))
  await tx.delete(userCandidatures).where(eq(userCandidatures.user_id, id))
  await tx.delete(languagesUsers).where(eq(languagesUsers.user_id, id))
  await tx.delete(gitlabUsers).where(eq(gitlabUsers.user_id, id))
  if (image !== null) await dropPicture(tx, image)
  await forget(tx, ['users', 'user_candidatures', 'languages_users', 'gitlab_users'], id)
}

const BLANK = {
  first_name: '3b3',
  last_name: '3b3',
  usual_first_name: null,
  phone: null,
  image: null,
  status: null,
  active: false,
  slack_team: null,
  slack_login: null,
  slack_mail: null,
  slack_validated_at: null,
  password_digest: null,
  otp_secret: null,
  otp_step: null,
  otp_backup_digests: null,
  linked_user_id: null,
} as const

/** Two people who sent the same picture share one file. */
async function dropPicture(tx: Tx, path: string): Promise<void> {
  const [other] = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.image, path), isNull(users.anonymized_at), ne(users.image, '')))
    .limit(1)
  if (!other) await tx.delete(uploads).where(eq(uploads.path, path))
}
