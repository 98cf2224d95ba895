/** What is to be told to addresses outside, and how that went. Not a resource of the API. */
import {
  belongsTo,
  type Column,
  id,
  indexed,
  instant,
  json,
  sql,
  table,
  unique,
  whole,
  words,
} from '../../engine/words.ts'
import { endpoints } from './endpoints.ts'
import { webhookRegisteries } from './webhook_registeries.ts'

export const deliveries = table(
  'deliveries',
  {
    id: id(),
    /** What receivers know it by: one that comes twice has the same number. */
    uuid: words().notNull().default(sql`gen_random_uuid()::text`),
    /** Who is told: one of both. */
    webhook_registery_id: belongsTo((): Column => webhookRegisteries.id, 'cascade'),
    endpoint_id: belongsTo((): Column => endpoints.id, 'cascade'),
    model: words().notNull(),
    event: words().notNull(),
    record_id: whole().notNull(),
    body: json().notNull(),
    attempts: whole().notNull().default(0),
    /** When to try next; null when there is nothing left to do. */
    next_at: instant(),
    delivered_at: instant(),
    /** When it was given up. */
    given_up_at: instant(),
    /** What the last attempt was answered, or why it failed. */
    status: whole(),
    error: words(),
    created_at: instant().notNull(),
  },
  (t) => [
    unique().on(t.uuid),
    indexed('deliveries_due').on(t.next_at).where(sql`${t.next_at} is not null`),
    indexed().on(t.webhook_registery_id),
    indexed().on(t.endpoint_id),
    indexed().on(t.created_at),
  ],
)
