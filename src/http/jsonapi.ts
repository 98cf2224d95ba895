/** Who speaks JSON:API 1.1 instead of the plain form, and whether their media type can be served. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { ApiError } from '../errors.ts'

export const JSON_API = 'application/vnd.api+json'

/** A member of every document. */
export const VERSION = { jsonapi: { version: '1.1' } } as const

/** What the form of an answer hangs on beside the address; a cache must keep them apart (RFC 9110, 12.5.5). */
const VARY = 'Origin, Accept, Content-Type'

/** The provider's own endpoints below /v2/oauth have a form of their own (RFC 6749). */
const isApi = (url: string): boolean => url.startsWith('/v2/') && !url.startsWith('/v2/oauth/')

/** Whether the client asks for JSON:API: by the type of its body, or by what it accepts. */
export function wantsJsonApi(request: FastifyRequest): boolean {
  const { 'content-type': type, accept } = request.headers
  if (!mentions(type) && !mentions(accept)) return false
  return isApi(request.url) && (isJsonApi(type) || (mentions(accept) && prefersJsonApi(accept)))
}

const mentions = (header: string | undefined): header is string => (header ?? '').toLowerCase().includes(JSON_API)

interface MediaRange {
  type: string
  /** Names of its parameters but the weight. */
  parameters: readonly string[]
  weight: number
}

/** `application/vnd.api+json; ext="a b"; q=0.5` (RFC 9110, 12.5.1). Commas and semicolons may stand in quotes. */
function parseRanges(header: string): MediaRange[] {
  return splitOutsideQuotes(header, ',').map((range) => {
    const [type = '', ...rest] = splitOutsideQuotes(range, ';')
    const pairs = rest.map((pair): [string, string] => {
      const mark = pair.indexOf('=')
      return mark === -1 ? [pair.toLowerCase(), ''] : [pair.slice(0, mark).trim().toLowerCase(), pair.slice(mark + 1)]
    })
    const weight = Number(pairs.find(([name]) => name === 'q')?.[1] ?? 1)
    return {
      type: type.toLowerCase(),
      parameters: pairs.map(([name]) => name).filter((name) => name !== 'q'),
      weight: Number.isNaN(weight) ? 1 : weight,
    }
  })
}

const splitOutsideQuotes = (text: string, mark: ',' | ';'): string[] =>
  (text.match(mark === ',' ? /(?:"(?:\\.|[^"\\])*"|[^,"])+/g : /(?:"(?:\\.|[^"\\])*"|[^;"])+/g) ?? [])
    .map((part) => part.trim())
    .filter((part) => part !== '')

const isJsonApi = (type: string | undefined): boolean => type !== undefined && parseRanges(type)[0]?.type === JSON_API

/** Who names both alike gets the first: consoles and generated clients list all types that a document names, ours behind. */
function prefersJsonApi(accept: string): boolean {
  const ranges = parseRanges(accept).filter(({ weight }) => weight > 0)
  const best = (type: string) => ranges.filter((range) => range.type === type).sort((a, b) => b.weight - a.weight)[0]
  const [asked, plain] = [best(JSON_API), best('application/json')]
  if (!asked || !plain) return asked !== undefined
  return asked.weight === plain.weight ? ranges.indexOf(asked) < ranges.indexOf(plain) : asked.weight > plain.weight
}

/** Profiles are hints that may be passed over; of extensions, none is known here. */
const isServed = ({ parameters }: MediaRange): boolean => parameters.every((name) => name === 'profile')

const unsupported = (status: 406 | 415, error: string) =>
  new ApiError(status, { error, message: `${JSON_API} takes no parameters here but profile` })

/** An `onRequest` hook before everything that may answer. */
export function varyByForm(_request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  reply.header('vary', VARY)
  done()
}

/** An `onRequest` hook behind the authentication: refuses media types with parameters (JSON:API 1.1, 5.6). */
export function negotiate(request: FastifyRequest, _reply: FastifyReply, done: (error?: Error) => void): void {
  if (request.is404 || !wantsJsonApi(request)) return done()
  const { 'content-type': type, accept } = request.headers
  if (isJsonApi(type) && !parseRanges(type!).every(isServed)) return done(unsupported(415, 'Unsupported Media Type'))
  const ranges = mentions(accept) ? parseRanges(accept).filter((range) => range.type === JSON_API) : []
  if (ranges.length > 0 && !ranges.some(isServed)) return done(unsupported(406, 'Not Acceptable'))
  done()
}

/** Sends a document. The framework would add a charset, which the media type forbids. */
export const sendDocument = (reply: FastifyReply, text: string): FastifyReply =>
  reply
    .type(JSON_API)
    .serializer((same: string) => same)
    .send(text)

/** Where the fields of a write stood in its document (RFC 6901), and what is around those that were not sent. */
export interface Pointers {
  fields: ReadonlyMap<string, string>
  around: string
}

const known = new WeakMap<FastifyRequest, Pointers>()

/** Remembers where things stood, for errors to point at. */
export const keepPointers = (request: FastifyRequest, pointers: Pointers): void => void known.set(request, pointers)
export const pointersOf = (request: FastifyRequest): Pointers | undefined => known.get(request)
