/**
 * What the next page says once: that something was done, and a secret that can be told this one time. It travels in a
 * cookie, encrypted for the session that it belongs to, so that no secret is kept anywhere and a page that is loaded
 * again does nothing twice.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { SecretKey } from '../oauth/keys.ts'
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
  web.cookies.set(request, reply, 'notice', seal(web.key, session, JSON.stringify(notice)), GOOD_FOR)
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
  const sealed = web.cookies.read(request, 'notice')
  const text = sealed === undefined ? undefined : unseal(web.key, session, sealed)
  const notice = text === undefined ? undefined : (JSON.parse(text) as Notice)
  if (notice?.secret && notice.secret.applicationId !== applicationId) return undefined
  if (sealed !== undefined) web.cookies.clear(request, reply, 'notice')
  return notice
}

const CIPHER = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** A key of its own for each session: what was left for one cannot be read in another. */
const keyFor = (key: SecretKey, session: Session): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', key, session.token, 'notice', 32))

function seal(key: SecretKey, session: Session, text: string): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, keyFor(key, session), nonce)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

function unseal(key: SecretKey, session: Session, given: string): string | undefined {
  const bytes = Buffer.from(given, 'base64url')
  if (bytes.length <= NONCE_BYTES + TAG_BYTES) return undefined
  const decipher = createDecipheriv(CIPHER, keyFor(key, session), bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  })
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8')
  } catch {
    // Made up, or left for somebody who was signed in here before.
    return undefined
  }
}
