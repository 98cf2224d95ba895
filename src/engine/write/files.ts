/** Uploaded files: what a request may carry, and how one is kept. */
import { createHash } from 'node:crypto'
import type { Tx } from '../../db/database.ts'
import { uploads } from '../../resources/platform/uploads.ts'
import type { FileField } from '../declare/fields.ts'
import { Invalid } from '../values.ts'

/** A file as the HTTP front read it from a multipart body. */
export class UploadedFile {
  readonly name: string
  readonly type: string
  readonly content: Buffer
  constructor(name: string, type: string, content: Buffer) {
    this.name = name
    this.type = type
    this.content = content
  }
}

/** Types that a browser may show inline; anything else is offered as a download. */
export const SHOWN_TYPES = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/svg+xml'])

const DATA_URL = /^data:([\w+.-]+\/[\w+.-]+);base64,([A-Za-z0-9+/=\s]+)$/

/** A multipart file, or a `data:` URL in JSON. */
export function castFile(field: FileField, value: unknown): UploadedFile | Invalid {
  const file = value instanceof UploadedFile ? value : fromDataUrl(value)
  if (!file) return new Invalid('is not a file')
  if (field.minimum !== undefined && file.content.length < field.minimum)
    return new Invalid(`is too small (should be at least ${field.minimum} Bytes)`)
  if (field.maximum !== undefined && file.content.length > field.maximum)
    return new Invalid(`is too big (should be at most ${field.maximum} Bytes)`)
  return file
}

function fromDataUrl(value: unknown): UploadedFile | undefined {
  const match = typeof value === 'string' ? DATA_URL.exec(value) : null
  if (!match) return undefined
  const extension = match[1]!.split('/')[1]!.replace('jpeg', 'jpg').replace('svg+xml', 'svg')
  return new UploadedFile(`file.${extension}`, match[1]!, Buffer.from(match[2]!, 'base64'))
}

/** Keeps a file and answers its path, `RESOURCE/FIELD/DIGEST/NAME`. The same file is kept once. */
export async function keepFile(tx: Tx, now: Date, folder: string, file: UploadedFile): Promise<string> {
  const digest = createHash('sha256').update(file.content).digest('hex').slice(0, 32)
  // Without dots at its begin, which an address would take for a folder.
  const name =
    file.name
      .replace(/[^\w.-]+/g, '_')
      .slice(-100)
      .replace(/^\.+/, '') || 'file'
  const path = `${folder}/${digest}/${name}`
  await tx
    .insert(uploads)
    .values({ path, content_type: file.type, size: file.content.length, content: file.content, created_at: now })
    .onConflictDoNothing()
  return path
}
