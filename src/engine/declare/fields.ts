/** Words for what a write takes. Type, length and enumeration come from the column of the same name. */
import type { SQL } from 'drizzle-orm'
import type { Table } from './columns.ts'
import type { TableThunk } from './view.ts'

export interface ColumnField<Required extends boolean = boolean> {
  field: 'column'
  /** Refused when blank on create, and when set to blank on update. */
  required: Required
  /** Longest text, in characters; smallest and largest number. */
  maxLength?: number
  minimum?: number
  maximum?: number
  /** The only words allowed, where the column itself takes any. */
  in?: readonly string[]
  /** The text must match; `message` is what the client reads. */
  pattern?: RegExp
  message?: string
  /** What the reference shows, where the name and the type do not say what is meant. */
  example?: string
  /** Taken when the client sends none: a value, the token's user, or the time of the write. */
  default?: Default
  /** Must lie after this other field, when both are there. */
  after?: string
  /** A slug of this column's value is kept in the column named, unless the write takes that too and one is sent. */
  slugInto?: string
  /** Kept in this column, where the API calls it otherwise than the table. */
  column?: string
}
export type Default = string | number | boolean | typeof theTokensUser | typeof theTimeOfTheWrite
export const theTokensUser = Symbol('the token’s user')
export const theTimeOfTheWrite = Symbol('the time of the write')

export interface FileField<Required extends boolean = boolean> {
  field: 'file'
  required: Required
  /** Bytes. */
  minimum?: number
  maximum?: number
}
export interface IdsField {
  field: 'ids'
  via: TableThunk
}
export interface ChildrenField<T extends Table = Table, F extends Fields = Fields> {
  field: 'children'
  of: () => T
  by?: string
  fields: F
}
/** A record that the row points at, written along with it: `theme_attributes` fills `theme_id`. */
export interface ParentField {
  field: 'parent'
  of: TableThunk
  by: string
  fields: Fields
  required: boolean
  /** The record is this row's alone: made and changed with it, where others are taken as they stand. */
  own: boolean
}
export type ExtraType = 'string' | 'integer' | 'boolean' | 'datetime' | 'object'
export interface ExtraField<E extends ExtraType = ExtraType, Required extends boolean = boolean> {
  field: 'extra'
  type: E
  required: Required
  about: string
}
export type Field = ColumnField | FileField | IdsField | ChildrenField | ParentField | ExtraField
export type Fields = Readonly<Record<string, Field>>

type Limits = Omit<ColumnField, 'field' | 'required'>
/** The names of columns are kept as types, where limits rename one. */
type Kept<L extends Limits> = L extends { column: infer C extends string } ? { column: C } : unknown

/** A column that must be given. Called with limits where the column does not say them. */
export const required = <const L extends Limits = object>(limits: L = {} as L): ColumnField<true> & Kept<L> =>
  ({ field: 'column', required: true, ...limits }) as ColumnField<true> & Kept<L>
/** A column that may be given. */
export const optional = <const L extends Limits = object>(limits: L = {} as L): ColumnField<false> & Kept<L> =>
  ({ field: 'column', required: false, ...limits }) as ColumnField<false> & Kept<L>
/** An uploaded file; its path is kept in the column of this name. Sizes in bytes. */
export const file = <R extends boolean = false>(limits: Partial<Omit<FileField<R>, 'field'>> = {}): FileField<R> => ({
  field: 'file',
  required: false as R,
  ...limits,
})
/** A list of ids: the rows of the join table `via` become exactly these. */
export const idList = (via: TableThunk): IdsField => ({ field: 'ids', via })
/** Rows of another table written along: each is made, changed (`id`) or deleted (`id`, `_destroy`). */
export const children = <T extends Table, const F extends Fields>(
  of: () => T,
  fields: F,
  by?: string,
): ChildrenField<T, F> => ({ field: 'children', of, fields, by })
/** The record behind the foreign key `by`, written along. */
export const parent = (
  of: TableThunk,
  by: string,
  fields: Fields,
  { required: isRequired = false, own = false }: { required?: boolean; own?: boolean } = {},
): ParentField => ({ field: 'parent', of, by, fields, required: isRequired, own })
/** A parameter without a column, for the action's own rule. */
export const extra = <E extends ExtraType, R extends boolean = false>(
  type: E,
  about: string,
  isRequired: R = false as R,
): ExtraField<E, R> => ({ field: 'extra', type, required: isRequired, about })

export interface Write {
  /** The key that wraps the body, by the contract the singular of the resource's name. */
  root: string
  /** Whether the fields may also stand without the root, where clients are told so or not told of any. */
  bare?: true
  fields: Fields
  /** Values that the server keeps by itself on create, whatever the client sends. */
  set?: Readonly<Record<string, SQL | string | number | boolean>>
}
