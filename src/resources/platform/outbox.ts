/** What happened, written in the transaction in which it happened: webhooks, endpoints and mails follow from it. */
import { id, indexed, instant, json, table, whole, words } from '../../engine/words.ts'

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
    facts: json(),
    created_at: instant().notNull(),
  },
  (t) => [indexed().on(t.created_at), indexed().on(t.model, t.record_id)],
)
