/** Measures the rows: in each round the server, its database alone and the bare server by turns. */
import type { Statement } from '../src/db/database.ts'
import { answerOf, headerOf } from './answer.ts'
import { type Load, loadOver } from './load.ts'
import { runPgbench } from './pgbench.ts'
import type { Progress } from './progress.ts'
import type { Request } from './requests.ts'
import type { Stage } from './stage.ts'

/** A row of the table: medians of all rounds. */
export interface Line {
  request: Request
  perSecond: number
  p50: number
  p99: number
  bytes: number
  /** Of the server, after the row. */
  megabytes: number
  /** Of the database alone, undefined where the database is not asked. */
  database?: Compared
  bare: Compared
}

export interface Compared {
  perSecond: number
  /** What the server does of it; the median of each round's own ratio, as the machine's speed changes between rounds. */
  ratio: number
}

interface Run {
  ours: Load
  database?: number
  bare: Load
}

interface Sizes {
  seconds: number
  rounds: number
  pool: number
  signal: AbortSignal
  progress: Progress
}

/** Clients that ask at the same time: enough to keep every connection of the pool at work. */
export const CONNECTIONS = 20
/** Seconds before the rounds of a row, so that what compiles and fills itself at first is done. */
const WARM_UP = 1

export async function measure(
  stage: Stage,
  requests: readonly Request[],
  statements: ReadonlyMap<string, readonly Statement[]>,
  sizes: Sizes,
): Promise<Line[]> {
  const lines: Line[] = []
  for (const request of requests) {
    sizes.signal.throwIfAborted()
    sizes.progress.step(lines.length, requests.length, request.name)
    lines.push(await measureOne(stage, request, statements.get(request.name), sizes))
  }
  sizes.progress.step(requests.length, requests.length, 'done')
  return lines
}

async function measureOne(
  stage: Stage,
  request: Request,
  statements: readonly Statement[] | undefined,
  { seconds, rounds, pool, signal }: Sizes,
): Promise<Line> {
  const server = request.from === 'memory' ? stage.cached : stage.uncached
  const headers = { ...stage.headers }
  const first = await answerOf(server.base + request.path, headers)
  if (request.revalidates) headers['if-none-match'] = headerOf(first, 'etag') ?? ''
  const answer = await answerOf(server.base + request.path, headers)
  await stage.bare.answers(answer)
  const over = (base: string, time: number) =>
    loadOver({
      url: base + request.path,
      headers,
      status: request.revalidates ? 304 : 200,
      connections: CONNECTIONS,
      seconds: time,
    })
  await over(server.base, WARM_UP)
  const runs: Run[] = []
  for (let round = 0; round < rounds; round++) {
    const ours = await over(server.base, seconds)
    const alone = statements && { url: stage.database, statements, clients: pool, seconds, signal }
    const database = alone && (await runPgbench(alone))
    runs.push({ ours, database, bare: await over(stage.bare.base, seconds) })
  }
  const compared = (other: (run: Run) => number): Compared => ({
    perSecond: median(runs.map(other)),
    ratio: median(runs.map((run) => run.ours.perSecond / other(run))),
  })
  return {
    request,
    perSecond: median(runs.map((run) => run.ours.perSecond)),
    p50: median(runs.map((run) => run.ours.p50)),
    p99: median(runs.map((run) => run.ours.p99)),
    bytes: answer.body.length,
    megabytes: await server.memory(),
    database: runs[0]?.database === undefined ? undefined : compared((run) => run.database!),
    bare: compared((run) => run.bare.perSecond),
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
