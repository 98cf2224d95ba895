/** The routes of a resource: what its actions mean as methods and paths. */
import type { Access } from '../declare/access.ts'
import type { Action, Method } from '../declare/actions.ts'
import type { Finished } from '../finish.ts'
import { parameterOf } from '../names.ts'
import type { Service } from '../service.ts'
import { readerHandler } from './questions.ts'
import { graphHandler, type Handler, listHandler, showHandler } from './reads.ts'
import { names } from './request.ts'
import { createHandler, destroyHandler, ruleHandler, updateHandler } from './writes.ts'

export type DeclaredAction = Action & { access: Access }

/** One route as the registry lists it and the documentation shows it. */
export interface Route {
  methods: readonly Method[]
  /** As Fastify takes it: `/v2/users/:user_id/exams`. */
  path: string
  resource: Finished
  name: string
  action: DeclaredAction
  /** The parents in the path, as in `under`; empty without one. */
  under: string
}

/** All routes of a resource, in the order of its actions. */
export function routesOf(resource: Finished): Route[] {
  return Object.entries(resource.actions).flatMap(([name, action]) => {
    const places = [...(action.flat ? [''] : []), ...action.under]
    return places.flatMap((under) =>
      placed(resource, action, under).map(([methods, path]) => ({ methods, path, resource, name, action, under })),
    )
  })
}

/** `campus/cursus` → `/v2/campus/:campus_id/cursus/:cursus_id`. */
const prefixOf = (under: string): string =>
  `/v2${names(under)
    .map((name) => `/${name}/:${parameterOf(name)}`)
    .join('')}`

function placed(resource: Finished, action: DeclaredAction, under: string): [Method[], string][] {
  const collection = `${prefixOf(under)}/${resource.name}`
  const member = `${collection}/:id`
  switch (action.action) {
    case 'index':
      return [[[action.finds ? 'POST' : 'GET'], action.path ? ownPath(collection, action, under) : collection]]
    case 'show':
      return [action.path ? ownPath(prefixOf(under), action, under) : member, ...also(action, under)].map((path) => [
        ['GET'],
        path,
      ])
    case 'graph':
      return ['', '/on/:field', '/on/:field/by/:interval'].map((tail) => [['GET'], `${collection}/graph${tail}`])
    case 'create':
      return [collection, ...also(action, under)].map((path) => [['POST'], path])
    case 'update':
      return [member, ...also(action, under)].map((path) => [['PATCH', 'PUT'], path])
    case 'destroy':
      return [[['DELETE'], member]]
    case 'member':
      return [[[...action.methods], member + action.path]]
    case 'collection':
      return [[[...action.methods], collection + action.path]]
    case 'read':
      return [[['GET'], member + action.path]]
    default:
      return action satisfies never
  }
}

/** A path of its own is served once, whatever else the action stands under. */
const also = (action: { also?: readonly string[] }, under: string): string[] =>
  under === '' ? (action.also ?? []).map((path) => `/v2${path}`) : []
/** Below a parent, a path of its own goes on from there. */
const ownPath = (place: string, { path }: { path?: string }, under: string): string =>
  under === '' ? `/v2${path}` : `${place}${path}`

/** The function that answers a route. */
export function handlerOf(service: Service, route: Route): Handler {
  const { resource, name, action, under } = route
  switch (action.action) {
    case 'index':
      return listHandler(service, resource, name, action, under)
    case 'show':
      return showHandler(service, resource, action, underOf(route))
    case 'graph':
      return graphHandler(service, resource, action, under)
    case 'create':
      return createHandler(service, resource, name, action, underOf(route))
    case 'update':
      return updateHandler(service, resource, name, action, underOf(route))
    case 'destroy':
      return destroyHandler(service, resource, name, action, under)
    case 'member':
    case 'collection':
      return ruleHandler(service, resource, name, action, under)
    case 'read':
      return readerHandler(service, resource, action)
    default:
      return action satisfies never
  }
}

/** The parents that a path names; a path of its own may name some that `under` does not say. */
function underOf(route: Route): string {
  if (route.under) return route.under
  const parameters = [...route.path.matchAll(/:(\w+)/g)].map((match) => match[1])
  return Object.keys(route.resource.under)
    .filter((name) => !name.includes('/') && parameters.includes(parameterOf(name)))
    .join('/')
}
