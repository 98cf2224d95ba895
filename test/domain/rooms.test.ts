import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'

const ROOT = join(import.meta.dirname, '..', '..')

/** What the files of a folder import, as `file → path`. */
async function imports(folder: string): Promise<string[]> {
  const names = (await readdir(join(ROOT, folder))).filter((name) => name.endsWith('.ts'))
  const found = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(ROOT, folder, name), 'utf8')
      return [...text.matchAll(/^(?:import|export|\}).* from '([^']+)'/gm)].map(([, path]) => `${name} → ${path}`)
    }),
  )
  return found.flat()
}

test('rules know nothing of HTTP', async () => {
  const paths = await imports('src/domain')
  assert.ok(paths.length > 300)
  const wrong = paths.filter((path) =>
    /→ (fastify|node:http|@fastify)|\/(http|web|serve|commands|sandbox)\//.test(path),
  )
  assert.deepEqual(wrong, [])
})
