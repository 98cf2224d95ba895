/** What happened, written in the transaction in which it happened: webhooks, endpoints and mails follow from it. */
import { flag, id, indexed, instant, json, sql, table, transaction, whole, words } from '../../engine/words.ts'

export const outbox = table(
  'outbox',
  {
    id: id(),
    /** The resource's name and what befell the record: `create`, `update`, `destroy`, or a rule's own word. */
    model: words().notNull(),
    event: words().notNull(),
    record_id: whole().notNull(),
    /** Who did it: plain numbers, as the record outlives applications and users. */
    application_id: whole(),
    user_id: whole(),
    /** What columns held before and hold since, as `{ old, new }`; of a deleted record all that it held, as `{ old }`. */
    facts: json(),
    created_at: instant().notNull(),
    /** The transaction in which it happened: what befell a record twice in one is told once. */
    xact: transaction().notNull().default(sql`pg_current_xact_id()`),
    /** Whether somebody is still to be told. */
    waiting: flag().notNull().default(false),
  },
  (t) => [
    indexed().on(t.model, t.record_id),
    indexed().on(t.xact, t.model),
    indexed('outbox_waiting').on(t.id).where(sql`${t.waiting}`),
  ],
)
