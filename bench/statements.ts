/** Which SQL the engine sends for a request: the engine itself is asked, over a database that writes it down. */
import { pino } from 'pino'
import { Clock } from '../src/clock.ts'
import { readConfig } from '../src/config.ts'
import type { Database, Statement } from '../src/db/database.ts'
import { openPostgres } from '../src/db/postgres.ts'
import type { Actor } from '../src/engine/actor.ts'
import { Reader } from '../src/engine/reader.ts'
import { loadRegistry } from '../src/engine/registry.ts'
import { baseUrlOf } from '../src/http/base-url.ts'
import { bearerOf } from '../src/oauth/bearer.ts'
import { buildServer } from '../src/server.ts'
import type { Request } from './requests.ts'

/** The same kind of caller as the bench's application. */
const actor: Actor = {
  applicationId: 1,
  applicationName: 'bench',
  applicationUid: 'bench',
  roles: [],
  scopes: ['public'],
  userId: undefined,
  staff: false,
  limits: { perSecond: 1_000_000, perHour: 1_000_000_000 },
}

/** The statements that each request costs once the server is warm, by the request's name; none for cached answers. */
export async function statementsOf(
  url: string,
  base: string,
  requests: readonly Request[],
): Promise<ReadonlyMap<string, readonly Statement[]>> {
  let sent: Statement[] = []
  const db = openPostgres({ url, size: 2, statementTimeout: 0, connectTimeout: 10_000, onError: () => {} })
  const noting: Database = {
    ...db,
    read(statement) {
      sent.push(statement)
      return db.read(statement)
    },
  }
  const server = await serverOver(noting)
  try {
    const found = new Map<string, readonly Statement[]>()
    for (const { name, path, from } of requests) {
      if (from === 'memory') continue
      // The first request counts the rows; from then on the count is remembered, as in a server that runs for a while.
      for (const _ of [1, 2]) {
        sent = []
        const headers = { host: new URL(base).host, authorization: 'Bearer any' }
        const { statusCode, body } = await server.inject({ url: path, headers })
        if (statusCode !== 200) throw new Error(`${path}: ${statusCode} ${body}`)
      }
      found.set(name, sent)
    }
    return found
  } finally {
    await server.close()
    await db.close()
  }
}

async function serverOver(db: Database) {
  const registry = await loadRegistry()
  const { model, resources } = registry
  return buildServer({
    config: readConfig({ LOG_LEVEL: 'silent' }),
    registry,
    service: {
      model,
      resources,
      db,
      reader: new Reader(model, db, 0),
      clock: new Clock(),
      baseUrl: baseUrlOf(undefined),
    },
    tokens: { find: async () => actor },
    bearerOf,
    logger: pino({ level: 'silent' }),
  })
}
