/** A whole server over a database, asked through `inject`: a request in, the answer out. */
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { Clock } from '../../src/clock.ts'
import { readConfig } from '../../src/config.ts'
import type { Database } from '../../src/db/database.ts'
import { openApiDocument } from '../../src/engine/openapi/document.ts'
import { Reader } from '../../src/engine/reader.ts'
import { loadRegistry, type Registry } from '../../src/engine/registry.ts'
import type { Service } from '../../src/engine/service.ts'
import { baseUrlOf } from '../../src/http/base-url.ts'
import { Usage } from '../../src/http/usage.ts'
import { Clockwork } from '../../src/jobs/clockwork.ts'
import type { JobSettings } from '../../src/jobs/job.ts'
import { JOBS } from '../../src/jobs/list.ts'
import type { Send } from '../../src/mail/smtp.ts'
import { createApplication } from '../../src/oauth/applications.ts'
import { bearerOf, Tokens } from '../../src/oauth/bearer.ts'
import type { SecretKey } from '../../src/oauth/keys.ts'
import { provider } from '../../src/oauth/provider.ts'
import { issueToken } from '../../src/oauth/sandbox-token.ts'
import { MAILS } from '../../src/sandbox/mails.ts'
import { sandbox } from '../../src/sandbox/routes.ts'
import { buildServer } from '../../src/server.ts'
import type { DocsParts } from '../../src/web/routes/docs.ts'
import { web } from '../../src/web/web.ts'
import { ALL_SCOPES, TEST_KEY } from './keys.ts'

export interface Answer {
  status: number
  headers: Record<string, string | undefined>
  text: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every form
  body: any
}

export interface TestApp {
  db: Database
  clock: Clock
  key: SecretKey
  /** Does nothing by itself: a test says when it is to look for what is due. */
  clockwork: Clockwork
  registry: Registry
  server: FastifyInstance
  /** What the documentation pages are told: tests may change whether the rows are a sample, and for whom the console asks. */
  docs: DocsParts
  /** SQL reads sent since the last call of `resetStatements`. */
  statements(): number
  resetStatements(): void
  get(path: string, token?: string, headers?: Record<string, string>): Promise<Answer>
  send(
    method: 'POST' | 'PATCH' | 'PUT' | 'DELETE',
    path: string,
    token?: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>
  /** A token of a new application with these roles; of a user when `login` is given. */
  token(order?: { roles?: readonly string[]; scopes?: readonly string[]; login?: string }): Promise<string>
  close(): Promise<void>
}

export { ALL_SCOPES, TEST_KEY }

const key = TEST_KEY

/** Builds the server of the product over `db`; memory for answers is off unless `cacheMegabytes` says otherwise. */
export async function testApp(
  db: Database,
  time: Date | Clock = new Date(),
  cacheMegabytes = 0,
  logger: FastifyBaseLogger = pino({ level: 'silent' }),
): Promise<TestApp> {
  const registry = await loadRegistry()
  const clock = time instanceof Clock ? time : new Clock()
  if (time instanceof Date) clock.set(time)
  let statements = 0
  const counted: Database = {
    ...db,
    read(statement) {
      statements++
      return db.read(statement)
    },
  }
  const reader = new Reader(registry.model, counted, cacheMegabytes * 1_048_576)
  const service: Service = {
    model: registry.model,
    resources: registry.resources,
    db: counted,
    reader,
    clock,
    baseUrl: baseUrlOf(undefined),
    key,
  }
  const clockwork = testClockwork(db, clock)
  const tokens = new Tokens(db, clock)
  const usage = new Usage(db, clock)
  const config = readConfig({ LOG_LEVEL: 'silent' })
  const openapi = () => openApiDocument(registry, { version: '0.0.0', baseUrl: 'http://intra.test' })
  const docs: DocsParts = { service, openapi, isSample: async () => true, sandboxUid: () => undefined }
  const server = await buildServer({
    config,
    registry,
    service,
    tokens,
    bearerOf,
    openapi,
    usage,
    oauthPlugins: [
      (app) => provider(app, { db, clock, key, tokens, accessTokenSeconds: 7200, baseUrl: service.baseUrl }),
    ],
    extraPlugins: [
      (app) => web(app, { db, clock, key, usage, docs, outbox: MAILS }),
      (app) =>
        sandbox(app, {
          db,
          clock,
          key,
          tables: registry.tables,
          accessTokenSeconds: 7200,
          bootstrap: async () => {},
          clockwork,
        }),
    ],
    metrics: [clockwork.metrics],
    logger,
  })
  let applications = 0

  const ask = async (method: string, path: string, token?: string, body?: unknown, headers = {}): Promise<Answer> => {
    const response = await server.inject({
      method: method as 'GET',
      url: path,
      headers: { host: 'intra.test', ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
      ...(body === undefined ? {} : { payload: body as string | object }),
    })
    return {
      status: response.statusCode,
      headers: response.headers as Record<string, string | undefined>,
      text: response.body,
      body: parsed(response.body),
    }
  }

  return {
    db,
    clock,
    key,
    clockwork,
    registry,
    server,
    docs,
    statements: () => statements,
    resetStatements: () => {
      statements = 0
    },
    get: (path, token, headers) => ask('GET', path, token, undefined, headers),
    send: ask,
    async token({ roles = [], scopes = ['public'], login } = {}) {
      const application = await db.transaction((tx) =>
        createApplication(tx, clock.now(), {
          name: `test ${++applications}`,
          roles,
          scopes: [...ALL_SCOPES],
          limits: { perSecond: 100_000, perHour: 100_000_000 },
        }),
      )
      const order = { applicationUid: application.uid, login, scopes }
      return (await issueToken(db, key, clock.now(), order)).access_token
    },
    async close() {
      await clockwork.stop()
      await server.close()
      await db.close()
    },
  }
}

export const JOB_SETTINGS: JobSettings = {
  receivers: 'loopback',
  base: 'http://intra.test',
  recordDays: 90,
  keep: { sessions: 30, codes: 7, mails: 30 },
  keepTexts: true,
}

/** A clockwork as the server has it, over the same database and clock; some tests have two. */
export const testClockwork = (db: Database, clock: Clock, jobs = JOBS, send?: Send): Clockwork =>
  new Clockwork({
    jobs,
    db,
    clock,
    key,
    send,
    log: pino({ level: 'silent' }),
    interval: 3600,
    settings: JOB_SETTINGS,
  })

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
