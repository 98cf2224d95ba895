/**
 * What is refused, as the contract spells it: status, body and headers. Rules and plumbing throw these; `src/http` sends
 * them. Anything else is one 500.
 */

export interface ErrorHeaders {
  [name: string]: string
}

/** What in the request an error is about: a place in its document, or a parameter of its query string. */
export type ErrorSource = { pointer: string } | { parameter: string }

/** An error whose text is meant for the client. `detail` is for the log alone, `source` for the answers that have room for it. */
export class ApiError extends Error {
  override name = 'ApiError'
  readonly status: number
  readonly body: unknown
  readonly headers: ErrorHeaders
  readonly detail?: string
  readonly source?: ErrorSource

  constructor(status: number, body: unknown, headers: ErrorHeaders = {}, detail?: string, source?: ErrorSource) {
    super(typeof body === 'string' ? body : JSON.stringify(body))
    this.status = status
    this.body = body
    this.headers = headers
    this.detail = detail
    this.source = source
  }
}

const NO_STORE = { 'cache-control': 'no-store', pragma: 'no-cache' }

/** What scopes allow, in the words of the consent page and of the 403. */
export const SCOPES: Readonly<Record<string, string>> = {
  public: 'Access the user public data',
  projects: 'Manage projects, teams, slots and defences',
  profile: 'Manage user data',
  elearning: 'Access e-learning contents',
  tig: 'Manage closes and community services',
  forum: 'Create, update and destroy topics and messages',
}

/** A record or route that does not exist, or not for this caller. */
export const notFound = () => new ApiError(404, {})

export const badRequest = (message: string, source?: ErrorSource) =>
  new ApiError(400, { error: 'Bad Request', message }, {}, undefined, source)

export const badParameter = (parameter: string, message: string) => badRequest(message, { parameter })

/** A body over the limit. */
export const tooLarge = (message: string) => new ApiError(413, { error: 'Payload Too Large', message })

/** A body in a form that is not read here. */
export const unsupportedType = () =>
  new ApiError(415, {
    error: 'Unsupported Media Type',
    message: 'The body must be application/json, application/x-www-form-urlencoded or multipart/form-data',
  })

/** An application over one of its limits: plain text, and when to come back. */
export const throttled = (which: 'Spam' | 'Hourly', seconds: number) =>
  new ApiError(429, `429 Too Many Requests (${which} Rate Limit Exceeded)`, {
    ...NO_STORE,
    'retry-after': String(Math.max(1, Math.ceil(seconds))),
  })

/** Texts of RFC 6750's `invalid_token`, as Doorkeeper words them. */
export const TOKEN_TEXTS = {
  invalid: 'The access token is invalid',
  expired: 'The access token expired',
  revoked: 'The access token was revoked',
} as const

export const unauthorized = (why: keyof typeof TOKEN_TEXTS) =>
  new ApiError(
    401,
    { error: 'Not authorized', message: TOKEN_TEXTS[why] },
    {
      ...NO_STORE,
      'www-authenticate': `Bearer realm="42 API", error="invalid_token", error_description="${TOKEN_TEXTS[why]}"`,
    },
  )

export function insufficientScope(missing: readonly string[]): ApiError {
  const text = `The action need the following scopes: [${missing.join(', ')}]`
  const meaning = missing.map((scope) => SCOPES[scope] ?? scope).join(', ')
  return new ApiError(
    403,
    { error: 'Forbidden', message: `Insufficient scope. ${text} (${meaning})` },
    {
      ...NO_STORE,
      'www-authenticate': `Bearer realm="42 API", error="insufficient scope", error_description="${text}"`,
    },
  )
}

export const accessDenied = () =>
  new ApiError(403, { error: 'Access Denied', message: 'You are not authorized to access this page.' }, NO_STORE)

/** Messages by field, `base` for the record as a whole. */
export type FieldErrors = Record<string, string[]>
export const unprocessable = (errors: FieldErrors) => new ApiError(422, { errors })

export const unavailable = () =>
  new ApiError(
    503,
    { error: 'Service Unavailable', message: 'The database does not answer. Please try again in a moment.' },
    { 'retry-after': '2', 'cache-control': 'no-store' },
  )

export const internal = () =>
  new ApiError(
    500,
    { error: 'Internal Server Error', message: 'Something went wrong. Please try again later.' },
    NO_STORE,
  )
