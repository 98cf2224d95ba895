/** GET /assets/*: style sheet, scripts and pictures of the pages. A name holds a digest of the content, so that it never changes. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import fp from 'fastify-plugin'
import { notFound } from '../errors.ts'

const FOLDER = join(import.meta.dirname, 'assets')
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}
const FOREVER = 'public, max-age=31536000, immutable'

interface Asset {
  /** `base.1a2b3c4d.css` */
  file: string
  type: string
  content: Buffer
}

const known = new Map<string, Asset>()

/** The address of an asset: `asset('base.css')` → `/assets/base.1a2b3c4d.css`. */
export function asset(name: string): string {
  const found = read().get(name)
  if (!found) throw new Error(`there is no asset ${name}`)
  return `/assets/${found.file}`
}

export const assets = fp(async (app) => {
  const byFile = new Map([...read().values()].map((one) => [one.file, one]))
  app.get<{ Params: { file: string } }>('/assets/:file', async (request, reply) => {
    const found = byFile.get(request.params.file)
    if (!found) throw notFound()
    return reply.type(found.type).header('cache-control', FOREVER).send(found.content)
  })
})

/** Read when first needed: importing has no effect. */
function read(): ReadonlyMap<string, Asset> {
  if (known.size === 0)
    for (const name of readdirSync(FOLDER)) {
      const extension = extname(name)
      const content = readFileSync(join(FOLDER, name))
      const digest = createHash('sha256').update(content).digest('hex').slice(0, 10)
      known.set(name, {
        file: `${name.slice(0, -extension.length)}.${digest}${extension}`,
        type: TYPES[extension]!,
        content,
      })
    }
  return known
}
