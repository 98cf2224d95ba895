/**
 * Performs an action that writes: checks the body, then runs the rule or the plain write in one transaction, recorded
 * as done by the actor. Routes call it with what they read off a request; it knows of none, and works without.
 */
import { eq } from 'drizzle-orm'
import type { Tx } from '../../db/database.ts'
import { recordAs } from '../../db/recording.ts'
import { record } from '../../domain/record.ts'
import { USUAL } from '../../domain/settings.ts'
import { accessDenied, type FieldErrors, notFound, unprocessable } from '../../errors.ts'
import { seal } from '../../oauth/sealing.ts'
import { type Actor, holdsOneOf } from '../actor.ts'
import type { Access } from '../declare/access.ts'
import type { Call, Outcome, WriteAction } from '../declare/actions.ts'
import type { Fields } from '../declare/fields.ts'
import type { Finished } from '../finish.ts'
import { columnOf } from '../model.ts'
import type { Service } from '../service.ts'
import { checkInput, type Input } from './input.ts'
import { deleteRow, insertRow, updateRow } from './save.ts'

/** What it takes to perform: of everything that a server has, no more than this. */
export type Means = Pick<Service, 'db' | 'clock' | 'settings' | 'key'>

/** What is to be done, by whom, with which record. */
export interface Order {
  resource: Finished
  /** The name of the action, as the resource declares it. */
  name: string
  action: WriteAction & { access: Access }
  actor: Actor
  /** The fields, without their root. */
  body: Readonly<Record<string, unknown>>
  /** The record that the action is about; 0 for one that is about none. */
  id: number
  /** The ids of the parents, by parameter. */
  parents: Readonly<Record<string, number>>
}

export interface Performed {
  outcome: Outcome
  /** Names in the body that nothing declares. */
  unknown: readonly string[]
}

/** Performs an order; throws what is refused, with nothing written. */
export async function perform(service: Means, order: Order): Promise<Performed> {
  const now = service.clock.now()
  const input = checked(order, now)
  const outcome = await service.db.transaction(async (tx) => {
    const { actor, resource, id, name, action } = order
    await recordAs(tx, now, actor)
    if (id !== 0) await lock(tx, order)
    const outcome = await run(callOf(service, tx, order, input, now), order)
    if (action.action === 'member' || action.action === 'collection')
      await record(tx, now, { model: resource.name, event: name, recordId: id, by: actor })
    return outcome
  })
  return { outcome, unknown: input.unknown }
}

/** The body, held against the fields of the action. Who may write only their own writes for nobody else. */
function checked({ resource, action, actor, body }: Order, now: Date): Input {
  const owner = isOwnOnly(actor, action.access) ? resource.owner : undefined
  const creates = action.action === 'create'
  const whole = creates && owner ? { ...body, [owner]: body[owner] ?? actor.userId } : body
  const errors: FieldErrors = {}
  const context = { creating: action.action !== 'update', actor, now }
  const input = checkInput(resource.table, fieldsOf(resource, action), whole, context, errors)
  if (Object.keys(errors).length > 0) throw unprocessable(errors)
  const hands = owner && (creates || (action.action === 'update' && Object.hasOwn(input.columns, owner)))
  if (hands && input.columns[owner] !== actor.userId) throw accessDenied()
  return input
}

function fieldsOf(resource: Finished, action: WriteAction): Fields {
  switch (action.action) {
    case 'create':
    case 'update':
      return resource.write!.fields
    case 'destroy':
      return {}
    case 'member':
    case 'collection':
      return action.fields
    default:
      return action satisfies never
  }
}

/** Locks the row until the transaction ends, so that two writers come one after the other; and keeps users to their own. */
async function lock(tx: Tx, { resource, id, actor, action }: Order): Promise<void> {
  const { table, owner } = resource
  const columns = { id: columnOf(table, 'id'), ...(owner ? { owner: columnOf(table, owner) } : {}) }
  const [row] = await tx
    .select(columns)
    .from(table)
    .where(eq(columnOf(table, 'id'), id))
    .for('update')
  if (!row) throw notFound()
  const stranger = owner !== undefined && (row as { owner?: unknown }).owner !== actor.userId
  if (stranger && isOwnOnly(actor, action.access)) throw accessDenied()
}

/**
 * Whether a write may touch only what belongs to the token's user: it may be called by users, and this application
 * holds none of the roles that could do it for others.
 */
export const isOwnOnly = (actor: Actor, access: Access): boolean =>
  (access.owner === 'alternative' && !holdsOneOf(actor, access.roles)) || access.owner === 'required'

/** The rule of the action; the plain write where it has none. */
async function run(call: Call, { action, resource }: Order): Promise<Outcome> {
  if (action.run) return action.run(call)
  if (action.action === 'create') return { show: await call.insert() }
  if (action.action === 'update') await call.change()
  else await deleteRow(call.tx, resource.table, call.id)
  return undefined
}

function callOf(service: Means, tx: Tx, order: Order, input: Input, now: Date): Call {
  const { resource, actor, id, parents } = order
  const fields = resource.write?.fields ?? {}
  const set = resource.write?.set ?? {}
  return {
    tx,
    actor,
    now,
    settings: service.settings ?? USUAL,
    seal: (text) => seal(service.key, text),
    id,
    parents,
    input: {
      ...input.columns,
      ...input.files,
      ...input.extras,
      ...Object.fromEntries(input.ids.map((list) => [list.field, list.ids])),
      ...Object.fromEntries(input.children.map((list) => [list.field, list.rows.map((row) => row.input.columns)])),
    },
    insert: (values = {}) => insertRow(tx, resource.table, fields, input, now, { ...set, ...values }),
    change: (values = {}) => updateRow(tx, resource.table, fields, id, input, now, values),
  }
}
