/** Bodies: JSON, forms and files all become one nested object; everything else is refused. */
import { isUtf8 } from 'node:buffer'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { badRequest, unsupportedType } from '../errors.ts'
import { parseForm } from './parameters.ts'

type Done = (error: Error | null, body?: unknown) => void

/** As upstream. What is nested without end breaks whoever walks it by recursion, the database too. */
const DEEPEST = 100

/** Reads every body but files, which `multipart.ts` reads. */
export const bodies = fp(async (app: FastifyInstance) => {
  // Refuses `__proto__` and `constructor.prototype` keys, which a later merge would write into every object.
  const parseJson = app.getDefaultJsonParser('error', 'error')
  const json = (request: FastifyRequest, body: Buffer, done: Done) => {
    if (isBlank(body)) return done(null, {})
    if (!isUtf8(body)) return done(notUtf8())
    parseJson(request, body.toString(), (error, value) =>
      done(
        error ?? (isDeeper(value, DEEPEST) ? badRequest(`The body is nested deeper than ${DEEPEST} levels`) : null),
        value,
      ),
    )
  }
  const form = (_request: FastifyRequest, body: Buffer, done: Done) =>
    isUtf8(body) ? done(null, parseForm(body.toString().trim())) : done(notUtf8())
  const other = (request: FastifyRequest, body: Buffer, done: Done) => {
    if (body.length === 0) return done(null, {})
    // A body without a type is a form, as Rack has it.
    if (request.headers['content-type'] === undefined) return form(request, body, done)
    done(unsupportedType())
  }
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(['application/json', 'application/vnd.api+json'], { parseAs: 'buffer' }, json)
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'buffer' }, form)
  app.addContentTypeParser('*', { parseAs: 'buffer' }, other)
  app.addHook('onRequest', forgetTypeOfNothing)
})

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((item) => isDeeper(item, levels - 1))
}

const notUtf8 = () => badRequest('The body must be UTF-8')
const isBlank = (body: Buffer) => body.length === 0 || (body.length < 8 && body.toString().trim() === '')

/** Whether bytes may follow the headers (RFC 9112, 6.3). */
export function hasBody(request: FastifyRequest): boolean {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers
  return encoding !== undefined || (length !== undefined && length !== '0')
}

/** `Content-Type: json` on a request without a body is no reason to refuse it. */
function forgetTypeOfNothing(request: FastifyRequest, _reply: unknown, done: () => void): void {
  const { headers } = request.raw
  if (headers['content-type'] !== undefined && request.mediaType === undefined && !hasBody(request))
    delete headers['content-type']
  done()
}
