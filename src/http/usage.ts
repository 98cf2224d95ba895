/**
 * How much applications use the API, for their owners to see. Counted in this process, and added to the database every
 * few seconds: all processes end up in one table, no request waits for it, and a process that dies loses seconds.
 */
import { sql } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import type { Clock } from '../clock.ts'
import type { Database, Tx } from '../db/database.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Milliseconds between two writes. */
const EVERY = 10_000
/** Days that counts are kept. */
const KEPT_DAYS = 90
/** Days that are shown. */
export const SHOWN_DAYS = 14

interface Count {
  requests: number
  refused: number
}

/** What an application used; hours and days are those of UTC. */
export interface Used {
  hour: Count
  today: Count
  /** The last days, the oldest first and today last. */
  days: (Count & { day: Date })[]
}

export class Usage {
  readonly #db: Database
  readonly #clock: Clock
  /** By application and hour, what the database does not know yet. */
  #pending = new Map<string, Count>()
  #writing: Promise<void> = Promise.resolve()
  #tidied = 0

  constructor(db: Database, clock: Clock) {
    this.#db = db
    this.#clock = clock
  }

  /** Counts one request of an application, refused or not. */
  count(applicationId: number, refused: boolean): void {
    this.#add(`${applicationId} ${hourOf(this.#clock.now())}`, refused ? { requests: 0, refused: 1 } : ONE)
  }

  #add(key: string, more: Count): void {
    const known = this.#pending.get(key)
    if (known) {
      known.requests += more.requests
      known.refused += more.refused
    } else this.#pending.set(key, { ...more })
  }

  /** Writes what is not written yet. When that fails it is kept for the next time. */
  flush(): Promise<void> {
    this.#writing = this.#writing.catch(() => {}).then(() => this.#write())
    return this.#writing
  }

  async #write(): Promise<void> {
    if (this.#pending.size === 0) return
    const counts = this.#pending
    this.#pending = new Map()
    const hour = hourOf(this.#clock.now())
    try {
      await this.#db.transaction(async (tx) => {
        await addUp(tx, counts)
        if (hour !== this.#tidied) await tidy(tx, hour)
      })
      this.#tidied = hour
    } catch (error) {
      for (const [key, count] of counts) this.#add(key, count)
      throw error
    }
  }

  /** What the application used until now; of other processes, until a few seconds ago. */
  async of(applicationId: number): Promise<Used> {
    await this.flush()
    const now = this.#clock.now()
    const first = dayOf(now) - (SHOWN_DAYS - 1) * DAY
    const values = [applicationId, new Date(first).toISOString()]
    const rows = await this.#db.read({ name: 'app_usage', text: HOURS, values })
    const hours = rows.map(
      ([at, requests, refused]) => ({ at: at as number, requests, refused }) as Count & { at: number },
    )
    const days = Array.from({ length: SHOWN_DAYS }, (_, i) => {
      const day = first + i * DAY
      return { day: new Date(day), ...sum(hours.filter(({ at }) => at >= day && at < day + DAY)) }
    })
    const { day: _, ...today } = days.at(-1)!
    return { hour: sum(hours.filter(({ at }) => at === hourOf(now))), today, days }
  }
}

const ONE: Count = { requests: 1, refused: 0 }

/** For a server: writes every few seconds, and once more when the server closes. */
export function writeUsage(app: FastifyInstance, usage: Usage): void {
  const write = () => usage.flush().catch((err) => app.log.warn({ err }, 'the usage could not be written yet'))
  const timer = setInterval(write, EVERY)
  timer.unref()
  app.addHook('onClose', async () => {
    clearInterval(timer)
    await write()
  })
}

const hourOf = (time: Date): number => Math.floor(time.getTime() / HOUR) * HOUR
const dayOf = (time: Date): number => Math.floor(time.getTime() / DAY) * DAY

const sum = (counts: readonly Count[]): Count => ({
  requests: counts.reduce((total, one) => total + one.requests, 0),
  refused: counts.reduce((total, one) => total + one.refused, 0),
})

const HOURS = `select (extract(epoch from hour) * 1000)::float8, requests, refused from app_usages
  where application_id = $1 and hour >= $2::timestamptz`

/** In one order, so that two processes do not wait for each other; applications that are gone meanwhile are left out. */
async function addUp(tx: Tx, counts: ReadonlyMap<string, Count>): Promise<void> {
  const rows = [...counts].map(([key, count]) => {
    const [application, hour] = key.split(' ').map(Number) as [number, number]
    return { application, hour: new Date(hour).toISOString(), ...count }
  })
  await tx.execute(sql`insert into app_usages (application_id, hour, requests, refused)
    select a.id, u.hour, u.requests, u.refused
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as u(application integer, hour timestamptz, requests integer, refused integer)
    join apps a on a.id = u.application
    order by a.id, u.hour
    on conflict (application_id, hour) do update
      set requests = app_usages.requests + excluded.requests, refused = app_usages.refused + excluded.refused`)
}

async function tidy(tx: Tx, hour: number): Promise<void> {
  const end = new Date(hour - KEPT_DAYS * DAY).toISOString()
  await tx.execute(sql`delete from app_usages where hour < ${end}::timestamptz`)
}
