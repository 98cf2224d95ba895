/**
 * What the next page says once: that something was done, and a secret that can be told this one time. It travels in a
 * cookie, encrypted for the session that it belongs to, so that no secret is kept anywhere and a page that is loaded
 * again does nothing twice.
 */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { decrypt, encrypt } from '../oauth/encryption.ts'
import type { Session } from './sessions.ts'
import type { Texts } from './texts/en.ts'
import type { Web } from './visit.ts'

export interface Notice {
  text: keyof Texts['portal']['notices']
  /** A new secret, and the application that it belongs to. */
  secret?: { applicationId: number; text: string }
}

/** Seconds that the next page may take to be asked for. */
const GOOD_FOR = 120

export function leaveNotice(web: Web, request: FastifyRequest, reply: FastifyReply, session: Session, notice: Notice) {
  web.cookies.set(request, reply, 'notice', encrypt(web.key, JSON.stringify(notice), aboutNotice(session)), GOOD_FOR)
}

/**
 * The notice that was left for this session, which is gone with that. One that tells a secret waits for the page of its
 * application: another page that is opened in between must not swallow it.
 */
export function takeNotice(
  web: Web,
  request: FastifyRequest,
  reply: FastifyReply,
  session: Session,
  applicationId?: number,
): Notice | undefined {
  const left = web.cookies.read(request, 'notice')
  const text = left === undefined ? undefined : decrypt(web.key, left, aboutNotice(session))
  const notice = text === undefined ? undefined : (JSON.parse(text) as Notice)
  if (notice?.secret && notice.secret.applicationId !== applicationId) return undefined
  if (left !== undefined) web.cookies.clear(request, reply, 'notice')
  return notice
}

/** What was left for one session cannot be read in another. */
const aboutNotice = (session: Session): string => `notice for the session ${session.token}`
