/** A resource: everything the product knows of one kind of record, in one value. */
import { getTableColumns, getTableName } from 'drizzle-orm'
import type { Tx } from '../../db/database.ts'
import { recordTable } from '../../db/recording.ts'
import { singular } from '../names.ts'
import type { Access } from './access.ts'
import type { Action } from './actions.ts'
import { isSecret, type Table } from './columns.ts'
import type { Write } from './fields.ts'
import type { Matching, Special, Through } from './filters.ts'
import type { ColumnOf, Entry, Fragment, View } from './view.ts'

type Order<T extends Table> = ColumnOf<T> | `-${ColumnOf<T>}`

export interface List<T extends Table = Table> {
  /** The default order; `-` for descending. It ends in a unique column. */
  order: readonly Order<T>[]
  /** Columns to sort, filter and range by, where the three lists are the same. */
  columns?: readonly ColumnOf<T>[]
  sort?: readonly ColumnOf<T>[]
  filter?: readonly ColumnOf<T>[]
  /** Filters that are more than a column's value. */
  special?: Readonly<Record<string, Special>>
  range?: readonly ColumnOf<T>[]
  /** Columns for `search[f]`; by default the filterable texts. */
  search?: readonly ColumnOf<T>[]
  /**
   * Columns that are null to callers for whom the SQL holds: what a view veils, no order and no bound may tell.
   */
  veils?: Readonly<Partial<Record<ColumnOf<T>, Fragment<T>>>>
  /** Most rows a page, where it is fewer than everywhere else. */
  pageSize?: number
}

export interface Declaration<T extends Table = Table> {
  /** One sentence on what a record is. */
  about: string
  /** A second key beside the id, by which a path may name a record. */
  find?: ColumnOf<T>
  /** `list` is a row of a list, `show` one record (the same unless given); others are shown inside other records. */
  views: { list: readonly Entry<T>[]; show?: readonly Entry<T>[] } & Readonly<Record<string, readonly Entry<T>[]>>
  list?: List<T>
  /** Parents under which lists stand: by a column of this table, through a join table, or by SQL over the parent's id. */
  under?: Readonly<Record<string, ColumnOf<T> | Through | Matching>>
  /** Which rows exist for callers without one of the roles of `seeMore`; below the others they find nothing. */
  visible?: Fragment<T>
  /** Whose row it is: the column that holds its user; a user's token may write only its own rows. */
  owner?: ColumnOf<T>
  /** Locks what comes before a record in the order of locks, where rules write it from there as well. */
  lockFirst?: (tx: Tx, id: number) => Promise<void>
  write?: Write
  /** By action name; `read` stands for index, show, graph, `write` for create, update, destroy, `all` for the rest. */
  access?: Readonly<Record<string, Access>>
  actions?: Readonly<Record<string, Action>>
}

/** A declaration with the names that the registry needs; not yet checked, see `registry.ts`. */
export interface Resource {
  readonly kind: 'resource'
  readonly name: string
  readonly table: Table
  readonly declaration: Declaration & { views: Readonly<Record<string, View>> }
}

/** Declares a resource. Its name, and the path of its routes, is the table's. */
export function resource<T extends Table>(table: T, declaration: Declaration<T>): Resource {
  const hidden = Object.entries(getTableColumns(table)).filter(([, column]) => isSecret(column))
  recordTable(table, { singular: singular(getTableName(table)), hidden: hidden.map(([name]) => name) })
  return {
    kind: 'resource',
    name: getTableName(table),
    table,
    declaration: declaration as unknown as Resource['declaration'],
  }
}

/** The names of all columns of a table that are not credentials, in the order of their declaration. */
export const allColumns = <T extends Table>(table: T): ColumnOf<T>[] =>
  Object.entries(getTableColumns(table)).flatMap(([name, column]) => (isSecret(column) ? [] : [name as ColumnOf<T>]))
