/** Words for finding rows: special filters of a list, and the parents that a list stands under. */
import type { SQL } from 'drizzle-orm'
import type { Table } from './columns.ts'
import type { Ambient, Fragment, TableThunk } from './view.ts'

/** Rows joined to the asked record through another table: `via` has a foreign key to each of both. */
export interface Through {
  filter: 'through'
  via: TableThunk
  by?: string
  to?: string
  // biome-ignore lint/suspicious/noExplicitAny: the row is that of `via`
  where?: Fragment<any>
}
export interface Condition {
  filter: 'condition'
  // biome-ignore lint/suspicious/noExplicitAny: one list holds fragments over the columns of its own table
  sql: Fragment<any>
  about: string
}
export interface Matching {
  filter: 'matching'
  // biome-ignore lint/suspicious/noExplicitAny: one list holds fragments over the columns of its own table
  sql: (t: any, values: SQL, ambient: Ambient) => SQL
  type: 'integer' | 'string'
  about: string
}
export interface Present {
  filter: 'present'
  column: string
}
export interface Ahead {
  filter: 'ahead'
  column: string
}
export type Special = Through | Condition | Matching | Present | Ahead

interface ThroughOptions {
  by?: string
  to?: string
  // biome-ignore lint/suspicious/noExplicitAny: the row is that of `via`
  where?: Fragment<any>
}
/**
 * Rows that the table `via` joins with the asked ids; `by` and `to` name its two columns where they are not plain. With
 * `by: 'id'`, `via` is a parent of the row: `through(() => squads, { by: 'id', to: 'bloc_id' })`.
 */
export const through = (via: TableThunk, options: ThroughOptions = {}): Through => ({
  filter: 'through',
  via,
  ...options,
})
/** `true` and `false`: rows for which the condition holds, or not; where the SQL is null, it does not. */
export const condition = <T extends Table>(about: string, sql: Fragment<T>): Condition => ({
  filter: 'condition',
  sql,
  about,
})
/** Rows for which the SQL holds; `values` is the array of the values asked. */
export const matching = (about: string, type: Matching['type'], sql: Matching['sql']): Matching => ({
  filter: 'matching',
  sql,
  type,
  about,
})
/** `true` and `false`: rows where the column has a value, or none. */
export const present = (column: string): Present => ({ filter: 'present', column })
/** `true` and `false`: rows where the column lies ahead, now included, or behind. */
export const ahead = (column: string): Ahead => ({ filter: 'ahead', column })
