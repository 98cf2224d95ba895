/** What is done beside answering requests: mails are sent, and what nobody needs any more is deleted. */
import type { FastifyInstance } from 'fastify'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Database } from './db/database.ts'
import { purge } from './domain/purge.ts'
import { deliverMails } from './mail/deliver.ts'
import { type Poller, startPoller } from './mail/poller.ts'
import { type Send, smtp } from './mail/smtp.ts'
import type { SecretKey } from './oauth/keys.ts'

export interface Chores {
  config: Config
  db: Database
  clock: Clock
  key: SecretKey
  /** How mails leave; as the settings say without it. */
  send?: Send
}

/** Milliseconds: a mail whose attempt failed waits half a minute at least; new ones are announced. */
const LOOK_FOR_MAILS = 15_000
const PURGE = 3_600_000

/** Begins when the server listens, and ends before it does. */
export async function chores(app: FastifyInstance, { config, db, clock, key, send: given }: Chores): Promise<void> {
  const send = given ?? (config.SMTP_URL === undefined ? undefined : smtp(config.SMTP_URL, config.MAIL_FROM))
  const onError = (err: unknown) => app.log.error({ err }, 'a chore failed, and is tried again')
  const keeping = {
    sessions: config.OPENINTRA_KEEP_SESSIONS_DAYS,
    codes: config.OPENINTRA_KEEP_CODES_DAYS,
    mails: config.OPENINTRA_KEEP_MAILS_DAYS,
  }

  const pollers: Poller[] = []
  app.addHook('onListen', async () => {
    pollers.push(startPoller({ every: PURGE, onError, work: async () => void (await purge(db, clock.now(), keeping)) }))
    if (!send) {
      if (!config.OPENINTRA_SANDBOX)
        app.log.warn('SMTP_URL is not set: nobody gets mails, and who forgot the password cannot set another')
      return
    }
    const delivery = { db, clock, key, send, log: app.log, keepText: config.OPENINTRA_SANDBOX }
    const mailing = startPoller({
      every: LOOK_FOR_MAILS,
      onError,
      work: async (isStopping) => void (await deliverMails(delivery, isStopping)),
    })
    pollers.push(mailing)
    db.changes.watch((table) => {
      if (table === undefined || table === 'mails') mailing.poke()
    })
  })
  app.addHook('onClose', async () => void (await Promise.all(pollers.map((poller) => poller.stop()))))
}
