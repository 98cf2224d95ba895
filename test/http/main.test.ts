import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { settings } from '../../src/config.ts'
import { program } from '../../src/main.ts'

const root = join(import.meta.dirname, '../..')

/** Runs a command line with a file that only notes what it was given. */
async function given(...words: string[]) {
  const calls: unknown[] = []
  const command = program(async (file) => ({
    run: async (options, ...rest) => void calls.push([file, options, ...rest]),
  }))
  await command.parseAsync(['node', 'openintra', ...words])
  return calls
}

test('each command runs its own file with its options', async () => {
  assert.deepEqual(await given('serve', '--port', '80'), [['serve', { port: '80' }]])
  assert.deepEqual(await given('app', 'create', 'My app', '--owner', 'ada', '--roles', 'Tutor'), [
    ['app-create', { owner: 'ada', roles: 'Tutor' }, 'My app'],
  ])
  assert.deepEqual(await given('token', '--login', 'ada'), [['token', { login: 'ada' }]])
  assert.deepEqual(await given('seed', '--reset'), [['seed', { reset: true }]])
  assert.deepEqual(await given('doctor'), [['doctor', {}]])
  assert.deepEqual(await given('openapi', '-o', 'x.json'), [['openapi', { output: 'x.json' }]])
})

test('--help, started by any Node, explains the commands and the settings', () => {
  const { stdout, status } = spawnSync(process.execPath, [join(root, 'bin/openintra.js'), '--help'], {
    encoding: 'utf8',
  })
  assert.equal(status, 0)
  for (const name of ['serve', 'seed', 'app', 'token', 'openapi', 'doctor'])
    assert.match(stdout, new RegExp(`^ {2}${name} `, 'm'))
  for (const { name } of settings) assert.ok(stdout.includes(name), name)
})

test('an unknown command ends with 1 and says what there is', () => {
  const { stderr, status } = spawnSync(process.execPath, [join(root, 'bin/openintra.js'), 'dance'], {
    encoding: 'utf8',
  })
  assert.equal(status, 1)
  assert.match(stderr, /unknown command 'dance'/)
  assert.match(stderr, /Commands:/)
})
