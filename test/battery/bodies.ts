/** Bodies of writes, derived from the declared fields: such as break what is said of one, and such as make a row like another. */
import type { PgColumn } from 'drizzle-orm/pg-core'
import { isSecret, type Table } from '../../src/engine/declare/columns.ts'
import type { ColumnField, Field, Fields, FileField } from '../../src/engine/declare/fields.ts'
import { columnOf, foreignKeys } from '../../src/engine/model.ts'
import { kindOf } from '../../src/engine/values.ts'

export interface Violation {
  /** What is sent under the root. */
  body: Readonly<Record<string, unknown>>
  /** The field that the answer names. */
  field: string
  /** Found when the row is saved, after all that a rule may have to say. */
  late?: true
}

/** Texts of which each pattern refuses some. */
const UNLIKELY = ['\u00a7', 'two words', 'a'.repeat(300)]

/** An id that no row has. */
export const NEVER = 2_000_000_000

/** Every way in which one field alone can be wrong. */
export function violationsOf(table: Table, fields: Fields): Violation[] {
  return Object.entries(fields).flatMap(([name, field]) => violations(table, name, field))
}

function violations(table: Table, name: string, field: Field): Violation[] {
  const of = (...values: unknown[]): Violation[] => values.map((value) => ({ body: { [name]: value }, field: name }))
  switch (field.field) {
    case 'column':
      return [
        ...of(...wrongValues(table, name, field)),
        ...(isKey(table, field.column ?? name) ? [{ body: { [name]: NEVER }, field: name, late: true as const }] : []),
      ]
    case 'file':
      return of('no file', ...wrongSizes(field))
    case 'ids':
      return [...of(['not a number']), { body: { [name]: [NEVER] }, field: name, late: true }]
    case 'children': {
      const within = inside(name, violationsOf(field.of(), field.fields), (body) => [body])
      const stranger: Violation = { body: { [name]: [{ id: NEVER }] }, field: name, late: true }
      return [...of('no rows', ['no row']), ...within, stranger]
    }
    case 'parent':
      return [...of('no record'), ...inside(name, violationsOf(field.of(), field.fields), (body) => body)]
    case 'extra':
      return field.type === 'string' ? of({ a: 'text would be needed' }) : of('of no such type')
    default:
      return field satisfies never
  }
}

/** What is wrong within rows written along, under the names that their fields have outside. */
const inside = (name: string, within: Violation[], wrap: (body: Violation['body']) => unknown): Violation[] =>
  within
    .filter(({ late }) => !late)
    .map(({ body, field }) => ({
      body: { [name]: wrap(body) },
      field: `${name.replace(/_attributes$/, '')}.${field}`,
    }))

const isKey = (table: Table, column: string): boolean => foreignKeys(table).some((key) => key.column === column)

function wrongValues(table: Table, name: string, field: ColumnField): unknown[] {
  const column = columnOf(table, field.column ?? name)
  const kind = kindOf(column)
  const values: unknown[] = []
  if (field.required && field.default === undefined) values.push('', null)
  if (field.in ?? column.enumValues?.length) values.push('no such word')
  else if (kind === 'text') values.push({ a: 'text would be needed' })
  else if (kind === 'texts') values.push([{ a: 'text would be needed' }])
  else if (kind !== 'json') values.push('neither a number nor a time')
  if (field.maxLength) values.push('x'.repeat(field.maxLength + 1))
  if (field.minimum !== undefined) values.push(field.minimum - 1)
  if (field.maximum !== undefined) values.push(field.maximum + 1)
  if (field.pattern) values.push(...UNLIKELY.filter((text) => !field.pattern!.test(text)))
  return values
}

/** Files that are one byte too long or too short. */
function wrongSizes({ minimum, maximum }: FileField): string[] {
  // Larger bodies are refused before anything reads them.
  const sizes = [minimum && minimum - 1, maximum && maximum < 2_000_000 ? maximum + 1 : undefined]
  return sizes
    .filter((size) => size !== undefined && size > 0)
    .map((size) => `data:image/png;base64,${Buffer.alloc(size as number, 1).toString('base64')}`)
}

/** A row as the database has it, by column. */
export type Row = Readonly<Record<string, unknown>> & { id: number }

const IMAGE = `data:image/png;base64,${Buffer.alloc(4096, 1).toString('base64')}`

/** A body that says of every field what the row holds; where it holds nothing, no more than must be said. */
export function bodyLike(table: Table, fields: Fields, row: Partial<Row>): Record<string, unknown> {
  const entries = Object.entries(fields).map(([name, field]) => [name, valueLike(table, name, field, row)] as const)
  return Object.fromEntries(entries.filter(([, held]) => held !== undefined))
}

function valueLike(table: Table, name: string, field: Field, row: Partial<Row>): unknown {
  if (field.field === 'file') return field.required ? IMAGE : undefined
  if (field.field === 'parent') return field.required ? bodyLike(field.of(), field.fields, {}) : undefined
  if (field.field !== 'column') return undefined
  const column = columnOf(table, field.column ?? name)
  // No client has it to say it again.
  if (isSecret(column)) return undefined
  const held = row[column.name]
  const isBlank = held === undefined || held === null || held === ''
  if (isBlank) return field.required && field.default === undefined ? someValue(column, field) : undefined
  return held
}

const someValue = (column: PgColumn, field: ColumnField): unknown =>
  (field.in ?? column.enumValues)?.[0] ?? (kindOf(column) === 'text' ? 'some' : 1)
