/** Browsers in which somebody is signed in. Not a resource of the API. */
import { belongsTo, type Column, id, indexed, instant, secret, table, unique, words } from '../../engine/words.ts'
import { users } from '../people/users.ts'

export const sessions = table(
  'sessions',
  {
    id: id(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    /** SHA-256 of what the cookie holds. */
    token_digest: secret().notNull(),
    /** The browser, as it names itself. */
    user_agent: words(),
    created_at: instant().notNull(),
    last_seen_at: instant().notNull(),
    expires_at: instant().notNull(),
    /** When the user logged out. The row is kept for a while, for whoever has to find out what happened. */
    ended_at: instant(),
  },
  (t) => [unique().on(t.token_digest), indexed().on(t.user_id, t.id), indexed().on(t.expires_at)],
)
