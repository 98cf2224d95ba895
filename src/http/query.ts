/** The query string of every request, read by the same rules as a form. */
import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { type Parameters, parseForm } from './parameters.ts'

/** Where the reason stands when a query string could not be read. */
const UNREADABLE = Symbol('unreadable')

/** For the router, which has no way to answer an error: a broken query is remembered, and refused by a hook. */
export function parseQuery(text: string): Parameters {
  try {
    return parseForm(text)
  } catch (error) {
    return { [UNREADABLE]: error } as Parameters
  }
}

const problemOf = (request: FastifyRequest) => (request.query as { [UNREADABLE]?: Error } | undefined)?.[UNREADABLE]

export const isUnreadable = (request: FastifyRequest): boolean => problemOf(request) !== undefined

/** Refuses requests whose query string could not be read, once it is known who calls. */
export const readableQueries = fp(async (app) => {
  app.addHook('preValidation', (request, _reply, done) => done(problemOf(request)))
})
