/** Webhooks: addresses that are told of one event of one model. */
import { eq } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { modelsRecorded } from '../db/recording.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { type FieldErrors, unprocessable } from '../errors.ts'
import { receiverSecret, receiverUrl } from '../resources/platform/receivers.ts'
import { webhookRegisteries } from '../resources/platform/webhook_registeries.ts'

/** Nothing is told to the address any more. Doing it twice is no fault. */
export async function deactivateWebhook({ tx, id, now }: Call): Promise<Outcome> {
  await tx.update(webhookRegisteries).set({ active: false, updated_at: now }).where(eq(webhookRegisteries.id, id))
  return undefined
}

export interface Registration {
  model: string
  event: string
  /** Without one, every campus. */
  campusId?: number
  url: string
  secret: string
}

/** Registers an address for one event of one model. The API has no route for it. The secret is kept sealed, as it is said again. */
export async function registerWebhook(
  tx: Tx,
  now: Date,
  seal: (text: string) => string,
  { model, event, campusId, url, secret }: Registration,
): Promise<number> {
  const errors: FieldErrors = {}
  if (!modelsRecorded().includes(model)) errors.model = ['is no resource in the singular']
  if (!receiverUrl.pattern.test(url)) errors.url = [receiverUrl.message]
  if (!receiverSecret.pattern.test(secret)) errors.secret = [receiverSecret.message]
  if (Object.keys(errors).length > 0) throw unprocessable(errors)
  const [row] = await tx
    .insert(webhookRegisteries)
    .values({
      ...{ model, event, campus_id: campusId ?? null, url, secret: seal(secret) },
      ...{ created_at: now, updated_at: now },
    })
    .returning({ id: webhookRegisteries.id })
  return row!.id
}
