/** Load over HTTP: as many requests as get an answer in some seconds, by autocannon. */
import autocannon from 'autocannon'

export interface Load {
  perSecond: number
  /** Milliseconds. */
  p50: number
  p99: number
}

interface Order {
  url: string
  headers: Record<string, string>
  /** The status that every answer must have. */
  status: number
  connections: number
  seconds: number
}

export async function loadOver({ url, headers, status, connections, seconds }: Order): Promise<Load> {
  const times: number[] = []
  let wrong = 0
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon({ url, headers, connections, duration: seconds }, (error, done) =>
      error ? reject(error) : resolve(done),
    )
    // Its own histogram counts whole milliseconds, and leaves out a 304.
    run.on('response', (_client, code, _bytes, time) => {
      times.push(time)
      if (Number(code) !== status) wrong++
    })
  })
  if (wrong + result.errors + result.timeouts > 0)
    throw new Error(`${url}: ${wrong} answers without status ${status}, ${result.errors} errors`)
  times.sort((a, b) => a - b)
  return { perSecond: times.length / result.duration, p50: at(times, 0.5), p99: at(times, 0.99) }
}

const at = (sorted: readonly number[], share: number): number => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
