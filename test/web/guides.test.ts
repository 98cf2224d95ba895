/**
 * Every example of the guides is run against a server. Behind the language of an example stands the status of its
 * answer; a block of JSON behind it shows the answer: all of an error, the keys and their types of anything else. A
 * block of headers names headers of the answer. Words behind the status: `plain` is an application without roles.
 */
import assert from 'node:assert/strict'
import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
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
await app.db.transaction((tx) =>
  tx.insert(users).values({
    login: 'norminet',
    email: 'norminet@example.org',
    first_name: 'Norminet',
    last_name: 'Cat',
    kind: 'student',
    password_digest: digest,
  }),
)

const visitor = new Visitor(app.server)
await visitor.logIn('norminet', PASSWORD)

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

/** The example with words of this server in the place of those in capitals. */
async function filledIn(code: string, plain = false): Promise<string> {
  const words: Record<string, string> = {
    UID: application.uid,
    SECRET: application.secret,
    TOKEN: await app.token(plain ? {} : { roles: ['Intrateam'], scopes: ALL_SCOPES }),
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

/** Whether what is shown could be a part of what was answered. */
function assertShown(shown: unknown, answered: unknown, at = 'answer'): void {
  if (shown === null || answered === null) return
  assert.equal(Array.isArray(answered) ? 'array' : typeof answered, Array.isArray(shown) ? 'array' : typeof shown, at)
  if (Array.isArray(shown) && Array.isArray(answered)) {
    if (shown.length > 0 && answered.length > 0) assertShown(shown[0], answered[0], `${at}[0]`)
  } else if (typeof shown === 'object')
    for (const [key, value] of Object.entries(shown)) {
      assert.ok(key in (answered as object), `${at} has ${key}`)
      assertShown(value, (answered as Record<string, unknown>)[key], `${at}.${key}`)
    }
}

/** Years of a graph depend on the day. */
const withoutYears = (value: object): object => (/^\d{4}-/.test(Object.keys(value)[0] ?? '') ? {} : value)

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

/** Whether the server speaks JSON:API yet. */
const speaksJsonApi = async () => {
  const headers = { authorization: `Bearer ${await app.token()}`, accept: 'application/vnd.api+json' }
  return (await fetch(`${base}/v2/cursus`, { headers })).headers.get('content-type')?.includes('vnd.api+json')
}

for (const name of guideNames) {
  const guide = await readGuide(name)
  describe(`the guide ${name}`, () => {
    for (const [i, example] of guide.examples.entries()) {
      const title = `${i + 1}: ${example.code.split('\n').at(-1)!.trim().slice(0, 70)}`
      if (example.language === 'sh')
        it(title, async (t) => {
          if (example.label.includes('jsonapi') && !(await speaksJsonApi())) return t.skip('JSON:API is not served')
          await holds(example, guide.examples[i + 1])
        })
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
  const answer = await answerOf(await filledIn(code, words.includes('plain')))
  assert.equal(answer.status, status, answer.text)
  if (next?.language === 'json') {
    const shown = JSON.parse(next.code)
    const answered = JSON.parse(answer.text)
    if (status! >= '400') assert.deepEqual(answered, shown)
    else assertShown(withoutYears(shown), answered)
  }
  if (next?.language === 'http')
    for (const [, header] of next.code.matchAll(/^([\w-]+):/gm))
      assert.match(answer.headers, new RegExp(`^${header}:`, 'im'), header)
}
