/** What must hold for what runs behind the API: secrets, and what others are to be told. */
import type { RowCheck } from './rows.ts'

export const MACHINERY: readonly RowCheck[] = [
  {
    rule: 'secrets of webhooks and endpoints lie sealed',
    query: `select id from webhook_registeries where secret not like 'sealed:%'
      union all select id from endpoints where secret not like 'sealed:%'`,
    advice: 'Start the server once with this version: it seals them.',
  },
  {
    rule: 'what is to be told is told within a day',
    query: `select id from outbox where waiting and created_at < now() - interval '1 day'`,
    advice: 'Start a server with OPENINTRA_CLOCKWORK=1: it tells them.',
  },
]
