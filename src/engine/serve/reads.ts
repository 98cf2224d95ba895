/** Handlers of reads: a list, one record, a graph. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type FieldErrors, notFound, unprocessable } from '../../errors.ts'
import { pageHeaders } from '../../http/pagination.ts'
import type { Access } from '../declare/access.ts'
import type { Action, Asks, Placed } from '../declare/actions.ts'
import type { Finished } from '../finish.ts'
import { graphTooLong, unknownGraph, unknownInterval } from '../query/errors.ts'
import { parsePage, parseQuery, parseText } from '../query/parse.ts'
import { askedName, type Plan, type Values } from '../query/plan.ts'
import type { Service } from '../service.ts'
import { DEFAULT_INTERVAL, INTERVALS, type Interval, TOO_LONG } from '../sql/graph.ts'
import { checkInput } from '../write/input.ts'
import { bareForm, formOf, sendRecords, sendValue } from './answers.ts'
import { admit, isRestricted } from './gate.ts'
import {
  actorOf,
  keyIn,
  onlyUnder,
  parametersOf,
  parentsAsked,
  parentsIn,
  queryAndBody,
  queryOf,
  type Scope,
  sceneOf,
} from './request.ts'

export type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>
type Of<Name extends Action['action']> = Extract<Action, { action: Name }> & { access: Access }

/** GET of a page of a list. */
export const listHandler =
  (service: Service, resource: Finished, name: string, action: Of<'index'>, under: string): Handler =>
  async (request, reply) => {
    const actor = actorOf(request)
    admit(actor, action.access)
    const scene = sceneOf(service, request)
    const scope = action.mine ? mine(actor.userId!) : scopeOf(service, action, under, request)
    const query = action.finds ? queryAndBody(request) : queryOf(request)
    const view = action.finds?.view ?? 'list'
    const form = formOf(service, request, resource, view, query)
    const { conditions, order, values } = parseQuery(resource, query)
    const texts = action.finds ? parseText(action.finds.columns, query.query, values) : []
    const own = action.asks ? asked(action.asks, query, scene.now) : {}
    const page = parsePage(query, resource.pageSize)
    const plan: Plan = {
      resource: resource.name,
      view,
      parents: scope.parents,
      conditions: [...conditions, ...texts],
      order,
      restricted: isRestricted(actor, resource, action.access),
      ...(action.only || action.asks || action.link ? { list: name } : {}),
    }
    Object.assign(values, scope.values, own)
    const [body, total] = await Promise.all([
      service.reader.page(resource, plan, values, page, scene),
      service.reader.count(resource, plan, values, scene),
    ])
    if (body === null) throw notFound()
    const [path = '', search = ''] = request.url.split('?', 2)
    reply.headers(pageHeaders(scene.base + path, search, page, total))
    return sendRecords(service, request, reply, { resource, view, form, page, total }, body)
  }

/** The values of a list's own parameters; 422 names what is wrong with them. */
function asked(asks: Asks, query: Record<string, unknown>, now: Date): Values {
  const errors: FieldErrors = {}
  const { extras } = checkInput(undefined, asks.fields, query, { creating: true, now }, errors)
  if (Object.keys(errors).length === 0) Object.assign(errors, asks.refuse?.(extras))
  if (Object.keys(errors).length > 0) throw unprocessable(errors)
  return Object.fromEntries(Object.keys(asks.fields).map((name) => [askedName(name), extras[name] ?? null]))
}

/** The parents that the path names; an action on its own takes them from the query string. */
const scopeOf = (service: Service, action: Placed, under: string, request: FastifyRequest): Scope =>
  under === '' ? parentsAsked(service, action, request) : parentsIn(service, under, request)

/** The rows under the token's user. */
const mine = (userId: number): Scope => ({
  parents: [{ resource: 'users', by: 'id', value: 'user_id' }],
  values: { user_id: userId },
})

/** GET of one record. */
export const showHandler =
  (service: Service, resource: Finished, action: Of<'show'>, under: string): Handler =>
  async (request, reply) => {
    const actor = actorOf(request)
    admit(actor, action.access)
    const form = formOf(service, request, resource, 'show')
    const { parents, values } = scopeOf(service, action, under, request)
    const key = action.single
      ? undefined
      : ((await onlyUnder(service, resource, under, request)) ?? keyOf(service, request, resource, action))
    const restricted = isRestricted(actor, resource, action.access)
    const scene = sceneOf(service, request)
    const body = await service.reader.record(resource, 'show', key, scene, { restricted, parents, values })
    if (body === null) throw notFound()
    return sendRecords(service, request, reply, { resource, view: 'show', form }, body)
  }

/** The record asked for: the token's user, the only one below its parent, or the one that the path names. */
function keyOf(service: Service, request: FastifyRequest, resource: Finished, action: Of<'show'>) {
  const actor = actorOf(request)
  if (action.mine) return { by: 'id', value: actor.userId! }
  return action.single ? undefined : keyIn(service, resource.name, parametersOf(request).id ?? '', actor)
}

/** GET of counts over time. */
export const graphHandler =
  (service: Service, resource: Finished, action: Of<'graph'>, under: string): Handler =>
  async (request, reply) => {
    const actor = actorOf(request)
    admit(actor, action.access)
    const form = bareForm(request)
    const { field = action.fields[0]!, interval = DEFAULT_INTERVAL } = parametersOf(request)
    if (!action.fields.includes(field)) throw unknownGraph(field, action.fields)
    if (!INTERVALS.includes(interval as Interval)) throw unknownInterval(interval, INTERVALS)
    const scope = parentsIn(service, under, request)
    const asked = parseQuery(resource, queryOf(request))
    const plan: Plan = {
      resource: resource.name,
      view: '',
      parents: scope.parents,
      conditions: asked.conditions,
      order: [],
      restricted: isRestricted(actor, resource, action.access),
    }
    const values = { ...asked.values, ...scope.values }
    const scene = sceneOf(service, request)
    const body = await service.reader.graph(resource, plan, values, field, interval as Interval, scene)
    if (body === null) throw notFound()
    if (body === TOO_LONG) throw graphTooLong(interval)
    return sendValue(reply, form, body)
  }
