/** What the commands beside `serve` share: an intranet opened for one order, and progress that a person can see. */
import { SingleBar } from 'cli-progress'
import { type Config, readConfig } from '../config.ts'
import { type Intranet, openIntranet, type Reports } from '../intranet.ts'

/** Opens the intranet that the environment and the given settings name, runs the order, and closes it again. */
export async function withIntranet<R>(
  settings: Readonly<Record<string, unknown>>,
  order: (intranet: Intranet) => Promise<R>,
): Promise<R> {
  const intranet = await openIntranet(configOf(settings), { onError: () => {}, onSeed: progress() })
  try {
    return await order(intranet)
  } finally {
    await intranet.close()
  }
}

/** The environment with the options of the command line over it; an option that was not given changes nothing. */
export function configOf(settings: Readonly<Record<string, unknown>>): Config {
  const given = Object.entries(settings).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  )
  return readConfig({ ...process.env, ...Object.fromEntries(given) })
}

/** A bar on a terminal; elsewhere a line at every quarter. On stderr, as stdout may be read by a program. */
export function progress(): Reports['onSeed'] {
  if (!process.stderr.isTTY) {
    let quarter = 0
    return (done, total, what) => {
      const now = total > 0 ? Math.floor((4 * done) / total) : 0
      if (now > quarter) console.error(`Generating the sample world: ${now * 25} % (${what})`)
      quarter = Math.max(quarter, now)
    }
  }
  const format = 'Generating the sample world [{bar}] {percentage} % {what}'
  const bar = new SingleBar({ format, stream: process.stderr, clearOnComplete: true, hideCursor: true })
  let started = false
  return (done, total, what) => {
    if (!started) bar.start(total, 0, { what })
    started = true
    bar.update(done, { what })
    if (done >= total) bar.stop()
  }
}

/** `a, b` → `['a', 'b']`; undefined stays so. */
export const words = (list: unknown): string[] | undefined =>
  typeof list === 'string'
    ? list
        .split(',')
        .map((word) => word.trim())
        .filter(Boolean)
    : undefined
