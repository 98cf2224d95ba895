/** Words for what a response shows: a view is a list of keys in wire order. */
import type { SQL } from 'drizzle-orm'
import type { Table } from './columns.ts'

/** The name of a column of table `T`. */
export type ColumnOf<T extends Table> = Extract<keyof T['_']['columns'], string>
export type TableThunk = () => Table

/** Values that a statement gets at each run, beside those of the request. */
export interface Ambient {
  /** The server's time (timestamptz); the sandbox may move it. */
  now: SQL
  /** The base of every URL in the body, without a slash at its end (text). */
  base: SQL
  /** The token's user (integer), null for an application's token. */
  viewer: SQL
  /** Whether the caller sees what students do not (boolean): an application with a role, or a member of the staff. */
  insider: SQL
}

/** A piece of SQL over one row: `t` holds the row's columns, under the alias that the statement gives it. */
export type Fragment<T extends Table = Table> = (t: T, ambient: Ambient) => SQL

/** The types that JSON values have on the wire, for documentation and clients. */
export type WireType =
  | 'integer'
  | 'number'
  | 'boolean'
  | 'string'
  | 'datetime'
  | 'date'
  | 'object'
  | { list: WireType }
  /** A record of this resource in one of its views, or an empty object. */
  | { record: string; view: string }
  | { nullable: WireType }
  | { fields: Readonly<Record<string, WireType>> }
  | { byKey: WireType }

export interface One {
  shown: 'one'
  by: string
  to?: TableThunk
  view: string | View
}
export interface Many {
  shown: 'many' | 'first'
  of: TableThunk
  by?: string
  via?: TableThunk
  view: string | View
  order?: readonly string[]
  // biome-ignore lint/suspicious/noExplicitAny: the row is that of `of`, which a thunk hides from the type
  where?: (t: any, ambient: Ambient, owner: any) => SQL
}
export interface Ids {
  shown: 'ids'
  via: TableThunk
  of?: TableThunk
}
export interface Computed {
  shown: 'computed'
  // biome-ignore lint/suspicious/noExplicitAny: one list holds fragments over the columns of its own table
  sql: Fragment<any>
  type: WireType
}
export interface Nested {
  shown: 'object'
  fields: Readonly<Record<string, Shown>>
}
export interface OneOfTypes {
  shown: 'polymorphic'
  type: string
  id: string
  to: Readonly<Record<string, { table: TableThunk; view: string | View }>>
}
export interface Veiled {
  shown: 'veiled'
  what: Shown
  /** What stands there meanwhile: a word, nothing, or what may be shown of it. */
  instead: 'invisible' | null | Shown
  // biome-ignore lint/suspicious/noExplicitAny: one list holds fragments over the columns of its own table
  when: Fragment<any>
}
export type Shown = One | Many | Ids | Computed | Nested | OneOfTypes | Veiled

/** One entry: a column by its name, or a key with what it shows. */
export type Entry<T extends Table = Table> = ColumnOf<T> | Readonly<Record<string, Shown>>
export type View = readonly (string | Readonly<Record<string, Shown>>)[]

/** Types a list of entries as a view of `table`, so that several views can share it. */
export const view = <T extends Table>(_table: T, entries: readonly Entry<T>[]): readonly Entry<T>[] => entries

/** The record that the foreign key `by` names, in one of its views; null without one. `to` where no foreign key says it. */
export const one = (by: string, view: string | View, to?: TableThunk): One => ({ shown: 'one', by, view, to })

interface ManyOptions {
  view: string | View
  by?: string
  via?: TableThunk
  order?: readonly string[]
  where?: Many['where']
}
/**
 * The rows of another table that point at this row: by its only foreign key to this table, by the one named in `by`,
 * or through the join table `via`. In `order`, `id` by default.
 */
export const many = (of: TableThunk, options: ManyOptions): Many => ({ shown: 'many', of, ...options })
/** Like `many`, but only its first row, or null. */
export const first = (of: TableThunk, options: ManyOptions): Many => ({ shown: 'first', of, ...options })
/** The ids of the records at the other end of a join table, ascending. */
export const ids = (via: TableThunk, of?: TableThunk): Ids => ({ shown: 'ids', via, of })
/** A value worked out by SQL, with its type on the wire. */
export const computed = <T extends Table>(sql: Fragment<T>, type: WireType): Computed => ({
  shown: 'computed',
  sql,
  type,
})
/** An object of its own below one key. */
export const object = (fields: Readonly<Record<string, Shown>>): Nested => ({ shown: 'object', fields })
/** A record whose table stands in the column `type` as a class name, its id in the column `id`. */
export const polymorphic = (type: string, id: string, to: OneOfTypes['to']): OneOfTypes => ({
  shown: 'polymorphic',
  type,
  id,
  to,
})
/** The same, but the word `invisible` (or null, or less of it, where told so) while the condition holds. */
export const veiled = (
  what: Shown,
  // biome-ignore lint/suspicious/noExplicitAny: the row's table is told by the fragment
  when: Fragment<any>,
  instead: Veiled['instead'] = 'invisible',
): Veiled => ({ shown: 'veiled', what, when, instead })
