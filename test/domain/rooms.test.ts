import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'

const ROOT = join(import.meta.dirname, '..', '..')

/** What the files of a folder import, as `file: names → path`. */
async function imports(folder: string): Promise<string[]> {
  const names = (await readdir(join(ROOT, folder))).filter((name) => name.endsWith('.ts'))
  const found = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(ROOT, folder, name), 'utf8')
      const statements = text.matchAll(/^(?:import|export)(?: type)? (\{[^}]*\}|\S+) from '([^']+)'/gm)
      return [...statements].map(([, what, path]) => `${name}: ${what} → ${path}`)
    }),
  )
  return found.flat()
}

test('rules know nothing of HTTP', async () => {
  const found = await imports('src/domain')
  assert.ok(found.length > 300)
  const wrong = found.filter((one) => /→ (fastify|node:http|@fastify)|\/(http|web|serve|commands|sandbox)\//.test(one))
  assert.deepEqual(wrong, [])
})

test('rules are tested without a server', async () => {
  const found = [...(await imports('test/domain')), ...(await imports('test/domain/support'))]
  assert.ok(found.length > 200)
  const wrong = found.filter((one) => /\btestApp\b|\/(scene|curriculum|visitor|stage|server)\.ts$/.test(one))
  assert.deepEqual(wrong, [])
})
