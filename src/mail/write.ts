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
  language: 'en' | 'fr'
  /** After this it is of no use, and is not sent any more. */
  expiresAt?: Date
}

export async function writeMail(tx: Tx, key: SecretKey, now: Date, mail: Mail): Promise<void> {
  const { to, subject, text, language, expiresAt } = mail
  await tx.insert(mails).values({
    to,
    subject,
    text: encrypt(key, text, aboutText(to)),
    language,
    created_at: now,
    expires_at: expiresAt,
    next_attempt_at: now,
  })
}

/** What a mail says; undefined once it was sent, or under another key. */
export const textOf = (key: SecretKey, mail: { to: string; text: string | null }): string | undefined =>
  mail.text === null ? undefined : decrypt(key, mail.text, aboutText(mail.to))

const aboutText = (to: string): string => `mail to ${to}`
