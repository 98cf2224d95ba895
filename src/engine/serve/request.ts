/** What every handler reads off a request. */
import { and, eq } from 'drizzle-orm'
import type { FastifyRequest } from 'fastify'
import { badRequest, notFound, unauthorized } from '../../errors.ts'
import { type Actor, isInsider } from '../actor.ts'
import type { Placed } from '../declare/actions.ts'
import type { Finished } from '../finish.ts'
import { columnOf } from '../model.ts'
import { parameterOf } from '../names.ts'
import { malformed } from '../query/errors.ts'
import type { ParentPlan, Values } from '../query/plan.ts'
import { type RecordKey, recordKey, type Scene } from '../reader.ts'
import type { Service } from '../service.ts'
import { isHiddenFrom } from './gate.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who calls; set by the bearer token's check. */
    actor?: Actor
  }
}

export function actorOf(request: FastifyRequest): Actor {
  if (!request.actor) throw unauthorized('invalid')
  return request.actor
}

export const sceneOf = (service: Service, request: FastifyRequest): Scene => ({
  now: service.clock.now(),
  base: `${service.baseUrl(request)}`,
  viewer: request.actor?.userId ?? null,
  insider: request.actor !== undefined && isInsider(request.actor),
})

export const queryOf = (request: FastifyRequest): Record<string, unknown> => request.query as Record<string, unknown>
export const parametersOf = (request: FastifyRequest): Record<string, string> =>
  request.params as Record<string, string>

/** The record that the path names; 404 when nothing can have such a key. */
export function keyIn(service: Service, name: string, text: string, actor: Actor): RecordKey {
  const key = recordKey(service.resources.get(name)!, text, actor.userId)
  if (!key) throw notFound()
  return key
}

export interface Scope {
  parents: ParentPlan[]
  values: Values
}

/** The parents that stand in a path like `campus/cursus`, as parts of a plan and their values. */
export const parentsIn = (service: Service, under: string, request: FastifyRequest): Scope =>
  parentsNamed(service, names(under), parametersOf(request), actorOf(request))

/**
 * The parents that a query string names where the path names none: `/v2/closes?user_id=ada` is what
 * `/v2/users/ada/closes` is.
 */
export function parentsAsked(service: Service, action: Placed, request: FastifyRequest): Scope {
  const query = queryOf(request)
  const given = parentsOf(action).filter((name) => (query[parameterOf(name)] ?? '') !== '')
  const texts = given.map((name) => {
    const text = query[parameterOf(name)]
    if (typeof text !== 'string') throw malformed(parameterOf(name), 'one text')
    return [parameterOf(name), text]
  })
  return parentsNamed(service, given, Object.fromEntries(texts), actorOf(request))
}

/** Every parent below which an action stands, once. */
export const parentsOf = ({ under }: Placed): string[] => [...new Set(under.flatMap(names))]

function parentsNamed(
  service: Service,
  given: readonly string[],
  texts: Readonly<Record<string, string>>,
  actor: Actor,
): Scope {
  const values: Values = {}
  const parents = given.map((name): ParentPlan => {
    const parameter = parameterOf(name)
    const key = keyIn(service, name, texts[parameter] ?? '', actor)
    values[parameter] = key.value
    const hides = isHiddenFrom(actor, service.resources.get(name)!)
    return { resource: name, by: key.by, value: parameter, ...(hides ? { restricted: true } : {}) }
  })
  return { parents, values }
}

/** The ids of the parents in the path by parameter; 404 when one does not exist. */
export async function parentIds(
  service: Service,
  under: string,
  request: FastifyRequest,
): Promise<Record<string, number>> {
  const actor = actorOf(request)
  const ids: Record<string, number> = {}
  for (const name of names(under)) {
    const parameter = parameterOf(name)
    const key = keyIn(service, name, parametersOf(request)[parameter] ?? '', actor)
    const id = await service.reader.id(service.resources.get(name)!, key, sceneOf(service, request))
    if (id === undefined) throw notFound()
    ids[parameter] = id
  }
  return ids
}

/** The only record under the parents of a path that names none itself; nothing for a path that names one. */
export async function onlyUnder(
  service: Service,
  resource: Finished,
  under: string,
  request: FastifyRequest,
): Promise<{ by: 'id'; value: number } | undefined> {
  if (under === '' || parametersOf(request).id !== undefined) return undefined
  const ids = await parentIds(service, under, request)
  const links = names(under).map((name) => {
    const link = resource.under[name]
    if (typeof link !== 'string') throw new Error(`${resource.name} has no column for ${name}`)
    return eq(columnOf(resource.table, link), ids[parameterOf(name)]!)
  })
  const id = columnOf(resource.table, 'id')
  const [row] = await service.db.orm
    .select({ id })
    .from(resource.table)
    .where(and(...links))
    .orderBy(id)
    .limit(1)
  if (!row) throw notFound()
  return { by: 'id', value: row.id as number }
}

/** What a search is asked: a JSON body may hold numbers and booleans where a query string has texts. */
export function queryAndBody(request: FastifyRequest): Record<string, unknown> {
  const body = request.body ?? {}
  if (typeof body !== 'object' || Array.isArray(body)) throw badRequest('The body must be an object')
  return { ...queryOf(request), ...(asTexts(body) as Record<string, unknown>) }
}

function asTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asTexts)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asTexts(inner)]))
  return value === null || value === undefined ? '' : String(value)
}

/** `campus/cursus` → `['campus', 'cursus']`; nothing for an action on its own. */
export const names = (under: string): string[] => (under === '' ? [] : under.split('/'))
