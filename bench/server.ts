/** The real server in a process of its own, as `npm start` runs it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

export interface Running extends AsyncDisposable {
  /** Without a slash at its end. */
  base: string
  /** Milliseconds from the start of the process to the first answer of /readyz. */
  startedIn: number
  /** What the process takes of the machine's memory, in megabytes. */
  memory(): Promise<number>
}

const MAIN = join(import.meta.dirname, '../src/main.ts')
const PATIENCE = 60_000

/** Starts the server with these settings on a free port, and waits until it is ready. */
export async function startServer(settings: Record<string, string>, signal: AbortSignal): Promise<Running> {
  const port = await freePort()
  const base = `http://127.0.0.1:${port}`
  const began = performance.now()
  // Its log is written as in production, to nowhere.
  const child = spawn(process.execPath, [MAIN, 'serve'], {
    env: { ...inherited(), ...settings, HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
    signal,
  })
  child.on('error', () => {}) // an abort; what waits for an answer fails by itself
  const ended = once(child, 'exit')
  while (!(await isReady(base))) {
    if (child.exitCode !== null || signal.aborted) throw new Error('the server did not start')
    if (performance.now() - began > PATIENCE) throw new Error(`the server was not ready after ${PATIENCE} ms`)
    await pause(5)
  }
  return {
    base,
    startedIn: performance.now() - began,
    memory: () => residentMegabytes(base),
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** Settings of the caller's own would change what is measured. */
const inherited = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(OPENINTRA_|DATABASE_|PUBLIC_URL|REDIS_URL|TRUST_PROXY|LOG_LEVEL)/.test(name),
    ),
  )

const isReady = (base: string): Promise<boolean> =>
  fetch(`${base}/readyz`).then(
    (answer) => answer.ok,
    () => false,
  )

async function residentMegabytes(base: string): Promise<number> {
  const text = await (await fetch(`${base}/metrics`)).text()
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(text)?.[1]) / 1e6
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
