/** Headers that every answer has. */
import fp from 'fastify-plugin'

export const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'x-xss-protection': '1; mode=block',
  vary: 'Origin',
}

export const commonHeaders = fp(async (app) => {
  let stopping = false
  app.addHook('preClose', async () => {
    stopping = true
  })
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(ALWAYS).header('x-request-id', request.id)
    done()
  })
  app.addHook('onSend', (_request, reply, _payload, done) => {
    reply.header('x-runtime', (reply.elapsedTime / 1000).toFixed(6))
    // A client that keeps its connection would hold up a server that stops.
    if (stopping) reply.header('connection', 'close')
    done()
  })
})
