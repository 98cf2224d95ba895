/** A job: something that is done by itself when it is due. */
import { sql } from 'drizzle-orm'
import type { FastifyBaseLogger } from 'fastify'
import type { Database, Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import { recordAs } from '../db/recording.ts'
import type { Keeping } from '../domain/purge.ts'
import type { Send } from '../mail/smtp.ts'
import type { SecretKey } from '../oauth/keys.ts'

/** What a job gets. */
export interface Surroundings {
  db: Database
  /** The server's time. */
  now: Date
  key: SecretKey
  settings: JobSettings
  log: Pick<FastifyBaseLogger, 'error' | 'warn' | 'info' | 'debug'>
  /** How mails leave; undefined where nobody named a mail server. */
  send?: Send
  /** Whether to wait for another process that does the same, instead of leaving it to that one. */
  patient: boolean
  /** Aborted when the server stops. */
  signal: AbortSignal
}

export interface JobSettings {
  /** Addresses that may be told something: those of the internet, this machine's too, or every one. */
  receivers: 'public' | 'loopback' | 'private'
  /** The base of addresses in what is told. */
  base: string
  /** Days for which it is kept what happened. */
  recordDays: number
  /** Days for which is kept what is over. */
  keep: Keeping
  /** Whether the text of a mail stays after it was sent: for the sandbox, which shows it. */
  keepTexts: boolean
}

export interface Job {
  /** Stands in logs and metrics. */
  name: string
  /** A table: a write to it may have left something to do, which must not wait for the next look. */
  promptAfter?: 'outbox' | 'mails'
  /** Batches in one pass at most, where others would wait too long for the usual number. */
  batches?: number
  /** Does some of what is due, and answers for how many rows; 0 when nothing is left. */
  run(surroundings: Surroundings): Promise<number>
}

/** A rule that finds what is due by now and does it; what it answers, if a number, is how many rows that were. */
export type DueRule = (tx: Tx, now: Date, means: JobSettings & Pick<Surroundings, 'key'>) => Promise<unknown>

/** A job that is a rule in a transaction of its own; of several processes one does it at a time. */
export const due = (name: string, rule: DueRule, more: Pick<Job, 'promptAfter'> = {}): Job => ({
  name,
  ...more,
  run: ({ db, now, key, patient, settings }) =>
    db.transaction(async (tx) => {
      if (!(await takeTurn(tx, name, patient))) return 0
      await recordAs(tx, now)
      const done = await rule(tx, now, { ...settings, key })
      return typeof done === 'number' ? done : 0
    }),
})

/** First half of the key of the locks of jobs; the second is made of the job's name. */
const LOCKS = 4242

/** Whether the job is this transaction's to do: it is one's at a time. Who comes second leaves it, or waits when patient. */
async function takeTurn(tx: Tx, name: string, patient: boolean): Promise<boolean> {
  if (patient) {
    await tx.execute(sql`select pg_advisory_xact_lock(${LOCKS}, hashtext(${name}))`)
    return true
  }
  const [row] = await rowsOf<{ mine: boolean }>(
    tx,
    sql`select pg_try_advisory_xact_lock(${LOCKS}, hashtext(${name})) as mine`,
  )
  return row!.mine
}
