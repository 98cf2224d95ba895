/** PKCE (RFC 7636): the application proves at the exchange that it is the one that asked. */
import type { Parameters } from '../parameters.ts'

export const METHODS = ['S256', 'plain'] as const

export interface Challenge {
  text: string
  method: (typeof METHODS)[number]
}

/** RFC 7636, 4.1: what a verifier is made of, and a challenge that is one. */
const VERIFIER = /^[\w.~-]{43,128}$/
/** RFC 7636, 4.2: SHA-256 in base64url. */
const HASHED = /^[\w-]{43}$/

export const isVerifier = (text: string | undefined): text is string => text !== undefined && VERIFIER.test(text)

/** The challenge of a request: undefined when it has none, `malformed` when it cannot be used. */
export function challengeOf(
  parameters: Parameters<'code_challenge' | 'code_challenge_method'>,
): Challenge | 'malformed' | undefined {
  const { code_challenge: text, code_challenge_method: asked } = parameters
  if (text === undefined) return undefined
  const method = METHODS.find((name) => name === asked)
  if (!method || !(method === 'S256' ? HASHED : VERIFIER).test(text)) return 'malformed'
  return { text, method }
}
