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
  /** Who is told: one of both. */
  webhook: number | null
  endpoint: number | null
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
      const receiver = { webhook: webhook?.id ?? null, endpoint: endpoint?.id ?? null }
      // Nobody is told at an address that was switched off meanwhile.
      return { id, ...receiver, uuid, model, event, body, attempts, url: to.active ? to.url : '', secret: to.secret }
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
    const delivered = status >= 200 && status < 300
    await settle(surroundings, delivery, { status, error: delivered ? null : `answered ${status}`, delivered })
  } catch (error) {
    const forGood = error instanceof Refused
    const result = { status: null, error: reasonOf(error), forGood }
    await settle(surroundings, delivery, result)
    if (!forGood && !signal.aborted) await holdBack(surroundings, delivery, result.error)
  }
}

/** An address that was tried in both families has a code alone to say. */
function reasonOf(error: unknown): string {
  const { message, code } = error as Error & { code?: string }
  return message || code || 'no answer'
}

interface Result {
  status: number | null
  error: string | null
  delivered?: boolean
  /** Whether another attempt would end the same. */
  forGood?: boolean
}

/** Unless the delivery is another's by now: one that was away for longer than it had says nothing any more. */
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
    .where(and(eq(deliveries.id, id), eq(deliveries.attempts, attempts), isNotNull(deliveries.next_at)))
}

/**
 * Who did not answer this does not answer the others that are due: they count the attempt, too. Else everybody would wait
 * behind a receiver that is down, five seconds for each of its deliveries.
 */
async function holdBack({ db, now }: Surroundings, { webhook, endpoint }: Taken, error: string): Promise<void> {
  const at = sql`${now.toISOString()}::timestamptz`
  const pause = sql`(${sql.param(`{${PAUSES.join(',')}}`)}::int[])[${deliveries.attempts} + 1]`
  await db.orm
    .update(deliveries)
    .set({
      ...{ status: null, error, attempts: sql`${deliveries.attempts} + 1` },
      next_at: sql`${at} + make_interval(secs => ${pause})`,
      given_up_at: sql`case when ${pause} is null then ${at} end`,
    })
    .where(
      and(
        webhook === null ? eq(deliveries.endpoint_id, endpoint!) : eq(deliveries.webhook_registery_id, webhook),
        lte(deliveries.next_at, now),
      ),
    )
}
