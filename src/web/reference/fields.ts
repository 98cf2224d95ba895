/** What a schema says of each field, in words for a table. */
import { REFERENCES } from '../../engine/openapi/fields.ts'
import { refName } from '../../engine/openapi/resolve.ts'
import type { Schema } from '../../engine/openapi/types.ts'
import type { Reference } from './document.ts'

export interface Row {
  name: string
  /** `integer`, `date-time`, `array of User` ... */
  type: string
  required: boolean
  nullable: boolean
  /** The only values allowed. */
  words: readonly unknown[]
  /** `at most 255 characters` */
  limits: readonly string[]
  about?: string
  /** The resource whose rows the id, or each of the ids, is of. */
  references?: string
  /** The fields inside, unless they have a place of their own. */
  inside: readonly Row[]
  /** The schema that describes what is inside. */
  object?: string
}

type Loose = Readonly<Record<string, unknown>> & {
  type?: string | readonly string[]
  format?: string
  enum?: readonly unknown[]
  items?: Schema
  anyOf?: readonly Schema[]
  properties?: Readonly<Record<string, Schema>>
  additionalProperties?: Schema
  required?: readonly string[]
  description?: string
  const?: unknown
}

/** The fields of an object, or of the objects of a list. */
export function rowsOf(reference: Reference, schema: Schema): Row[] {
  const { properties = {}, required = [], items } = reference.resolve<Schema>(schema) as Loose
  if (items) return rowsOf(reference, items)
  return Object.entries(properties).map(([name, value]) => rowOf(reference, name, value, required.includes(name)))
}

function rowOf(reference: Reference, name: string, given: Schema, required: boolean): Row {
  const { schema, nullable } = withoutNull(given as Loose)
  const element = schema.items as Loose | undefined
  const object = refName(schema) ?? refName(element)
  const inner = element ?? schema
  return {
    name,
    type: typeText(schema),
    required,
    nullable,
    words: ((inner.enum ?? schema.enum ?? []) as readonly unknown[]).filter((word) => word !== null),
    limits: limitsOf(schema),
    about: schema.description ?? (given as Loose).description,
    references: referred(reference, inner),
    inside: object ? [] : rowsOf(reference, inner),
    object,
  }
}

function referred(reference: Reference, schema: Loose): string | undefined {
  const name = schema[REFERENCES]
  return typeof name === 'string' && reference.page(name) ? name : undefined
}

/** OpenAPI says "or null" in two ways. */
function withoutNull(schema: Loose): { schema: Loose; nullable: boolean } {
  if (Array.isArray(schema.type) && schema.type.includes('null')) {
    const types = schema.type.filter((type) => type !== 'null')
    return { schema: { ...schema, type: types.length === 1 ? types[0] : types } as Loose, nullable: true }
  }
  const rest = schema.anyOf?.filter((one) => one.type !== 'null') ?? []
  if (schema.anyOf && rest.length < schema.anyOf.length)
    return { schema: (rest.length === 1 ? rest[0] : { ...schema, anyOf: rest }) as Loose, nullable: true }
  return { schema, nullable: false }
}

export function typeText(schema: Loose): string {
  const object = refName(schema)
  if (object) return object
  if ('const' in schema) return `"${schema.const}"`
  if (schema.items) return `array of ${typeText(schema.items as Loose)}`
  if (schema.anyOf && !schema.type) return schema.anyOf.map((one) => typeText(one as Loose)).join(' or ')
  if (schema.additionalProperties) return `object of ${typeText(schema.additionalProperties as Loose)}`
  const named = schema.format === 'date-time' || schema.format === 'date' ? schema.format : schema.type
  return [named ?? 'any'].flat().join(' or ')
}

function limitsOf(schema: Loose): string[] {
  const { maxLength, minimum, maximum, pattern } = schema
  return [
    ...(maxLength === undefined ? [] : [`at most ${maxLength} characters`]),
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(maximum === undefined ? [] : [`at most ${maximum}`]),
    ...(pattern === undefined || pattern === '^data:' ? [] : [`matches ${pattern}`]),
    ...(schema.default === undefined ? [] : [`default ${schema.default}`]),
  ]
}
