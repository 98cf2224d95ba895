/** What an operation may answer: each status only where it can come about. */
import { foreignKeys, type Model } from '../model.ts'
import { singular } from '../names.ts'
import type { Registry } from '../registry.ts'
import type { Route } from '../serve/routes.ts'
import type { Components } from './components.ts'
import { type RefusalName, refusalResponse } from './errors.ts'
import { ANSWER_HEADERS, headerReferences, PAGE_HEADERS } from './headers.ts'
import { pascal } from './names.ts'
import { viewOf } from './schemas.ts'
import type { Operation, Reference, Response, Schema } from './types.ts'

export interface Given {
  /** Whether the operation has a request body, or parameters behind the `?`. */
  body: boolean
  query: boolean
}

export function responsesOf(
  components: Components,
  registry: Registry,
  route: Route,
  given: Given,
): Operation['responses'] {
  return Object.fromEntries([
    ...answers(components, registry.model, route),
    ...refusals(registry, route, given).map((name) => refusalResponse(components, name)),
  ])
}

type Answer = [status: string, Reference]

function answers(components: Components, model: Model, { action, resource }: Route): Answer[] {
  const one = pascal(singular(resource.name))
  const add = (status: number, name: string, description: string, schema?: Schema, headers: string[] = []): Answer => [
    String(status),
    components.add('responses', name, response(components, description, schema, headers)),
  ]
  const done = (headers: string[] = []) =>
    add(204, headers.length > 0 ? 'Changed' : 'Done', 'Done.', undefined, headers)
  const view = (name: string) => viewOf(model, resource.table, name)
  switch (action.action) {
    case 'index':
      return [add(200, `${one}List`, 'A page of the list.', { type: 'array', items: view('list') }, PAGE_HEADERS)]
    case 'show':
      return [add(200, `${one}Shown`, 'The record.', view('show'))]
    case 'graph':
      return [add(200, 'Graph', 'Counts by time, in order.', COUNTS)]
    case 'create': {
      // A rule may answer with any of the views, and nothing declares with which.
      const names = action.run ? ['show', ...Object.keys(resource.views)] : ['show']
      const views = new Map(names.map((name) => view(name)).map((schema) => [JSON.stringify(schema), schema]))
      const schema = views.size > 1 ? { anyOf: [...views.values()] } : view('show')
      return [add(201, `${one}Created`, 'The new record.', schema, ['Location', 'X-Ignored-Parameters'])]
    }
    case 'update':
      return [done(['X-Ignored-Parameters'])]
    case 'destroy':
      return [done()]
    case 'read':
      return [add(200, 'Anything', 'What was asked for.', {})]
    case 'member':
    case 'collection':
      return [add(200, 'Anything', 'What was asked for.', {}), done()]
    default:
      return action satisfies never
  }
}

const COUNTS: Schema = {
  type: 'object',
  description: 'By day (`2017-11-22`), or by the number of the hour, day or month.',
  additionalProperties: { type: 'integer' },
}

const response = (components: Components, description: string, schema: Schema | undefined, headers: string[]) =>
  ({
    description,
    headers: headerReferences(components, [...headers, ...ANSWER_HEADERS]),
    ...(schema ? { content: { 'application/json': { schema } } } : {}),
  }) satisfies Response

function refusals(registry: Registry, route: Route, { body, query }: Given): RefusalName[] {
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

/** Writes that a user may make keep to the user's own rows. */
function mayForbid(route: Route): boolean {
  const { access, action } = route.action
  const isWrite = action === 'create' || action === 'update' || action === 'destroy' || hasRule(route)
  const ownOnly = isWrite && access.owner !== 'none' && (route.resource.owner !== undefined || hasRule(route))
  return access.scopes.length > 0 || access.roles.length > 0 || ownOnly
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
      return resource.filterNames.length + resource.search.length > 0 ? ['InvalidQuery'] : []
    case 'graph':
      return ['InvalidGraph']
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

/** Whether rows of another table keep a row of this one from being deleted. */
const isHeld = (registry: Registry, table: Registry['tables'][number]): boolean =>
  registry.tables.some((other) =>
    foreignKeys(other).some((key) => key.to === table && key.onDelete !== 'cascade' && key.onDelete !== 'set null'),
  )
