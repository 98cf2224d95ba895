/** Fails when the tables were changed without a migration: drizzle-kit would have something to generate. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

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
    folder,
    '--name',
    'check',
  ]
  const result = spawnSync('drizzle-kit', args, { encoding: 'utf8' })
  if (result.status !== 0) throw new Error(result.stdout + result.stderr)
  if (readdirSync(folder).length !== before) {
    console.error('The tables differ from the migrations: run `npm run migration -- --name WHAT_CHANGED`.')
    process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
