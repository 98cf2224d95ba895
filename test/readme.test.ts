/** The README is run as it stands there: what one pastes answers, the commands exist, and the day prints what stands behind its lines. */
import assert from 'node:assert/strict'
import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { promisify } from 'node:util'
import { createApplication } from '../src/oauth/applications.ts'
import { EXAMPLE_BASE } from '../src/web/guides.ts'
import { applyBootstrap, type Bootstrap, readBootstrap } from '../src/world/bootstrap.ts'
import { ALL_SCOPES, testApp } from './support/app.ts'
import { Visitor } from './support/visitor.ts'
import { demoWorld, TODAY } from './support/world.ts'

const run = promisify(execFile)
const missing = ['bash', 'curl', 'jq'].filter((name) => spawnSync(name, ['--version']).status !== 0)
const app = await testApp(await demoWorld(), TODAY)
after(() => app.close())
const base = await app.server.listen({ host: '127.0.0.1', port: 0 })

const README = await readFile(join(import.meta.dirname, '../README.md'), 'utf8')
const blocksIn = (language: string, text = README): string[] =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, code]) => code!)
/** A whole section, and what stands before it. */
const [BEFORE = '', DAY = ''] = README.split('\n## A day of peer learning\n').map(
  (text) => text.split('\n## Fidelity')[0]!,
)

/** An application that may do what its roles say; answers its uid. */
const application = async (name: string, roles: string[]): Promise<string> => {
  const limits = { perSecond: 100_000, perHour: 100_000_000 }
  const order = { name, roles, scopes: ALL_SCOPES, limits }
  return (await app.db.transaction((tx) => createApplication(tx, TODAY, order))).uid
}

const filledIn = (code: string, words: Record<string, string>): string =>
  code.replaceAll(EXAMPLE_BASE, base).replace(/\b[A-Z]+\b/g, (word) => words[word] ?? word)

/** What the examples before the day are filled in with: an application that may do everything, as the demo's may. */
async function wordsOfAll(): Promise<Record<string, string>> {
  const limits = { perSecond: 100_000, perHour: 100_000_000 }
  const order = { name: 'all', roles: ['Intrateam'], scopes: ALL_SCOPES, limits }
  const { uid, secret } = await app.db.transaction((tx) => createApplication(tx, app.clock.now(), order))
  return { UID: uid, SECRET: secret, TOKEN: await app.token(), LOGIN: await somebody() }
}

/** A member of the staff: none of them is closed. */
const somebody = async (): Promise<string> =>
  (await app.get('/v2/users?filter[kind]=admin&page[size]=1', await app.token())).body[0].login

const skip = missing.length > 0 && `not installed: ${missing.join(', ')}`
test('the day of peer learning is as the README tells it', { skip }, async () => {
  const lines = blocksIn('sh', DAY).join('\n')
  const words = { UID: await application('demo', ['Intrateam']), STUDENTS: await application('students', []) }
  const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', filledIn(lines, words)])
  const told = [...lines.matchAll(/ # (.+)$/gm)].map(([, value]) => value)
  assert.ok(told.length > 5)
  assert.deepEqual(stdout.trim().split('\n'), told)
})

test('what one pastes first is answered, and what follows', { skip }, async () => {
  const blocks = blocksIn('sh', BEFORE).filter((code) => code.startsWith('curl'))
  const curl = `curl() { command curl -sS -o /dev/null -w '%{http_code}\\n' "$@"; }\n`
  const { stdout } = await run('bash', ['-c', curl + filledIn(blocks.join('\n'), await wordsOfAll())])
  assert.deepEqual(stdout.trim().split('\n'), ['200', '200', '200', '200'])
})

const withoutGem =
  spawnSync('ruby', ['-e', 'require "oauth2"']).status !== 0 && 'ruby with the gem oauth2 is not installed'
test('the lines of Ruby read what they say', { skip: withoutGem }, async () => {
  const [code = ''] = blocksIn('ruby')
  // The words stand as they are, without quotes.
  const words = Object.fromEntries(Object.entries(await wordsOfAll()).map(([name, value]) => [name, `"${value}"`]))
  const { stdout } = await run('ruby', ['-e', `require "oauth2"\nputs((${filledIn(code, words)}).length)`])
  assert.match(stdout, /^[1-9]\d*$/m)
})

test('the lines of TypeScript walk through a list', async () => {
  const [code = ''] = blocksIn('ts')
  const folder = await mkdtemp(join(tmpdir(), 'openintra-readme-'))
  after(() => rm(folder, { recursive: true }))
  const words = Object.fromEntries(Object.entries(await wordsOfAll()).map(([name, value]) => [name, `'${value}'`]))
  const client = join(import.meta.dirname, '../packages/client/src/index.ts')
  const file = join(folder, 'readme.mts')
  await writeFile(file, filledIn(code, words).replace("'@openintra/client'", `'${client}'`))
  const { headers } = await app.get('/v2/users?filter[pool_year]=2013', await app.token())
  assert.equal((await run(process.execPath, [file])).stdout.trim().split('\n').length, Number(headers['x-total']))
})

test('the file of applications and users makes them', async () => {
  const [text = ''] = blocksIn('json')
  const folder = await mkdtemp(join(tmpdir(), 'openintra-readme-'))
  after(() => rm(folder, { recursive: true }))
  const file = join(folder, 'bootstrap.json')
  await writeFile(file, text)
  await applyBootstrap(app.db, app.clock.now(), await readBootstrap(file))
  const { applications, users } = JSON.parse(text) as Bootstrap
  for (const { uid, secret, scopes = [] } of applications) {
    const asked = { grant_type: 'client_credentials', client_id: uid, client_secret: secret, scope: scopes.join(' ') }
    assert.equal((await app.send('POST', '/oauth/token', undefined, asked)).body.scope, scopes.join(' '))
  }
  for (const { login, password } of users)
    assert.equal((await new Visitor(app.server).logIn(login, password!)).location, '/', login)
})

test('the commands exist, with the options that they are called with', async () => {
  const commands = [...BEFORE.matchAll(/^npx openintra (.*)$/gm)].map(([, line]) => line!.split('#')[0]!.trim())
  assert.ok(commands.length > 8)
  const main = join(import.meta.dirname, '../src/main.ts')
  const helps = new Map<string, string>()
  for (const command of commands) {
    const path = command
      .split(' ')
      .filter((word) => COMMANDS.has(word))
      .slice(0, 2)
    const name = path.join(' ')
    if (!helps.has(name)) {
      const { stdout } = await run(process.execPath, [main, ...path, '--help'])
      assert.ok(stdout.startsWith(`Usage: openintra ${name}`), name)
      helps.set(name, stdout)
    }
    for (const [option] of command.matchAll(/--[a-z-]+/g))
      assert.ok(option === '--help' || helps.get(name)!.includes(option), command)
  }
})

const COMMANDS = new Set(['serve', 'seed', 'app', 'webhook', 'pool', 'set', 'create', 'token', 'doctor', 'openapi'])
