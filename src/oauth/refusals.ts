/** What the provider says when it refuses (RFC 6749, 5.2), in the words and with the status of Doorkeeper. */
import OAuth2Server from '@node-oauth/oauth2-server'
import { ApiError } from '../errors.ts'

/** Every code with its text; they are shown on pages, too. */
export const REFUSALS = {
  invalid_redirect_uri: 'The redirect uri included is not valid.',
  unsupported_response_type: 'The authorization server does not support this response type.',
  invalid_client:
    'Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method.',
  invalid_scope: 'The requested scope is invalid, unknown, or malformed.',
  invalid_request:
    'The request is missing a required parameter, includes an unsupported parameter value, or is otherwise malformed.',
  invalid_grant:
    'The provided authorization grant is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.',
  unsupported_grant_type: 'The authorization grant type is not supported by the authorization server.',
  access_denied: 'The resource owner or authorization server denied the request.',
} as const

export type Refusal = keyof typeof REFUSALS

/** RFC 6749, 5.1: what holds a token, or says why there is none, must not be stored on its way. */
export const NO_STORE = { 'cache-control': 'no-store', pragma: 'no-cache' }

/** 401 for every code: the provider never used RFC 6749's 400, and clients look for the 401. */
export function refusal(code: Refusal, state?: string, detail?: string): ApiError {
  const text = REFUSALS[code]
  return new ApiError(
    401,
    { error: code, error_description: text, ...(state ? { state } : {}) },
    { ...NO_STORE, 'www-authenticate': `Bearer realm="42 API", error="${code}", error_description="${text}"` },
    detail,
  )
}

/**
 * The answer to an error of the library, whose message stays ours (`detail`) and whose name is the code; undefined
 * when it is no refusal but a fault.
 */
export function refusalFor(error: unknown, state?: string): ApiError | undefined {
  if (!(error instanceof OAuth2Server.OAuthError)) return undefined
  return Object.hasOwn(REFUSALS, error.name) ? refusal(error.name as Refusal, state, error.message) : undefined
}

// The library's own errors by name, so that ours and its are one kind.
export const invalidClient = (detail: string) => new OAuth2Server.InvalidClientError(detail)
export const invalidGrant = (detail: string) => new OAuth2Server.InvalidGrantError(detail)
export const invalidRequest = (detail: string) => new OAuth2Server.InvalidRequestError(detail)
export const invalidScope = (detail: string) => new OAuth2Server.InvalidScopeError(detail)
export const unsupportedGrantType = (detail: string) => new OAuth2Server.UnsupportedGrantTypeError(detail)
