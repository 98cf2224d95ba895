/** Links with which somebody who forgot the password sets a new one. Not a resource of the API. */
import { belongsTo, type Column, id, indexed, instant, secret, table, unique, words } from '../../engine/words.ts'
import { users } from '../people/users.ts'

export const passwordResets = table(
  'password_resets',
  {
    id: id(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    /** Where the link was sent: once the account has another address, whoever reads the old one has no business here. */
    email: words().notNull(),
    /** SHA-256 of what the link holds. */
    token_digest: secret().notNull(),
    created_at: instant().notNull(),
    expires_at: instant().notNull(),
    used_at: instant(),
  },
  (t) => [unique().on(t.token_digest), indexed().on(t.user_id, t.created_at), indexed().on(t.expires_at)],
)
