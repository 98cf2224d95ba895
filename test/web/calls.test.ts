/** The calls that the reference shows: those of every action are programs, and reads of the sample world are answered. */
import assert from 'node:assert/strict'
import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { promisify } from 'node:util'
import { publicSample } from '../../src/engine/sample.ts'
import { callOf, inLanguage, type Language } from '../../src/web/reference/calls.ts'
import { type OpenApi, Reference } from '../../src/web/reference/document.ts'
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
const base = 'http://intra.test'
const reference = new Reference(app.docs.openapi() as OpenApi)
const resources = reference.areas.flatMap((area) => area.resources)
const calls = resources.flatMap(({ actions }) => actions.map(({ routes }) => callOf(reference, routes[0], base)))
const written = (language: Language) => calls.map((call) => inLanguage[language](call))
const missing = (command: string) => spawnSync(command, ['--version']).status !== 0 && `${command} is not installed`

describe('the calls of all actions', () => {
  it('compile in TypeScript against the typed client', async () => {
    const file = join(folder, 'calls.mts')
    const client = join(ROOT, 'packages/client/src/index.ts')
    const blocks = written('typescript').map((code) => `  {\n${code}\n  }`)
    const head = `import { createClient } from '${client}'\nconst client = createClient({ baseUrl: '', clientId: '', clientSecret: '' })\n`
    await writeFile(file, `${head}export async function calls() {\n${blocks.join('\n')}\n}\n`)
    const settings = { typeRoots: [join(ROOT, 'node_modules/@types')], noUnusedLocals: false }
    const project = { extends: join(ROOT, 'tsconfig.json'), compilerOptions: settings, include: ['calls.mts'] }
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(project))
    const { stdout } = await run(join(ROOT, 'node_modules/.bin/tsc'), ['-p', folder]).catch((error) => error)
    assert.equal(stdout, '')
  })

  it('are Python', { skip: missing('python3') }, async () => {
    const file = join(folder, 'python.json')
    await writeFile(file, JSON.stringify(written('python')))
    await run('python3', [
      '-c',
      'import ast, json, sys\nfor code in json.load(open(sys.argv[1])): ast.parse(code)',
      file,
    ])
  })

  it('are Ruby', { skip: missing('ruby') }, async () => {
    const file = join(folder, 'ruby.json')
    await writeFile(file, JSON.stringify(written('ruby')))
    const check = 'JSON.parse(File.read(ARGV[0])).each { |code| RubyVM::InstructionSequence.compile(code) }'
    await run('ruby', ['-rjson', '-e', check, file])
  })
})

describe('the reads of a resource that anybody may see', () => {
  it('are answered, and the record is the one of the example', async () => {
    const token = await app.token({ scopes: ALL_SCOPES })
    let answered = 0
    for (const { name, actions } of resources) {
      const sample = await publicSample(app.docs.service, app.registry.resources.get(name)!, base)
      const action = actions.find((one) => one.name === 'show')
      if (!sample || !action || !/\/\{id\}$/.test(action.routes[0].path)) continue
      const { path } = callOf(reference, action.routes[0], base, sample.show as { id: number })
      const { status, body } = await app.get(path, token)
      if (status === 403) continue
      assert.equal(status, 200, path)
      assert.equal(body.id, (sample.show as { id: number }).id, path)
      answered++
    }
    assert.ok(answered > 30, `${answered} resources`)
  })
})
