/** Writing mails: a row in the transaction in which what they tell happens, so that neither is there without the other. */
import type { Tx } from '../db/database.ts'
import { decrypt, encrypt } from '../oauth/encryption.ts'
import type { SecretKey } from '../oauth/keys.ts'
import { mails } from '../resources/platform/mails.ts'

export interface Mail {
  /** One address. */
  to: string
  subject: string
  text: string
  /** The same as HTML. */
  html?: string
  replyTo?: string
  /** Left out where nobody knows what it is written in. */
  language?: 'en' | 'fr'
  /** After this it is of no use, and is not sent any more. */
  expiresAt?: Date
}

/** Rows in one statement. */
const AT_ONCE = 500

export const writeMail = (tx: Tx, key: SecretKey, now: Date, mail: Mail): Promise<void> =>
  writeMails(tx, key, now, [mail])

export async function writeMails(tx: Tx, key: SecretKey, now: Date, all: readonly Mail[]): Promise<void> {
  for (let from = 0; from < all.length; from += AT_ONCE)
    await tx.insert(mails).values(
      all.slice(from, from + AT_ONCE).map(({ to, subject, text, html, replyTo, language, expiresAt }) => ({
        to,
        subject,
        text: encrypt(key, text, about('text', to)),
        html: html === undefined ? null : encrypt(key, html, about('html', to)),
        reply_to: replyTo,
        language,
        created_at: now,
        expires_at: expiresAt,
        next_attempt_at: now,
      })),
    )
}

type Kept = Pick<typeof mails.$inferSelect, 'to' | 'text' | 'html'>

/** What a mail says; undefined once it was sent, or under another key. */
export const textOf = (key: SecretKey, mail: Kept): string | undefined => read(key, mail, 'text')
/** The same as HTML; undefined also where there never was one. */
export const htmlOf = (key: SecretKey, mail: Kept): string | undefined => read(key, mail, 'html')

function read(key: SecretKey, mail: Kept, part: 'text' | 'html'): string | undefined {
  const encrypted = mail[part]
  return encrypted === null ? undefined : decrypt(key, encrypted, about(part, mail.to))
}

const about = (part: 'text' | 'html', to: string): string => `${part} of a mail to ${to}`
