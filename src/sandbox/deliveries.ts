/** What the sandbox shows of webhooks and endpoints: who was told what, and how that went. */
import { desc } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import type { Clock } from '../clock.ts'
import type { Database } from '../db/database.ts'
import { registerWebhook } from '../domain/webhooks.ts'
import { type FieldErrors, unprocessable } from '../errors.ts'
import { newNonce, type SecretKey } from '../oauth/keys.ts'
import { seal } from '../oauth/sealing.ts'
import { deliveries } from '../resources/platform/deliveries.ts'

/** Deliveries shown, the newest first. */
const SHOWN = 100

interface Parts {
  db: Database
  clock: Clock
  key: SecretKey
}

export async function sandboxDeliveries(app: FastifyInstance, { db, clock, key }: Parts): Promise<void> {
  app.get('/_sandbox/deliveries', async () => {
    const rows = await db.orm.select().from(deliveries).orderBy(desc(deliveries.id)).limit(SHOWN)
    return rows.map(({ uuid, ...row }) => ({ ...row, delivery: uuid, state: stateOf(row) }))
  })

  // The API itself has no route that registers one.
  app.post('/_sandbox/webhooks', async (request, reply) => {
    const {
      model,
      event,
      url,
      secret = newNonce(),
      campus_id: campusId,
    } = (request.body ?? {}) as Record<string, unknown>
    const errors: FieldErrors = {}
    for (const [name, value] of Object.entries({ model, event, url, secret }))
      if (typeof value !== 'string' || value === '') errors[name] = ["can't be blank"]
    if (campusId !== undefined && !Number.isInteger(campusId)) errors.campus_id = ['is not a number']
    if (Object.keys(errors).length > 0) throw unprocessable(errors)
    const words = { model, event, url, secret } as Record<'model' | 'event' | 'url' | 'secret', string>
    const order = { ...words, campusId: campusId as number | undefined }
    const id = await db.transaction((tx) => registerWebhook(tx, clock.now(), (text) => seal(key, text), order))
    return reply.code(201).send({ id, ...words, campus_id: campusId ?? null })
  })
}

const stateOf = (row: { delivered_at: Date | null; given_up_at: Date | null }): string =>
  row.delivered_at ? 'delivered' : row.given_up_at ? 'given up' : 'waiting'
