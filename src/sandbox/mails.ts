/** GET /_sandbox/mails: the mails that were written, so that a test can follow the links in them. */
import { desc, eq } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { htmlOf, textOf } from '../mail/write.ts'
import type { SecretKey } from '../oauth/keys.ts'
import { mails } from '../resources/platform/mails.ts'

export const MAILS = '/_sandbox/mails'

const SHOWN = 100

/** The newest first; those to one address when it is given. */
export async function listMails(db: Database, key: SecretKey, to: string | undefined) {
  const rows = await db.orm
    .select()
    .from(mails)
    .where(to === undefined ? undefined : eq(mails.to, to))
    .orderBy(desc(mails.id))
    .limit(SHOWN)
  return rows.map((mail) => ({
    id: mail.id,
    to: mail.to,
    subject: mail.subject,
    text: textOf(key, mail) ?? null,
    html: htmlOf(key, mail) ?? null,
    reply_to: mail.reply_to,
    language: mail.language,
    created_at: mail.created_at,
    sent_at: mail.sent_at,
    attempts: mail.attempts,
    error: mail.error,
  }))
}
