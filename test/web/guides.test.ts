/**
 * Every example of the guides is run against a server. Behind the language of an example stands the status of its
 * answer; a block of JSON behind it shows the answer: all of an error, the keys and types of anything else, unless it
 * says that it is `cut`. A block of headers names headers of the answer, and shows all of a body. Words behind the
 * status: `plain` is an application without roles, `limited` one that may make two requests a second.
 */
import assert from 'node:assert/strict'
import { execFile, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { hash } from '@node-rs/argon2'
import { createApplication } from '../../src/oauth/applications.ts'
import { users } from '../../src/resources/people/users.ts'
import { EXAMPLE_BASE, type Example, guideNames, readGuide } from '../../src/web/guides.ts'
import { ALL_SCOPES, testApp } from '../support/app.ts'
import { Visitor } from '../support/visitor.ts'
import { demoWorld, TODAY } from '../support/world.ts'

const run = promisify(execFile)
const CALLBACK = 'http://localhost:3000/callback'
const PASSWORD = 'correct horse battery staple'

const app = await testApp(await demoWorld(), TODAY)
const folder = await mkdtemp(join(tmpdir(), 'openintra-guides-'))
after(async () => {
  await app.close()
  await rm(folder, { recursive: true })
})
const base = await app.server.listen({ host: '127.0.0.1', port: 0 })
const application = await app.db.transaction((tx) =>
  createApplication(tx, app.clock.now(), {
    name: 'guide',
    roles: ['Intrateam'],
    scopes: ALL_SCOPES,
    redirectUris: [CALLBACK],
    limits: { perSecond: 100_000, perHour: 100_000_000 },
  }),
)
const digest = await hash(PASSWORD)

/** Somebody with a browser who is logged in. */
async function hire(login: string): Promise<Visitor> {
  const names = { first_name: 'Norminet', last_name: 'Cat' }
  const person = { login, email: `${login}@example.org`, kind: 'student', password_digest: digest, ...names } as const
  await app.db.transaction((tx) => tx.insert(users).values(person))
  const visitor = new Visitor(app.server)
  await visitor.logIn(login, PASSWORD)
  return visitor
}
const visitor = await hire('norminet')

async function newCode(): Promise<string> {
  const query = { client_id: application.uid, redirect_uri: CALLBACK, response_type: 'code', scope: 'public' }
  const page = await visitor.get(`/oauth/authorize?${new URLSearchParams(query)}`)
  const allowed = page.location ? page : await visitor.press(page, 'Authorize')
  return new URL(allowed.location!, base).searchParams.get('code')!
}

async function userTokens(): Promise<Record<string, string>> {
  const exchange = { grant_type: 'authorization_code', client_id: application.uid, client_secret: application.secret }
  const body = new URLSearchParams({ ...exchange, code: await newCode(), redirect_uri: CALLBACK })
  const issued = await fetch(`${base}/oauth/token`, { method: 'POST', body })
  const user = (await issued.json()) as { access_token: string; refresh_token: string }
  return { USER_TOKEN: user.access_token, REFRESH_TOKEN: user.refresh_token }
}

async function limitedToken(): Promise<string> {
  const { uid, secret } = await app.db.transaction((tx) => createApplication(tx, app.clock.now(), { name: 'limited' }))
  const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: uid, client_secret: secret })
  const issued = await fetch(`${base}/oauth/token`, { method: 'POST', body })
  return ((await issued.json()) as { access_token: string }).access_token
}

const tokenFor = (who: readonly string[]): Promise<string> =>
  who.includes('limited')
    ? limitedToken()
    : app.token(who.includes('plain') ? {} : { roles: ['Intrateam'], scopes: ALL_SCOPES })

/** The example with words of this server in the place of those in capitals. */
async function filledIn(code: string, who: readonly string[] = []): Promise<string> {
  const words: Record<string, string> = {
    UID: application.uid,
    SECRET: application.secret,
    TOKEN: await tokenFor(who),
    LOGIN: 'norminet',
    ...(/(USER|REFRESH)_TOKEN/.test(code) ? await userTokens() : {}),
    ...(/\bCODE\b/.test(code) ? { CODE: await newCode() } : {}),
  }
  return code.replaceAll(EXAMPLE_BASE, base).replace(/\b[A-Z]+(?:_[A-Z]+)*\b/g, (word) => words[word] ?? word)
}

/** Runs lines of a shell; the answer is that of the last curl. */
async function answerOf(code: string) {
  const [headers, body] = [join(folder, 'headers'), join(folder, 'body')]
  const curl = `curl() { command curl -sS -D ${headers} -o ${body} -w '%{http_code}\\n' "$@"; }\n`
  const { stdout } = await run('sh', ['-c', curl + code.replace(/(curl(?: -g)?) -i/, '$1')])
  return {
    status: stdout.trim().split('\n').at(-1),
    headers: await readFile(headers, 'utf8'),
    text: await readFile(body, 'utf8'),
  }
}

/** Whether what is shown has the form of what was answered: all of it, or where it is cut, a part. */
function assertShown(shown: unknown, answered: unknown, cut: boolean, at = 'answer'): void {
  if (shown === null || answered === null) return
  assert.equal(Array.isArray(answered) ? 'array' : typeof answered, Array.isArray(shown) ? 'array' : typeof shown, at)
  if (Array.isArray(shown) && Array.isArray(answered)) {
    if (shown.length > 0 && answered.length > 0) assertShown(shown[0], answered[0], cut, `${at}[0]`)
  } else if (typeof shown === 'object') {
    if (!cut) assert.deepEqual(Object.keys(shown), Object.keys(answered as object), at)
    for (const [key, value] of Object.entries(shown)) {
      assert.ok(key in (answered as object), `${at} has ${key}`)
      assertShown(value, (answered as Record<string, unknown>)[key], cut, `${at}.${key}`)
    }
  }
}

/** Whether something of the answer is not shown. */
const isPart = (shown: unknown, answered: unknown): boolean =>
  Array.isArray(shown) && Array.isArray(answered)
    ? isPart(shown[0], answered[0])
    : typeof shown === 'object' && shown !== null && typeof answered === 'object' && answered !== null
      ? Object.keys(answered).length > Object.keys(shown).length ||
        Object.entries(shown).some(([key, value]) => isPart(value, (answered as Record<string, unknown>)[key]))
      : false

/** Years of a graph depend on the day. */
const withoutYears = (value: object): object => (/^\d{4}-/.test(Object.keys(value)[0] ?? '') ? { years: 1 } : value)

const missing = (command: string, ...args: string[]) => spawnSync(command, args).status !== 0

const INTERPRETERS: Record<string, { skip: string | false; run(code: string): Promise<string> }> = {
  python: {
    skip: missing('python3', '-c', 'import requests') && 'python3 with requests is not installed',
    run: async (code) => (await run('python3', ['-c', code])).stdout,
  },
  ruby: {
    skip: missing('ruby', '-e', 'require "oauth2"') && 'ruby with the gem oauth2 is not installed',
    run: async (code) => (await run('ruby', ['-e', code])).stdout,
  },
  ts: {
    skip: false,
    run: async (code) => {
      const client = join(import.meta.dirname, '../../packages/client/src/index.ts')
      const file = join(folder, 'example.ts')
      await writeFile(file, code.replace("'@openintra/client'", `'${client}'`))
      return (await run(process.execPath, [file])).stdout
    },
  },
}

for (const name of guideNames) {
  const guide = await readGuide(name)
  describe(`the guide ${name}`, () => {
    for (const [i, example] of guide.examples.entries()) {
      const title = `${i + 1}: ${example.code.split('\n').at(-1)!.trim().slice(0, 70)}`
      if (example.language === 'sh') it(title, () => holds(example, guide.examples[i + 1]))
      const interpreter = INTERPRETERS[example.language]
      if (interpreter)
        it(title, { skip: interpreter.skip }, async () => {
          assert.notEqual(await interpreter.run(await filledIn(example.code)), '')
        })
    }

    it('says of every call what it answers', () => {
      for (const { language, label, code } of guide.examples)
        if (language === 'sh') assert.match(label, /^\d{3}( \w+)?$/, code)
    })
  })
}

async function holds({ code, label }: Example, next: Example | undefined): Promise<void> {
  const [status, ...words] = label.split(' ')
  const answer = await answerOf(await filledIn(code, words))
  assert.equal(answer.status, status, answer.text)
  if (next?.language === 'json') {
    const shown = JSON.parse(next.code) as object
    const answered = JSON.parse(answer.text) as object
    if (status! >= '400') return assert.deepEqual(answered, shown)
    assertShown(withoutYears(shown), withoutYears(answered), next.label === 'cut')
    assert.equal(next.label === 'cut', isPart(withoutYears(shown), withoutYears(answered)), 'what is cut says so')
  }
  if (next?.language === 'http') {
    const [head = '', body] = next.code.split('\n\n')
    for (const [, header] of head.matchAll(/^([\w-]+):/gm))
      assert.match(answer.headers, new RegExp(`^${header}:`, 'im'), header)
    if (body !== undefined) assert.equal(answer.text, body)
  }
}

describe('the addresses in the web application flow', async () => {
  const { examples } = await readGuide('web_application_flow')
  const [asked, allowed, refused] = examples.filter(({ language }) => language === 'text').map(({ code }) => code)

  it('are all there are', () => assert.equal(examples.filter(({ language }) => language === 'text').length, 3))

  it('lead to the question, and back with a code or a refusal', async () => {
    const newcomer = await hire('newcomer')
    const question = await newcomer.get(asked!.replace(EXAMPLE_BASE, '').replace('UID', application.uid))
    assert.match(question.words, /Authorize guide to use your account\?/)
    assert.equal((await newcomer.press(question, 'Deny')).location, refused)
    const { location } = await newcomer.press(question, 'Authorize')
    assert.equal(location!.replace(/(?<=code=)[0-9a-f]{64}/, 'CODE'), allowed)
  })
})

it('the whole program of the web application flow greets who logs in', async () => {
  const { examples } = await readGuide('web_application_flow')
  const code = examples.find(({ language }) => language === 'js')!.code
  const port = await freePort()
  const here = `http://localhost:${port}`
  const { uid, secret } = await app.db.transaction((tx) =>
    createApplication(tx, app.clock.now(), { name: 'whole', redirectUris: [`${here}/callback`] }),
  )
  const words: Record<string, string> = { UID: uid, SECRET: secret }
  const file = join(folder, 'login.mjs')
  await writeFile(
    file,
    code
      .replaceAll(EXAMPLE_BASE, base)
      .replaceAll('http://localhost:3000', here)
      .replace('listen(3000)', `listen(${port})`)
      .replace(/\b(UID|SECRET)\b/g, (word) => words[word]!),
  )
  const program = spawn(process.execPath, [file], { stdio: 'ignore' })
  try {
    const sent = await answers(here)
    const [cookie] = sent.headers.getSetCookie()[0]!.split(';')
    const question = await visitor.get(sent.headers.get('location')!.replace(base, ''))
    const back = (await visitor.press(question, 'Authorize')).location!
    assert.equal(await (await fetch(back, { headers: { cookie: cookie! } })).text(), 'Hello norminet!')
    assert.equal((await fetch(back)).status, 403, 'without the state of this browser')
    const refusal = (await visitor.press(question, 'Deny')).location!
    assert.match(await (await fetch(refusal, { headers: { cookie: cookie! } })).text(), /denied the request/)
  } finally {
    program.kill()
  }
})

/** The first answer of a server that is about to start. */
async function answers(address: string): Promise<Response> {
  for (let attempt = 0; ; attempt++)
    try {
      return await fetch(address, { redirect: 'manual' })
    } catch (error) {
      if (attempt === 100) throw error
      await pause(100)
    }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
