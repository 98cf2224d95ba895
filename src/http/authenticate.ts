/** Who calls: the bearer token (RFC 6750) of a request becomes its actor, or the request ends with 401. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '../engine/actor.ts'
import { unauthorized } from '../errors.ts'
import { hasBody } from './bodies.ts'
import { callerHeaders } from './caller-headers.ts'
import { isUnreadable } from './query.ts'

export interface Tokens {
  /** Who holds a token; throws the 401 of the contract for one that is unknown, expired or revoked. */
  find(token: string): Promise<Actor>
}

/** The token of a request: in its header, its query string, or its body once that is read. */
export type BearerOf = (request: FastifyRequest) => string | undefined

type Hook = (request: FastifyRequest, reply: FastifyReply) => Promise<void>

/** Before the body is read: a token in the header or the query string. Nobody's body is read without need. */
export const authenticate =
  (tokens: Tokens, bearerOf: BearerOf): Hook =>
  async (request, reply) => {
    const token = bearerOf(request)
    if (token !== undefined) return identify(tokens, token, request, reply)
    if (isUnserved(request) || isUnreadable(request) || bodyIsRead(request)) return
    throw unauthorized('invalid')
  }

/** After the body is read: a token in it, for requests that had none before. */
export const authenticateByBody =
  (tokens: Tokens, bearerOf: BearerOf): Hook =>
  async (request, reply) => {
    if (request.actor !== undefined || isUnserved(request)) return
    const token = bearerOf(request)
    if (token === undefined) throw unauthorized('invalid')
    await identify(tokens, token, request, reply)
  }

/** Fastify reads no body of GET and HEAD. */
const bodyIsRead = (request: FastifyRequest): boolean =>
  hasBody(request) && request.method !== 'GET' && request.method !== 'HEAD'

/** What no route serves is 404 for everybody; OPTIONS is here only for preflights, which are answered before. */
const isUnserved = (request: FastifyRequest): boolean => request.is404 || request.method === 'OPTIONS'

async function identify(tokens: Tokens, token: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  try {
    request.actor = await tokens.find(token)
  } catch (error) {
    if (isUnserved(request)) return
    throw error
  }
  reply.headers(callerHeaders(request.actor))
}
