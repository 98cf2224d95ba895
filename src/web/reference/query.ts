/** What a list takes behind the `?`, column by column: forty parameters read better as one table. */
import type { Parameter, Schema } from '../../engine/openapi/types.ts'
import { typeText } from './fields.ts'

export interface Column {
  name: string
  type: string
  words: readonly string[]
  sort: boolean
  filter: boolean
  range: boolean
  search: boolean
  /** What a filter that is no column's value finds. */
  about?: string
}

export interface QueryDoc {
  paged: boolean
  /** The most rows a page. */
  largest?: number
  /** The order without `sort`. */
  order?: string
  columns: readonly Column[]
  /** Parameters of this list alone. */
  others: readonly Parameter[]
}

const PAGING = /^(page|per_page|page\[\w+\])$/
const BRACKETS = /^(filter|range|search)\[(.+)\]$/

export function queryOf(parameters: readonly Parameter[]): QueryDoc {
  const inQuery = parameters.filter((one) => one.in === 'query')
  const columns = new Map<string, Column>()
  const column = (name: string): Column => {
    const found = columns.get(name)
    if (found) return found
    const made = { name, type: '', words: [], sort: false, filter: false, range: false, search: false }
    columns.set(name, made)
    return made
  }
  const others: Parameter[] = []
  let order: string | undefined
  for (const parameter of inQuery) {
    const [, what, name] = BRACKETS.exec(parameter.name) ?? []
    if (parameter.name === 'sort') {
      order = /Without it: (.*)\.$/.exec(parameter.description ?? '')?.[1]
      for (const term of wordsOf(parameter.schema)) if (!term.startsWith('-')) column(term).sort = true
    } else if (what && name) {
      const one = column(name)
      one[what as 'filter' | 'range' | 'search'] = true
      if (what === 'filter') Object.assign(one, { words: wordsOf(parameter.schema), about: parameter.description })
      one.type ||= typeText((parameter.schema.items as Schema | undefined) ?? parameter.schema)
      if (one.type === 'string' && hasTime(parameter.schema)) one.type = 'date-time'
    } else if (!PAGING.test(parameter.name)) others.push(parameter)
  }
  const size = inQuery.find((one) => one.name === 'page[size]')
  return {
    paged: size !== undefined,
    largest: size?.schema.maximum as number | undefined,
    order,
    columns: [...columns.values()].map((one) => (isPlain(one) ? { ...one, about: undefined } : one)),
    others,
  }
}

const wordsOf = (schema: Schema): string[] =>
  ((schema.items as Schema | undefined)?.enum ?? schema.enum ?? []) as string[]

const hasTime = (schema: Schema): boolean => JSON.stringify(schema).includes('"date-time"')

/** Whether a filter only compares with its column, which needs no words. */
const isPlain = ({ about }: Column): boolean => about === undefined || about.startsWith('Rows whose ')
