/** A query string becomes a plan and its values, or the error that says what is wrong with it. */

import type { Finished } from '../finish.ts'
import { columnOf } from '../model.ts'
import { cast, Invalid, isDay, type Kind, kindOf } from '../values.ts'
import * as wrong from './errors.ts'
import type { Condition, Page, Values } from './plan.ts'

/** A query string as the HTTP front parsed it: texts, lists and objects of them. */
export type Query = Readonly<Record<string, unknown>>

const DEFAULT_SIZE = 30
const LARGEST_SIZE = 100

export interface Asked {
  conditions: Condition[]
  order: string[]
  values: Values
}

/** `filter`, `range`, `search` and `sort` of a request for rows of `resource`. */
export function parseQuery(resource: Finished, query: Query): Asked {
  const values: Values = {}
  const conditions = [
    ...entries(query, 'filter').flatMap(([name, value]) => filter(resource, name, value, values)),
    ...entries(query, 'range').map(([name, value]) => range(resource, name, value, values)),
    ...entries(query, 'search').flatMap(([name, value]) =>
      search(resource, name, texts(value, `search[${name}]`), values),
    ),
  ]
  return { conditions, order: sortOrder(resource, query.sort), values }
}

/** The rows that have every word of a free text in one of `columns`; all rows without a word. */
export function parseText(columns: readonly string[], text: unknown, values: Values): Condition[] {
  if (text !== undefined && typeof text !== 'string') throw wrong.malformed('query', 'a text')
  const words = (text ?? '').split(/\s+/).filter((word) => word !== '')
  if (words.length === 0) return []
  values.text = words.map((word) => pattern(word, 'query'))
  return [{ kind: 'text', columns, patterns: 'text' }]
}

/** The page asked for by `page[number]` and `page[size]`, or `page` and `per_page`; nonsense means the default. */
export function parsePage(query: Query, largest = LARGEST_SIZE): Page {
  const page = query.page
  const nested = isObject(page) ? page : undefined
  // `page[size]=100&page=2` arrives as a list or an object that has the plain value as a key; both are honoured.
  const plain =
    typeof page === 'string' ? page : Array.isArray(page) ? page.find((p) => typeof p === 'string') : undefined
  const inList = Array.isArray(page) ? page.find(isObject) : undefined
  const loose = nested ? Object.keys(nested).find((key) => nested[key] === true || nested[key] === '') : undefined
  const number = positive(nested?.number ?? inList?.number ?? plain ?? loose) ?? 1
  const size = positive(nested?.size ?? inList?.size ?? query.per_page) ?? Math.min(DEFAULT_SIZE, largest)
  return { number, size: Math.min(size, largest) }
}

/** A whole number from 1, at most what OFFSET can take with the largest page. */
function positive(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : 0
  return number > 0 ? Math.min(number, 1e12) : undefined
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `search=in:FIELD WORD`, the second way to say `search[FIELD]=WORD`. */
const IN_FIELD = /^in:(\S+)\s+(.+)$/s

/** The members of `filter[...]`; a value of another form is refused. A plain `search=x` is ignored, as upstream does. */
function entries(query: Query, name: 'filter' | 'range' | 'search'): [string, unknown][] {
  const value = query[name]
  if (value === undefined || value === '') return []
  if (name === 'search' && typeof value === 'string') {
    const [, field, word] = IN_FIELD.exec(value) ?? []
    return field === undefined ? [] : [[field, word]]
  }
  if (!isObject(value)) throw wrong.malformed(name, `${name}[FIELD]=VALUE`)
  return Object.entries(value)
}

/** `a,b` or several values, without blanks. */
function texts(value: unknown, name: string): string[] {
  const items = Array.isArray(value) ? value : [value]
  if (items.some((item) => typeof item !== 'string'))
    throw wrong.malformed(name, 'a text, or texts separated by commas')
  return (items as string[]).flatMap((item) => item.split(',')).filter((item) => item !== '')
}

/** A text of the column may hold commas itself: `filter[address]=1, rue` means the whole as well as its parts. */
function withWhole(value: unknown, given: string[]): string[] {
  return given.length > 1 && typeof value === 'string' ? [...given, value] : given
}

function filter(resource: Finished, name: string, value: unknown, values: Values): Condition[] {
  const given = texts(value, `filter[${name}]`)
  const special = Object.hasOwn(resource.special, name) ? resource.special[name] : undefined
  if (!special && !resource.filter.includes(name)) throw wrong.unknownFilter(name, resource.filterNames)
  if (given.length === 0) return []
  const key = `filter.${name}`
  if (!special) {
    const isText = kindOf(columnOf(resource.table, name)) === 'text'
    return [equal(resource, name, isText ? withWhole(value, given) : given, values, key)]
  }
  if (special.filter === 'through' || special.filter === 'matching') {
    const kind = special.filter === 'matching' && special.type === 'string' ? 'text' : 'integer'
    values[key] = given.map((text) => castFilter(kind, text, name))
    return [{ kind: 'special', name, values: key }]
  }
  // true and false together is every row
  const answers = new Set(given.map((text) => truth(text, name)))
  return answers.size === 2 ? [] : [{ kind: 'special', name, holds: answers.has(true) }]
}

function truth(text: string, name: string): boolean {
  if (text === 'true' || text === '1') return true
  if (text === 'false' || text === '0') return false
  throw wrong.filterValue(text, name)
}

function equal(resource: Finished, column: string, given: string[], values: Values, key: string): Condition {
  const kind = kindOf(columnOf(resource.table, column))
  const days = kind === 'instant' ? given.filter(isDay) : []
  const others = given.filter((text) => !days.includes(text))
  const condition: Condition = { kind: 'equal', column }
  if (days.length > 0) {
    condition.days = `${key}.days`
    values[condition.days] = days.map((text) => castFilter('day', text, column))
  }
  if (others.length > 0) {
    condition.values = key
    values[key] = others.map((text) => castFilter(kind === 'texts' || kind === 'json' ? 'text' : kind, text, column))
  }
  return condition
}

function castFilter(kind: Kind, text: string, name: string): unknown {
  const value = cast(kind, text)
  if (value instanceof Invalid) throw wrong.filterCast(text, name, value.message)
  return value instanceof Date ? value.toISOString() : value
}

function range(resource: Finished, name: string, value: unknown, values: Values): Condition {
  if (!resource.range.includes(name)) throw wrong.unknownRange(name, resource.range)
  if (typeof value !== 'string') throw wrong.malformed(`range[${name}]`, 'two values separated by a comma')
  const bounds = value.split(',')
  if (bounds.length < 2 || bounds[0] === '' || bounds[1] === '') throw wrong.rangeOpen(name)
  if (bounds.length > 2) throw wrong.rangeTooLong(name, value)
  const column = kindOf(columnOf(resource.table, name))
  const kind = column === 'json' ? 'text' : column
  const [least, most] = bounds.map((bound) => cast(kind, bound))
  if (least instanceof Invalid || most instanceof Invalid) throw wrong.rangeCast(name, bounds[0]!, bounds[1]!)
  const condition = { kind: 'range', column: name, least: `range.${name}.least`, most: `range.${name}.most` } as const
  values[condition.least] = least
  values[condition.most] = most
  return condition
}

function search(resource: Finished, name: string, given: string[], values: Values): Condition[] {
  if (!resource.search.includes(name)) throw wrong.unknownSearch(name, resource.search)
  if (given.length === 0) return []
  const key = `search.${name}`
  values[key] = given.map((text) => pattern(text, name))
  return [{ kind: 'search', column: name, patterns: key }]
}

const pattern = (text: string, name: string): string =>
  `%${(castFilter('text', text, name) as string).replace(/[\\%_]/g, '\\$&')}%`

/** The order asked for, completed by `-id` so that no row moves between two pages; the default without one. */
function sortOrder(resource: Finished, sort: unknown): string[] {
  const terms = sort === undefined ? [] : texts(sort, 'sort').map((term) => term.trim())
  if (terms.length === 0) return [...resource.order]
  for (const term of terms) {
    const name = term.replace(/^-/, '')
    if (!resource.sort.includes(name)) throw wrong.unknownSort(name)
  }
  const names = terms.map((term) => term.replace(/^-/, ''))
  const distinct = terms.filter((_, i) => names.indexOf(names[i]!) === i)
  return names.includes('id') ? distinct : [...distinct, '-id']
}
