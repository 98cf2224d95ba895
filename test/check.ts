/** Every gate that a change must pass, as one list: format and lint, types, the declarations, what is made from them. */
import { spawnSync } from 'node:child_process'

const GATES: readonly [string, string[]][] = [
  ['format and lint', ['biome', 'check', '.']],
  ['types', ['tsc', '--noEmit']],
  ['declarations and OpenAPI', ['node', 'src/main.ts', 'openapi']],
  ['client types match the declarations', ['node', 'packages/client/generate.ts', '--check']],
  ['migrations match the tables', ['node', 'test/support/migrations-match.ts']],
]

let failed = false
for (const [name, [command, ...args]] of GATES) {
  const started = Date.now()
  // The OpenAPI document alone is a megabyte, as much as spawnSync keeps by default.
  const result = spawnSync(command!, args, { encoding: 'utf8', maxBuffer: 64 * 1_048_576 })
  const ok = result.status === 0
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  if (!ok) console.log(`${result.stdout ?? ''}${result.stderr ?? ''}${result.error ?? ''}`.slice(0, 10_000))
  failed ||= !ok
}
process.exitCode = failed ? 1 : 0
