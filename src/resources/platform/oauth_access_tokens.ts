/** Access tokens (RFC 6749, 1.4). Not a resource of the API. */
import {
  belongsTo,
  type Column,
  id,
  indexed,
  instant,
  secret,
  table,
  texts,
  unique,
  whole,
} from '../../engine/words.ts'
import { users } from '../people/users.ts'
import { apps } from './apps.ts'

export const oauthAccessTokens = table(
  'oauth_access_tokens',
  {
    id: id(),
    application_id: belongsTo((): Column => apps.id, 'cascade').notNull(),
    /** The user who allowed it; null for a token of the application itself. */
    resource_owner_id: belongsTo((): Column => users.id, 'cascade'),
    scopes: texts().notNull(),
    /**
     * The token is an HMAC of this number under the server's key: the row alone cannot be used, yet the server can
     * say the token again when a client asks for one that it already has.
     */
    nonce: secret().notNull(),
    /** SHA-256 of the access token, by which it is found. */
    token_digest: secret().notNull(),
    /** SHA-256 of the refresh token, for grants that give one. */
    refresh_token_digest: secret(),
    /**
     * The token that this one follows after a refresh, until this one is used the first time: then it ends. At most one
     * token follows another, so that a refresh can be repeated when its answer was lost.
     */
    previous_id: belongsTo((): Column => oauthAccessTokens.id, 'set null'),
    /** Seconds from `created_at`. */
    expires_in: whole().notNull(),
    created_at: instant().notNull(),
    revoked_at: instant(),
  },
  (t) => [
    unique().on(t.token_digest),
    unique().on(t.refresh_token_digest),
    unique().on(t.previous_id),
    indexed().on(t.application_id, t.resource_owner_id, t.id),
    indexed().on(t.resource_owner_id),
  ],
)
