/** Webhooks. */
import { eq } from 'drizzle-orm'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { webhookRegisteries } from '../resources/platform/webhook_registeries.ts'

/** Nothing is told to the address any more. Doing it twice is no fault. */
export async function deactivateWebhook({ tx, id, now }: Call): Promise<Outcome> {
  await tx.update(webhookRegisteries).set({ active: false, updated_at: now }).where(eq(webhookRegisteries.id, id))
  return undefined
}
