/** Handlers of writes: read the order off the request, perform it, answer. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { badRequest, notFound } from '../../errors.ts'
import { toJson } from '../../json.ts'
import type { Access } from '../declare/access.ts'
import type { Action, Outcome } from '../declare/actions.ts'
import type { Write } from '../declare/fields.ts'
import type { Finished } from '../finish.ts'
import { parameterOf } from '../names.ts'
import type { Service } from '../service.ts'
import { cast, Invalid } from '../values.ts'
import { isOwnOnly, type Performed, perform } from '../write/perform.ts'
import { bareForm, type Form, formOf, sendRecords, sendValue } from './answers.ts'
import { refuseDocument, takeDocument } from './documents.ts'
import { admit, isHiddenFrom } from './gate.ts'
import type { Handler } from './reads.ts'
import { actorOf, keyIn, names, onlyUnder, parametersOf, parentIds, queryOf, sceneOf } from './request.ts'

type Of<Name extends Action['action']> = Extract<Action, { action: Name }> & { access: Access }
type Body = Record<string, unknown>

/** POST of a record. */
export const createHandler =
  (service: Service, resource: Finished, name: string, action: Of<'create'>, under: string): Handler =>
  async (request, reply) => {
    const write = resource.write!
    const actor = actorOf(request)
    admit(actor, action.access)
    const form = formOf(service, request, resource, action.view ?? 'show')
    const parents = await parentIds(service, under, request)
    takeDocument(request, resource)
    const given = { ...beside(request, write), ...rooted(request, write) }
    const body = await withParents(service, request, resource, given, parents)
    const done = await perform(service, { resource, name, action, actor, body, id: 0, parents })
    tellUnknown(reply, done)
    return answer({ service, request, reply, resource, form, view: action.view }, done.outcome, 201)
  }

/** PATCH or PUT of a record. */
export const updateHandler =
  (service: Service, resource: Finished, name: string, action: Of<'update'>, under: string): Handler =>
  async (request, reply) => {
    const write = resource.write!
    const actor = actorOf(request)
    admit(actor, action.access)
    const form = bareForm(request)
    const parents = await parentIds(service, under, request)
    const id =
      (await onlyUnder(service, resource, under, request))?.value ??
      (await existing(service, request, resource, action, under, parents))
    takeDocument(request, resource, id)
    // `{"exam": {}}` changes nothing, and says so.
    const body = { ...beside(request, write), ...rooted(request, write, true) }
    const done = await perform(service, { resource, name, action, actor, body, id, parents })
    tellUnknown(reply, done)
    return answer({ service, request, reply, resource, form }, done.outcome, 200)
  }

/** DELETE of a record. */
export const destroyHandler =
  (service: Service, resource: Finished, name: string, action: Of<'destroy'>, under: string): Handler =>
  async (request, reply) => {
    const actor = actorOf(request)
    admit(actor, action.access)
    const form = bareForm(request)
    const parents = await parentIds(service, under, request)
    const id = await existing(service, request, resource, action, under, parents)
    const { outcome } = await perform(service, { resource, name, action, actor, body: {}, id, parents })
    return answer({ service, request, reply, resource, form }, outcome, 200)
  }

/** An action of a resource's own, on one record or on all. */
export const ruleHandler =
  (service: Service, resource: Finished, name: string, action: Of<'member' | 'collection'>, under: string): Handler =>
  async (request, reply) => {
    const actor = actorOf(request)
    admit(actor, action.access)
    const form = bareForm(request)
    const parents = await parentIds(service, under, request)
    refuseDocument(request)
    const id = action.action === 'member' ? await existing(service, request, resource, action, under, parents) : 0
    const body = ownBody(request)
    const { outcome } = await perform(service, { resource, name, action, actor, body, id, parents })
    return answer({ service, request, reply, resource, form }, outcome, action.gives?.status ?? 200)
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

/** Names that nothing declares are ignored, as upstream does; a header tells, so that a misspelt one is found. */
function tellUnknown(reply: FastifyReply, { unknown }: Performed): void {
  const names = [...new Set(unknown)].filter((name) => /^[\w.?-]{1,64}$/.test(name)).slice(0, 20)
  if (names.length > 0) reply.header('x-ignored-parameters', names.join(', '))
}

/**
 * The id of the record in the path, which must stand under the parents in the path. A role writes what it does not see;
 * users are told nothing of a record that is hidden from them.
 */
async function existing(
  service: Service,
  request: FastifyRequest,
  resource: Finished,
  { access }: { access: Access },
  under: string,
  ids: Record<string, number>,
) {
  const actor = actorOf(request)
  const key = keyIn(service, resource.name, parametersOf(request).id ?? '', actor)
  const parents = names(under).map((name) => ({ resource: name, by: 'id', value: parameterOf(name) }))
  const restricted = isOwnOnly(actor, access) && isHiddenFrom(actor, resource)
  const id = await service.reader.id(resource, key, sceneOf(service, request), { restricted, parents, values: ids })
  if (id === undefined) throw notFound()
  return id
}

interface Asking {
  service: Service
  request: FastifyRequest
  reply: FastifyReply
  resource: Finished
  form: Form
  /** The view in which a record is shown, where it is not the usual one. */
  view?: string
}

/**
 * What a write answers: the record with its address, a body, nothing, or what came instead of a record that must wait
 * (202 Accepted, RFC 9110, 15.3.3).
 */
async function answer(asking: Asking, outcome: Outcome, status: number) {
  const { service, request, reply, resource, form, view = 'show' } = asking
  if (outcome === undefined) return reply.code(204).send()
  if ('waitsIn' in outcome) return sendValue(reply, form, toJson(outcome.waitsIn), 202)
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
  const { show: id } = outcome
  const body = await shown(id, view)
  if (status === 201) reply.header('location', `${scene.base}/v2/${resource.name}/${id}`)
  return sendRecords(service, request, reply, { resource, view, form, status }, body)
}
