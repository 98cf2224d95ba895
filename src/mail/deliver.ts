/**
 * Sending what waits. A mail is claimed before it is tried: its next attempt is put off by as long as an attempt can
 * take at most. Of several processes one claims it, no transaction is open while a mail server thinks, and what a
 * process that dies has claimed is tried again by another.
 */
import { and, eq, gt, isNull, lte, or, sql } from 'drizzle-orm'
import type { FastifyBaseLogger } from 'fastify'
import type { Clock } from '../clock.ts'
import type { Database } from '../db/database.ts'
import type { SecretKey } from '../oauth/keys.ts'
import { mails } from '../resources/platform/mails.ts'
import { isFinal, type Send } from './smtp.ts'
import { textOf } from './write.ts'

export interface Delivery {
  db: Database
  clock: Clock
  key: SecretKey
  send: Send
  log: Pick<FastifyBaseLogger, 'warn'>
  /** Keeps what was said after it was sent: for the sandbox, which shows it. */
  keepText: boolean
}

const SECOND = 1000
/** How long an attempt is claimed for. */
const CLAIM = 300 * SECOND
const FIRST_PAUSE = 30 * SECOND
const LONGEST_PAUSE = 6 * 3600 * SECOND
/** The last one comes about two days after the first. */
const ATTEMPTS = 18
const LONGEST_ERROR = 500

/** Doubles from half a minute to six hours. */
const pauseAfter = (attempts: number): number => Math.min(FIRST_PAUSE * 2 ** (attempts - 1), LONGEST_PAUSE)

/** Sends everything that is due, one mail after the other; answers how many were sent. */
export async function deliverMails(delivery: Delivery, isStopping = () => false): Promise<number> {
  let sent = 0
  while (!isStopping()) {
    const mail = await claim(delivery)
    if (!mail) break
    if (await attempt(delivery, mail)) sent++
  }
  return sent
}

type Claimed = NonNullable<Awaited<ReturnType<typeof claim>>>

async function claim({ db, clock }: Delivery) {
  const now = clock.now()
  return db.transaction(async (tx) => {
    const due = and(lte(mails.next_attempt_at, now), or(isNull(mails.expires_at), gt(mails.expires_at, now)))
    const [mail] = await tx
      .select({ id: mails.id, attempts: mails.attempts })
      .from(mails)
      .where(due)
      .orderBy(mails.next_attempt_at, mails.id)
      .limit(1)
      .for('update', { skipLocked: true })
    if (!mail) return undefined
    const [claimed] = await tx
      .update(mails)
      .set({ attempts: mail.attempts + 1, next_attempt_at: new Date(now.getTime() + CLAIM) })
      .where(eq(mails.id, mail.id))
      .returning()
    return claimed
  })
}

async function attempt(delivery: Delivery, mail: Claimed): Promise<boolean> {
  const { key, send, log, keepText } = delivery
  try {
    const text = textOf(key, mail)
    if (text === undefined) throw new Unreadable()
    const { to, subject, language } = mail
    await send({ id: messageId(mail), to, subject, text, language })
    await note(delivery, mail, {
      sent_at: delivery.clock.now(),
      next_attempt_at: null,
      error: null,
      ...(keepText ? {} : { text: null }),
    })
    return true
  } catch (error) {
    const final = mail.attempts >= ATTEMPTS || error instanceof Unreadable || isFinal(error)
    const why = error instanceof Error ? error.message : String(error)
    log.warn({ mail: mail.id, attempts: mail.attempts, final, reason: why }, 'a mail could not be sent')
    await note(delivery, mail, {
      next_attempt_at: final ? null : new Date(delivery.clock.now().getTime() + pauseAfter(mail.attempts)),
      error: why.slice(0, LONGEST_ERROR),
      // Nobody will read it any more.
      ...(final && !keepText ? { text: null } : {}),
    })
    return false
  }
}

/** Unless the claim ran out meanwhile, and the mail is another's now. */
async function note({ db }: Delivery, mail: Claimed, facts: Partial<typeof mails.$inferInsert>): Promise<void> {
  await db.orm
    .update(mails)
    .set(facts)
    .where(and(eq(mails.id, mail.id), eq(mails.attempts, mail.attempts), sql`${mails.sent_at} is null`))
}

class Unreadable extends Error {
  override message = 'the text cannot be read with the present secret key'
}

/** Nothing that could be guessed into another mail's: the number and the moment at which it was written. */
const messageId = ({ id, created_at }: Claimed): string => `<${id}.${created_at.getTime()}@openintra.mail>`
