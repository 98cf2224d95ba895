/** The record of what happened. */
import type { Tx } from '../db/database.ts'
import { outbox } from '../resources/platform/outbox.ts'

export interface Happening {
  model: string
  event: string
  recordId: number
  by?: { applicationId?: number; userId?: number }
  facts?: Record<string, unknown>
}

/** Writes what happened in the transaction that makes it happen. */
export async function record(tx: Tx, now: Date, happening: Happening): Promise<void> {
  await tx.insert(outbox).values({
    model: happening.model,
    event: happening.event,
    record_id: happening.recordId,
    application_id: happening.by?.applicationId ?? null,
    user_id: happening.by?.userId ?? null,
    facts: happening.facts ?? null,
    created_at: now,
  })
}
