/** The parameters of a request to the provider, wherever they stand (RFC 6749, 3.2 and appendix B). */
import { invalidRequest } from './refusals.ts'

/** What is read of a request: one of Fastify's, with its body parsed. */
export interface Incoming {
  headers: { authorization?: string | undefined }
  query: unknown
  body: unknown
}

export type Parameters<Name extends string = string> = { readonly [name in Name]?: string }

type Fields = Readonly<Record<string, unknown>>

/** The fields of a parsed query or body; none when it is empty or no object. */
export const fieldsOf = (parsed: unknown): Fields =>
  typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? (parsed as Fields) : {}

/**
 * The named parameters out of query and body, the body first. Others are ignored and blank ones count as not sent, as
 * RFC 6749, 3.2 wants. A parameter that is no text makes the request invalid; of one that comes twice the last counts,
 * as in all forms here and at the provider.
 */
export function parametersOf<const Name extends string>(request: Incoming, names: readonly Name[]): Parameters<Name> {
  const sent = { ...fieldsOf(request.query), ...fieldsOf(request.body) }
  const parameters: { [name in Name]?: string } = {}
  for (const name of names) {
    const value = Object.hasOwn(sent, name) ? sent[name] : undefined
    if (value === undefined || value === null) continue
    if (typeof value !== 'string') throw invalidRequest(`${name} is not one text`)
    if (value.trim() !== '') parameters[name] = value
  }
  return parameters
}

/** `state` as the client sent it, for the answer to carry back. */
export function stateOf(request: Incoming): string | undefined {
  const { state } = { ...fieldsOf(request.query), ...fieldsOf(request.body) }
  return typeof state === 'string' && state !== '' ? state : undefined
}
