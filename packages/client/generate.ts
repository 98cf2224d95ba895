/**
 * Writes src/schema.d.ts from the declarations: `npm run generate` in this folder. With `--check` it writes nothing,
 * and fails when the file is not what would be written.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'
import { openApiDocument } from '../../src/engine/openapi/document.ts'
import { loadRegistry } from '../../src/engine/registry.ts'
import { lean, shared } from './lean.ts'

const FILE = join(import.meta.dirname, 'src', 'schema.d.ts')
const HEAD = `/** The API in types. Made by generate.ts from the declarations of the server: do not edit. */
/* biome-ignore-all lint: made by a program */

`

const document = openApiDocument(await loadRegistry(), { version: '0', baseUrl: 'http://127.0.0.1:4242' })
const text = HEAD + shared(astToString(await openapiTS(lean(document) as never, { defaultNonNullable: false })))

if (!process.argv.includes('--check')) writeFileSync(FILE, text)
else if (readFileSync(FILE, 'utf8') !== text) {
  console.error(
    'packages/client/src/schema.d.ts is not what the declarations say: run `npm run generate -w packages/client`.',
  )
  process.exitCode = 1
}
