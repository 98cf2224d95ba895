/** One line for each request: what was asked, by which application, how it ended and how long it took. */
import fp from 'fastify-plugin'
import { safeAddress } from './log.ts'

/** Paths that something asks every few seconds. */
const QUIET = new Set(['/healthz', '/readyz', '/metrics'])

export const requestLog = fp(async (app) => {
  app.addHook('onResponse', (request, reply, done) => {
    const line = {
      method: request.method,
      path: safeAddress(request.originalUrl),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 1000) / 1000,
      application: request.actor?.applicationId,
      user: request.actor?.userId,
    }
    if (QUIET.has(request.url)) request.log.debug(line, 'request')
    else request.log.info(line, 'request')
    done()
  })
})
