/** Query strings and forms: names with brackets become nested values, by the rules of Rack and Rails. */
import qs from 'qs'
import { badRequest } from '../errors.ts'

export type Parameters = Record<string, unknown>

/** A list of thousands of ids as `filter[id][]=1&...` must pass; one that takes seconds to read must not. */
const MOST_PARAMETERS = 10_000
const DEEPEST = 10

/** `filter[id]=1,2&page[size]=5` → `{ filter: { id: '1,2' }, page: { size: '5' } }`; broken text is a 400. */
export function parseForm(text: string): Parameters {
  if (text === '') return {}
  const parts = text.split('&')
  if (parts.length > MOST_PARAMETERS) throw tooMany()
  return nest(
    parts.filter(Boolean).map((part) => {
      const mark = part.indexOf('=')
      return mark === -1 ? [decode(part), ''] : [decode(part.slice(0, mark)), decode(part.slice(mark + 1))]
    }),
  )
}

/** Names and values, decoded, as nested values. Of a name without `[]` the last value counts: forms rely on it. */
export function nest(pairs: readonly (readonly [string, string])[]): Parameters {
  if (pairs.length > MOST_PARAMETERS) throw tooMany()
  const nameOf = rowNumbering()
  const grouped: Record<string, string | string[]> = Object.create(null)
  for (const [given, value] of pairs) {
    const name = nameOf(given)
    const known = grouped[name]
    if (!name.endsWith('[]')) grouped[name] = value
    else if (known === undefined) grouped[name] = [value]
    else (known as string[]).push(value)
  }
  try {
    // Small on purpose: qs walks a list up to its highest index, so a few names like a[9999] would take seconds.
    const options = { arrayLimit: 20, depth: DEEPEST, strictDepth: true }
    return withLists(qs.parse(grouped as Record<string, string>, options)) as Parameters
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep()
    throw error
  }
}

const tooDeep = () => badRequest(`Parameters are nested deeper than ${DEEPEST} levels`)
const tooMany = () => badRequest(`There are more than ${MOST_PARAMETERS} parameters`)

function decode(text: string): string {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text
  if (!spaced.includes('%')) return spaced
  try {
    return decodeURIComponent(spaced)
  } catch {
    throw badRequest('Parameters must be percent-encoded UTF-8')
  }
}

/**
 * Gives rows their numbers: in `a[][x]=1&a[][y]=2&a[][x]=3` a name that the row has already starts the next row
 * (as Rack does), so it becomes `a[0][x]`, `a[0][y]`, `a[1][x]`.
 */
function rowNumbering(): (name: string) => string {
  const rows = new Map<string, { number: number; has: Set<string> }>()
  return (name) => {
    let done = ''
    let rest = name
    let depth = 0
    for (let at = rest.indexOf('[]['); at !== -1; at = rest.indexOf('[][')) {
      if (++depth > DEEPEST) throw tooDeep()
      const list = done + rest.slice(0, at)
      rest = rest.slice(at + 2)
      const row = rows.get(list) ?? { number: 0, has: new Set<string>() }
      rows.set(list, row)
      if (row.has.has(rest) && !rest.includes('[]')) {
        row.number++
        row.has.clear()
      }
      row.has.add(rest)
      done = `${list}[${row.number}]`
    }
    return done + rest
  }
}

const isIndex = (key: string) => /^\d+$/.test(key)

/** Lists that qs wrote as objects (`{ 0: 'a', 1: 'b', ... }`) become lists again. */
function withLists(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(withLists)
  const entries = Object.entries(value)
  if (entries.length > 0 && entries.every(([key]) => isIndex(key))) return entries.map(([, item]) => withLists(item))
  for (const [key, item] of entries) if (typeof item === 'object') (value as Parameters)[key] = withLists(item)
  return value
}
