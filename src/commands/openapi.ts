/** `openintra openapi`: the description of the API, for generated clients and other tools. */
import { readFile } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { readConfig } from '../config.ts'
import { openApiDocument } from '../engine/openapi/document.ts'
import { loadRegistry } from '../engine/registry.ts'

/** Prints the OpenAPI document as indented JSON. */
export async function openapi(): Promise<void> {
  const { HOST, PORT, PUBLIC_URL } = readConfig(process.env)
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'))
  const baseUrl = PUBLIC_URL ?? `http://${HOST}:${PORT}`
  const document = openApiDocument(await loadRegistry(), { version, baseUrl })
  // A pipe takes less at once than the document has: wait until all of it is written.
  await pipeline([`${JSON.stringify(document, null, 2)}\n`], process.stdout, { end: false })
}
