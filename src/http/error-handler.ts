/** Every error becomes an answer here: declared errors as they are, anything else one 500 without its reason. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { translate } from '../db/errors.ts'
import { ApiError, internal, notFound } from '../errors.ts'
import { toJson } from '../json.ts'
import { hasBody } from './bodies.ts'
import { drain } from './drain.ts'
import { frameworkAnswer } from './framework-errors.ts'
import { sendDocument, wantsJsonApi } from './jsonapi.ts'
import { errorDocument } from './jsonapi-errors.ts'

/** For `setErrorHandler`. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const answer = answerTo(error, request)
  if (answer.detail) request.log.warn({ detail: answer.detail }, 'refused')
  if (hasBody(request) && !request.raw.readableEnded) {
    drain(request.raw)
    reply.removeHeader('connection')
  }
  return sendError(request, reply, answer)
}

/** For `setNotFoundHandler`: unknown paths, and methods that a path does not serve. */
export const answerNotFound = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  sendError(request, reply, notFound())

/** The answer that an error stands for. What nobody declared is logged, with its stack. */
function answerTo(error: unknown, request: FastifyRequest): ApiError {
  if (error instanceof ApiError) return error
  const known = frameworkAnswer(error) ?? translate(error)
  if (known && known.status < 500) return known
  request.log.error({ err: error, method: request.method, route: request.routeOptions.url }, 'failed')
  return known ?? internal()
}

function sendError(request: FastifyRequest, reply: FastifyReply, error: ApiError): FastifyReply {
  const { status, body, headers } = error
  reply.code(status).headers(headers)
  if (wantsJsonApi(request)) return sendDocument(reply, errorDocument(error, request))
  const isText = typeof body === 'string'
  return reply
    .type(isText ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8')
    .send(isText ? body : toJson(body))
}
