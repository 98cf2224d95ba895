/**
 * The clockwork: does by itself what is due. What is due stands in the rows (a freeze that ends, a delivery to try
 * again), never in a timer, so that a job that runs late, twice or on two machines does no harm and a restart forgets nothing.
 */
import { Counter, Histogram, Registry } from 'prom-client'
import type { Clock } from '../clock.ts'
import { isConnectionError } from '../db/errors.ts'
import type { Job, Surroundings } from './job.ts'

export interface ClockworkParts extends Omit<Surroundings, 'now' | 'patient' | 'signal'> {
  jobs: readonly Job[]
  clock: Clock
  /** Seconds between two looks for what is due. */
  interval: number
}

/** Milliseconds after which the process looks for what a write left to do: several writes are one look. */
const SOON = 100
/** Looks in a row at most: what comes due by what is done, such as a mail by a close, is done at once. */
const PASSES = 20
/** Batches of one job in one pass at most, so that one job with much to do does not keep the others back. */
const BATCHES = 40

export class Clockwork {
  readonly metrics = new Registry()
  readonly #parts: ClockworkParts
  readonly #seconds: Histogram<'job'>
  readonly #failures: Counter<'job'>
  readonly #done: Counter<'job'>
  readonly #stop = new AbortController()
  #running: Promise<unknown> = Promise.resolve()
  #interval: NodeJS.Timeout | undefined
  #soon: NodeJS.Timeout | undefined

  constructor(parts: ClockworkParts) {
    this.#parts = parts
    const labels = { labelNames: ['job'] as const, registers: [this.metrics] }
    this.#seconds = new Histogram({ name: 'job_duration_seconds', help: 'How long jobs take', ...labels })
    this.#failures = new Counter({
      name: 'job_failures_total',
      help: 'Jobs that failed; they are tried again',
      ...labels,
    })
    this.#done = new Counter({ name: 'job_rows_total', help: 'Rows that jobs were done for', ...labels })
  }

  /** Looks for what is due now and at each interval, and soon after each write for what a write leaves to do. */
  start(): void {
    const { db, interval, jobs } = this.#parts
    this.#interval = setInterval(() => void this.#look(jobs), interval * 1000)
    this.#interval.unref()
    db.changes.watch((table) => {
      if (table === undefined || jobs.some((job) => job.promptAfter === table)) this.#lookSoon()
    })
    void this.#look(jobs)
  }

  /** Does everything that is due, also what another process is about to do, and answers how many rows that were. */
  async runDue(): Promise<number> {
    let sum = 0
    for (let pass = 0; pass < PASSES; pass++) {
      const done = await this.#after(() => this.#pass(this.#parts.jobs, true))
      sum += done
      if (done === 0) break
    }
    return sum
  }

  /** Lets the job in hand come to its end, and begins no other. */
  async stop(): Promise<void> {
    clearInterval(this.#interval)
    clearTimeout(this.#soon)
    this.#stop.abort()
    await this.#running
  }

  #lookSoon(): void {
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined
      void this.#look(this.#parts.jobs.filter((job) => job.promptAfter))
    }, SOON).unref()
  }

  async #look(jobs: readonly Job[]): Promise<void> {
    if (this.#stop.signal.aborted) return
    const done = await this.#after(() => this.#pass(jobs, false))
    // There may be more than one pass takes.
    if (done > 0) this.#lookSoon()
  }

  /** One pass at a time: two would wait for each other's locks. */
  #after<R>(work: () => Promise<R>): Promise<R> {
    const next = this.#running.then(work)
    this.#running = next.catch(() => {})
    return next
  }

  async #pass(jobs: readonly Job[], patient: boolean): Promise<number> {
    let sum = 0
    for (const job of jobs) if (!this.#stop.signal.aborted) sum += await this.#run(job, patient)
    return sum
  }

  /** A job that fails keeps the others from nothing; it is due again at the next look. */
  async #run(job: Job, patient: boolean): Promise<number> {
    const { log } = this.#parts
    let sum = 0
    const end = this.#seconds.startTimer({ job: job.name })
    try {
      for (let batch = 0; batch < (job.batches ?? BATCHES) && !this.#stop.signal.aborted; batch++) {
        const now = this.#parts.clock.now()
        const done = await job.run({ ...this.#parts, now, patient, signal: this.#stop.signal })
        sum += done
        if (done === 0) break
      }
    } catch (err) {
      this.#failures.inc({ job: job.name })
      // A database that is away is reported where it is asked; here it would be a line for each job and look.
      if (isConnectionError(err)) log.debug({ err, job: job.name }, 'a job waits for the database')
      else log.error({ err, job: job.name }, 'a job failed')
    } finally {
      end()
    }
    if (sum > 0) {
      this.#done.inc({ job: job.name }, sum)
      log.info({ job: job.name, rows: sum }, 'a job is done')
    }
    return sum
  }
}
