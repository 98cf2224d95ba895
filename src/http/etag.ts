/** Conditional requests (RFC 9110, 13): a weak ETag of each JSON answer, and 304 for a client that has it already. */
import { hash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** The length of the provider's own, which are MD5; SHA-256 takes half the time on a processor of today. */
const DIGITS = 32

const CACHED = 'max-age=0, private, must-revalidate'

/** An `onSend` hook for routes that answer JSON text. */
export function conditional(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  done: (error: null, payload?: unknown) => void,
): void {
  if (!isConditional(request, reply, payload)) {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-cache')
    return done(null)
  }
  const tag = `W/"${hash('sha256', payload as string, 'hex').slice(0, DIGITS)}"`
  reply.header('etag', tag).header('cache-control', CACHED)
  if (!has(request.headers['if-none-match'], tag)) return done(null)
  reply.code(304).removeHeader('content-type').removeHeader('content-length')
  done(null, null)
}

function isConditional(request: FastifyRequest, reply: FastifyReply, payload: unknown): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false
  if (reply.statusCode !== 200 || typeof payload !== 'string') return false
  return String(reply.getHeader('content-type')).includes('json')
}

/** Whether `If-None-Match` names the tag: `*`, or a list of tags compared weakly. */
function has(given: string | undefined, tag: string): boolean {
  if (given === undefined) return false
  if (given.trim() === '*') return true
  const opaque = tag.slice(2)
  return given.split(',').some((item) => item.trim().replace(/^W\//, '') === opaque)
}
