/** Parameters of an operation: those in its path, and those of its query string. */
import type { Finds, Method } from '../declare/actions.ts'
import type { Fields } from '../declare/fields.ts'
import type { Finished } from '../finish.ts'
import { parameterOf, singular } from '../names.ts'
import type { Registry } from '../registry.ts'
import { parentsOf } from '../serve/request.ts'
import type { Route } from '../serve/routes.ts'
import { DEFAULT_INTERVAL, INTERVALS } from '../sql/graph.ts'
import type { Components } from './components.ts'
import { fieldSchema, isRequired, REFERENCES } from './fields.ts'
import { pascal, spaced } from './names.ts'
import { listParameters, narrowing } from './queries.ts'
import { INTEGER } from './schemas.ts'
import type { Parameter, Reference, Schema } from './types.ts'

export function parametersOf(
  components: Components,
  registry: Registry,
  route: Route,
  method: Method,
): (Parameter | Reference)[] {
  const names = [...route.path.matchAll(/:(\w+)/g)].map((match) => match[1]!)
  return [
    ...names.map((name) => pathParameter(components, registry, route, name)),
    ...queryParameters(components, registry, route, method),
  ]
}

function pathParameter(components: Components, registry: Registry, route: Route, name: string): Parameter | Reference {
  const { action, resource } = route
  if (action.action === 'graph' && name === 'field')
    return components.add('parameters', `${pascal(resource.name)}GraphField`, {
      name,
      in: 'path',
      required: true,
      description: `The time that rows are counted by; ${action.fields[0]} where the path names none.`,
      schema: { type: 'string', enum: action.fields },
    })
  if (action.action === 'graph' && name === 'interval') return components.add('parameters', 'GraphInterval', INTERVAL)
  const named =
    name === 'id' ? resource : [...registry.resources.values()].find((parent) => parameterOf(parent.name) === name)
  if (!named) return { name, in: 'path', required: true, schema: { type: 'string' } }
  return components.add('parameters', `${pascal(singular(named.name))}${name === 'id' ? 'Key' : 'Id'}`, {
    name,
    in: 'path',
    required: true,
    description: keyText(named),
    schema: keySchema(named),
  })
}

/** What a list or a record on its own may be asked for below: its parents, in the query string instead of the path. */
function parentParameters(components: Components, registry: Registry, { action, under }: Route): Reference[] {
  if (under !== '') return []
  return parentsOf(action).map((name) => {
    const parent = registry.resources.get(name)!
    return components.add('parameters', `Below${pascal(singular(name))}`, {
      name: parameterOf(name),
      in: 'query',
      description: `Only what stands below this ${spaced(singular(name))}. ${keyText(parent)}`,
      schema: keySchema(parent),
    })
  })
}

const keySchema = ({ find, name }: Finished): Schema => ({
  ...(find || name === 'users' ? { type: ['integer', 'string'] } : INTEGER),
  [REFERENCES]: name,
})

const INTERVAL: Parameter = {
  name: 'interval',
  in: 'path',
  required: true,
  description: `How long one count spans, in UTC; ${DEFAULT_INTERVAL} where the path names none.`,
  schema: { type: 'string', enum: INTERVALS },
}

function keyText({ name, find }: Finished): string {
  const keys = find ? `id or ${find}` : 'id'
  const me = name === 'users' ? '; `me` is the token’s user' : ''
  return `The ${keys} of the ${spaced(singular(name))}${me}.`
}

function queryParameters(
  components: Components,
  registry: Registry,
  route: Route,
  method: Method,
): (Parameter | Reference)[] {
  const { action, resource } = route
  switch (action.action) {
    case 'index':
      return [
        ...(action.finds ? [freeText(action.finds)] : []),
        ...askedParameters(route),
        ...parentParameters(components, registry, route),
        ...listParameters(components, resource),
      ]
    case 'graph':
      return narrowing(components, resource)
    case 'read':
      return fieldParameters(route)
    case 'member':
    case 'collection':
      return takesBody(method) ? [] : fieldParameters(route)
    case 'show':
      return parentParameters(components, registry, route)
    case 'create':
    case 'update':
    case 'destroy':
      return []
    default:
      return action satisfies never
  }
}

/** A search takes in its body what a list takes in its query string, and in its query string just as well. */
const freeText = ({ columns }: Finds): Parameter => ({
  name: 'query',
  in: 'query',
  description: `Rows that have each of these words in one of ${columns.join(', ')}.`,
  schema: { type: 'string' },
})

const askedParameters = ({ action, resource }: Route): Parameter[] =>
  action.action === 'index' && action.asks ? parametersFrom(resource, action.asks.fields) : []

/** HTTP gives the body of a GET or DELETE no meaning, and the API reads a query string just as well. */
export const takesBody = (method: Method): boolean => method !== 'GET' && method !== 'DELETE'

function fieldParameters({ action, resource }: Route): Parameter[] {
  if (!('fields' in action) || action.action === 'graph') return []
  return parametersFrom(resource, action.fields)
}

const parametersFrom = (resource: Finished, fields: Fields): Parameter[] =>
  Object.entries(fields).map(([name, field]) => {
    const { description, ...schema } = fieldSchema(resource.table, name, field, { creating: true, files: 'text' })
    return {
      name,
      in: 'query',
      ...(typeof description === 'string' ? { description } : {}),
      ...(isRequired(field) ? { required: true } : {}),
      ...(schema.type === 'object' ? { style: 'deepObject', explode: true } : {}),
      schema,
    }
  })
