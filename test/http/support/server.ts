/** A server over nothing: hand-made routes, tokens in a map, a database that answers what a test says. */
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { pino } from 'pino'
import { Clock } from '../../../src/clock.ts'
import { type Environment, readConfig } from '../../../src/config.ts'
import type { Statement } from '../../../src/db/database.ts'
import type { Actor } from '../../../src/engine/actor.ts'
import { anyone } from '../../../src/engine/declare/access.ts'
import { type Action, collection, type Question, read, show } from '../../../src/engine/declare/actions.ts'
import { extra } from '../../../src/engine/declare/fields.ts'
import type { Finished } from '../../../src/engine/finish.ts'
import type { Route } from '../../../src/engine/serve/routes.ts'
import type { Service } from '../../../src/engine/service.ts'
import { unauthorized } from '../../../src/errors.ts'
import { baseUrlOf } from '../../../src/http/base-url.ts'
import { createLogger } from '../../../src/http/log.ts'
import { buildServer, type Parts } from '../../../src/server.ts'

export const ada: Actor = {
  applicationId: 7,
  applicationName: 'ada’s app',
  applicationUid: 'u-ada',
  roles: ['Basic staff', 'Tutor'],
  scopes: ['public'],
  userId: 42,
  staff: false,
  limits: { perSecond: 1_000_000, perHour: 100_000_000 },
}

const plain: Actor = { ...ada, applicationId: 8, applicationName: 'plain', roles: [], userId: undefined }

export interface Options {
  env?: Environment
  actors?: Record<string, Actor>
  /** Actions of the resource `things`, by name. */
  actions?: Record<string, Action>
  /** Answers of the database to reads. */
  read?: (statement: Statement) => Promise<unknown[][]>
  parts?: Partial<Parts>
}

/** Builds a server with the tokens `good` (ada's, of a user) and `plain`; it stops when the test ends. */
export async function serverFor(t: TestContext, options: Options = {}): Promise<FastifyInstance & { lines: string[] }> {
  const { actors = {}, actions = {}, env = {} } = options
  const lines: string[] = []
  const config = readConfig({ OPENINTRA_WORLD: 'none', ...env })
  const known: Record<string, Actor> = { good: ada, plain, ...actors }
  const app = await buildServer({
    config,
    registry: { routes: routesOf({ ...usual, ...actions }) },
    service: serviceOf(config.PUBLIC_URL, options.read ?? (async ({ text }) => (text === 'select 1' ? [[1]] : []))),
    tokens: {
      async find(token) {
        if (token === 'old') throw unauthorized('expired')
        if (token === 'gone') throw unauthorized('revoked')
        return known[token] ?? refuse()
      },
    },
    bearerOf,
    logger: createLogger(config, { write: (line) => void lines.push(line) }),
    ...options.parts,
  })
  t.after(() => app.close())
  return Object.assign(app, { lines })
}

/** The same, listening on a free port. */
export async function listeningServer(t: TestContext, options: Options = {}) {
  const app = await serverFor(t, options)
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  return { app, port, base: `http://127.0.0.1:${port}` }
}

export const bearer = (token = 'good') => ({ authorization: `Bearer ${token}` })

export const silent = pino({ level: 'silent' })

function refuse(): never {
  throw unauthorized('invalid')
}

function bearerOf(request: FastifyRequest): string | undefined {
  const header = /^bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
  const places = [request.query, request.body] as (Record<string, unknown> | undefined)[]
  return header ?? places.map((place) => place?.access_token).find((token) => typeof token === 'string')
}

/** `show` answers a fixed body, `echo` what the query string became, `keep` what the body became. */
const usual: Record<string, Action> = {
  show,
  echo: read('/echo', async ({ input }: Question) => JSON.stringify(input), {
    page: extra('object', 'anything'),
    filter: extra('object', 'anything'),
    sort: extra('string', 'a text'),
  }),
  base: read('/base', async ({ base }: Question) => JSON.stringify({ base })),
  keep: collection('POST|PUT|DELETE /keep', async ({ input }) => ({ body: input, status: 200 }), {
    thing: extra('object', 'anything'),
    name: extra('string', 'a text'),
  }),
}

function routesOf(actions: Record<string, Action>): Route[] {
  const resource = { name: 'things', under: {}, table: undefined } as unknown as Finished
  return Object.entries(actions).map(([name, action]) => ({
    name,
    action: { ...action, access: anyone },
    resource,
    under: '',
    methods: 'methods' in action ? action.methods : ['GET'],
    path: `/v2/things${action.action === 'collection' ? '' : '/:id'}${'path' in action ? (action.path ?? '') : ''}`,
  }))
}

function serviceOf(publicUrl: string | undefined, readRows: (statement: Statement) => Promise<unknown[][]>): Service {
  const resource = { name: 'things', under: {} } as unknown as Finished
  const tx = { insert: () => ({ values: async () => undefined }), execute: async () => ({ rows: [] }) }
  return {
    resources: new Map([['things', resource]]),
    db: { read: readRows, transaction: (work: (tx: unknown) => unknown) => work(tx) },
    reader: {
      id: async (_resource: unknown, key: { value: number }) => (key.value === 404 ? undefined : key.value),
      record: async (_resource: unknown, _view: string, key: { value: number }) =>
        key.value === 404 ? null : JSON.stringify({ id: key.value, name: 'thing' }),
    },
    clock: new Clock(),
    baseUrl: baseUrlOf(publicUrl),
  } as unknown as Service
}
