/** The job that tells: takes deliveries that are due, posts them, and writes down how that went. */
import { and, eq, inArray, isNotNull, lte, sql } from 'drizzle-orm'
import { unseal } from '../oauth/sealing.ts'
import { deliveries } from '../resources/platform/deliveries.ts'
import { endpoints } from '../resources/platform/endpoints.ts'
import { webhookRegisteries } from '../resources/platform/webhook_registeries.ts'
import { Refused } from './addresses.ts'
import type { Job, Surroundings } from './job.ts'
import { post } from './post.ts'

/** Deliveries on their way at once. */
const AT_ONCE = 10

/** Seconds until the next attempt, after each that failed; after the last one a delivery is given up. */
const PAUSES = [10, 60, 300, 1800, 7200] as const
/** Seconds for which a delivery is its process's. Longer than an attempt takes; who died with it in hand leaves it to the next. */
const TAKEN = 60

export const deliver: Job = {
  name: 'deliver',
  promptAfter: 'outbox',
  // Receivers that do not answer take five seconds a batch.
  batches: 4,
  async run(surroundings) {
    const taken = await take(surroundings)
    await Promise.all(taken.map((delivery) => attempt(surroundings, delivery)))
    return taken.length
  },
}

interface Taken {
  id: number
  uuid: string
  model: string
  event: string
  body: unknown
  attempts: number
  url: string
  secret: string | null
}

/** The attempt is counted as it begins. Nothing is locked while a receiver is waited for: the database has better to do. */
function take({ db, now }: Surroundings): Promise<Taken[]> {
  const later = new Date(now.getTime() + TAKEN * 1000)
  return db.transaction(async (tx) => {
    const due = await tx
      .select({ id: deliveries.id })
      .from(deliveries)
      .where(and(isNotNull(deliveries.next_at), lte(deliveries.next_at, now)))
      .orderBy(deliveries.next_at, deliveries.id)
      .limit(AT_ONCE)
      .for('update', { skipLocked: true })
    const ids = due.map((row) => row.id)
    if (ids.length === 0) return []
    await tx
      .update(deliveries)
      .set({ attempts: sql`${deliveries.attempts} + 1`, next_at: later })
      .where(inArray(deliveries.id, ids))
    const rows = await tx
      .select({ delivery: deliveries, webhook: webhookRegisteries, endpoint: endpoints })
      .from(deliveries)
      .leftJoin(webhookRegisteries, eq(webhookRegisteries.id, deliveries.webhook_registery_id))
      .leftJoin(endpoints, eq(endpoints.id, deliveries.endpoint_id))
      .where(inArray(deliveries.id, ids))
      .orderBy(deliveries.id)
    return rows.map(({ delivery, webhook, endpoint }) => {
      const { id, uuid, model, event, body, attempts } = delivery
      const to = webhook ?? endpoint!
      // Nobody is told at an address that was switched off meanwhile.
      return { id, uuid, model, event, body, attempts, url: to.active ? to.url : '', secret: to.secret }
    })
  })
}

async function attempt(surroundings: Surroundings, delivery: Taken): Promise<void> {
  const { key, settings, signal } = surroundings
  try {
    if (delivery.url === '') throw new Refused('the address was deactivated')
    const status = await post({
      url: delivery.url,
      headers: {
        'x-delivery': delivery.uuid,
        'x-event': delivery.event,
        'x-model': delivery.model,
        ...(delivery.secret === null ? {} : { 'x-secret': unseal(key, delivery.secret) }),
      },
      body: JSON.stringify(delivery.body),
      receivers: settings.receivers,
      signal,
    })
    if (status >= 200 && status < 300) await settle(surroundings, delivery, { status, error: null, delivered: true })
    else await settle(surroundings, delivery, { status, error: `answered ${status}` })
  } catch (error) {
    const { message } = error as Error
    await settle(surroundings, delivery, { status: null, error: message, forGood: error instanceof Refused })
  }
}

interface Result {
  status: number | null
  error: string | null
  delivered?: boolean
  /** Whether another attempt would end the same. */
  forGood?: boolean
}

async function settle({ db, now, signal }: Surroundings, { id, attempts }: Taken, result: Result): Promise<void> {
  const { status, error, delivered = false, forGood = false } = result
  const pause = PAUSES[attempts - 1]
  const over = !delivered && (forGood || pause === undefined)
  // An attempt that the end of the server cut off counts for nothing: it is made anew at the next start.
  const next = signal.aborted ? now : new Date(now.getTime() + (pause ?? 0) * 1000)
  const cut = !delivered && signal.aborted
  await db.orm
    .update(deliveries)
    .set({
      status,
      error,
      ...(cut ? { attempts: attempts - 1 } : {}),
      next_at: delivered || (over && !cut) ? null : next,
      delivered_at: delivered ? now : null,
      given_up_at: over && !cut ? now : null,
    })
    .where(eq(deliveries.id, id))
}
