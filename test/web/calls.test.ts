/** The calls that the reference shows: those of every action are programs, and do in each language what they say. */
import assert from 'node:assert/strict'
import { execFile, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { promisify } from 'node:util'
import { publicSample } from '../../src/engine/sample.ts'
import { createApplication } from '../../src/oauth/applications.ts'
import { type Call, callOf, inLanguage, type Language, type Row } from '../../src/web/reference/calls.ts'
import { type OpenApi, Reference } from '../../src/web/reference/document.ts'
import { idsOf } from '../../src/web/reference/ids.ts'
import { ALL_SCOPES, testApp } from '../support/app.ts'
import { demoWorld, TODAY } from '../support/world.ts'

const ROOT = join(import.meta.dirname, '../..')
const run = promisify(execFile)

const app = await testApp(await demoWorld(), TODAY)
const folder = await mkdtemp(join(tmpdir(), 'openintra-calls-'))
after(async () => {
  await app.close()
  await rm(folder, { recursive: true })
})
await mkdir(join(folder, 'node_modules/@openintra'), { recursive: true })
await symlink(join(ROOT, 'packages/client'), join(folder, 'node_modules/@openintra/client'))
const base = await app.server.listen({ host: '127.0.0.1', port: 0 })
const reference = new Reference(app.docs.openapi() as OpenApi)
const resources = reference.areas.flatMap((area) => area.resources)
const all = resources.flatMap(({ actions }) => actions.map(({ routes }) => callOf(reference, routes[0], base)))
const missing = (command: string, ...args: string[]) => spawnSync(command, args).status !== 0

/** Several programs in one: what they import stands above, and each has names of its own. */
const IMPORT = "import { createClient } from '@openintra/client'\n"
const typescriptOf = (codes: readonly string[]) =>
  `${IMPORT}${codes.map((code) => `{\n${code.replace(IMPORT, '')}\n}`).join('\n')}\n`

describe('the calls of all actions', () => {
  const written = (language: Language) => all.map((call) => inLanguage[language](call))

  it('compile in TypeScript against the typed client', async () => {
    await writeFile(join(folder, 'calls.mts'), typescriptOf(written('typescript')))
    const settings = { typeRoots: [join(ROOT, 'node_modules/@types')], noUnusedLocals: false }
    const project = { extends: join(ROOT, 'tsconfig.json'), compilerOptions: settings, include: ['calls.mts'] }
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(project))
    const { stdout } = await run(join(ROOT, 'node_modules/.bin/tsc'), ['-p', folder]).catch((error) => error)
    assert.equal(stdout, '')
  })

  it('are Python', { skip: missing('python3', '--version') && 'python3 is not installed' }, async () => {
    const file = join(folder, 'python.json')
    await writeFile(file, JSON.stringify(written('python')))
    await run('python3', [
      '-c',
      'import ast, json, sys\nfor code in json.load(open(sys.argv[1])): ast.parse(code)',
      file,
    ])
  })

  it('are Ruby', { skip: missing('ruby', '--version') && 'ruby is not installed' }, async () => {
    const file = join(folder, 'ruby.json')
    await writeFile(file, JSON.stringify(written('ruby')))
    const check = 'JSON.parse(File.read(ARGV[0])).each { |code| RubyVM::InstructionSequence.compile(code) }'
    await run('ruby', ['-rjson', '-e', check, file])
  })
})

const application = await app.db.transaction((tx) =>
  createApplication(tx, app.clock.now(), {
    name: 'calls',
    roles: ['Intrateam'],
    scopes: ALL_SCOPES,
    limits: { perSecond: 100_000, perHour: 100_000_000 },
  }),
)
const [{ login }] = (await app.get('/v2/users?filter[kind]=admin&page[size]=1', await app.token())).body
const words: Record<string, string> = {
  TOKEN: await app.token({ roles: ['Intrateam'], scopes: ALL_SCOPES }),
  USER_TOKEN: await app.token({ login, roles: ['Intrateam'], scopes: ALL_SCOPES }),
  UID: application.uid,
  SECRET: application.secret,
}
const filledIn = (code: string) => code.replace(/\b(USER_TOKEN|TOKEN|UID|SECRET)\b/g, (word) => words[word]!)

const sampleOf = async (name: string): Promise<Row | undefined> =>
  (await publicSample(app.docs.service, app.registry.resources.get(name)!, base))?.show as Row | undefined

const idsFor = (name: string) => idsOf(app.db, tables, app.registry.resources.get(name)!.table)
const tables = [...app.registry.resources.values()].map(({ table }) => table)

/** The lists and records that the pages show of every resource that anybody may see, and what is the user's own. */
async function reads(): Promise<Call[]> {
  const found: Call[] = reference.page('me')!.actions.map(({ routes }) => callOf(reference, routes[0], base))
  for (const { name, actions } of resources) {
    const sample = await sampleOf(name)
    if (!sample) continue
    for (const { name: action, routes } of actions)
      if (action === 'index' || (action === 'show' && /\/\{id\}$/.test(routes[0].path)))
        found.push(callOf(reference, routes[0], base, sample))
  }
  return found
}

async function writes(): Promise<Call[]> {
  const sample = await sampleOf('events')
  const { actions } = reference.page('events')!
  return ['create', 'update'].map((name) =>
    callOf(reference, actions.find((action) => action.name === name)!.routes[0], base, sample),
  )
}

/** Runs programs one after the other, and answers the status that each prints first. */
const RUNNERS: Record<Language, { skip: string | false; run(codes: string[]): Promise<string> }> = {
  curl: {
    skip: missing('curl', '--version') && 'curl is not installed',
    run: async (codes) => {
      const file = join(folder, 'calls.sh')
      const curl = `curl() { command curl -sS -o /dev/null -w '%{http_code}\\n' "$@"; }\n`
      await writeFile(file, curl + codes.join('\n'))
      return (await run('sh', [file])).stdout
    },
  },
  typescript: {
    skip: false,
    run: async (codes) => {
      const file = join(folder, 'run.mts')
      await writeFile(file, typescriptOf(codes))
      return (await run(process.execPath, [file], { maxBuffer: 64 * 1_048_576 })).stdout
    },
  },
  python: {
    skip: missing('python3', '-c', 'import requests') && 'python3 with requests is not installed',
    run: async (codes) => {
      const file = join(folder, 'run.json')
      await writeFile(file, JSON.stringify(codes))
      const each = 'import json, sys\nfor code in json.load(open(sys.argv[1])): exec(code)'
      return (await run('python3', ['-c', each, file], { maxBuffer: 64 * 1_048_576 })).stdout
    },
  },
  ruby: {
    skip: missing('ruby', '-e', 'require "oauth2"') && 'ruby with the gem oauth2 is not installed',
    run: async (codes) => {
      const file = join(folder, 'run.json')
      await writeFile(file, JSON.stringify(codes))
      const each = 'JSON.parse(File.read(ARGV[0])).each { |code| eval(code) }'
      return (await run('ruby', ['-rjson', '-e', each, file], { maxBuffer: 64 * 1_048_576 })).stdout
    },
  },
}

for (const [language, { skip, run: runAll }] of Object.entries(RUNNERS) as [Language, (typeof RUNNERS)[Language]][])
  describe(`the calls in ${language}`, { skip }, () => {
    const statuses = async (calls: readonly Call[]) => {
      const printed = await runAll(calls.map((call) => filledIn(inLanguage[language](call))))
      return [...printed.matchAll(/^(\d{3})\b/gm)].map(([, status]) => status)
    }

    it('read what the pages show', async () => {
      const calls = await reads()
      assert.ok(calls.length > 80, `${calls.length} calls`)
      assert.deepEqual(await statuses(calls), Array(calls.length).fill('200'))
    })

    it('write an event, and write it again', async () => {
      assert.deepEqual(await statuses(await writes()), ['201', '204'])
    })
  })

/** Calls whose rule asks for more than a page can know, and what they would need. */
const ASK_MORE: Readonly<Record<string, string>> = {
  'anti_grav_units_users create': 'an end after today',
  'coalitions update': 'a coalition without members',
  'dashes create': 'a time to come',
  'feedbacks create': 'what it is about',
  'params_project_sessions_rules create': 'a parameter, of which there is no list',
  'params_project_sessions_rules update': 'a parameter, of which there is no list',
  'projects retry': 'the user, where the token has none',
  'projects_users register_childs_and_scales': 'a project inside an object that is not described',
  'roles_entities create': 'a role that the application has not',
  'scale_teams create': 'a team that lacks an evaluation',
  'scale_teams multiple_create': 'the scale, where the project has several',
  'scales update': 'the id of a language in a text',
  'slots update': 'a slot that is free, and later',
  'squads_users create': 'a squad of this bloc',
  'squads_users update': 'a squad that is not locked',
  'teams create': 'a name, where the token has no user',
  'teams_uploads multiple_create': 'an upload, of which there is no list',
  'translations create': 'texts for the fields of what is translated',
  'translations upload': 'a file of translations',
  'user_candidatures update': 'a user without a candidature',
}

describe('the calls that write', () => {
  it('go well with the rows that the page names, unless a rule asks for more', async () => {
    const refused: string[] = []
    let well = 0
    for (const { name, actions } of resources) {
      const sample = await sampleOf(name)
      for (const { routes, name: action } of actions) {
        const { method, path, body, asUser } = callOf(reference, routes[0], base, sample, await idsFor(name))
        if (method !== 'POST' && method !== 'PATCH') continue
        const answer = await app.send(method, path, words[asUser ? 'USER_TOKEN' : 'TOKEN']!, body)
        if (answer.status < 300) well++
        else refused.push(`${name} ${action}`)
      }
    }
    assert.ok(well > 130, `${well} calls`)
    assert.deepEqual(refused.sort(), Object.keys(ASK_MORE).sort())
  })
})
