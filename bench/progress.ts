/** Tells on stderr how far long work is, so that stdout holds the table alone. */
import { SingleBar } from 'cli-progress'

export type Progress = (done: number, total: number, what: string) => void

/** A bar on a terminal; elsewhere a line whenever another step begins. */
export function progressOf(): Progress {
  if (!process.stderr.isTTY) {
    let last = ''
    return (done, total, what) => {
      const line = `${Math.floor((100 * done) / total)} % ${what}`
      if (line !== last) console.error(line)
      last = line
    }
  }
  const bar = new SingleBar({
    format: '[{bar}] {percentage} % {what}',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  })
  return (done, total, what) => {
    if (!bar.isActive) bar.start(total, 0, { what })
    bar.setTotal(total)
    bar.update(done, { what })
    if (done >= total) bar.stop()
  }
}
