/** Deliveries: from what happened to what is to be told to whom. */
import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import { recordedAs } from '../db/recording.ts'
import { campus } from '../resources/campus/campus.ts'
import { deliveries } from '../resources/platform/deliveries.ts'
import { endpoints } from '../resources/platform/endpoints.ts'
import { outbox } from '../resources/platform/outbox.ts'
import { webhookRegisteries as webhooks } from '../resources/platform/webhook_registeries.ts'
import { BATCH, eachRow } from './batch.ts'
import { bodyOf, concerned } from './bodies.ts'

type Happened = typeof outbox.$inferSelect
type Values = Readonly<Record<string, unknown>>

/** Looks at what happened since it looked last, and writes down who is to be told. */
export async function queueDeliveries(tx: Tx, now: Date, { base }: { base: string }): Promise<number> {
  const waiting = await tx
    .select()
    .from(outbox)
    .where(sql`${outbox.waiting}`)
    .orderBy(outbox.id)
    .limit(BATCH)
    .for('update', { skipLocked: true })
  return eachRow(tx, waiting, async (inner, row) => {
    await tell(inner, now, row, base)
    await inner.update(outbox).set({ waiting: false }).where(eq(outbox.id, row.id))
  })
}

async function tell(tx: Tx, now: Date, row: Happened, base: string): Promise<void> {
  const known = recordedAs(row.model)
  if (!known) return
  const { singular, hidden } = known
  const facts = (row.facts ?? {}) as { old?: Values; new?: Values }
  const record = row.event === 'destroy' ? facts.old : await recordNow(tx, row, hidden)
  // Deleted meanwhile: the deletion is told next, and says all that is left to say.
  if (!record) return
  const [told] = await rowsOf<{ body: object; campuses: number[] }>(
    tx,
    sql`select ${bodyOf(singular, hidden, { base, by: row.user_id, old: facts.old ?? {} })} as body,
      array(${concerned(singular)}) as campuses
      from jsonb_populate_record(null::${sql.identifier(row.model)}, ${JSON.stringify(record)}::jsonb) as t`,
  )
  const { body, campuses } = told!
  const common = { model: singular, record_id: row.record_id, body: inApiForm(body), next_at: now, created_at: now }
  const hooks = await tx
    .select({ id: webhooks.id, event: webhooks.event })
    .from(webhooks)
    .where(
      and(
        eq(webhooks.model, singular),
        inArray(webhooks.event, eventsOf(row, facts)),
        webhooks.active,
        or(isNull(webhooks.campus_id), inArray(webhooks.campus_id, [...campuses, 0])),
      ),
    )
  const event = singular === 'user' ? eventForCampus(row.event, facts) : undefined
  const posts = event === undefined ? [] : await endpointsOf(tx, [...campuses, 0])
  const rows = [
    ...hooks.map((hook) => ({ ...common, event: hook.event, webhook_registery_id: hook.id })),
    ...posts.map(({ id }) => ({ ...common, event: event!, endpoint_id: id })),
  ]
  if (rows.length > 0) await tx.insert(deliveries).values(rows)
}

async function recordNow(tx: Tx, row: Happened, hidden: readonly string[]): Promise<Values | undefined> {
  const [found] = await rowsOf<{ record: Values }>(
    tx,
    sql`select to_jsonb(t) - ${sql.param([...hidden])}::text[] as record from ${sql.identifier(row.model)} as t where t.id = ${row.record_id}`,
  )
  return found?.record
}

const endpointsOf = (tx: Tx, campuses: readonly number[]) =>
  tx
    .selectDistinct({ id: endpoints.id })
    .from(endpoints)
    .innerJoin(campus, eq(campus.endpoint_id, endpoints.id))
    .where(and(inArray(campus.id, [...campuses]), endpoints.active))

/** Words that receivers know for some changes, beside `update`. */
const BETTER: Readonly<Record<string, { event: string; is: (was: Values, now: Values) => boolean }>> = {
  locations: { event: 'close', is: (was, now) => was.end_at === null && now.end_at != null },
  teams: { event: 'marked', is: (_, now) => now.final_mark != null },
  pools: {
    event: 'point_given',
    is: (was, now) => Number(now.current_points ?? 0) > Number(was.current_points ?? 0),
  },
}

function eventsOf(row: Happened, { old = {}, new: since = {} }: { old?: Values; new?: Values }): string[] {
  const better = BETTER[row.model]
  return row.event === 'update' && better?.is(old, since) ? [row.event, better.event] : [row.event]
}

/** A campus is told of what concerns the person; points and places change all day long. */
const OF_A_PERSON = [
  ...['login', 'email', 'first_name', 'last_name', 'usual_first_name', 'image', 'phone', 'kind', 'status'],
  ...['staff', 'active', 'pool_year', 'pool_month', 'alumnized_at', 'anonymized_at'],
]

function eventForCampus(event: string, { new: since = {} }: { new?: Values }): string | undefined {
  if (event !== 'update') return event === 'create' ? 'create' : undefined
  if (since.active === false) return 'close'
  return OF_A_PERSON.some((column) => Object.hasOwn(since, column)) ? 'update' : undefined
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?\+00:00$/

/** The database's times in the form of the API: `2026-03-10T12:00:00.000Z`. */
function inApiForm(value: unknown): unknown {
  if (typeof value === 'string') return INSTANT.test(value) ? new Date(value).toISOString() : value
  if (Array.isArray(value)) return value.map(inApiForm)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inApiForm(inner)]))
}
