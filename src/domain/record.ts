/** The record of what happened. */
import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
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

/** Rows that are removed at once. */
const PURGED = 1000

/** What happened is kept for some days, and longer while somebody is still to be told. */
export async function purgeRecord(tx: Tx, now: Date, { recordDays }: { recordDays: number }): Promise<number> {
  const before = new Date(now.getTime() - recordDays * 86_400_000).toISOString()
  const gone = await rowsOf(
    tx,
    sql`with old as (select id from outbox order by id limit ${PURGED}), gone as (
        delete from outbox as o using old where o.id = old.id and o.created_at < ${before}::timestamptz and not o.waiting returning 1
      ), told as (
        delete from deliveries where id in (select id from deliveries where created_at < ${before}::timestamptz
          and next_at is null order by created_at limit ${PURGED}) returning 1)
      select 1 from gone union all select 1 from told`,
  )
  return gone.length
}

/** Removes what the record holds of the columns of a user's rows. */
export async function forget(tx: Tx, models: readonly string[], userId: number): Promise<void> {
  await tx.execute(sql`update outbox set facts = null where model = any (${sql.param([...models])})
    and ((model = 'users' and record_id = ${userId}) or facts -> 'old' ->> 'user_id' = ${String(userId)})`)
  await tx.execute(sql`delete from deliveries where model = 'user' and record_id = ${userId}`)
}
