/** GET /healthz and /readyz: whether the process runs, and whether requests can be answered. */
import fp from 'fastify-plugin'
import type { Database } from '../db/database.ts'
import { describeError } from './log.ts'

/** Milliseconds that the database may take to say anything; balancers ask every few seconds. */
const PATIENCE = 2000

export const health = fp(async (app, { db }: { db: Pick<Database, 'read'> }) => {
  app.get('/healthz', async (_request, reply) => {
    reply.header('cache-control', 'no-store')
    return { status: 'up' }
  })
  app.get('/readyz', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    try {
      await within(PATIENCE, db.read({ text: 'select 1', values: [] }))
      return { status: 'ready' }
    } catch (error) {
      request.log.warn({ reason: describeError(error) }, 'not ready')
      reply.code(503)
      return { status: 'not ready', reason: 'The database does not answer' }
    }
  })
})

async function within<R>(milliseconds: number, work: Promise<R>): Promise<R> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds)
  try {
    return await Promise.race([work, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
