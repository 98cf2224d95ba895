#!/usr/bin/env node
// Runs src/main.ts. The sources are TypeScript, which Node 24 runs as they are; the package `node` brings one along,
// so that any Node from 20 may start this file.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

function runtime() {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'))
    const found = [join(folder, 'bin', 'node'), join(folder, 'bin', 'node.exe')].find(existsSync)
    if (found) return found
  } catch {
    // not installed: the Node at hand may do
  }
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  console.error(`openintra needs Node 24, and this is ${process.version}. Run npm ci, which brings it along.`)
  process.exit(1)
}

const child = spawn(runtime(), [main, ...process.argv.slice(2)], { stdio: 'inherit' })

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    // Ctrl-C in a terminal reaches the child by itself; a second one would make it stop at once.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  })

// A shell that npx started does not hand on its signals: whoever it leaves behind ends as well.
if (process.env.npm_lifecycle_event !== undefined) {
  const parent = process.ppid
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref()
}

child.on('error', (error) => {
  console.error(error.message)
  process.exit(1)
})
child.on('exit', (code, signal) => {
  if (signal === null) process.exit(code ?? 1)
  // Ends by the same signal, so that a shell sees why.
  process.removeAllListeners(signal)
  process.kill(process.pid, signal)
})
