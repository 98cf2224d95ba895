/**
 * The server's secret key, and the tokens made from it.
 *
 * Tokens are stored as digests alone, so that who reads the database can use none of them (RFC 6819, 5.1.4.1.3). Yet
 * a client that asks again while its token lives gets the SAME token, which a digest cannot give back. A token is
 * therefore an HMAC of the row's nonce under a key that is not in the database: the row or the key alone is worth nothing.
 */
import { createHash, createHmac, createSecretKey, type KeyObject, randomBytes, timingSafeEqual } from 'node:crypto'
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** A KeyObject, because it never shows its bytes when something prints it. */
export type SecretKey = KeyObject

const BYTES = 32
const FILE = 'secret.key'

/** The key given as 64 hex digits, else the one in the home folder, made there the first time. */
export async function loadKey(home: string, given?: string): Promise<SecretKey> {
  if (given) return keyFrom(given, 'the secret key in the settings')
  const path = join(home, FILE)
  const text = (await readIfThere(path)) ?? (await create(home, path))
  return keyFrom(text, path)
}

/** What a token is for, so that a row's access token says nothing about its refresh token. */
export type Purpose = 'access' | 'refresh'

/** The token of a stored nonce: 64 hex digits. */
export const tokenOf = (key: SecretKey, nonce: string, purpose: Purpose): string =>
  signatureOf(key, `${purpose}:${nonce}`)

/** What nobody can make up who lacks the key: 64 hex digits. The text begins with what it is for. */
export const signatureOf = (key: SecretKey, text: string): string =>
  createHmac('sha256', key).update(text).digest('hex')

export const newNonce = (): string => randomBytes(BYTES).toString('hex')

/** What is stored of a token or secret: SHA-256 in hex. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Compares in a time that tells nothing about where two texts differ. */
export function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function keyFrom(text: string, origin: string): SecretKey {
  const hex = text.trim()
  if (!/^[0-9a-f]{64}$/i.test(hex)) {
    throw new Error(`${origin} must be ${BYTES * 2} hex digits; "openssl rand -hex ${BYTES}" makes some`)
  }
  return createSecretKey(hex, 'hex')
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/**
 * Makes the file complete under another name and links it to its place, which fails when there is one already: of
 * several processes that start at once all use the same key, and none reads half of it.
 */
async function create(home: string, path: string): Promise<string> {
  await mkdir(home, { recursive: true })
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  const file = await open(draft, 'wx', 0o600)
  try {
    await file.writeFile(`${randomBytes(BYTES).toString('hex')}\n`)
    await file.sync()
    await link(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    await file.close()
    await rm(draft, { force: true })
  }
  return readFile(path, 'utf8')
}
