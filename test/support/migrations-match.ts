/** Fails when the tables were changed without a migration: drizzle-kit would have something to generate. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'openintra-migrations-'))
try {
  cpSync('src/db/migrations', folder, { recursive: true })
  const before = readdirSync(folder).length
  const args = [
    'generate',
    '--dialect',
    'postgresql',
    '--schema',
    './src/resources/**/*.ts',
    '--out',
    // Said from here: what begins with / would be looked for below this folder.
    relative('.', folder),
    '--name',
    'check',
  ]
  const result = spawnSync('drizzle-kit', args, { encoding: 'utf8' })
  if (result.status !== 0) throw new Error(result.stdout + result.stderr)
  const differs = readdirSync(folder).length !== before
  // What cannot read the tables says so, and ends as if all was well.
  if (!differs && !result.stdout.includes('No schema changes')) throw new Error(result.stdout + result.stderr)
  if (differs) {
    console.error('The tables differ from the migrations: run `npm run migration -- --name WHAT_CHANGED`.')
    process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
