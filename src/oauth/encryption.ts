/**
 * Texts that the server must read again and nobody else may: secrets of one-time passwords and of webhooks, mails with
 * links. Encrypted with AES-256-GCM under a key that follows from the server's (RFC 5869), so that the rows alone are
 * worth nothing.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { SecretKey } from './keys.ts'

/** Named in front of each text, so that another way of doing it can be told from this one. */
const VERSION = 'v1'
const ALGORITHM = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** `about` says what the text is and whose: at another place it cannot be read. */
export function encrypt(key: SecretKey, text: string, about: string): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(ALGORITHM, keyFor(key), nonce).setAAD(Buffer.from(about))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return `${VERSION}.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')}`
}

/** The text again; undefined when it was changed, was encrypted for something else, or under another key. */
export function decrypt(key: SecretKey, encrypted: string, about: string): string | undefined {
  const [version, encoded = ''] = encrypted.split('.')
  const bytes = Buffer.from(encoded, 'base64url')
  if (version !== VERSION || bytes.length < NONCE_BYTES + TAG_BYTES) return undefined
  const [nonce, tag] = [bytes.subarray(0, NONCE_BYTES), bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES)]
  const decipher = createDecipheriv(ALGORITHM, keyFor(key), nonce, { authTagLength: TAG_BYTES })
  decipher.setAAD(Buffer.from(about)).setAuthTag(tag)
  try {
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8')
  } catch {
    return undefined
  }
}

/** A key of its own: what the server's key signs elsewhere says nothing about it. */
const keyFor = (key: SecretKey): Buffer => Buffer.from(hkdfSync('sha256', key, '', 'openintra encryption', 32))
