/** The server as npm starts it, in the background of a script: a signal to npm ends it, too. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'

const ROOT = join(import.meta.dirname, '../..')
const SECOND = 1000

for (const [command, ...words] of [
  ['npm', 'start'],
  ['npx', 'openintra', 'serve'],
] as const)
  test(`${command} ${words.join(' ')} leaves no server behind when it is ended`, async (t) => {
    const home = await mkdtemp(join(tmpdir(), 'openintra-npm-'))
    t.after(() => rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 }))
    const env = { PATH: process.env.PATH, HOME: home, OPENINTRA_HOME: home, OPENINTRA_WORLD: 'none', PORT: '0' }
    const child = spawn(command, words, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'inherit'] })
    // A server that is left behind after all would hold it open, and the test with it.
    t.after(() => child.stdout.destroy())
    const base = await new Promise<string>((resolve, reject) => {
      let output = ''
      child.once('exit', (code) => reject(new Error(`ended with ${code}: ${output}`)))
      child.stdout.on('data', (data) => {
        output += data
        const match = /OpenIntra answers at (http:[^"\s]+)/.exec(output)
        if (match) resolve(match[1]!)
      })
    })
    assert.equal((await fetch(`${base}/healthz`)).status, 200)
    child.kill('SIGTERM')
    const answers = () =>
      fetch(`${base}/healthz`).then(
        (response) => response.ok,
        () => false,
      )
    const until = Date.now() + 60 * SECOND
    while (await answers()) {
      assert.ok(Date.now() < until, 'the server still answers')
      await pause(SECOND / 5)
    }
  })
