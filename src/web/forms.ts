/**
 * Forms that only our own pages can send: each carries a token that belongs to a cookie of the browser (signed double
 * submit). Another site can neither read the token nor make one, and a token of another browser is of no use.
 */
import { randomBytes } from 'node:crypto'
import { type SecretKey, sameText, signatureOf } from '../oauth/keys.ts'

/** The field's name, as the provider's forms have it. */
export const TOKEN_FIELD = 'authenticity_token'

/** A token for a form of whoever holds this cookie. Another each time, so that compression tells nothing about it. */
export function formToken(key: SecretKey, cookie: string): string {
  const nonce = randomBytes(16).toString('hex')
  return `${nonce}.${seal(key, cookie, nonce)}`
}

export function isFormToken(key: SecretKey, cookie: string | undefined, given: unknown): boolean {
  if (cookie === undefined || typeof given !== 'string') return false
  const [nonce = '', sealed = ''] = given.split('.')
  return /^[0-9a-f]{32}$/.test(nonce) && sameText(seal(key, cookie, nonce), sealed)
}

const seal = (key: SecretKey, cookie: string, nonce: string): string => signatureOf(key, `form:${nonce}:${cookie}`)

/** The text of a form's field; empty when it is missing or no text. */
export function field(body: unknown, name: string): string {
  const value =
    typeof body === 'object' && body !== null && Object.hasOwn(body, name) ? body[name as keyof typeof body] : ''
  return typeof value === 'string' ? value : ''
}
