/** The mails about an account: in its own language, with links that lead here. */
import type { FastifyRequest } from 'fastify'
import type { Tx } from '../db/database.ts'
import { writeMail } from '../mail/write.ts'
import type { Texts } from './texts/en.ts'
import { LANGUAGES } from './texts/language.ts'
import { languageFor, type Web } from './visit.ts'

export interface AccountMail {
  about: keyof Texts['account']['mails']
  to: { login: string; email: string; language: string | null }
  /** The path that the mail's link leads to. */
  path: string
  expiresAt?: Date
}

/** Writes it in the transaction in which what it tells happens. */
export async function writeAccountMail(tx: Tx, web: Web, request: FastifyRequest, mail: AccountMail): Promise<void> {
  const { about, to, path, expiresAt } = mail
  const language = languageFor(request, to.language)
  const { subject, text } = LANGUAGES[language].account.mails[about]
  const link = `${web.baseUrl(request)}${path}`
  await writeMail(tx, web.key, web.clock.now(), {
    to: to.email,
    subject,
    text: text(to.login, link),
    language,
    expiresAt,
  })
}
