/** multipart/form-data (RFC 7578): fields become the same nested object as a form, with the files in their places. */
import { randomUUID } from 'node:crypto'
import multipart, { type MultipartFile, type MultipartValue } from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { UploadedFile } from '../engine/write/files.ts'
import { ApiError, badRequest, tooLarge } from '../errors.ts'
import { nest, type Parameters } from './parameters.ts'

const MOST_FILES = 20
/** What the boundaries and headers between the parts may add to the limit. */
const WRAPPING = 64 * 1024

export interface UploadLimits {
  /** Bytes of all parts together. */
  uploadLimit: number
  /** Bytes of one field that is no file. */
  fieldLimit: number
}

/** Reads multipart bodies before validation, so that handlers see no difference to JSON. */
export const uploadsInBodies = fp(async (app: FastifyInstance, { uploadLimit, fieldLimit }: UploadLimits) => {
  await app.register(multipart, {
    limits: {
      fileSize: uploadLimit,
      files: MOST_FILES,
      fieldSize: fieldLimit,
      fieldNameSize: 1000,
      fields: 1000,
      parts: 1000,
    },
  })
  app.addHook('preValidation', async (request) => {
    if (!request.isMultipart() || request.is404) return
    const declared = Number(request.headers['content-length'] ?? 0)
    if (declared > uploadLimit + WRAPPING) throw overLimit(uploadLimit)
    request.body = await readParts(request, uploadLimit)
  })
})

const overLimit = (limit: number) =>
  tooLarge(`The files are larger than ${Math.floor(limit / 1024 / 1024)} MB together`)

async function readParts(request: FastifyRequest, limit: number): Promise<Parameters> {
  const pairs: [string, string][] = []
  // What is no text is put in its place afterwards; nobody can guess the mark that stands for it, and so name a file.
  const marked = new Map<string, unknown>()
  const nonce = randomUUID()
  let size = 0
  try {
    for await (const part of request.parts()) {
      const value = part.type === 'file' ? await fileOf(part) : fieldOf(part)
      if (value === undefined) continue
      size += value instanceof UploadedFile ? value.content.length : JSON.stringify(value).length
      if (size > limit) throw overLimit(limit)
      const mark = typeof value === 'string' ? value : `${nonce}:${marked.size}`
      if (mark !== value) marked.set(mark, value)
      pairs.push([part.fieldname, mark])
    }
  } catch (error) {
    throw asAnswer(error)
  }
  return unmarked(nest(pairs), marked)
}

/** A text, or what a part of the type application/json holds. */
function fieldOf(part: MultipartValue): unknown {
  if (part.valueTruncated) throw tooLarge(`The field ${part.fieldname.slice(0, 100)} is too large`)
  return part.value
}

/** Nothing for what a browser sends when a file field was left empty. */
async function fileOf(part: MultipartFile): Promise<UploadedFile | undefined> {
  const content = await part.toBuffer()
  if (!part.filename && content.length === 0) return undefined
  return new UploadedFile(part.filename || 'file', part.mimetype, content)
}

/** Answers as they are, and the parser's complaints about a body that is not what its headers say. */
function asAnswer(error: unknown): unknown {
  const known = error instanceof ApiError || String((error as { code?: unknown }).code).startsWith('FST_')
  return known ? error : badRequest('The multipart body is broken')
}

function unmarked<V>(value: V, marked: ReadonlyMap<string, unknown>): V {
  if (typeof value === 'string') return (marked.get(value) ?? value) as V
  if (Array.isArray(value)) return value.map((item) => unmarked(item, marked)) as V
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, unmarked(item, marked)])) as V
}
