/** The record of what happened. */
import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { singular } from '../engine/names.ts'
import { outbox } from '../resources/platform/outbox.ts'
import { webhookRegisteries } from '../resources/platform/webhook_registeries.ts'

export interface Happening {
  model: string
  event: string
  recordId: number
  by?: { applicationId?: number; userId?: number }
  facts?: Record<string, unknown>
}

/**
 * Writes that a rule was carried out, under the rule's own word. The rows that it makes, changes and deletes are recorded
 * by the database itself, see `db/recording.ts`.
 */
export async function record(tx: Tx, now: Date, happening: Happening): Promise<void> {
  const told = and(
    eq(webhookRegisteries.model, singular(happening.model)),
    eq(webhookRegisteries.event, happening.event),
    webhookRegisteries.active,
  )
  await tx.insert(outbox).values({
    waiting: sql`exists (select from ${webhookRegisteries} where ${told})`,
    model: happening.model,
    event: happening.event,
    record_id: happening.recordId,
    application_id: happening.by?.applicationId ?? null,
    user_id: happening.by?.userId ?? null,
    facts: happening.facts ?? null,
    created_at: now,
  })
}
