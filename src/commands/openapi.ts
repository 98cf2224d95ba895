/** `openintra openapi`: the description of the API, for generated clients and other tools. */
import { readFile, writeFile } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { readConfig } from '../config.ts'
import { openApiDocument } from '../engine/openapi/document.ts'
import { loadRegistry } from '../engine/registry.ts'

/** Prints the OpenAPI document as indented JSON, or writes it to the file `output`. */
export async function run({ output }: { output?: unknown } = {}): Promise<void> {
  const { HOST, PORT, PUBLIC_URL } = readConfig(process.env)
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'))
  const baseUrl = PUBLIC_URL ?? `http://${HOST}:${PORT}`
  const document = openApiDocument(await loadRegistry(), { version, baseUrl })
  // A pipe takes less at once than the document has: wait until all of it is written.
  const text = `${JSON.stringify(document, null, 2)}\n`
  if (typeof output === 'string') await writeFile(output, text)
  else await pipeline([text], process.stdout, { end: false })
}
