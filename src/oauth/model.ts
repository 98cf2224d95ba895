/** What the library asks of us to run a grant, within one transaction. */
import type OAuth2Server from '@node-oauth/oauth2-server'
import type { Tx } from '../db/database.ts'
import { isVerifier } from './authorize/challenge.ts'
import { authenticate, type Client, type GrantName } from './clients.ts'
import { findCode, useCode } from './codes.ts'
import { type Issued, reuseOrIssue } from './issue.ts'
import type { SecretKey } from './keys.ts'
import { follow, type Refreshable } from './refresh.ts'
import { invalidGrant, invalidRequest, invalidScope } from './refusals.ts'
import { grantable } from './scopes.ts'

/** The run of one grant: all of it, from the client to the new token, sees and changes rows through `tx`. */
export interface Run {
  tx: Tx
  now: Date
  key: SecretKey
  grant: GrantName
  accessTokenSeconds: number
  /** What the request says beside the code that it redeems. */
  redirectUri?: string
  codeVerifier?: string
  /** The refresh token that is used, and the scopes asked for with it. */
  refreshable?: Refreshable
  scopes?: readonly string[]
  /** The client, when the request names none and the refresh token alone says which. */
  client?: Client
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

/** A code, with what only we look at. */
interface Code extends OAuth2Server.AuthorizationCode {
  row: number
}

/** Later than any clock that the library could look at. */
const NEVER = new Date(8.64e15)

export type GrantModel = OAuth2Server.ClientCredentialsModel &
  OAuth2Server.RefreshTokenModel &
  Pick<OAuth2Server.AuthorizationCodeModel, 'getAuthorizationCode' | 'revokeAuthorizationCode'>

/** The library keeps its own time. Whatever expires is compared with `run.now` here, and handed over only while it lives. */
export function modelFor(run: Run): GrantModel {
  const { tx, now, key, grant } = run
  let client = run.client
  return {
    async getClient(uid, secret) {
      client ??= await authenticate(tx, now, { uid, secret: secret || undefined })
      return client
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
      const issued = run.refreshable
        ? await follow(tx, key, now, run.refreshable, wanted)
        : await reuseOrIssue(tx, key, now, wanted)
      return { accessToken: issued.accessToken, scope: [...issued.scopes], client: known, user: owner, issued }
    },

    // Tokens are made where they are saved, of a nonce that only a new row gets.
    generateAccessToken: async () => '',
    generateRefreshToken: async () => '',

    async getAuthorizationCode(text): Promise<Code | undefined> {
      const found = await findCode(tx, now, text)
      if (!found) return undefined
      // What is wrong with the rest of the request concerns only whose code it is. The library tells these two apart
      // the other way round, and after the code is used.
      if (found.uid === client?.id) {
        if (found.redirectUri !== run.redirectUri) throw invalidGrant('redirect_uri is not the one of the code')
        if (found.challenge !== null && run.codeVerifier === undefined) throw invalidRequest('code_verifier is missing')
        // Asked for with a secret that is no longer needed: whoever caught the code could redeem it (RFC 9700, 2.1.1).
        if (found.challenge === null && !client.proven) throw invalidGrant('neither a secret nor a challenge')
      }
      return {
        row: found.id,
        authorizationCode: text,
        expiresAt: NEVER,
        redirectUri: found.redirectUri,
        scope: found.scopes,
        codeChallenge: found.challenge ?? undefined,
        codeChallengeMethod: found.method ?? undefined,
        client: { id: found.uid, grants: [] },
        user: { id: found.userId } satisfies Owner,
      }
    },

    /** The library compares the verifier afterwards, so that a wrong one uses the code up and cannot be guessed on. */
    async revokeAuthorizationCode(code) {
      if (!(await useCode(tx, now, (code as Code).row))) return false
      if (code.codeChallenge && !isVerifier(run.codeVerifier)) throw invalidGrant('code_verifier is malformed')
      return true
    },

    async getRefreshToken(refreshToken): Promise<OAuth2Server.RefreshToken | undefined> {
      const found = run.refreshable
      if (!found) return undefined
      // A request for more is refused while the token is still good: the library would find out afterwards.
      if (found.client.id === client?.id && run.scopes?.some((scope) => !found.scopes.includes(scope)))
        throw invalidScope('the refresh token has fewer scopes')
      return {
        refreshToken,
        scope: [...found.scopes],
        client: found.client,
        user: { id: found.userId } satisfies Owner,
      }
    },

    // The token ends when the one that follows it is used.
    revokeToken: async () => true,

    // Declared by the library for its own bearer check, which is not used.
    getAccessToken: async () => undefined,
  }
}
