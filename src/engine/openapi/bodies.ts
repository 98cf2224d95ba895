/** Request bodies: the fields of a write below their root key, those of an action of its own without one. */
import type { Method } from '../declare/actions.ts'
import type { Field, Fields } from '../declare/fields.ts'
import type { Finished } from '../finish.ts'
import { parameterOf, singular } from '../names.ts'
import type { Route } from '../serve/routes.ts'
import type { Components } from './components.ts'
import { type Form, fieldsSchema, isRequired } from './fields.ts'
import { documentMedia } from './jsonapi.ts'
import { pascal } from './names.ts'
import { operationName } from './operations.ts'
import { takesBody } from './parameters.ts'
import type { Media, Reference, Schema } from './types.ts'

export function bodyOf(components: Components, route: Route, method: Method): Reference | undefined {
  const { action, resource } = route
  switch (action.action) {
    case 'create':
      return createBody(components, route)
    case 'update':
      return rootedBody(components, `Update${oneOf(resource)}`, resource, resource.write!.fields, false)
    case 'member':
    case 'collection':
      return takesBody(method) ? ownBody(components, route, action.fields) : undefined
    case 'index':
    case 'show':
    case 'graph':
    case 'destroy':
    case 'read':
      return undefined
    default:
      return action satisfies never
  }
}

const oneOf = (resource: Finished): string => pascal(singular(resource.name))

/** A record below a parent takes from the path what it says, so that its body is another one. */
function createBody(components: Components, route: Route): Reference {
  const { resource } = route
  const given = columnsInPath(route)
  const all = Object.entries(resource.write!.fields)
  const left = all.filter(([name, field]) => !given.has(columnNamed(name, field)))
  const name = left.length < all.length ? pascal(operationName(route)) : `Create${oneOf(resource)}`
  return rootedBody(components, name, resource, Object.fromEntries(left), true, ownerFields(route))
}

function columnsInPath({ path, resource }: Route): Set<string> {
  const joins = Object.entries(resource.under).filter(([parent]) => path.includes(`/:${parameterOf(parent)}/`))
  return new Set(joins.flatMap(([, link]) => (typeof link === 'string' ? [link] : [])))
}

const columnNamed = (name: string, field: Field): string => (field.field === 'column' && field.column) || name

/** Whose record it is need not be said where the token's user is meant. */
function ownerFields({ action, resource }: Route): Set<string> {
  if (!resource.owner || action.access.owner === 'none') return new Set()
  const entries = Object.entries(resource.write!.fields)
  return new Set(entries.flatMap(([name, field]) => (columnNamed(name, field) === resource.owner ? [name] : [])))
}

function rootedBody(
  components: Components,
  name: string,
  { table, write }: Finished,
  fields: Fields,
  creating: boolean,
  free?: ReadonlySet<string>,
): Reference {
  const { root, bare } = write!
  const make = (files: Form['files']): Schema => {
    const inside = { ...fieldsSchema(table, fields, { creating, files }, free), minProperties: 1 }
    const rooted = { type: 'object', required: [root], properties: { [root]: inside } }
    return bare ? { anyOf: [rooted, inside] } : rooted
  }
  return addBody(components, name, make, { fields, required: true, nested: [root], isRecord: true })
}

function ownBody(components: Components, route: Route, fields: Fields): Reference | undefined {
  const entries = Object.entries(fields)
  if (entries.length === 0) return undefined
  return addBody(
    components,
    pascal(operationName(route)),
    (files) => fieldsSchema(route.resource.table, fields, { creating: true, files }),
    {
      fields,
      required: entries.some(([, field]) => isRequired(field)),
      nested: entries.flatMap(([name, field]) => (isObject(field) ? [name] : [])),
    },
  )
}

const isObject = (field: Field): boolean =>
  field.field === 'parent' || (field.field === 'extra' && field.type === 'object')

interface Shape {
  fields: Fields
  required: boolean
  /** Keys that hold objects: forms write what is in them as `key[name]`. */
  nested: readonly string[]
  /** Whether the body makes or changes a record, which may come as a document too. */
  isRecord?: true
}

function addBody(components: Components, name: string, make: (files: Form['files']) => Schema, shape: Shape) {
  const schema = components.add('schemas', name, make('text'))
  const encoding = Object.fromEntries(shape.nested.map((key) => [key, { style: 'deepObject', explode: true }]))
  const form = (content: Schema): Media => ({ schema: content, ...(shape.nested.length > 0 ? { encoding } : {}) })
  return components.add('requestBodies', name, {
    required: shape.required,
    content: {
      'application/json': { schema },
      'application/x-www-form-urlencoded': form(schema),
      ...(hasFiles(shape.fields) ? { 'multipart/form-data': form(make('bytes')) } : {}),
      ...(shape.isRecord ? documentMedia(components, 'JsonApiWrite') : {}),
    },
  })
}

const hasFiles = (fields: Fields): boolean =>
  Object.values(fields).some((field) =>
    field.field === 'children' || field.field === 'parent' ? hasFiles(field.fields) : field.field === 'file',
  )
