/** Webhook registrations: who wants to be told what. The API spells them so. */
import { deactivateWebhook } from '../../domain/webhooks.ts'
import {
  belongsTo,
  type Column,
  flag,
  holders,
  id,
  indexed,
  member,
  resource,
  secret,
  table,
  timestamps,
  words,
} from '../../engine/words.ts'
import { campus } from '../campus/campus.ts'

export const webhookRegisteries = table(
  'webhook_registeries',
  {
    id: id(),
    /** Such as `location` and `create`. */
    model: words().notNull(),
    event: words().notNull(),
    /** Null: every campus. */
    campus_id: belongsTo((): Column => campus.id, 'cascade'),
    url: words().notNull(),
    /** Sent with each delivery. */
    secret: secret().notNull(),
    active: flag().notNull().default(true),
    ...timestamps(),
  },
  (t) => [indexed().on(t.campus_id), indexed().on(t.model, t.event)],
)

export default resource(webhookRegisteries, {
  about: 'An address that is told of one event of one model.',
  views: { list: ['id', 'model', 'event', 'campus_id', 'url', 'active', 'created_at', 'updated_at'] },
  access: { all: holders('Network') },
  actions: { deactivate: member('POST /deactivate', deactivateWebhook) },
})
