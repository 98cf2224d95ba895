/** Handlers of writes: check the input, run the rule or the plain write in one transaction, answer. */
import { eq } from 'drizzle-orm'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Tx } from '../../db/database.ts'
import { recordAs } from '../../db/recording.ts'
import { record } from '../../domain/record.ts'
import { USUAL } from '../../domain/settings.ts'
import { accessDenied, badRequest, type FieldErrors, notFound, unprocessable } from '../../errors.ts'
import { toJson } from '../../json.ts'
import { seal } from '../../oauth/sealing.ts'
import type { Actor } from '../actor.ts'
import type { Access } from '../declare/access.ts'
import type { Action, Call, Outcome } from '../declare/actions.ts'
import type { Fields, Write } from '../declare/fields.ts'
import type { Finished } from '../finish.ts'
import { columnOf } from '../model.ts'
import { parameterOf } from '../names.ts'
import type { Service } from '../service.ts'
import { cast, Invalid } from '../values.ts'
import { checkInput, type Input } from '../write/input.ts'
import { deleteRow, insertRow, updateRow } from '../write/save.ts'
import { bareForm, type Form, formOf, sendRecords, sendValue } from './answers.ts'
import { refuseDocument, takeDocument } from './documents.ts'
import { admit, isOwnOnly } from './gate.ts'
import type { Handler } from './reads.ts'
import { actorOf, keyIn, onlyUnder, parametersOf, parentIds, parentsIn, queryOf, sceneOf } from './request.ts'

type Of<Name extends Action['action']> = Extract<Action, { action: Name }> & { access: Access }
type Body = Record<string, unknown>

/** POST of a record. */
export const createHandler =
  (service: Service, resource: Finished, action: Of<'create'>, under: string): Handler =>
  async (request, reply) => {
    const write = resource.write!
    const actor = actorOf(request)
    admit(actor, action.access)
    const now = service.clock.now()
    const form = formOf(service, request, resource, action.view ?? 'show')
    const parents = await parentIds(service, under, request)
    takeDocument(request, resource)
    const given = { ...beside(request, write), ...rooted(request, write) }
    const body = await withParents(service, request, resource, given, parents)
    const ownOnly = isOwnOnly(actor, action.access)
    if (ownOnly && resource.owner) body[resource.owner] ??= actor.userId
    const input = checked(resource, write.fields, body, { creating: true, actor, now })
    if (ownOnly && resource.owner && input.columns[resource.owner] !== actor.userId) throw accessDenied()
    tellUnknown(reply, input)
    const outcome = await service.db.transaction(async (tx): Promise<Outcome> => {
      await recordAs(tx, now, actor)
      const call = callOf({ service, tx, actor, now, resource, input, id: 0, parents })
      return action.run ? action.run(call) : { show: await call.insert() }
    })
    const shown = outcome && 'show' in outcome ? { ...outcome, view: outcome.view ?? action.view } : outcome
    return answer({ service, request, reply, resource, form }, shown, 201)
  }

/** PATCH or PUT of a record. */
export const updateHandler =
  (service: Service, resource: Finished, action: Of<'update'>, under: string): Handler =>
  async (request, reply) => {
    const write = resource.write!
    const actor = actorOf(request)
    admit(actor, action.access)
    const now = service.clock.now()
    const form = bareForm(request)
    const parents = await parentIds(service, under, request)
    const id =
      (await onlyUnder(service, resource, under, request))?.value ?? (await existing(service, request, resource, under))
    takeDocument(request, resource, id)
    // `{"exam": {}}` changes nothing, and says so.
    const body = { ...beside(request, write), ...rooted(request, write, true) }
    const input = checked(resource, write.fields, body, { creating: false, actor, now })
    keepOwner(resource, actor, action.access, input)
    tellUnknown(reply, input)
    const outcome = await service.db.transaction(async (tx) => {
      await recordAs(tx, now, actor)
      await lock(tx, resource, id, actor, action.access)
      const call = callOf({ service, tx, actor, now, resource, input, id, parents })
      return (action.run ? await action.run(call) : await call.change()) as Outcome
    })
    return answer({ service, request, reply, resource, form }, outcome, 200)
  }

/** DELETE of a record. */
export const destroyHandler =
  (service: Service, resource: Finished, action: Of<'destroy'>, under: string): Handler =>
  async (request, reply) => {
    const actor = actorOf(request)
    admit(actor, action.access)
    const now = service.clock.now()
    const form = bareForm(request)
    const parents = await parentIds(service, under, request)
    const id = await existing(service, request, resource, under)
    const outcome = await service.db.transaction(async (tx) => {
      await recordAs(tx, now, actor)
      await lock(tx, resource, id, actor, action.access)
      const call = callOf({ service, tx, actor, now, resource, input: noInput(), id, parents })
      return (action.run ? await action.run(call) : await deleteRow(tx, resource.table, id)) as Outcome
    })
    return answer({ service, request, reply, resource, form }, outcome, 200)
  }

/** An action of a resource's own, on one record or on all. */
export const ruleHandler =
  (service: Service, resource: Finished, name: string, action: Of<'member' | 'collection'>, under: string): Handler =>
  async (request, reply) => {
    const actor = actorOf(request)
    admit(actor, action.access)
    const now = service.clock.now()
    const form = bareForm(request)
    const parents = await parentIds(service, under, request)
    refuseDocument(request)
    const id = action.action === 'member' ? await existing(service, request, resource, under) : 0
    const input = checked(resource, action.fields, ownBody(request), { creating: true, actor, now })
    const outcome = await service.db.transaction(async (tx) => {
      await recordAs(tx, now, actor)
      if (id) await lock(tx, resource, id, actor, action.access)
      const result = await action.run(callOf({ service, tx, actor, now, resource, input, id, parents }))
      await happened(tx, resource, name, id, actor, now)
      return result
    })
    return answer({ service, request, reply, resource, form }, outcome, 200)
  }

const isObject = (value: unknown): value is Body => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Everything that the client sent: a query string, a form and JSON are the same to the API; the body wins. */
function ownBody(request: FastifyRequest): Body {
  const body = request.body ?? {}
  if (!isObject(body)) throw badRequest('The body must be an object')
  return { ...queryOf(request), ...body }
}

/** What stands under the root key; the whole body where a write may do without. */
function rooted(request: FastifyRequest, { root, bare }: Write, mayBeEmpty = false): Body {
  const body = ownBody(request)
  const value = body[root]
  if (isObject(value) && (mayBeEmpty || Object.keys(value).length > 0)) return { ...value }
  if (bare && value === undefined) return { ...body }
  throw badRequest(`param is missing or the value is empty: ${root}`)
}

/** Parameters without a column may stand beside the root as well as in it. */
const beside = (request: FastifyRequest, { fields }: Write): Body =>
  Object.fromEntries(Object.entries(ownBody(request)).filter(([name]) => fields[name]?.field === 'extra'))

/**
 * Adds what the path says, and a parent named outside the root (`user_id`, as id or login). One that is no column of
 * the row is left to the rule, among the parents of the path.
 */
async function withParents(
  service: Service,
  request: FastifyRequest,
  resource: Finished,
  body: Body,
  ids: Record<string, number>,
) {
  const outside = ownBody(request)
  for (const [name, link] of Object.entries(resource.under)) {
    const parameter = parameterOf(name)
    const column = typeof link === 'string' ? link : undefined
    if (ids[parameter] !== undefined) {
      // What cannot be an id is left for the check to refuse: the client means something else than it says.
      const isId = column && !(cast('integer', body[column] ?? 0) instanceof Invalid)
      if (isId) body[column] = ids[parameter]
      continue
    }
    const loose = outside[parameter]
    if ((typeof loose !== 'string' && typeof loose !== 'number') || (column && body[column] !== undefined)) continue
    const key = keyIn(service, name, String(loose), actorOf(request))
    const id = await service.reader.id(service.resources.get(name)!, key, sceneOf(service, request))
    if (column) body[column] = id ?? loose
    else if (id !== undefined) ids[parameter] = id
  }
  return body
}

interface Context {
  creating: boolean
  actor: Actor
  now: Date
}

function checked(resource: Finished, fields: Fields, body: Body, context: Context): Input {
  const errors: FieldErrors = {}
  const input = checkInput(resource.table, fields, body, context, errors)
  if (Object.keys(errors).length > 0) throw unprocessable(errors)
  return input
}

/** Names that nothing declares are ignored, as upstream does; a header tells, so that a misspelt one is found. */
function tellUnknown(reply: FastifyReply, input: Input): void {
  const names = [...new Set(input.unknown)].filter((name) => /^[\w.?-]{1,64}$/.test(name)).slice(0, 20)
  if (names.length > 0) reply.header('x-ignored-parameters', names.join(', '))
}

const noInput = (): Input => ({ columns: {}, files: {}, ids: [], children: [], parents: [], extras: {}, unknown: [] })

/** The id of the record in the path, which must stand under the parents in the path. */
async function existing(service: Service, request: FastifyRequest, resource: Finished, under: string) {
  const key = keyIn(service, resource.name, parametersOf(request).id ?? '', actorOf(request))
  const id = await service.reader.id(resource, key, sceneOf(service, request), parentsIn(service, under, request))
  if (id === undefined) throw notFound()
  return id
}

/** Locks the row until the transaction ends, so that two writers come one after the other; and keeps users to their own. */
async function lock(tx: Tx, resource: Finished, id: number, actor: Actor, access: Access): Promise<void> {
  const { table, owner } = resource
  const columns = { id: columnOf(table, 'id'), ...(owner ? { owner: columnOf(table, owner) } : {}) }
  const [row] = await tx
    .select(columns)
    .from(table)
    .where(eq(columnOf(table, 'id'), id))
    .for('update')
  if (!row) throw notFound()
  if (owner && isOwnOnly(actor, access) && (row as { owner?: unknown }).owner !== actor.userId) throw accessDenied()
}

/** A user hands no row to another user: who may write only their own writes them for nobody else. */
function keepOwner({ owner }: Finished, actor: Actor, access: Access, input: Input): void {
  if (!owner || !isOwnOnly(actor, access) || !Object.hasOwn(input.columns, owner)) return
  if (input.columns[owner] !== actor.userId) throw accessDenied()
}

interface CallFacts {
  service: Service
  tx: Tx
  actor: Actor
  now: Date
  resource: Finished
  input: Input
  id: number
  parents: Record<string, number>
}

function callOf(facts: CallFacts): Call {
  const { service, tx, actor, now, resource, input, id, parents } = facts
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

const happened = (tx: Tx, resource: Finished, event: string, recordId: number, actor: Actor, now: Date) =>
  record(tx, now, {
    model: resource.name,
    event,
    recordId,
    by: { applicationId: actor.applicationId, userId: actor.userId },
  })

interface Asking {
  service: Service
  request: FastifyRequest
  reply: FastifyReply
  resource: Finished
  form: Form
}

/** What a write answers: the record with its address, a body, or nothing. */
async function answer(asking: Asking, outcome: Outcome, usual: number) {
  const { service, request, reply, resource, form } = asking
  if (outcome === undefined) return reply.code(204).send()
  const status = outcome.status ?? usual
  if ('body' in outcome) return sendValue(reply, form, toJson(outcome.body), status)
  const scene = sceneOf(service, request)
  const shown = async (id: number, view: string) => {
    const body = await service.reader.record(resource, view, { by: 'id', value: id }, scene, { restricted: false })
    if (body === null) throw notFound()
    return body
  }
  if ('showAll' in outcome) {
    const bodies = await Promise.all(outcome.showAll.map((id) => shown(id, 'list')))
    return sendRecords(service, request, reply, { resource, view: 'list', form, status }, `[${bodies.join(',')}]`)
  }
  const { show: id, view = 'show' } = outcome
  const body = await shown(id, view)
  if (usual === 201) reply.header('location', `${scene.base}/v2/${resource.name}/${id}`)
  return sendRecords(service, request, reply, { resource, view, form, status }, body)
}
