/** What is left of a body that nobody wants. */
import type { IncomingMessage } from 'node:http'

/** Bytes read in vain at most; a client that sends more is cut off. */
const MOST = 64 * 1024 * 1024

/**
 * Reads the rest of a refused body and throws it away. A server that closes while the client still sends resets the
 * connection (RFC 9112, 9.6), and the client never sees why it was refused.
 */
export function drain(request: IncomingMessage): void {
  let left = MOST
  request.unpipe()
  request.on('data', (chunk: Buffer) => {
    left -= chunk.length
    if (left < 0) request.destroy()
  })
  request.on('error', () => {})
  request.resume()
}
