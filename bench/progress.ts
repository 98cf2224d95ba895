/** Tells on stderr how far long work is, so that stdout holds the table alone. */
import { SingleBar } from 'cli-progress'

export interface Progress extends Disposable {
  step(done: number, total: number, what: string): void
}

/** A bar on a terminal; elsewhere a line for every new step, and for every tenth of a long one. */
export function progressOf(): Progress {
  return process.stderr.isTTY ? bar() : lines()
}

function bar(): Progress {
  const format = '[{bar}] {percentage} % {what}'
  const shown = new SingleBar({ format, stream: process.stderr, clearOnComplete: true })
  return {
    step(done, total, what) {
      if (!shown.isActive) shown.start(total, 0, { what })
      shown.setTotal(total)
      shown.update(done, { what })
      if (done >= total) shown.stop()
    },
    [Symbol.dispose]: () => shown.stop(),
  }
}

function lines(): Progress {
  let last = ''
  return {
    step(done, total, what) {
      const percent = Math.floor((100 * done) / total)
      const now = `${what} ${Math.floor(percent / 10)}`
      if (now !== last) console.error(`${percent} % ${what}`)
      last = now
    },
    [Symbol.dispose]: () => {},
  }
}
