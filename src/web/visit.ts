/** What a page knows of the request: the language, who is signed in, and how a form proves to be ours. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Clock } from '../clock.ts'
import type { Database } from '../db/database.ts'
import type { Usage } from '../http/usage.ts'
import { newNonce, type SecretKey } from '../oauth/keys.ts'
import type { Cookies } from './cookies.ts'
import { field, formToken, isFormToken, TOKEN_FIELD } from './forms.ts'
import { findSession, type Session } from './sessions.ts'
import type { Texts } from './texts/en.ts'
import { isLanguage, LANGUAGES, type Language, languageOf } from './texts/language.ts'
import type { Throttle } from './throttle.ts'

/** What every page is made with. */
export interface Web {
  db: Database
  clock: Clock
  key: SecretKey
  cookies: Cookies
  throttle: Throttle
  /** How often somebody may ask for a link, however many log-ins failed before. */
  links: Throttle
  usage: Usage
  /** Days that the secret of an application lives. */
  secretDays: number
  /** Where everybody may look at the mails that were written, in a sandbox. */
  outbox?: string
  /** The base of addresses that pages show and mails hold. */
  baseUrl(request: { protocol: string; host: string }): string
}

export interface Visit {
  texts: Texts
  session?: Session
}

export async function visitOf(web: Web, request: FastifyRequest): Promise<Visit> {
  const session = await findSession(web.db, web.clock.now(), web.cookies.read(request, 'session'))
  return { texts: textsOf(request, session), session }
}

/** In the language that the user chose, else in that of the browser. */
export const textsOf = (request: FastifyRequest, session?: Session): Texts =>
  LANGUAGES[languageFor(request, session?.language)]

export const languageFor = (request: FastifyRequest, chosen?: string | null): Language =>
  chosen && isLanguage(chosen) ? chosen : languageOf(request.headers['accept-language'])

/** The token of a form for somebody who is signed in. */
export const sessionToken = (web: Web, session: Session): string => formToken(web.key, session.token)

export const isFromSession = (web: Web, request: FastifyRequest, session: Session): boolean =>
  isFormToken(web.key, session.token, field(request.body, TOKEN_FIELD))

/** The token of a form for somebody who is not: it belongs to the browser, which gets a number of its own for it. */
export function browserToken(web: Web, request: FastifyRequest, reply: FastifyReply): string {
  let browser = web.cookies.read(request, 'browser')
  if (browser === undefined || !/^[0-9a-f]{64}$/.test(browser)) {
    browser = newNonce()
    web.cookies.set(request, reply, 'browser', browser)
  }
  return formToken(web.key, browser)
}

export const isFromBrowser = (web: Web, request: FastifyRequest): boolean =>
  isFormToken(web.key, web.cookies.read(request, 'browser'), field(request.body, TOKEN_FIELD))
