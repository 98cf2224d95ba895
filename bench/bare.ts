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

export async function startBare(): Promise<Bare> {
  const child: ChildProcess = fork(join(import.meta.dirname, 'bare-server.ts'))
  const ended = once(child, 'exit')
  const [port] = (await once(child, 'message')) as [number]
  return {
    base: `http://127.0.0.1:${port}`,
    async answers({ status, headers, body }) {
      child.send({ status, headers, body: body.toString('base64') })
      await once(child, 'message')
    },
    async [Symbol.asyncDispose]() {
      child.kill()
      await ended
    },
  }
}
