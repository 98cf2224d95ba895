/** Which indexes a table needs for what is declared of it. */
import { getTableName } from 'drizzle-orm'
import { type Index as DeclaredIndex, getTableConfig } from 'drizzle-orm/pg-core'
import type { Table } from './declare/columns.ts'
import { DeclarationError } from './model.ts'

interface KnownIndex {
  unique: boolean
  parts: { name: string | undefined; descends: boolean }[]
}

/** The indexes, unique constraints and primary keys of a table. A partial index finds no row by itself, and is none. */
function indexesOf(table: Table): KnownIndex[] {
  const { columns, indexes, primaryKeys, uniqueConstraints } = getTableConfig(table)
  const held = (list: readonly { name: string }[]): KnownIndex => ({
    unique: true,
    parts: list.map(({ name }) => ({ name, descends: false })),
  })
  return [
    ...indexes
      .filter((index) => !index.config.where)
      .map(({ config }) => ({ unique: config.unique, parts: config.columns.map(partOf) })),
    ...[...uniqueConstraints, ...primaryKeys].map((constraint) => held(constraint.columns)),
    ...columns.filter((column) => column.primary || column.isUnique).map((column) => held([column])),
  ]
}

type Column = DeclaredIndex['config']['columns'][number]

/** An expression has no name: nothing is declared by it. */
const partOf = (column: Column) => ({
  name: 'name' in column ? column.name : undefined,
  descends: 'indexConfig' in column && column.indexConfig?.order === 'desc',
})

/** Some index begins with these columns, in this order. */
export function mustBeIndexed(table: Table, columns: readonly string[], why: string): void {
  if (!indexesOf(table).some(({ parts }) => columns.every((column, i) => parts[i]?.name === column)))
    throw new DeclarationError(`${getTableName(table)} ${why} ${columns.join(', ')} and has no index for it`)
}

/** A list can be read off some index, forwards or backwards, in this order (`-` for descending). */
export function mustBeInOrder(table: Table, order: readonly string[]): void {
  const readable = indexesOf(table).some(({ parts }) =>
    [true, false].some((forwards) =>
      order.every((term, i) => {
        const descends = term.startsWith('-') === forwards
        return parts[i]?.name === term.replace(/^-/, '') && parts[i].descends === descends
      }),
    ),
  )
  if (!readable) throw new DeclarationError(`no index of ${getTableName(table)} descends as ${order.join(', ')} does`)
}

/** Some unique index holds exactly these columns, in any order: the same values are not kept twice. */
export function mustBeUnique(table: Table, columns: readonly string[]): void {
  const isHeld = indexesOf(table).some(
    ({ unique, parts }) =>
      unique && parts.length === columns.length && columns.every((column) => parts.some(({ name }) => name === column)),
  )
  if (!isHeld) throw new DeclarationError(`${getTableName(table)} has no unique index on ${columns.join(', ')}`)
}
