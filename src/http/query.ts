/** The query string of every request, read by the same rules as a form. */
import fp from 'fastify-plugin'
import { type Parameters, parseForm } from './parameters.ts'

/** Where the reason stands when a query string could not be read. */
const UNREADABLE = Symbol('unreadable')

/** For the router, which has no way to answer an error: a broken query is remembered and refused by the first hook. */
export function parseQuery(text: string): Parameters {
  try {
    return parseForm(text)
  } catch (error) {
    return { [UNREADABLE]: error } as Parameters
  }
}

/** Refuses requests whose query string could not be read. */
export const readableQueries = fp(async (app) => {
  app.addHook('onRequest', (request, _reply, done) => {
    done((request.query as { [UNREADABLE]?: Error } | undefined)?.[UNREADABLE])
  })
})
