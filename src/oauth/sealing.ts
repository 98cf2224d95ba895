/**
 * Credentials of others that the server must say again, such as the secret that a webhook's receiver expects: a digest
 * would not do. In their rows they are encrypted, with a mark before them, as rows can come from elsewhere.
 */
import { and, eq, isNotNull, notLike } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { recordNothing } from '../db/recording.ts'
import { endpoints } from '../resources/platform/endpoints.ts'
import { webhookRegisteries } from '../resources/platform/webhook_registeries.ts'
import { decrypt, encrypt } from './encryption.ts'
import type { SecretKey } from './keys.ts'

const MARK = 'sealed:'
const ABOUT = 'secret of a receiver'

export function seal(key: SecretKey | undefined, text: string): string {
  if (!key) throw new Error('There is no secret key to seal a credential under.')
  return MARK + encrypt(key, text, ABOUT)
}

/** The text of a sealed credential, and of one that was written before credentials were sealed. */
export function unseal(key: SecretKey, text: string): string {
  if (!text.startsWith(MARK)) return text
  const credential = decrypt(key, text.slice(MARK.length), ABOUT)
  if (credential === undefined) throw new Error('The credential was sealed under another secret key: write it again.')
  return credential
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
