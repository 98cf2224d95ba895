/** Which refusals an operation may answer with: each only where it can come about. */
import type { Finished } from '../finish.ts'
import { foreignKeys } from '../model.ts'
import type { Registry } from '../registry.ts'
import type { Route } from '../serve/routes.ts'
import type { RefusalName } from './errors.ts'
import { isWrite } from './security.ts'

export interface Given {
  /** Whether the operation has a request body, or parameters behind the `?`. */
  body: boolean
  query: boolean
}

export function refusalsOf(registry: Registry, route: Route, { body, query }: Given): RefusalName[] {
  const { action } = route
  const isList = action.action === 'index' || action.action === 'graph'
  const bad: RefusalName[] = isList ? ['BadQuery'] : body || query ? ['BadRequest'] : []
  return [
    ...bad,
    'Unauthorized',
    ...(mayForbid(route) ? (['Forbidden'] as const) : []),
    ...(mayMiss(route) ? (['NotFound'] as const) : []),
    ...(body ? (['TooLarge', 'UnsupportedType'] as const) : []),
    ...invalid(registry, route, query),
    'TooManyRequests',
    'Unavailable',
  ]
}

const hasRule = ({ action }: Route): boolean =>
  ('run' in action && action.run !== undefined) || action.action === 'member' || action.action === 'collection'

/** Writes that a user may make keep to the user's own rows; a rule may be stricter still. */
function mayForbid(route: Route): boolean {
  const { action, resource } = route
  const { scopes, roles, owner } = action.access
  const ownOnly = isWrite(action) && owner !== 'none' && (resource.owner !== undefined || hasRule(route))
  return scopes.length > 0 || roles.length > 0 || ownOnly
}

/** A path names records; a rule, or a parent named in the body, may look for others. */
function mayMiss(route: Route): boolean {
  const { action, resource, path, under } = route
  const namesRecord = action.action === 'graph' ? under !== '' : path.includes(':')
  const namesParent =
    action.action === 'create' && Object.values(resource.under).some((link) => typeof link === 'string')
  return namesRecord || action.access.owner === 'required' || hasRule(route) || namesParent
}

function invalid(registry: Registry, route: Route, query: boolean): RefusalName[] {
  const { action, resource } = route
  switch (action.action) {
    case 'index':
      if (action.asks) return ['InvalidRecord']
      return takesValues(resource) ? ['InvalidQuery'] : []
    case 'graph':
      if (route.path.includes('/:field')) return ['InvalidGraph']
      return takesValues(resource) ? ['InvalidQuery'] : []
    case 'show':
      return []
    case 'destroy':
      return hasRule(route) || isHeld(registry, resource.table) ? ['InvalidRecord'] : []
    case 'read':
      return query ? ['InvalidRecord'] : []
    case 'create':
    case 'update':
    case 'member':
    case 'collection':
      return ['InvalidRecord']
    default:
      return action satisfies never
  }
}

/** Whether something narrows the list that is more than true or false. */
const takesValues = ({ filter, search, special }: Finished): boolean =>
  filter.length + search.length > 0 ||
  Object.values(special).some((word) => word.filter === 'through' || word.filter === 'matching')

/** Whether rows of another table keep a row of this one from being deleted. */
const isHeld = (registry: Registry, table: Registry['tables'][number]): boolean =>
  registry.tables.some((other) =>
    foreignKeys(other).some((key) => key.to === table && key.onDelete !== 'cascade' && key.onDelete !== 'set null'),
  )
