/** What the library asks of us to run a grant, within one transaction. */
import type OAuth2Server from '@node-oauth/oauth2-server'
import type { Tx } from '../db/database.ts'
import { authenticate, type Client, type GrantName } from './clients.ts'
import { type Issued, issue, reuseOrIssue } from './issue.ts'
import type { SecretKey } from './keys.ts'
import { grantable } from './scopes.ts'

/** The run of one grant: all of it, from the client to the new token, sees and changes rows through `tx`. */
export interface Run {
  tx: Tx
  now: Date
  key: SecretKey
  grant: GrantName
  accessTokenSeconds: number
}

/** The user of a grant; without an id for the application itself. */
export interface Owner {
  id?: number
}

/** What a grant ends with. */
export interface Granted extends OAuth2Server.Token {
  client: Client
  issued: Issued
}

export type GrantModel = OAuth2Server.ClientCredentialsModel &
  OAuth2Server.RefreshTokenModel &
  Pick<OAuth2Server.AuthorizationCodeModel, 'getAuthorizationCode' | 'revokeAuthorizationCode'>

/** The library keeps its own time. Whatever expires is compared with `run.now` here, and handed over only while it lives. */
export function modelFor(run: Run): GrantModel {
  const { tx, now, key, grant } = run
  return {
    async getClient(uid, secret) {
      return authenticate(tx, now, { uid, secret: secret || undefined })
    },

    /** RFC 6749, 4.4: the application acts for itself. */
    async getUserFromClient(): Promise<Owner> {
      return {}
    },

    async validateScope(_owner, client, asked) {
      return grantable(asked, (client as Client).scopes)
    },

    async saveToken(token, client, owner): Promise<Granted> {
      const known = client as Client
      const wanted = {
        applicationId: known.applicationId,
        userId: (owner as Owner).id ?? null,
        scopes: token.scope ?? [],
        refreshable: grant !== 'client_credentials',
        seconds: run.accessTokenSeconds,
      }
      // A refresh ends a token's life, so that it can only be followed by a new one (RFC 6749, 6).
      const make = grant === 'refresh_token' ? issue : reuseOrIssue
      const issued = await make(tx, key, now, wanted)
      return { accessToken: issued.accessToken, scope: [...issued.scopes], client: known, user: owner, issued }
    },

    // Tokens are made where they are saved, of a nonce that only a new row gets.
    generateAccessToken: async () => '',
    generateRefreshToken: async () => '',

    // No code and no refresh token can be redeemed: all are unknown.
    getAuthorizationCode: async () => undefined,
    revokeAuthorizationCode: async () => false,
    getRefreshToken: async () => undefined,
    revokeToken: async () => false,

    // Declared by the library for its own bearer check, which is not used.
    getAccessToken: async () => undefined,
  }
}
