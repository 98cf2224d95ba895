/** The first screen of the README, run as it is printed: a fresh folder, the server, and the lines to paste. */
import assert from 'node:assert/strict'
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { promisify } from 'node:util'

const run = promisify(execFile)
const main = join(import.meta.dirname, '../../src/main.ts')
const PATIENCE = 120_000

let home: string
let running: { child: ChildProcess; output: string; base: string }

before(async () => {
  home = await mkdtemp(join(tmpdir(), 'openintra-serve-'))
  running = await start()
})
after(async () => {
  await stop('SIGKILL')
  await rm(home, { recursive: true, force: true })
})

const environment = () => ({
  PATH: process.env.PATH,
  PORT: '0',
  OPENINTRA_HOME: home,
  OPENINTRA_CACHE_MB: '8',
})

/** Starts the server and waits until it says where it is. */
function start(): Promise<typeof running> {
  const child = spawn(process.execPath, [main, 'serve'], { env: environment(), stdio: ['ignore', 'pipe', 'pipe'] })
  return new Promise((resolve, reject) => {
    let output = ''
    const timer = setTimeout(() => reject(new Error(`no greeting within ${PATIENCE} ms:\n${output}`)), PATIENCE)
    child.once('exit', (code) => reject(new Error(`ended with ${code}:\n${output}`)))
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        output += data
        const match = /OpenIntra answers at (http:\S+)\n/.exec(output)
        if (!match || !output.includes('/openapi.json')) return
        clearTimeout(timer)
        resolve({ child, output, base: match[1]! })
      })
  })
}

async function stop(signal: NodeJS.Signals): Promise<number | null> {
  const { child } = running
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  child.kill(signal)
  return ended
}

/** The body that a printed line answers, as a shell runs it. */
async function pasted(line: string, token?: string): Promise<unknown> {
  const { stdout } = await run('sh', [
    '-c',
    line
      .trim()
      .replace('curl ', 'curl -s ')
      .replaceAll('TOKEN', token ?? ''),
  ])
  return JSON.parse(stdout)
}
const printed = (pattern: RegExp): string => running.output.split('\n').find((line) => pattern.test(line))!

test('the printed lines work when pasted', async () => {
  const answer = (await pasted(printed(/curl -X POST/))) as { access_token: string; token_type: string }
  assert.equal(answer.token_type, 'bearer')
  const campus = (await pasted(printed(/campus\/paris/), answer.access_token)) as { id: number; name: string }
  assert.deepEqual([campus.id, campus.name], [1, 'Paris'])
  const people = (await pasted(printed(/pool_year/), answer.access_token)) as {
    pool_year: string
    pool_month: string
  }[]
  assert.ok(people.length > 0)
  assert.ok(people.every((user) => user.pool_year === '2013' && ['july', 'september'].includes(user.pool_month)))
})

/** A person with a browser at the server: fields of the first form, cookies, and where the answer leads. */
async function logIn(login: string, password: string): Promise<{ location: string | null; home: string }> {
  const cookies = new Map<string, string>()
  const ask = async (path: string, body?: URLSearchParams) => {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ')
    const method = body ? 'POST' : 'GET'
    const response = await fetch(running.base + path, { method, body, headers: { cookie }, redirect: 'manual' })
    for (const set of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set)!
      cookies.set(name!, value!)
    }
    return response
  }
  const token = /name="authenticity_token" value="([^"]+)"/.exec(await (await ask('/users/sign_in')).text())![1]!
  const answer = await ask('/users/sign_in', new URLSearchParams({ authenticity_token: token, login, password }))
  return { location: answer.headers.get('location'), home: await (await ask('/account')).text() }
}

test('a student and a member of the staff log in with the printed password', async () => {
  const [, student, staff] = /login +(\S+), a student, or (\S+), of the staff/.exec(running.output)!
  const [, password] = /password +(\S{19})\n/.exec(running.output)!
  for (const login of [student!, staff!]) {
    const { location, home: page } = await logIn(login, password!)
    assert.equal(location, '/')
    assert.match(page, new RegExp(`<dd>${login}</dd>`))
  }
  const kept = JSON.parse(await readFile(join(home, 'demo-people.json'), 'utf8'))
  assert.deepEqual(kept, { password, student, staff })
  assert.equal((await logIn(student!, `${password}!`)).location, null)
})

test('the secrets in the folder are for their owner alone', async () => {
  for (const name of ['demo-application.json', 'demo-people.json', 'secret.key'])
    assert.equal((await stat(join(home, name))).mode & 0o077, 0, name)
})

test('a second process is told that the database is in use', async () => {
  const refused = run(process.execPath, [main, 'doctor'], { env: environment() })
  await assert.rejects(refused, (error: Error & { stderr: string }) => {
    assert.match(error.stderr, /in use by process \d+/)
    assert.doesNotMatch(error.stderr, /\n\s+at /, 'a message, not a stack')
    return true
  })
})

test('a killed server starts again with everything that it had answered for', async () => {
  const demo = JSON.parse(await readFile(join(home, 'demo-application.json'), 'utf8')) as {
    uid: string
    secret: string
  }
  const ask = (path: string, init?: RequestInit) => fetch(running.base + path, init)
  const credentials = { grant_type: 'client_credentials', client_id: demo.uid, client_secret: demo.secret }
  const issued = await ask('/oauth/token', { method: 'POST', body: new URLSearchParams(credentials) })
  const { access_token } = (await issued.json()) as { access_token: string }
  const headers = { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' }
  const body = JSON.stringify({ group: { name: 'survivors', color: '#00babc' } })
  const made = (await (await ask('/v2/groups', { method: 'POST', headers, body })).json()) as { id: number }
  const password = /password +(\S{19})\n/.exec(running.output)![1]
  await stop('SIGKILL')
  running = await start()
  assert.ok(running.output.includes(password!), 'the password is said again')
  const kept = await ask(`/v2/groups/${made.id}`, { headers })
  assert.deepEqual(await kept.json(), { id: made.id, name: 'survivors' })
})

test('it stops in order when asked to, and the doctor finds nothing', async () => {
  assert.equal(await stop('SIGTERM'), 0)
  const { stdout } = await run(process.execPath, [main, 'doctor'], { env: environment() })
  assert.match(stdout, /schema +clean/)
  assert.match(stdout, /rows +clean/)
})
