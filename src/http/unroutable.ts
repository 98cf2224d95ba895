/** Requests that no route can be looked up for, such as a path with broken percent-encoding. No hook runs for them. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { answerError } from './error-handler.ts'
import { ALWAYS } from './headers.ts'
import { safeAddress } from './log.ts'

/** For Fastify's `frameworkErrors`. */
export function answerUnroutable(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  reply.headers(ALWAYS).header('x-request-id', request.id)
  answerError(error, request, reply)
  const { statusCode: status } = reply
  request.log.info({ method: request.method, path: safeAddress(request.originalUrl), status }, 'request')
}
