/** Authorization codes (RFC 6749, 1.3.1). Not a resource of the API. */
import {
  belongsTo,
  type Column,
  id,
  indexed,
  instant,
  oneOf,
  secret,
  table,
  texts,
  unique,
  words,
} from '../../engine/words.ts'
import { users } from '../people/users.ts'
import { apps } from './apps.ts'

export const oauthAuthorizationCodes = table(
  'oauth_authorization_codes',
  {
    id: id(),
    application_id: belongsTo((): Column => apps.id, 'cascade').notNull(),
    /** The user who allowed it. */
    resource_owner_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    /** SHA-256 of the code. */
    code_digest: secret().notNull(),
    /** As the request wrote it: the exchange must name the same, letter by letter. */
    redirect_uri: words().notNull(),
    scopes: texts().notNull(),
    /** RFC 7636. */
    code_challenge: words(),
    code_challenge_method: oneOf(['S256', 'plain']),
    created_at: instant().notNull(),
    expires_at: instant().notNull(),
    /** A code is exchanged once. */
    used_at: instant(),
  },
  (t) => [
    unique().on(t.code_digest),
    indexed().on(t.application_id, t.resource_owner_id),
    indexed().on(t.resource_owner_id),
    indexed().on(t.expires_at),
  ],
)
