/** The successful answer of the token endpoint (RFC 6749, 5.1). */
import type { Issued } from './issue.ts'

export interface TokenBody {
  access_token: string
  token_type: 'bearer'
  expires_in: number
  refresh_token?: string
  scope: string
  created_at: number
  secret_valid_until: number
}

const seconds = (time: Date): number => Math.floor(time.getTime() / 1000)

/** The body, its keys in the order of the wire. `secret_valid_until` tells the owner when to replace the secret. */
export const tokenBody = (issued: Issued, secretValidUntil: Date): TokenBody => ({
  access_token: issued.accessToken,
  token_type: 'bearer',
  expires_in: issued.expiresIn,
  ...(issued.refreshToken === undefined ? {} : { refresh_token: issued.refreshToken }),
  scope: issued.scopes.join(' '),
  created_at: seconds(issued.createdAt),
  secret_valid_until: seconds(secretValidUntil),
})
