/** The body of a write, held against the declared fields: typed values, or every error that it has. */
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { FieldErrors } from '../../errors.ts'
import type { Actor } from '../actor.ts'
import type { Table } from '../declare/columns.ts'
import {
  type ChildrenField,
  type ColumnField,
  type ExtraField,
  type Field,
  type Fields,
  type IdsField,
  type ParentField,
  theTimeOfTheWrite,
  theTokensUser,
} from '../declare/fields.ts'
import { columnOf } from '../model.ts'
import { cast, extraKind, Invalid, kindOf } from '../values.ts'
import { castFile, type UploadedFile } from './files.ts'

export interface Child {
  id?: number
  destroy: boolean
  input: Input
}

/** What a write asks for, checked and typed. */
export interface Input {
  /** Values by column. */
  columns: Record<string, unknown>
  files: Record<string, UploadedFile>
  ids: { field: string; spec: IdsField; ids: number[] }[]
  children: { field: string; spec: ChildrenField; rows: Child[] }[]
  parents: { field: string; spec: ParentField; input: Input }[]
  extras: Record<string, unknown>
  /** Names in the body that nothing declares; they are ignored, as upstream does, and told in a header. */
  unknown: string[]
}

export interface InputContext {
  creating: boolean
  actor?: Actor
  now: Date
}

const MAX_CHILDREN = 500
/** Each takes parameters of its own in a statement, which holds 65,535. */
const MAX_IDS = 10_000

/** Checks `raw` against `fields`; errors are collected in `errors`, by field, with `prefix` before nested names. */
export function checkInput(
  table: Table | undefined,
  fields: Fields,
  raw: Readonly<Record<string, unknown>>,
  context: InputContext,
  errors: FieldErrors,
  prefix = '',
): Input {
  const input: Input = { columns: {}, files: {}, ids: [], children: [], parents: [], extras: {}, unknown: [] }
  const fail = (name: string, message: string) => {
    const key = prefix + name
    errors[key] = [...(errors[key] ?? []), message]
  }
  for (const [name, field] of Object.entries(fields)) {
    const check: Check = { name, value: raw[name], given: Object.hasOwn(raw, name), context, errors, prefix, fail }
    checkField(table, field, check, input)
  }
  checkOrder(fields, input, fail)
  input.unknown.push(
    ...Object.keys(raw)
      .filter((name) => !Object.hasOwn(fields, name))
      .map((name) => prefix + name),
  )
  return input
}

interface Check {
  name: string
  value: unknown
  given: boolean
  context: InputContext
  errors: FieldErrors
  prefix: string
  fail(name: string, message: string): void
}

function checkField(table: Table | undefined, field: Field, check: Check, input: Input): void {
  switch (field.field) {
    case 'column':
      return checkColumn(columnOf(table!, field.column ?? check.name), field, check, input)
    case 'file':
      return checkFile(field.required, castFile.bind(null, field), check, input)
    case 'ids':
      return checkIds(field, check, input)
    case 'children':
      return checkChildren(field, check, input)
    case 'parent':
      return checkParent(field, check, input)
    case 'extra':
      return checkExtra(field, check, input)
    default:
      return field satisfies never
  }
}

const isBlank = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

function checkColumn(column: PgColumn, field: ColumnField, check: Check, input: Input): void {
  const { name, context, fail } = check
  const kind = kindOf(column)
  let value = check.value
  if (isBlank(value) && context.creating) value = defaultOf(field, context) ?? value
  if (isBlank(value)) {
    // Where nothing is an empty text, a text is taken away by either.
    const isEmptied = column.notNull && column.default === ''
    const mustStay = column.notNull && !isEmptied && !context.creating
    if (field.required ? context.creating || check.given : check.given && mustStay) return fail(name, "can't be blank")
    if (!check.given || (column.notNull && context.creating)) return
    // An empty text is one; an empty choice is none.
    const isFree = kind === 'text' && !choices(column, field) && !field.pattern
    input.columns[column.name] = isEmptied ? '' : isFree && typeof value === 'string' ? value : null
    return
  }
  const typed = cast(kind, value)
  if (typed instanceof Invalid) return fail(name, typed.message)
  const problem = limitProblem(column, field, typed)
  if (problem) return fail(name, problem)
  input.columns[column.name] = typed
}

function defaultOf(field: ColumnField, context: InputContext): unknown {
  if (field.default === theTokensUser) return context.actor?.userId
  if (field.default === theTimeOfTheWrite) return context.now
  return field.default
}

/** The only words that the column or the field allows; undefined for one that takes any. */
const choices = (column: PgColumn, field: ColumnField): readonly string[] | undefined =>
  field.in ?? (column.enumValues?.length ? column.enumValues : undefined)

function limitProblem(column: PgColumn, field: ColumnField, value: unknown): string | undefined {
  const words = choices(column, field)
  if (words && !words.includes(String(value))) return 'is not included in the list'
  if (typeof value === 'string') {
    const longest = field.maxLength ?? 1_000_000
    if ([...value].length > longest) return `is too long (maximum is ${longest} characters)`
    if (field.pattern && !field.pattern.test(value)) return field.message ?? 'is invalid'
  }
  if (typeof value === 'number') {
    if (field.minimum !== undefined && value < field.minimum) return `must be greater than or equal to ${field.minimum}`
    if (field.maximum !== undefined && value > field.maximum) return `must be less than or equal to ${field.maximum}`
  }
  return undefined
}

function checkOrder(fields: Fields, input: Input, fail: Check['fail']): void {
  for (const [name, field] of Object.entries(fields)) {
    if (field.field !== 'column' || !field.after) continue
    const [before, after] = [input.columns[field.after], input.columns[field.column ?? name]]
    if (before && after && !isAfter(after, before)) fail(name, `must be after ${field.after}`)
  }
}

export const isAfter = (later: unknown, earlier: unknown) =>
  new Date(later as string | Date).getTime() > new Date(earlier as string | Date).getTime()

function checkFile(
  isRequired: boolean,
  castOf: (value: unknown) => UploadedFile | Invalid,
  check: Check,
  input: Input,
) {
  if (isBlank(check.value)) {
    if (isRequired && (check.context.creating || check.given)) check.fail(check.name, "can't be blank")
    else if (check.given && check.value === null) input.columns[check.name] = null
    return
  }
  const file = castOf(check.value)
  if (file instanceof Invalid) check.fail(check.name, file.message)
  else input.files[check.name] = file
}

function checkIds(field: IdsField, check: Check, input: Input): void {
  if (!check.given) return
  const items = listOf(check.value).filter((item) => !isBlank(item))
  const numbers = items.map((item) => cast('integer', item))
  const wrong = numbers.find((number) => number instanceof Invalid)
  if (wrong instanceof Invalid) return check.fail(check.name, wrong.message)
  if (numbers.length > MAX_IDS) return check.fail(check.name, `holds more than ${MAX_IDS} ids`)
  input.ids.push({ field: check.name, spec: field, ids: [...new Set(numbers as number[])] })
}

/** A list, a form's `{"0": a, "1": b}`, or a single value. */
function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  if (isObject(value) && Object.keys(value).every((key) => /^\d+$/.test(key))) return Object.values(value)
  return value === null || value === undefined ? [] : [value]
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function checkChildren(field: ChildrenField, check: Check, input: Input): void {
  if (!check.given || isBlank(check.value)) return
  const rows = listOf(check.value)
  if (rows.length > MAX_CHILDREN || !rows.every(isObject)) return check.fail(check.name, 'is not a list of objects')
  const table = field.of()
  const prefix = `${check.prefix}${check.name.replace(/_attributes$/, '')}.`
  const children = rows.map((row): Child => {
    const { id, _destroy, ...rest } = row as Record<string, unknown>
    const key = isBlank(id) ? undefined : cast('integer', id)
    if (key instanceof Invalid) check.fail(`${check.name}.id`, key.message)
    const destroy = !isBlank(_destroy) && cast('boolean', _destroy) === true
    // A row that goes need not be right.
    const errors = destroy ? {} : check.errors
    const context = { ...check.context, creating: key === undefined }
    return {
      id: key as number | undefined,
      destroy,
      input: checkInput(table, field.fields, rest, context, errors, prefix),
    }
  })
  input.children.push({ field: check.name, spec: field, rows: children })
  input.unknown.push(...children.flatMap((child) => child.input.unknown))
}

function checkParent(field: ParentField, check: Check, input: Input): void {
  if (isBlank(check.value)) {
    if (field.required && (check.context.creating || check.given)) check.fail(check.name, "can't be blank")
    return
  }
  const value = Array.isArray(check.value) ? check.value[0] : check.value
  if (!isObject(value)) return check.fail(check.name, 'is not an object')
  const prefix = `${check.prefix}${check.name.replace(/_attributes$/, '')}.`
  const context = { ...check.context, creating: check.context.creating || !field.own }
  const parent = checkInput(field.of(), field.fields, value, context, check.errors, prefix)
  input.parents.push({ field: check.name, spec: field, input: parent })
  input.unknown.push(...parent.unknown)
}

function checkExtra(field: ExtraField, check: Check, input: Input): void {
  if (isBlank(check.value)) {
    if (field.required) check.fail(check.name, "can't be blank")
    return
  }
  if (field.type === 'object') {
    if (!isObject(check.value)) return check.fail(check.name, 'is not an object')
    input.extras[check.name] = check.value
    return
  }
  const value = cast(extraKind(field.type), check.value)
  if (value instanceof Invalid) check.fail(check.name, value.message)
  else input.extras[check.name] = value
}
