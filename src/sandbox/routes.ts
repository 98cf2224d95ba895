/** /_sandbox: what a test suite needs and a real intranet must never have. Served only where the settings allow it. */

import type { PgTable } from 'drizzle-orm/pg-core'
import type { FastifyInstance } from 'fastify'
import type { Clock } from '../clock.ts'
import type { Database } from '../db/database.ts'
import { cast, Invalid } from '../engine/values.ts'
import { ApiError, unprocessable } from '../errors.ts'
import type { Clockwork } from '../jobs/clockwork.ts'
import type { SecretKey } from '../oauth/keys.ts'
import { issueToken } from '../oauth/sandbox-token.ts'
import { sandboxDeliveries } from './deliveries.ts'
import { listMails, MAILS } from './mails.ts'
import { refuseOtherOrigins } from './own-pages.ts'
import { hasSnapshot, restoreSnapshot } from './snapshot.ts'

export interface Sandbox {
  db: Database
  clock: Clock
  key: SecretKey
  tables: readonly PgTable[]
  /** Seconds that a token lives. */
  accessTokenSeconds: number
  clockwork: Clockwork
  /** Creates the applications and users of the bootstrap file again. */
  bootstrap(): Promise<void>
}

export async function sandbox(app: FastifyInstance, options: Sandbox): Promise<void> {
  app.addHook('onRequest', refuseOtherOrigins)

  app.post('/_sandbox/tokens', async (request, reply) => {
    const { application_uid: uid, login, scopes } = bodyOf(request.body)
    if (typeof uid !== 'string') throw unprocessable({ application_uid: ["can't be blank"] })
    if (login !== undefined && login !== null && typeof login !== 'string')
      throw unprocessable({ login: ['is not a text'] })
    const order = {
      applicationUid: uid,
      login: login ?? undefined,
      scopes: scopesOf(scopes),
      seconds: options.accessTokenSeconds,
    }
    const token = await issueToken(options.db, options.key, options.clock.now(), order)
    return reply.header('cache-control', 'no-store').send(token)
  })

  app.post('/_sandbox/reset', async () => {
    if (!(await hasSnapshot(options.db)))
      throw new ApiError(409, {
        error: 'Conflict',
        message: 'There is no seeded world to go back to: run `openintra seed`.',
      })
    const started = performance.now()
    await restoreSnapshot(options.db, options.tables)
    await options.bootstrap()
    options.clock.reset()
    return { reset: true, seconds: Number(((performance.now() - started) / 1000).toFixed(3)) }
  })

  app.get(MAILS, async (request, reply) => {
    const { to } = bodyOf(request.query)
    if (to !== undefined && typeof to !== 'string') throw unprocessable({ to: ['is not a text'] })
    return reply.header('cache-control', 'no-store').send(await listMails(options.db, options.key, to))
  })

  app.get('/_sandbox/clock', async () => ({ now: options.clock.now().toISOString() }))

  app.put('/_sandbox/clock', async (request) => {
    const { now } = bodyOf(request.body)
    if (now === null) options.clock.reset()
    else {
      const time = cast('instant', now)
      if (time instanceof Invalid) throw unprocessable({ now: [time.message] })
      options.clock.set(time as Date)
    }
    // What has become due by the new time is done when the answer comes.
    await options.clockwork.runDue()
    return { now: options.clock.now().toISOString() }
  })

  app.post('/_sandbox/clockwork', async () => ({ rows: await options.clockwork.runDue() }))

  await sandboxDeliveries(app, options)
}

/** Of a body or a query. */
const bodyOf = (body: unknown): Record<string, unknown> =>
  typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}

/** `["public"]`, or `"public projects"`. */
function scopesOf(scopes: unknown): string[] | undefined {
  if (scopes === undefined || scopes === null) return undefined
  const items = typeof scopes === 'string' ? scopes.split(' ').filter(Boolean) : scopes
  if (Array.isArray(items) && items.every((item) => typeof item === 'string')) return items
  throw unprocessable({ scopes: ['is not a list of scopes'] })
}
