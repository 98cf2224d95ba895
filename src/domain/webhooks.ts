/** Webhooks: addresses that are told of one event of one model. */
import { eq } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { modelsRecorded } from '../db/recording.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { unprocessable } from '../errors.ts'
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
  /** Sealed, as it is said again with each delivery. */
  secret: string
}

/** Registers an address for one event of one model. The API has no route for it. */
export async function registerWebhook(tx: Tx, now: Date, registration: Registration): Promise<number> {
  const { model, event, campusId, url, secret } = registration
  if (!modelsRecorded().includes(model)) throw unprocessable({ model: ['is no resource in the singular'] })
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) throw unprocessable({ url: ['is not an http or https URL'] })
  const [row] = await tx
    .insert(webhookRegisteries)
    .values({ model, event, campus_id: campusId ?? null, url, secret, created_at: now, updated_at: now })
    .returning({ id: webhookRegisteries.id })
  return row!.id
}
