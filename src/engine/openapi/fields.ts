/** What a write takes, field by field, as JSON schemas. */
import { getTableName } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Table } from '../declare/columns.ts'
import {
  type ChildrenField,
  type ColumnField,
  type ExtraField,
  type Field,
  type Fields,
  type FileField,
  type IdsField,
  theTimeOfTheWrite,
  theTokensUser,
} from '../declare/fields.ts'
import { columnOf, foreignKeys } from '../model.ts'
import { kindOf } from '../values.ts'
import { sentence } from './names.ts'
import { INTEGER, KIND_SCHEMAS, nullable, wordsOf } from './schemas.ts'
import type { Schema } from './types.ts'

export interface Form {
  /** A new record needs its required fields; a change may bring any of them. */
  creating: boolean
  /** How a file travels: as a `data:` URL in JSON, as bytes in a multipart body. */
  files: 'text' | 'bytes'
}

/** Whether a new record cannot do without it. A default fills in for what is not sent. */
export const isRequired = (field: Field): boolean =>
  'required' in field && field.required && !(field.field === 'column' && field.default !== undefined)

/** Says of a field whose rows its id, or each of its ids, is of. */
export const REFERENCES = 'x-references'
/** Says of a field that the token's user stands in for what is not sent. */
export const TOKEN_USER = 'x-token-user'

/** An object of fields; those in `free` may be left out whatever they say. */
export function fieldsSchema(table: Table, fields: Fields, form: Form, free: ReadonlySet<string> = new Set()): Schema {
  const entries = Object.entries(fields)
  const needed = entries.filter(([name, field]) => isRequired(field) && !free.has(name)).map(([name]) => name)
  return {
    type: 'object',
    properties: Object.fromEntries(
      entries.map(([name, field]) => {
        const schema = fieldSchema(table, name, field, form)
        return [name, free.has(name) ? { ...schema, [TOKEN_USER]: true } : schema]
      }),
    ),
    ...(form.creating && needed.length > 0 ? { required: needed } : {}),
  }
}

export function fieldSchema(table: Table, name: string, field: Field, form: Form): Schema {
  switch (field.field) {
    case 'column':
      return columnFieldSchema(table, columnOf(table, field.column ?? name), field, form)
    case 'file':
      return fileSchema(field, form)
    case 'ids':
      return idListSchema(table, field)
    case 'children':
      return childrenSchema(field, form)
    case 'parent':
      return fieldsSchema(field.of(), field.fields, { ...form, creating: true })
    case 'extra':
      return { ...EXTRA_SCHEMAS[field.type], description: sentence(field.about) }
    default:
      return field satisfies never
  }
}

const EXTRA_SCHEMAS: Readonly<Record<ExtraField['type'], Schema>> = {
  string: KIND_SCHEMAS.text,
  integer: INTEGER,
  boolean: KIND_SCHEMAS.boolean,
  datetime: KIND_SCHEMAS.instant,
  object: { type: 'object' },
}

/** The other end of the join table, whose ids are listed. */
function idListSchema(table: Table, { via }: IdsField): Schema {
  const other = foreignKeys(via()).find(({ to }) => to !== table)
  const items = other ? { ...INTEGER, [REFERENCES]: getTableName(other.to) } : INTEGER
  return { type: 'array', items, description: 'All ids: those not in the list are taken away.' }
}

function columnFieldSchema(table: Table, column: PgColumn, field: ColumnField, { creating }: Form): Schema {
  const words = field.in ?? wordsOf(column)
  const { pattern } = field
  // A change leaves what is not sent as it is.
  const preset = creating ? field.default : undefined
  const key = foreignKeys(table).find((one) => one.column === column.name)
  const schema = withDescription(columnText(field, preset), {
    ...KIND_SCHEMAS[kindOf(column)],
    ...(key ? { [REFERENCES]: getTableName(key.to) } : {}),
    ...(preset === theTokensUser ? { [TOKEN_USER]: true } : {}),
    ...(words ? { enum: words } : {}),
    ...(field.maxLength === undefined ? {} : { maxLength: field.maxLength }),
    ...(field.minimum === undefined ? {} : { minimum: field.minimum }),
    ...(field.maximum === undefined ? {} : { maximum: field.maximum }),
    ...(pattern && isPlain(pattern) ? { pattern: pattern.source } : {}),
    ...(preset === undefined || typeof preset === 'symbol' ? {} : { default: preset }),
    ...(field.example === undefined ? {} : { examples: [field.example] }),
  })
  return field.required || column.notNull ? schema : nullable(schema)
}

const isPlain = ({ flags }: RegExp): boolean => flags === '' || flags === 'u'

function columnText(field: ColumnField, preset: ColumnField['default']): string {
  const told = []
  if (preset === theTokensUser) told.push('The token’s user when none is sent.')
  if (preset === theTimeOfTheWrite) told.push('The time of the write when none is sent.')
  if (field.after) told.push(`Must lie after ${field.after}.`)
  // A schema has no place for flags.
  if (field.pattern && !isPlain(field.pattern)) told.push(`Must match \`${field.pattern}\`.`)
  return told.join(' ')
}

function fileSchema(field: FileField, form: Form): Schema {
  const file = `A file${sizeText(field)}`
  if (form.files === 'bytes')
    // `format` is OpenAPI 3.0's word, which most tools still go by.
    return { type: 'string', format: 'binary', contentMediaType: 'application/octet-stream', description: `${file}.` }
  return { type: 'string', pattern: '^data:', description: `${file}, as a base64 \`data:\` URL.` }
}

function sizeText({ minimum, maximum }: FileField): string {
  if (minimum !== undefined && maximum !== undefined) return ` of ${minimum} to ${maximum} bytes`
  if (minimum !== undefined) return ` of ${minimum} bytes or more`
  return maximum === undefined ? '' : ` of ${maximum} bytes at most`
}

/** New rows need their required fields; with an `id` a row is changed, or deleted by `_destroy`. */
function childrenSchema(field: ChildrenField, form: Form): Schema {
  const row = fieldsSchema(field.of(), field.fields, { ...form, creating: true }) as Schema & { required?: string[] }
  const { required, properties, ...rest } = row
  return {
    type: 'array',
    items: {
      ...rest,
      properties: {
        id: { ...INTEGER, description: 'Changes this row; without it, a row is made.' },
        _destroy: { type: 'boolean', description: 'Deletes the row with this id.' },
        ...(properties as Record<string, Schema>),
      },
      ...(required ? { anyOf: [{ required: ['id'] }, { required }] } : {}),
    },
  }
}

const withDescription = (description: string, schema: Schema): Schema =>
  description ? { ...schema, description } : schema
