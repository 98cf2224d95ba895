/** Words for what a write takes. Type, length and enumeration come from the column of the same name. */
import type { SQL } from 'drizzle-orm'
import type { TableThunk } from './view.ts'

export interface ColumnField {
  field: 'column'
  /** Refused when blank on create, and when set to blank on update. */
  required: boolean
  /** Longest text, in characters; smallest and largest number. */
  maxLength?: number
  minimum?: number
  maximum?: number
  /** The only words allowed, where the column itself takes any. */
  in?: readonly string[]
  /** The text must match; `message` is what the client reads. */
  pattern?: RegExp
  message?: string
  /** Taken when the client sends none: a value, the token's user, or the time of the write. */
  default?: Default
  /** Must lie after this other field, when both are there. */
  after?: string
  /** A slug of this column's value is kept in the column named, unless the client sends one of its own. */
  slugInto?: string
  /** Kept in this column, where the API calls it otherwise than the table. */
  column?: string
}
export type Default = string | number | boolean | typeof theTokensUser | typeof theTimeOfTheWrite
export const theTokensUser = Symbol('the token’s user')
export const theTimeOfTheWrite = Symbol('the time of the write')

export interface FileField {
  field: 'file'
  required: boolean
  /** Bytes. */
  minimum?: number
  maximum?: number
}
export interface IdsField {
  field: 'ids'
  via: TableThunk
}
export interface ChildrenField {
  field: 'children'
  of: TableThunk
  by?: string
  fields: Fields
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
export interface ExtraField {
  field: 'extra'
  type: 'string' | 'integer' | 'boolean' | 'datetime' | 'object'
  required: boolean
  about: string
}
export type Field = ColumnField | FileField | IdsField | ChildrenField | ParentField | ExtraField
export type Fields = Readonly<Record<string, Field>>

type Limits = Omit<ColumnField, 'field' | 'required'>

/** A column that must be given. Called with limits where the column does not say them. */
export const required = (limits: Limits = {}): ColumnField => ({ field: 'column', required: true, ...limits })
/** A column that may be given. */
export const optional = (limits: Limits = {}): ColumnField => ({ field: 'column', required: false, ...limits })
/** An uploaded file; its path is kept in the column of this name. Sizes in bytes. */
export const file = (limits: Partial<Omit<FileField, 'field'>> = {}): FileField => ({
  field: 'file',
  required: false,
  ...limits,
})
/** A list of ids: the rows of the join table `via` become exactly these. */
export const idList = (via: TableThunk): IdsField => ({ field: 'ids', via })
/** Rows of another table written along: each is made, changed (`id`) or deleted (`id`, `_destroy`). */
export const children = (of: TableThunk, fields: Fields, by?: string): ChildrenField => ({
  field: 'children',
  of,
  fields,
  by,
})
/** The record behind the foreign key `by`, written along. */
export const parent = (
  of: TableThunk,
  by: string,
  fields: Fields,
  { required: isRequired = false, own = false }: { required?: boolean; own?: boolean } = {},
): ParentField => ({ field: 'parent', of, by, fields, required: isRequired, own })
/** A parameter without a column, for the action's own rule. */
export const extra = (type: ExtraField['type'], about: string, isRequired = false): ExtraField => ({
  field: 'extra',
  type,
  required: isRequired,
  about,
})

export interface Write {
  /** The key that wraps the body, by the contract the singular of the resource's name. */
  root: string
  /** Whether the fields may also stand without the root, where clients are told so or not told of any. */
  bare?: true
  fields: Fields
  /** Values that the server keeps by itself on create, whatever the client sends. */
  set?: Readonly<Record<string, SQL | string | number | boolean>>
}
