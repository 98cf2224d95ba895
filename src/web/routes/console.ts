/** GET /apidoc/2.0/try: Scalar's console on our own document, from our own files: nothing is loaded from elsewhere. */
import scalar from '@scalar/fastify-api-reference'
import type { FastifyInstance } from 'fastify'
import { notFound } from '../../errors.ts'
import { consolePage } from '../pages/console.ts'
import { sendPage } from '../send.ts'
import type { Web } from '../visit.ts'
import { type DocsParts, frameOf } from './docs.ts'

/** Scalar's plugin serves its script here, and a page of its own, which is not wanted. */
const SCALAR = '/apidoc/2.0/scalar'
const SCRIPT = `${SCALAR}/js/scalar.js`

/** The script writes its style sheet into the page; requests go to this server alone. */
const CONSOLE_POLICY = {
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'worker-src': "'self' blob:",
}

export async function consoleRoutes(app: FastifyInstance, web: Web, parts: DocsParts): Promise<void> {
  await app.register(scalar, {
    routePrefix: SCALAR,
    configuration: { url: '/openapi.json' },
    logLevel: 'warn',
    hooks: {
      onRequest(request, reply, done) {
        if (!request.url.startsWith(SCRIPT)) return done(notFound())
        reply.header('cache-control', 'public, max-age=86400')
        done()
      },
    },
  })

  app.get('/apidoc/2.0/try', async (request, reply) => {
    const page = { ...(await frameOf(web, request)), script: SCRIPT, applicationUid: parts.sandboxUid() }
    return sendPage(reply, consolePage(page), { scripts: true, more: CONSOLE_POLICY })
  })
}
