/** What every handler reads off a request. */
import type { FastifyRequest } from 'fastify'
import { notFound, unauthorized } from '../../http/errors.ts'
import { type Actor, isInsider } from '../actor.ts'
import { parameterOf } from '../names.ts'
import type { ParentPlan, Values } from '../query/plan.ts'
import { type RecordKey, recordKey, type Scene } from '../reader.ts'
import type { Service } from '../service.ts'

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

/** The parents that stand in a path like `campus/cursus`, as parts of a plan and their values. */
export function parentsIn(
  service: Service,
  under: string,
  request: FastifyRequest,
): { parents: ParentPlan[]; values: Values } {
  const actor = actorOf(request)
  const values: Values = {}
  const parents = names(under).map((name): ParentPlan => {
    const parameter = parameterOf(name)
    const key = keyIn(service, name, parametersOf(request)[parameter] ?? '', actor)
    values[parameter] = key.value
    return { resource: name, by: key.by, value: parameter }
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

/** `campus/cursus` → `['campus', 'cursus']`; nothing for an action on its own. */
export const names = (under: string): string[] => (under === '' ? [] : under.split('/'))
