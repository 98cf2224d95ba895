/** What follows from all declarations together: which table belongs to which resource, and how tables are joined. */
import { getTableColumns, getTableName } from 'drizzle-orm'
import { getTableConfig, type PgColumn } from 'drizzle-orm/pg-core'
import type { Table } from './declare/columns.ts'
import type { Resource } from './declare/resource.ts'
import type { View } from './declare/view.ts'

export interface ForeignKey {
  /** The column of this table, as the property of the table that holds it. */
  column: string
  to: Table
  onDelete: string | undefined
}

/** Said of a declaration that does not fit the tables; stops the start. */
export class DeclarationError extends Error {
  override readonly name = 'DeclarationError'
}

const keys = new WeakMap<Table, ForeignKey[]>()

/** The foreign keys of a table, in the order of their columns. */
export function foreignKeys(table: Table): ForeignKey[] {
  let found = keys.get(table)
  if (!found) {
    found = getTableConfig(table).foreignKeys.map((key) => {
      const { columns, foreignTable } = key.reference()
      return { column: columns[0]!.name, to: foreignTable, onDelete: key.onDelete }
    })
    keys.set(table, found)
  }
  return found
}

/** The column of `from` that points at `to`: the one named, or the only one. */
export function keyBetween(from: Table, to: Table, named?: string): string {
  if (named) return named
  const found = foreignKeys(from).filter((key) => getTableName(key.to) === getTableName(to))
  if (found.length === 1) return found[0]!.column
  const why = found.length === 0 ? 'no foreign key' : `${found.length} foreign keys (name one)`
  throw new DeclarationError(`${getTableName(from)} has ${why} to ${getTableName(to)}`)
}

/** The table that the foreign key `column` points at. */
export function targetOf(table: Table, column: string): Table {
  const key = foreignKeys(table).find((candidate) => candidate.column === column)
  if (!key) throw new DeclarationError(`${getTableName(table)}.${column} is no foreign key`)
  return key.to
}

export function columnOf(table: Table, name: string): PgColumn {
  const column = (getTableColumns(table) as Record<string, PgColumn>)[name]
  if (!column) throw new DeclarationError(`${getTableName(table)} has no column ${name}`)
  return column
}

export const hasColumn = (table: Table, name: string): boolean => name in getTableColumns(table)

/** All resources by name and by table. */
export class Model {
  readonly resources: ReadonlyMap<string, Resource>

  constructor(resources: readonly Resource[]) {
    this.resources = new Map(resources.map((resource) => [resource.name, resource]))
  }

  resource(name: string): Resource {
    const found = this.resources.get(name)
    if (!found) throw new DeclarationError(`there is no resource ${name}`)
    return found
  }

  /** A view of a table: given in place, or by the name that the table's resource gives it. */
  view(table: Table, view: string | View): View {
    if (typeof view !== 'string') return view
    const { views } = this.resource(getTableName(table)).declaration
    const found = view === 'show' ? (views.show ?? views.list) : views[view]
    if (!found) throw new DeclarationError(`${getTableName(table)} has no view ${view}`)
    return found
  }
}
