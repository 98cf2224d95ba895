/** What views show, as JSON schemas. */
import { getTableName } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Table } from '../declare/columns.ts'
import type { Shown, Veiled, View, WireType } from '../declare/view.ts'
import { columnOf, foreignKeys, type Model, targetOf } from '../model.ts'
import type { Registry } from '../registry.ts'
import { type Kind, kindOf } from '../values.ts'
import { type Components, reference } from './components.ts'
import { schemaName } from './names.ts'
import type { Schema } from './types.ts'

export const INTEGER: Schema = { type: 'integer', format: 'int32' }

/** A column's values on the wire. */
export const KIND_SCHEMAS: Readonly<Record<Kind, Schema>> = {
  integer: INTEGER,
  fraction: { type: 'number', format: 'double' },
  boolean: { type: 'boolean' },
  instant: { type: 'string', format: 'date-time' },
  day: { type: 'string', format: 'date' },
  text: { type: 'string' },
  texts: { type: 'array', items: { type: 'string' } },
  json: {},
  bytes: { type: 'string' },
}

/** One schema for each view of each resource, named by `schemaName`. */
export function addViews(components: Components, { model, resources }: Registry): void {
  for (const resource of resources.values())
    for (const [name, view] of Object.entries(resource.views)) {
      const schema = viewSchema(model, resource.table, view)
      const described = name === 'list' || name === 'show' ? { description: resource.about, ...schema } : schema
      components.add('schemas', schemaName(resource, name), described)
    }
}

/** The same value, or null. */
export function nullable(schema: Schema): Schema {
  const { type, enum: words } = schema
  if (typeof type === 'string')
    return { ...schema, type: [type, 'null'], ...(Array.isArray(words) ? { enum: [...words, null] } : {}) }
  if (Array.isArray(type) || Object.keys(schema).length === 0) return schema
  const forms = (schema.anyOf ?? []) as Schema[]
  if (forms.some((form) => form.type === 'null')) return schema
  return { anyOf: [schema, { type: 'null' }] }
}

/** The words of an enumerated column. */
export const wordsOf = (column: PgColumn): readonly string[] | undefined =>
  kindOf(column) === 'text' && column.enumValues?.length ? column.enumValues : undefined

function columnSchema(column: PgColumn): Schema {
  const words = wordsOf(column)
  const schema = { ...KIND_SCHEMAS[kindOf(column)], ...(words ? { enum: words } : {}) }
  return column.notNull ? schema : nullable(schema)
}

/** Keys are never left out: what has no value is null. */
function objectSchema(properties: Readonly<Record<string, Schema>>): Schema {
  return { type: 'object', properties, required: Object.keys(properties) }
}

export function viewSchema(model: Model, table: Table, view: View): Schema {
  const properties: Record<string, Schema> = {}
  for (const entry of view)
    if (typeof entry === 'string') properties[entry] = columnSchema(columnOf(table, entry))
    else for (const [key, shown] of Object.entries(entry)) properties[key] = shownSchema(model, table, shown)
  return objectSchema(properties)
}

/** A view by reference when its resource names it, in place otherwise. */
export function viewOf(model: Model, table: Table, view: string | View): Schema {
  if (typeof view !== 'string') return viewSchema(model, table, view)
  const { name, declaration } = model.resource(getTableName(table))
  return reference('schemas', schemaName({ name, views: declaration.views }, view))
}

function shownSchema(model: Model, table: Table, shown: Shown): Schema {
  switch (shown.shown) {
    case 'one': {
      const schema = viewOf(model, shown.to?.() ?? targetOf(table, shown.by), shown.view)
      // Without a foreign key nothing keeps the record there.
      const sure = columnOf(table, shown.by).notNull && foreignKeys(table).some((key) => key.column === shown.by)
      return sure ? schema : nullable(schema)
    }
    case 'many':
      return { type: 'array', items: viewOf(model, shown.of(), shown.view) }
    case 'first':
      return nullable(viewOf(model, shown.of(), shown.view))
    case 'ids':
      return { type: 'array', items: INTEGER }
    case 'computed':
      return wireSchema(shown.type)
    case 'object':
      return objectSchema(
        Object.fromEntries(Object.entries(shown.fields).map(([key, inner]) => [key, shownSchema(model, table, inner)])),
      )
    case 'polymorphic': {
      const targets = Object.values(shown.to).map((target) => viewOf(model, target.table(), target.view))
      return { anyOf: [...targets, { type: 'null' }] }
    }
    case 'veiled':
      return veiledSchema(model, table, shown)
    default:
      return shown satisfies never
  }
}

function veiledSchema(model: Model, table: Table, { what, instead }: Veiled): Schema {
  const schema = shownSchema(model, table, what)
  if (instead === null) return nullable(schema)
  const other = typeof instead === 'string' ? { const: instead } : shownSchema(model, table, instead)
  return { anyOf: [schema, other] }
}

const WIRE_SCHEMAS: Readonly<Record<Extract<WireType, string>, Schema>> = {
  integer: { type: 'integer' },
  number: KIND_SCHEMAS.fraction,
  boolean: KIND_SCHEMAS.boolean,
  string: KIND_SCHEMAS.text,
  datetime: KIND_SCHEMAS.instant,
  date: KIND_SCHEMAS.day,
  object: { type: 'object' },
}

export function wireSchema(type: WireType): Schema {
  if (typeof type === 'string') return WIRE_SCHEMAS[type]
  if ('record' in type) return WIRE_SCHEMAS.object
  if ('list' in type) return { type: 'array', items: wireSchema(type.list) }
  if ('byKey' in type) return { type: 'object', additionalProperties: wireSchema(type.byKey) }
  if ('nullable' in type) return nullable(wireSchema(type.nullable))
  return objectSchema(Object.fromEntries(Object.entries(type.fields).map(([key, inner]) => [key, wireSchema(inner)])))
}
