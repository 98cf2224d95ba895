/**
 * The intranet at the address that clients have built in: connections to api.intra.42.fr reach the server of the test,
 * over TLS and with a certificate that only tests believe. Connections to any other place are refused, so that no test
 * reaches the network. The key of the authority that signed was thrown away; it could sign for this one name alone.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'

export const REAL_HOST = 'api.intra.42.fr'

const file = (name: string) => readFileSync(join(import.meta.dirname, 'tls', name))

/** Puts the server there; answers how to take it away again. */
export async function serveAtRealAddress(server: FastifyInstance): Promise<() => Promise<void>> {
  await server.ready()
  const secure = createServer({ key: file('server.key'), cert: file('server.pem') }, (request, response) =>
    server.routing(request, response),
  )
  await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve))
  const { port } = secure.address() as AddressInfo

  // fetch and node:https both look it up here when they connect.
  const tls = createRequire(import.meta.url)('node:tls') as { connect(options: object, ...rest: unknown[]): unknown }
  const connect = tls.connect
  tls.connect = (options, ...rest) => {
    const { host } = options as { host?: string }
    if (host !== REAL_HOST) throw new Error(`a test wants to connect to ${host}`)
    const there = { ...options, host: '127.0.0.1', port, servername: REAL_HOST, ca: file('ca.pem') }
    return connect.call(tls, there, ...rest)
  }
  return async () => {
    tls.connect = connect
    secure.closeAllConnections()
    await new Promise((resolve) => secure.close(resolve))
  }
}
