/**
 * Runs the tests: all of them on PGlite, then those that use a database and no browser once more on a PostgreSQL
 * server when one answers (`TEST_DATABASE_URL`, or 127.0.0.1:5432). `npm test -- PATTERN` runs the files whose path contains PATTERN.
 */
import { spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'

const folder = import.meta.dirname
/** Whatever opens a database in a test does so through this file. */
const HARNESS = join(folder, 'support', 'database.ts')
/** Whatever looks at pages in a browser does so through this one. */
const BROWSER = join(folder, 'support', 'chromium.ts')
/** A file ends before it pays that the embedded database's WebAssembly is optimized: a fifth of what most of them cost. */
const UNOPTIMIZED = '--liftoff-only'
/** Every file is a process of its own, which would compile the same sources anew: a second of its processor's time. */
const compiled = { NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(tmpdir(), 'openintra-test', 'compiled') }
const pattern = process.argv[2] ?? ''
const files = (await readdir(folder, { recursive: true }))
  .filter((name) => name.endsWith('.test.ts') && name.includes(pattern))
  .sort()
  .map((name) => join(folder, name))
if (files.length === 0) {
  console.error(`No test file has "${pattern}" in its path.`)
  process.exit(1)
}

const server = await answeringServer()
let failed = await run('PGlite', files, { TEST_DATABASE_URL: '' })
if (server) failed = (await run('PostgreSQL', await databaseTests(), { TEST_DATABASE_URL: server })) || failed
else console.log('\nNo PostgreSQL server answers: the tests ran on PGlite alone. TEST_DATABASE_URL names one.')
process.exitCode = failed ? 1 : 0

/** Tests that never open a database, and those that look at pages, would only be the same again. */
async function databaseTests(): Promise<string[]> {
  const differ = await Promise.all(
    files.map(async (file) => (await reaches(file, HARNESS)) && !(await reaches(file, BROWSER))),
  )
  return files.filter((_, i) => differ[i])
}

/** Whether a file imports another one, by itself or through the files of the tests that it imports. */
async function reaches(file: string, goal: string, seen = new Set<string>()): Promise<boolean> {
  if (file === goal) return true
  if (seen.has(file) || !file.startsWith(folder)) return false
  seen.add(file)
  const imports = (await readFile(file, 'utf8')).matchAll(/^(?:import|export|\}).* from '(\.[^']+)'/gm)
  for (const [, path] of imports) if (await reaches(join(dirname(file), path!), goal, seen)) return true
  return false
}

async function answeringServer(): Promise<string | undefined> {
  const url = process.env.TEST_DATABASE_URL ?? 'postgres://root@127.0.0.1:5432/postgres'
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  try {
    await client.connect()
    await client.query('select 1')
    return url
  } catch (error) {
    if (process.env.TEST_DATABASE_URL) throw error
    return undefined
  } finally {
    await client.end().catch(() => {})
  }
}

function run(name: string, list: string[], env: Record<string, string>): Promise<boolean> {
  // Node takes no names for all of them.
  if (list.length === 0) return Promise.resolve(false)
  console.log(`\n== ${list.length} test files on ${name}`)
  return new Promise((resolve) => {
    const args = [
      ...(env.TEST_DATABASE_URL === '' ? [UNOPTIMIZED] : []),
      '--test',
      '--test-reporter=dot',
      '--test-reporter-destination=stdout',
    ]
    // Node alone would leave one of the processors idle, which of two is half of them.
    args.push(`--test-concurrency=${availableParallelism()}`)
    args.push('--test-reporter=./test/support/summary.ts', '--test-reporter-destination=stdout', ...list)
    const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...compiled, ...env } })
    child.on('exit', (code) => resolve(code !== 0))
  })
}
