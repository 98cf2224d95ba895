/** Errors of the pages become pages; what nobody declared is logged, and says nothing about its reason. */
import OAuth2Server from '@node-oauth/oauth2-server'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { translate } from '../db/errors.ts'
import { ApiError, notFound } from '../errors.ts'
import { hasBody } from '../http/bodies.ts'
import { drain } from '../http/drain.ts'
import { answerNotFound } from '../http/error-handler.ts'
import { frameworkAnswer } from '../http/framework-errors.ts'
import { problemPage } from './pages/problem.ts'
import { sendPage } from './send.ts'
import type { Texts } from './texts/en.ts'
import { textsOf } from './visit.ts'

/** For `setErrorHandler` of the scope of the pages. */
export function answerPageError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = error instanceof ApiError ? error : (frameworkAnswer(error) ?? translate(error))
  const status = error instanceof OAuth2Server.InvalidRequestError ? 400 : (known?.status ?? 500)
  if (status >= 500)
    request.log.error({ err: error, method: request.method, route: request.routeOptions.url }, 'failed')
  if (hasBody(request) && !request.raw.readableEnded) {
    drain(request.raw)
    reply.removeHeader('connection')
  }
  const texts = textsOf(request)
  const retry = known?.headers['retry-after']
  if (retry !== undefined) reply.header('retry-after', retry)
  return sendPage(reply.code(status), problemPage({ texts, ...words(texts, status) }))
}

/** For `setNotFoundHandler`: a page for people who mistyped an address, what the API answers for programs. */
export const answerUnknownPath = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  wantsPage(request) ? answerPageError(notFound(), request, reply) : answerNotFound(request, reply)

const wantsPage = ({ method, headers }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html')

function words({ errors }: Texts, status: number): { what: string; todo: string } {
  if (status === 404) return { what: errors.notFound, todo: errors.notFoundTodo }
  if (status === 429) return { what: errors.tooMany, todo: errors.tooManyTodo }
  if (status < 500) return { what: errors.bad, todo: errors.badTodo }
  if (status === 503) return { what: errors.unavailable, todo: errors.unavailableTodo }
  return { what: errors.internal, todo: errors.internalTodo }
}
