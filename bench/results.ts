/** bench/RESULTS.md: the last table, on what it was measured, and how to read it. */
import { readFile, writeFile } from 'node:fs/promises'
import { arch, cpus, platform, totalmem } from 'node:os'
import { join } from 'node:path'
import { ask } from './database.ts'
import type { Options } from './options.ts'
import { CONNECTIONS, type Line } from './rounds.ts'
import { type Table, textOf } from './table.ts'

/** Of what the database alone can do, what the server is to reach for a list that is not cached. */
const GOAL = 0.5

const FILE = join(import.meta.dirname, 'RESULTS.md')

interface Results {
  table: Table
  lines: readonly Line[]
  facts: readonly string[]
  database: string
  options: Options
  pool: number
}

/** Writes the file and answers its path. */
export async function saveResults(results: Results): Promise<string> {
  await writeFile(FILE, await page(results))
  return FILE
}

/** Whether the goal is reached, in a sentence. */
export function verdict(lines: readonly Line[]): string {
  const lists = lines.filter((line) => line.request.list && line.database)
  if (lists.length === 0)
    return 'No uncached list was compared with its SQL alone: none was measured, or pgbench is not installed.'
  const low = lists.filter((line) => line.database!.ratio < GOAL)
  const worst = lists.reduce((a, b) => (a.database!.ratio < b.database!.ratio ? a : b))
  const reached = low.length === 0 ? 'reached by all' : `missed by ${low.length} of`
  return `Goal, at least ${GOAL} of (a) for uncached lists: ${reached} ${lists.length}; the lowest is ${worst.database!.ratio.toFixed(2)} (${worst.request.name}).`
}

async function page({ table, lines, facts, database, options, pool }: Results): Promise<string> {
  const { rounds, seconds } = options
  return `# Results of \`npm run bench\`

${new Date().toISOString().slice(0, 10)}, on ${await versions(database)}.
${machine()}

${textOf(table)}

${[verdict(lines), ...facts].map((fact) => `- ${fact}`).join('\n')}

## How to read it

Each row is one request, asked again and again. The figures are medians of ${rounds} rounds of ${seconds} s each; in each
round the three columns are measured one after the other, so that they meet the same machine. Compare ratios, not
requests a second: those are this machine's alone.

- **requests/s, p50, p99**: the server as \`npm start\` runs it, one process, ${pool} connections to PostgreSQL, asked by
  autocannon over ${CONNECTIONS} connections without a pause. The times are those of a server at its limit: with ${CONNECTIONS} clients that
  never wait, p50 is about ${CONNECTIONS} divided by the requests a second.
- **(a) SQL alone**: \`pgbench -M prepared\` with ${pool} clients, sending the very statements that the engine sends for the
  request, with the same parameters, and throwing the answer away. No server that sends these statements can
  do more without a cache. A list that is asked again costs one statement: its total is remembered until a table changes.
- **(b) bare node**: \`node:http\` in a process of its own, which sends the same bytes with the same headers and does
  nothing else. About the most that one process of Node can send.
- Client and server share the processor, for all three columns alike: autocannon takes its part of what the server
  could use, pgbench takes less, and PostgreSQL runs beside both.
- The first rows run with \`OPENINTRA_CACHE_MB=0\`. The rows from \`/oauth/token/info\` on run with 64 MB, and ask no
  database; \`/oauth/token/info\` is answered from the remembered token.
- **RSS**: memory of the server's process after the row.

The world is \`campus\`, made by the generator of this version. The rows ask for its largest campus and cursus, and for the
fullest profile. \`npm run bench -- --help\` tells what can be set.
`
}

async function versions(database: string): Promise<string> {
  const [own, load] = await Promise.all([
    versionIn('../package.json'),
    versionIn('../node_modules/autocannon/package.json'),
  ])
  const server = (await ask(database, 'show server_version')).split(' ')[0]
  return `OpenIntra ${own}, Node ${process.versions.node}, PostgreSQL ${server}, autocannon ${load}`
}

async function versionIn(file: string): Promise<string> {
  return (JSON.parse(await readFile(join(import.meta.dirname, file), 'utf8')) as { version: string }).version
}

function machine(): string {
  const cores = cpus()
  const model = cores[0]?.model.trim() || arch()
  return `${cores.length} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()}.`
}
