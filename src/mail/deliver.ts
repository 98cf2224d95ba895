/**
 * The job that sends what waits. Mails are claimed before they are tried: the next attempt is put off by as long as an
 * attempt can take at most. Of several processes one claims a mail, no transaction is open while a mail server thinks,
 * and what a process that dies has claimed is tried again by another.
 */
import { and, eq, gt, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import type { Job, Surroundings } from '../jobs/job.ts'
import { mails } from '../resources/platform/mails.ts'
import { isFinal, type Send } from './smtp.ts'
import { htmlOf, textOf } from './write.ts'

const SECOND = 1000
/** How long an attempt is claimed for. */
const CLAIM = 300 * SECOND
const FIRST_PAUSE = 30 * SECOND
const LONGEST_PAUSE = 6 * 3600 * SECOND
/** The last one comes about two days after the first. */
const ATTEMPTS = 18
const LONGEST_ERROR = 500
/** Mails on their way at once. */
const AT_ONCE = 10
/** How long attempts in hand are waited for when the server stops: less than it has for its end. */
const GRACE = 8 * SECOND

/** Doubles from half a minute to six hours. */
const pauseAfter = (attempts: number): number => Math.min(FIRST_PAUSE * 2 ** (attempts - 1), LONGEST_PAUSE)

/** Where nobody named a mail server, mails wait. */
export const sendMails: Job = {
  name: 'send_mails',
  promptAfter: 'mails',
  async run(surroundings) {
    const { send, signal } = surroundings
    if (!send) return 0
    const claimed = await claim(surroundings)
    const attempts = Promise.all(claimed.map((mail) => attempt(surroundings, send, mail)))
    const results = await Promise.race([attempts, endOf(signal)])
    // When none was taken the mail server is away: the others wait for the next look, and other jobs for nothing.
    return results.filter(Boolean).length
  },
}

type Claimed = typeof mails.$inferSelect

function claim({ db, now }: Surroundings): Promise<Claimed[]> {
  return db.transaction(async (tx) => {
    const due = await tx
      .select({ id: mails.id })
      .from(mails)
      .where(and(lte(mails.next_attempt_at, now), or(isNull(mails.expires_at), gt(mails.expires_at, now))))
      .orderBy(mails.next_attempt_at, mails.id)
      .limit(AT_ONCE)
      .for('update', { skipLocked: true })
    if (due.length === 0) return []
    const ids = due.map((mail) => mail.id)
    return tx
      .update(mails)
      .set({ attempts: sql`${mails.attempts} + 1`, next_attempt_at: new Date(now.getTime() + CLAIM) })
      .where(inArray(mails.id, ids))
      .returning()
  })
}

/** Whether the mail is on its way. */
async function attempt(surroundings: Surroundings, send: Send, mail: Claimed): Promise<boolean> {
  const { key, log, now, settings } = surroundings
  const gone = settings.keepTexts ? {} : { text: null, html: null }
  try {
    const text = textOf(key, mail)
    if (text === undefined) throw new Unreadable()
    const { to, subject, reply_to, language } = mail
    await send({
      ...{ id: messageId(mail), to, subject, text, html: htmlOf(key, mail) },
      ...{ replyTo: reply_to ?? undefined, language: language ?? undefined },
    })
    await note(surroundings, mail, { sent_at: now, next_attempt_at: null, error: null, ...gone })
    return true
  } catch (error) {
    const final = mail.attempts >= ATTEMPTS || error instanceof Unreadable || isFinal(error)
    const why = error instanceof Error ? error.message : String(error)
    log.warn({ mail: mail.id, attempts: mail.attempts, final, reason: why }, 'a mail could not be sent')
    await note(surroundings, mail, {
      next_attempt_at: final ? null : new Date(now.getTime() + pauseAfter(mail.attempts)),
      error: why.slice(0, LONGEST_ERROR),
      // Nobody will read it any more.
      ...(final ? gone : {}),
    })
    return false
  }
}

/** Unless the claim ran out meanwhile, and the mail is another's now. */
async function note({ db }: Surroundings, mail: Claimed, facts: Partial<typeof mails.$inferInsert>): Promise<void> {
  await db.orm
    .update(mails)
    .set(facts)
    .where(and(eq(mails.id, mail.id), eq(mails.attempts, mail.attempts), isNull(mails.sent_at)))
}

/** Comes some seconds after the server began to stop, and never without that. */
const endOf = (signal: AbortSignal): Promise<boolean[]> =>
  new Promise((resolve) => {
    const begin = () => void setTimeout(() => resolve([]), GRACE).unref()
    if (signal.aborted) begin()
    else signal.addEventListener('abort', begin, { once: true })
  })

class Unreadable extends Error {
  override message = 'the text cannot be read with the present secret key'
}

/** Nothing that could be guessed into another mail's: the number and the moment at which it was written. */
const messageId = ({ id, created_at }: Claimed): string => `<${id}.${created_at.getTime()}@openintra.mail>`
