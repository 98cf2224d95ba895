/** GET /uploads/*: files that were uploaded, from the database, so that every process can serve them. */
import type { FastifyReply } from 'fastify'
import fp from 'fastify-plugin'
import type { Database } from '../db/database.ts'
import { SHOWN_TYPES } from '../engine/write/files.ts'
import { notFound } from '../errors.ts'
import { identiconAt } from './identicon.ts'

/** A path holds a digest of its bytes, so what it shows never changes. */
const FOREVER = 'public, max-age=31536000, immutable'

/** An uploaded SVG or page runs no script and loads nothing, even when it is opened by itself. */
const HARMLESS = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

/** Smaller versions stand beside the original under a prefix; where none is kept, the original serves. */
const VERSION = /(^|\/)(?:large|medium|small|micro|thumb)_([^/]+)$/

export const uploadedFiles = fp(async (app, { db }: { db: Pick<Database, 'read'> }) => {
  app.get<{ Params: { '*': string } }>('/uploads/*', async (request, reply) => {
    const path = request.params['*']
    if (path.includes('\0') || !path.isWellFormed()) throw notFound()
    const file = await fileAt(db, path)
    if (file) return send(reply, path, file.type, file.content)
    const picture = identiconAt(path)
    if (picture) return send(reply, path, 'image/svg+xml', picture)
    throw notFound()
  })
})

const FIND = `select content_type, content from uploads where path in ($1, $2) order by path = $1 desc limit 1`

async function fileAt(
  db: Pick<Database, 'read'>,
  path: string,
): Promise<{ type: string; content: Buffer } | undefined> {
  const [row] = await db.read({ name: 'upload', text: FIND, values: [path, path.replace(VERSION, '$1$2')] })
  return row && { type: row[0] as string, content: Buffer.from(row[1] as Uint8Array) }
}

/** Types are what clients said; only one that is a type goes into a header. */
const TYPE = /^[\w.+-]+\/[\w.+-]+$/

function send(reply: FastifyReply, path: string, given: string, content: Buffer | string): FastifyReply {
  const type = TYPE.test(given) ? given.toLowerCase() : 'application/octet-stream'
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/[^\w.-]+/g, '_')
  if (!SHOWN_TYPES.has(type)) reply.header('content-disposition', `attachment; filename="${name}"`)
  return reply.type(type).headers({ 'cache-control': FOREVER, 'content-security-policy': HARMLESS }).send(content)
}
