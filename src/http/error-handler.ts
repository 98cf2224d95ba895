/** Every error becomes an answer here: declared errors as they are, anything else one 500 without its reason. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { translate } from '../db/errors.ts'
import { hasBody } from './bodies.ts'
import { drain } from './drain.ts'
import { ApiError, internal, notFound } from './errors.ts'
import { frameworkAnswer } from './framework-errors.ts'
import { toJson } from './json.ts'

/** For `setErrorHandler`. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const answer = answerTo(error, request)
  if (answer.detail) request.log.warn({ detail: answer.detail }, 'refused')
  if (hasBody(request) && !request.raw.readableEnded) {
    drain(request.raw)
    reply.removeHeader('connection')
  }
  return sendError(reply, answer)
}

/** For `setNotFoundHandler`: unknown paths, and methods that a path does not serve. */
export const answerNotFound = (_request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  sendError(reply, notFound())

/** The answer that an error stands for. What nobody declared is logged, with its stack. */
function answerTo(error: unknown, request: FastifyRequest): ApiError {
  if (error instanceof ApiError) return error
  const known = frameworkAnswer(error) ?? translate(error)
  if (known && known.status < 500) return known
  request.log.error({ err: error, method: request.method, route: request.routeOptions.url }, 'failed')
  return known ?? internal()
}

function sendError(reply: FastifyReply, { status, body, headers }: ApiError): FastifyReply {
  const isText = typeof body === 'string'
  return reply
    .code(status)
    .headers(headers)
    .type(isText ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8')
    .send(isText ? body : toJson(body))
}
