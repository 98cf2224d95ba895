import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, get, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import { stopServer } from '../../src/http/stop.ts'
import { listeningServer, type Options } from './support/server.ts'

/** A route that takes as many milliseconds as its query says. */
const slow: Options = {
  parts: {
    extraPlugins: [
      async (scope) => {
        scope.get<{ Querystring: { ms: string } }>('/slow', async (request) => {
          await new Promise((resume) => setTimeout(resume, Number(request.query.ms)).unref())
          return { done: true }
        })
      },
    ],
  },
}

const pause = (milliseconds: number) => new Promise((resume) => setTimeout(resume, milliseconds))

test('a running request is finished, and its connection ends with it', async (t) => {
  const { app, base } = await listeningServer(t, slow)
  const agent = new Agent({ keepAlive: true })
  t.after(() => agent.destroy())
  const idle = get(`${base}/healthz`, { agent: new Agent({ keepAlive: true }) })
  ;((await once(idle, 'response'))[0] as IncomingMessage).resume()
  const running = get(`${base}/slow?ms=300`, { agent })
  const answered = once(running, 'response')
  await pause(100)
  const started = performance.now()
  const stopped = stopServer(app)
  const [answer] = (await answered) as [IncomingMessage]
  assert.equal(answer.statusCode, 200)
  assert.equal(answer.headers.connection, 'close')
  answer.resume()
  await stopped
  assert.ok(performance.now() - started < 1500, 'kept connections do not hold it up')
  await assert.rejects(fetch(`${base}/healthz`))
})

test('a request that takes too long is cut off', async (t) => {
  const { app, base } = await listeningServer(t, slow)
  const answer = fetch(`${base}/slow?ms=60000`)
  answer.catch(() => {})
  await pause(100)
  const started = performance.now()
  await stopServer(app, 200)
  assert.ok(performance.now() - started < 2000)
  await assert.rejects(answer)
})

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  test(`${signal} lets a slow request finish, closes what is behind and ends with 0`, async (t) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'support/stopping-server.ts')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    t.after(() => child.kill('SIGKILL'))
    const lines = linesOf(child)
    const origin = (await lines.next()).value as string
    const answer = fetch(`${origin}/slow`)
    assert.equal((await lines.next()).value, 'asked')
    child.kill(signal)
    assert.deepEqual(await (await answer).json(), { slow: true })
    assert.equal((await lines.next()).value, 'closed')
    const [code] = await once(child, 'exit')
    assert.equal(code, 0)
  })

const linesOf = (child: ChildProcess) => createInterface({ input: child.stdout! })[Symbol.asyncIterator]()
