/** Starts the bare server, and tells it what to answer. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Answer } from './answer.ts'

export interface Bare extends AsyncDisposable {
  base: string
  /** From now on every request gets this answer. */
  answers(answer: Answer): Promise<void>
}

export async function startBare(signal: AbortSignal): Promise<Bare> {
  const child: ChildProcess = fork(join(import.meta.dirname, 'bare-server.ts'), { signal })
  child.on('error', () => {}) // an abort
  const ended = once(child, 'exit')
  const [port] = (await once(child, 'message', { signal })) as [number]
  return {
    base: `http://127.0.0.1:${port}`,
    async answers({ status, headers, body }) {
      child.send({ status, headers, body: body.toString('base64') })
      await once(child, 'message', { signal })
    },
    async [Symbol.asyncDispose]() {
      child.kill()
      await ended
    },
  }
}
