/**
 * Credentials of others that the server must say again, such as the secret that a webhook's receiver expects. A digest
 * would not do; they are encrypted (AES-256-GCM) under a key made from the server's, which is not in the database.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { and, eq, isNotNull, notLike } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { recordNothing } from '../db/recording.ts'
import { endpoints } from '../resources/platform/endpoints.ts'
import { webhookRegisteries } from '../resources/platform/webhook_registeries.ts'
import type { SecretKey } from './keys.ts'

const ALGORITHM = 'aes-256-gcm'
/** Stands before a sealed text, with the number of the way in which it was sealed. */
const MARK = 'sealed:1:'
const NONCE_BYTES = 12
const TAG_BYTES = 16

export const isSealed = (text: string): boolean => text.startsWith(MARK)

export function seal(key: SecretKey | undefined, text: string): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(ALGORITHM, sealingKey(key), nonce)
  const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return `${MARK}${sealed.toString('base64')}`
}

/** The text of a sealed credential, and of one that was written before credentials were sealed. */
export function unseal(key: SecretKey, text: string): string {
  if (!isSealed(text)) return text
  const bytes = Buffer.from(text.slice(MARK.length), 'base64')
  const decipher = createDecipheriv(ALGORITHM, sealingKey(key), bytes.subarray(0, NONCE_BYTES))
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]).toString('utf8')
  } catch (cause) {
    throw new Error('The credential was sealed under another secret key: write it again.', { cause })
  }
}

/** Seals what was written before credentials were, and what a sample world brings along. */
export async function sealSecrets(db: Database, key: SecretKey): Promise<void> {
  await db.transaction(async (tx) => {
    await recordNothing(tx)
    for (const table of [webhookRegisteries, endpoints]) {
      const open = await tx
        .select({ id: table.id, secret: table.secret })
        .from(table)
        .where(and(isNotNull(table.secret), notLike(table.secret, `${MARK}%`)))
        .for('update')
      for (const { id, secret } of open)
        await tx
          .update(table)
          .set({ secret: seal(key, secret!) })
          .where(eq(table.id, id))
    }
  })
}

/** A key of its own, so that nothing sealed says anything about tokens (RFC 5869). */
function sealingKey(key: SecretKey | undefined): Buffer {
  if (!key) throw new Error('There is no secret key to seal a credential under.')
  return Buffer.from(hkdfSync('sha256', key.export(), '', 'openintra sealed credentials', 32))
}
