/** What one number says of a whole run: start and memory. */
import { answerOf } from './answer.ts'
import type { Request } from './requests.ts'
import type { Stage } from './stage.ts'

/** How often every request is asked before the servers count as warm. */
const WARM = 30

/** Asks everything of both servers, one after the other, so that code and caches are what they are after a while. */
export async function warmUp(stage: Stage, requests: readonly Request[]): Promise<void> {
  for (const { base } of [stage.uncached, stage.cached])
    for (const { path } of requests) for (let i = 0; i < WARM; i++) await answerOf(base + path, stage.headers)
}

/** Megabytes of the server without page cache, and of the one with it. */
export const memoryOf = async (stage: Stage): Promise<[number, number]> => [
  await stage.uncached.memory(),
  await stage.cached.memory(),
]

export interface Memory {
  fresh: [number, number]
  warm: [number, number]
  loaded: [number, number]
}

export function factsOf(stage: Stage, { fresh, warm, loaded }: Memory): string[] {
  const starts = [stage.uncached, stage.cached].map((server) => Math.round(server.startedIn))
  const column = (i: 0 | 1) => [fresh, warm, loaded].map((pair) => Math.round(pair[i])).join(', ')
  return [
    `Start on a filled database, until /readyz answers: ${starts.join(' and ')} ms.`,
    `RSS in MB after the start, after ${WARM} of each request, after all load: ${column(0)} without page cache; ${column(1)} with 64 MB of it.`,
    'Client and server share the cores, for (a), (b) and ours alike.',
  ]
}
