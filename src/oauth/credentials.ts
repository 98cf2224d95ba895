/** How a client says who it is (RFC 6749, 2.3.1): HTTP Basic, or parameters in body or query. */
import type { Incoming, Parameters } from './parameters.ts'

export interface Credentials {
  uid: string
  /** A public client has none (RFC 6749, 2.1). */
  secret?: string
}

/**
 * The credentials of a request. Basic is looked at first; parameters stand in when it brings no secret and they do. An
 * `Authorization` of another scheme says nothing about the client: some libraries send an old bearer token along.
 */
export function credentialsOf(
  request: Incoming,
  parameters: Parameters<'client_id' | 'client_secret'>,
): Credentials | undefined {
  const sent = [basicOf(request.headers.authorization), inParameters(parameters)].filter((one) => one !== undefined)
  return sent.find((one) => one.secret !== undefined) ?? sent[0]
}

/** RFC 6749, appendix A.1 and A.2: identifier and secret are printable ASCII. Anything else belongs to no client. */
const PRINTABLE = /^[\x20-\x7e]+$/

function credentials(uid: string, secret: string | undefined): Credentials | undefined {
  if (!PRINTABLE.test(uid) || (secret && !PRINTABLE.test(secret))) return undefined
  return secret ? { uid, secret } : { uid }
}

const inParameters = (parameters: Parameters<'client_id' | 'client_secret'>) =>
  parameters.client_id === undefined ? undefined : credentials(parameters.client_id, parameters.client_secret)

const BASIC = /^\s*basic\s+([a-z0-9+/_-]+=*)\s*$/i

function basicOf(header: string | undefined): Credentials | undefined {
  const encoded = BASIC.exec(header ?? '')?.[1]
  if (encoded === undefined) return undefined
  const pair = Buffer.from(encoded, 'base64').toString('utf8')
  const colon = pair.indexOf(':')
  if (colon < 0) return undefined
  return credentials(decoded(pair.slice(0, colon)), decoded(pair.slice(colon + 1)))
}

/**
 * Identifier and secret are percent-encoded before base64; clients that skip this send the same text unless it holds a
 * percent sign. A plus stays a plus: form encoding would make it a blank, which no client means.
 */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
