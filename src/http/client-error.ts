/** Requests that are no HTTP: answered as JSON where anybody still listens, then the connection is closed. */
import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

const ANSWERS: Readonly<Record<string, [string, string]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The address and the headers are too large'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request did not arrive in time'],
}
const MALFORMED: [string, string] = ['400 Bad Request', 'The request is not valid HTTP']

/** For Fastify's `clientErrorHandler`. */
export function answerClientError(error: Error & { code?: string }, socket: Socket): void {
  const running = (socket as { _httpMessage?: ServerResponse | null })._httpMessage
  // Nonsense behind a good request: that one gets its answer first, and its client must not take this for it.
  if (running?.req.complete && !running.writableFinished) {
    running.shouldKeepAlive = false
    running.once('finish', () => socket.end())
    return
  }
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable || running?.headersSent) {
    socket.destroy()
    return
  }
  const [status, message] = ANSWERS[error.code ?? ''] ?? MALFORMED
  const body = JSON.stringify({ error: status.slice(4), message })
  socket.end(
    `HTTP/1.1 ${status}\r\ncontent-type: application/json; charset=utf-8\r\ncache-control: no-store\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  )
}
