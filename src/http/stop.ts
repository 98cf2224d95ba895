/** The end of a server: running requests are finished, and nobody waits for ever. */
import closeWithGrace from 'close-with-grace'
import type { FastifyInstance } from 'fastify'

/** Milliseconds that running requests have. */
export const PATIENCE = 10_000

/** Milliseconds between looks for connections whose last request is answered. */
const SWEEP = 100

/** Takes no more connections, finishes what runs, and cuts off what takes longer than `patience`. */
export async function stopServer(app: FastifyInstance, patience = PATIENCE): Promise<void> {
  const limit = setTimeout(() => app.server.closeAllConnections(), patience)
  // A client may keep a connection open long after its answer, and the server waits for the last one.
  const sweep = setInterval(() => app.server.closeIdleConnections(), SWEEP)
  try {
    await app.close()
  } finally {
    clearTimeout(limit)
    clearInterval(sweep)
  }
}

/** Milliseconds between looks for who started the process. */
const LOOK = 500

/** On SIGTERM or SIGINT: stops the server, then calls `after` (the database) and ends with exit code 0; 1 after a fault. */
export function stopOnSignals(app: FastifyInstance, after: () => Promise<void>): void {
  endWithNpm()
  closeWithGrace({ delay: PATIENCE + 5000, logger: app.log as never }, async ({ signal, err }) => {
    if (err) app.log.fatal({ err }, 'stopping after a fault')
    else app.log.info({ signal }, 'stopping')
    await stopServer(app)
    await after()
    app.log.info('stopped')
  })
}

/**
 * npm starts a shell that starts the server, and a signal ends those two alone. `npm start` in the background of a
 * script would therefore leave a server that keeps its port: it ends when its parent has.
 */
function endWithNpm(): void {
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM')
  }, LOOK).unref()
}
