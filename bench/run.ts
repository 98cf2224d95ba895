/**
 * `npm run bench`: how many requests a second the server answers, side by side with what its database alone and what
 * a bare HTTP server could do on the same machine in the same minutes. `--save` writes bench/RESULTS.md.
 */
import { factsOf, memoryOf, warmUp } from './facts.ts'
import { readOptions } from './options.ts'
import { progressOf } from './progress.ts'
import { requestsOf } from './requests.ts'
import { saveResults, verdict } from './results.ts'
import { measure } from './rounds.ts'
import { openStage } from './stage.ts'
import { statementsOf } from './statements.ts'
import { tableOf, textOf } from './table.ts'

/** Connections of the server to its database, and of pgbench to the same. */
const POOL = 10

const options = readOptions(process.argv.slice(2))
const stopping = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort())

try {
  await bench()
} catch (error) {
  // What was stopped on purpose needs no stack: everything behind it failed for that reason alone.
  if (!stopping.signal.aborted) throw error
  console.error('\nStopped; nothing was left behind.')
  process.exitCode = 130
}

async function bench(): Promise<void> {
  const { signal } = stopping
  using progress = progressOf()
  await using stage = await openStage({ server: options.server, pool: POOL, signal, progress })
  const { database } = stage
  const fresh = await memoryOf(stage)
  const requests = (await requestsOf(database)).filter((request) => request.name.includes(options.only))
  if (requests.length === 0) throw new Error(`no row has "${options.only}" in its name`)
  const statements = await statementsOf(database, stage.uncached.base, requests)
  await warmUp(stage, requests)
  const warm = await memoryOf(stage)
  const lines = await measure(stage, requests, statements, { ...options, pool: POOL, signal, progress })
  const table = tableOf(lines)
  const facts = factsOf(stage, { fresh, warm, loaded: await memoryOf(stage) })
  console.log(`\n${textOf(table)}\n\n${[verdict(lines), ...facts].join('\n')}`)
  if (options.save)
    console.log(`\nWritten: ${await saveResults({ table, lines, facts, database, options, pool: POOL })}`)
}
