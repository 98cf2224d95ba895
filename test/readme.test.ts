/** The day of peer learning in the README is run as it stands there, with curl; each line prints what stands behind it. */
import assert from 'node:assert/strict'
import { execFile, spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { promisify } from 'node:util'
import { createApplication } from '../src/oauth/applications.ts'
import { EXAMPLE_BASE } from '../src/web/guides.ts'
import { ALL_SCOPES, testApp } from './support/app.ts'
import { demoWorld, TODAY } from './support/world.ts'

const run = promisify(execFile)
const missing = ['bash', 'curl', 'jq'].filter((name) => spawnSync(name, ['--version']).status !== 0)
const app = await testApp(await demoWorld(), TODAY)
after(() => app.close())
const base = await app.server.listen({ host: '127.0.0.1', port: 0 })

/** The lines of a section's examples. */
async function linesOf(section: string): Promise<string> {
  const text = await readFile(join(import.meta.dirname, '../README.md'), 'utf8')
  const [, after = ''] = text.split(`\n## ${section}\n`)
  return [...after.split('\n## ')[0]!.matchAll(/```sh\n(.*?)```/gs)].map(([, code]) => code).join('\n')
}
/** An application that may do what its roles say; answers its uid. */
const application = async (name: string, roles: string[]): Promise<string> => {
  const limits = { perSecond: 100_000, perHour: 100_000_000 }
  const order = { name, roles, scopes: ALL_SCOPES, limits }
  return (await app.db.transaction((tx) => createApplication(tx, TODAY, order))).uid
}

const skip = missing.length > 0 && `not installed: ${missing.join(', ')}`
test('the day of peer learning is as the README tells it', { skip }, async () => {
  const lines = await linesOf('A day of peer learning')
  const words = { UID: await application('demo', ['Intrateam']), STUDENTS: await application('students', []) }
  const filledIn = lines
    .replaceAll(EXAMPLE_BASE, base)
    .replace(/\b(UID|STUDENTS)\b/g, (word) => words[word as keyof typeof words])
  const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', filledIn])
  const told = [...lines.matchAll(/ # (.+)$/gm)].map(([, value]) => value)
  assert.ok(told.length > 5)
  assert.deepEqual(stdout.trim().split('\n'), told)
})
