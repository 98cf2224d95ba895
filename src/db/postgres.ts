/** A PostgreSQL server, over a pool of connections. */
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { announcing, Changes } from './changes.ts'
import { type Database, repeating, type Tx } from './database.ts'

export interface PoolSettings {
  url: string
  /** Connections at most. */
  size: number
  /** Milliseconds after which the server gives up a statement. */
  statementTimeout: number
  /** Milliseconds to wait for a connection before answering that there is none. */
  connectTimeout: number
  onError: (error: Error) => void
}

/** Opens a pool. Connections are made when first needed, so a server that is down now may come later. */
export function openPostgres(settings: PoolSettings): Database {
  const connection: pg.ClientConfig = {
    connectionString: settings.url,
    statement_timeout: settings.statementTimeout,
    // Statements are short and prepared: compiling them to machine code costs more than it saves.
    options: '-c timezone=UTC -c jit=off',
    application_name: 'openintra',
    keepAlive: true,
    connectionTimeoutMillis: settings.connectTimeout,
  }
  const pool = new pg.Pool({
    ...connection,
    max: settings.size,
    idleTimeoutMillis: 60_000,
  })
  // An idle connection that breaks must not end the process; the pool replaces it at the next use.
  pool.on('error', settings.onError)
  // One that breaks within a transaction fails the statement in hand. Its event has no listener then, and would end
  // the process as an uncaught error.
  pool.on('connect', (client) => client.on('error', () => {}))
  const changes = new Changes()
  const orm = drizzle(pool) as unknown as Tx
  const listeners: (() => Promise<void>)[] = []

  return {
    driver: 'postgres',
    orm,
    async read({ name, text, values }) {
      const result = await pool.query({ name, text, values: values as unknown[], rowMode: 'array' })
      return result.rows as unknown[][]
    },
    changes,
    transaction: (work) => repeating(() => announcing(changes, orm, work)),
    script: async (text) => void (await pool.query(text)),
    async listen(channel, heard, lost) {
      listeners.push(keepListening(connection, channel, heard, lost, settings.onError))
    },
    async close() {
      await Promise.all(listeners.map((stop) => stop()))
      await pool.end()
    },
  }
}

/** Milliseconds between attempts to listen again after the connection broke. */
const LISTEN_AGAIN = 1000

/** Holds one connection that listens, and makes a new one whenever it breaks. Answers how to stop. */
function keepListening(
  connection: pg.ClientConfig,
  channel: string,
  heard: (payload: string) => void,
  lost: () => void,
  onError: (error: Error) => void,
): () => Promise<void> {
  let client: pg.Client | undefined
  let stopped = false
  let timer: NodeJS.Timeout | undefined

  const connect = async () => {
    if (stopped) return
    const next = new pg.Client(connection)
    client = next
    let over = false
    const again = () => {
      if (over) return
      over = true
      lost()
      if (!stopped) timer = setTimeout(() => void connect(), LISTEN_AGAIN)
    }
    next.on('error', (error) => {
      onError(error)
      again()
    })
    next.on('end', again)
    next.on('notification', (message) => heard(message.payload ?? ''))
    try {
      await next.connect()
      await next.query(`listen ${pg.escapeIdentifier(channel)}`)
      lost() // whatever happened before this moment was not heard
    } catch (error) {
      if (!stopped) onError(error as Error)
      void next.end().catch(() => {})
      again()
    }
  }
  void connect()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await client?.end().catch(() => {})
  }
}
