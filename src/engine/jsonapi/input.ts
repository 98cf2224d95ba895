/** The document of a write (JSON:API 1.1, 8) becomes the plain body that it stands for. */
import { getTableName } from 'drizzle-orm'
import { ApiError, badRequest } from '../../errors.ts'
import type { Pointers } from '../../http/jsonapi.ts'
import type { Table } from '../declare/columns.ts'
import type { Field } from '../declare/fields.ts'
import type { Finished } from '../finish.ts'
import { foreignKeys, targetOf } from '../model.ts'
import { parameterOf, singular } from '../names.ts'
import { otherKey } from '../sql/view.ts'
import { relationshipName } from './shape.ts'

type Members = Record<string, unknown>

export interface PlainBody {
  body: Members
  pointers: Pointers
}

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a body is such a document; clients may send a plain body as well. */
export const isDocument = (body: unknown): body is { data: unknown } => isObject(body) && Object.hasOwn(body, 'data')

/** `id` is that of the record in the path; undefined for a new one. 400, 403, 409 and 422 say what is wrong. */
export function plainBody(resource: Finished, { data }: { data: unknown }, id: number | undefined): PlainBody {
  if (!isObject(data)) throw badRequest('data must be a resource object', { pointer: '/data' })
  checkType(resource, data)
  checkId(data, id)
  const attributes = membersOf(data, 'attributes')
  const relationships = membersOf(data, 'relationships')
  const fields: Members = {}
  const outside: Members = {}
  const pointers = new Map<string, string>()
  for (const [name, value] of Object.entries(attributes)) {
    const field = attributeField(resource, name)
    fields[field] = value
    pointers.set(field.replace(/_attributes$/, ''), `/data/attributes/${escaped(name)}`)
  }
  const targets = targetsOf(resource)
  for (const [name, value] of Object.entries(relationships)) {
    const pointer = `/data/relationships/${escaped(name)}`
    const target = targets.get(name)
    const linkage = linkageIn(value, target, pointer)
    const field = target?.field ?? name
    pointers.set(field, pointer)
    if (target?.isParent) outside[field] = linkage
    else fields[field] = linkage
  }
  const around = Object.keys(attributes).length > 0 ? '/data/attributes' : '/data'
  return { body: { ...outside, [resource.write!.root]: fields }, pointers: { fields: pointers, around } }
}

/** 409 for what does not fit the address (8.1, 8.2). */
function checkType({ name }: Finished, { type }: Members): void {
  if (typeof type !== 'string') throw refused(422, 'type must be a text', '/data')
  if (type !== name) throw refused(409, `type is ${type}, but these are ${name}`, '/data/type')
}

function checkId({ id: given }: Members, id: number | undefined): void {
  if (id === undefined) {
    if (given !== undefined) throw refused(403, 'The id of a new record is given by the server', '/data/id')
  } else if (typeof given !== 'string') throw refused(422, 'id must be a text', '/data')
  else if (given !== String(id)) throw refused(409, `id is ${given}, but this is ${id}`, '/data/id')
}

const TITLES = { 403: 'Forbidden', 409: 'Conflict', 422: 'Unprocessable Entity' } as const

const refused = (status: keyof typeof TITLES, message: string, pointer: string) =>
  new ApiError(status, { error: TITLES[status], message }, {}, undefined, { pointer })

function membersOf(data: Members, name: 'attributes' | 'relationships'): Members {
  const members = data[name] ?? {}
  if (!isObject(members)) throw refused(422, `${name} must be an object`, `/data/${name}`)
  return members
}

/** The field behind an attribute: views rename what would stand in the way of `type`. */
const attributeField = ({ name, write }: Finished, attribute: string): string =>
  attribute === `${singular(name)}_type` && !Object.hasOwn(write!.fields, attribute) ? 'type' : attribute

interface Target {
  /** The field of the plain body. */
  field: string
  /** The resource that it names; undefined where any may be. */
  type?: string
  many: boolean
  /** Whether it stands beside the root key, as a parent that is no column. */
  isParent: boolean
}

/** The relationships that a write takes, by name. */
function targetsOf(resource: Finished): Map<string, Target> {
  const targets = new Map<string, Target>()
  for (const parent of Object.keys(resource.under)) {
    const field = parameterOf(parent)
    targets.set(relationshipName(field, parent), { field, type: parent, many: false, isParent: true })
  }
  for (const [field, spec] of Object.entries(resource.write!.fields)) {
    const target = targetOfField(resource.table, field, spec)
    if (target) targets.set(target.name, { field, type: target.type, many: spec.field === 'ids', isParent: false })
  }
  return targets
}

function targetOfField(table: Table, name: string, field: Field): { name: string; type: string } | undefined {
  if (field.field === 'ids') {
    const via = field.via()
    const type = getTableName(targetOf(via, otherKey(via, table)))
    return { name: relationshipName(name, type), type }
  }
  if (field.field !== 'column' || !name.endsWith('_id')) return undefined
  const key = foreignKeys(table).find(({ column }) => column === (field.column ?? name))
  return key && { name: relationshipName(name, getTableName(key.to)), type: getTableName(key.to) }
}

/** The id or ids of a relationship's data. */
function linkageIn(value: unknown, target: Target | undefined, pointer: string): unknown {
  if (!isObject(value) || !Object.hasOwn(value, 'data')) throw refused(422, 'A relationship must have data', pointer)
  const { data } = value
  const at = `${pointer}/data`
  if (target?.many && !Array.isArray(data)) throw refused(422, 'data must be a list of identifiers', at)
  if (target && !target.many && Array.isArray(data)) throw refused(422, 'data must be one identifier, or null', at)
  if (Array.isArray(data)) return data.map((item, i) => idIn(item, target, `${at}/${i}`))
  return data === null ? null : idIn(data, target, at)
}

function idIn(item: unknown, target: Target | undefined, pointer: string): string {
  if (!isObject(item) || typeof item.type !== 'string' || typeof item.id !== 'string')
    throw refused(422, 'An identifier has a type and an id, both texts', pointer)
  if (target && item.type !== target.type)
    throw refused(422, `type is ${item.type}, but these are ${target.type}`, `${pointer}/type`)
  return item.id
}

/** RFC 6901, 3. */
const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')
