/** The end of a server: running requests are finished, and nobody waits for ever. */
import closeWithGrace from 'close-with-grace'
import type { FastifyInstance } from 'fastify'

/** Milliseconds that running requests have. */
export const PATIENCE = 10_000

/** Takes no more connections, finishes what runs, and cuts off what takes longer than `patience`. */
export async function stopServer(app: FastifyInstance, patience = PATIENCE): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), patience)
  try {
    await app.close()
  } finally {
    clearTimeout(timer)
  }
}

/** On SIGTERM or SIGINT: stops the server, then calls `after` (the database) and ends with exit code 0; 1 after a fault. */
export function stopOnSignals(app: FastifyInstance, after: () => Promise<void>): void {
  closeWithGrace({ delay: PATIENCE + 5000, logger: app.log as never }, async ({ signal, err }) => {
    if (err) app.log.fatal({ err }, 'stopping after a fault')
    else app.log.info({ signal }, 'stopping')
    await stopServer(app)
    await after()
    app.log.info('stopped')
  })
}
