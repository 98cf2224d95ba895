/** What the query string of a list takes: pages, order, filters, ranges, searches. */
import { getTableName } from 'drizzle-orm'
import type { Special } from '../declare/filters.ts'
import type { Finished } from '../finish.ts'
import { columnOf } from '../model.ts'
import { parsePage } from '../query/parse.ts'
import { type Kind, kindOf } from '../values.ts'
import type { Components } from './components.ts'
import { pascal, sentence } from './names.ts'
import { INTEGER, KIND_SCHEMAS, wordsOf } from './schemas.ts'
import type { Parameter, Reference, Schema } from './types.ts'

/** Page, order and everything that narrows a list. */
export const listParameters = (components: Components, resource: Finished): Reference[] => [
  ...pageParameters(components, resource),
  ...sortParameter(components, resource),
  ...narrowing(components, resource),
]

/** What narrows a list, or the rows that a graph counts. */
export const narrowing = (components: Components, resource: Finished): Reference[] => [
  ...resource.filterNames.map((name) => filterParameter(components, resource, name)),
  ...resource.range.map((name) => rangeParameter(components, resource, name)),
  ...resource.search.map((name) =>
    components.add('parameters', `Search${pascal(name)}`, {
      ...commas(`search[${name}]`, { type: 'string' }),
      description: `Rows whose ${name} contains one of these, in either case.`,
    }),
  ),
]

/** Values separated by commas in one parameter. */
const commas = (name: string, items: Schema, limits: Schema = {}): Parameter => ({
  name,
  in: 'query',
  style: 'form',
  explode: false,
  schema: { type: 'array', items, ...limits },
})

/** Only one name of each has a default: a form that fills in both would set the second against the first. */
function pageParameters(components: Components, { pageSize }: Finished): Reference[] {
  const size = parsePage({}, pageSize).size
  const largest = parsePage({ per_page: '999999' }, pageSize).size
  const suffix = pageSize === undefined ? '' : `UpTo${largest}`
  const number = { type: 'integer', minimum: 1 }
  const sizes = { type: 'integer', minimum: 1, maximum: largest }
  const add = (key: string, name: string, description: string, schema: Schema) =>
    components.add('parameters', key, { name, in: 'query', description, schema })
  return [
    add('PageNumber', 'page[number]', 'Which page; one behind the last is an empty list.', { ...number, default: 1 }),
    add(`PageSize${suffix}`, 'page[size]', `Rows a page. More than ${largest} count as ${largest}.`, {
      ...sizes,
      default: size,
    }),
    add('Page', 'page', 'The same as `page[number]`.', number),
    add(`PerPage${suffix}`, 'per_page', 'The same as `page[size]`.', sizes),
  ]
}

function sortParameter(components: Components, resource: Finished): Reference[] {
  if (resource.sort.length === 0) return []
  const terms = resource.sort.flatMap((name) => [name, `-${name}`])
  const parameter = {
    ...commas('sort', { type: 'string', enum: terms }),
    description: `Most important first, \`-\` for descending. Without it: ${resource.order.join(',')}.`,
  }
  return [components.add('parameters', `${pascal(resource.name)}Sort`, parameter)]
}

/** Several resources share a parameter where it is the same, and only there: the kind is in its name. */
const KIND_NAMES: Readonly<Record<Kind, string>> = {
  integer: 'Integer',
  fraction: 'Number',
  boolean: 'Boolean',
  instant: 'Time',
  day: 'Day',
  text: 'Text',
  texts: 'Texts',
  json: 'Json',
  bytes: 'Bytes',
}

const TIME_OR_DAY: Schema = { type: 'string', anyOf: [{ format: 'date-time' }, { format: 'date' }] }

function asked(kind: Kind): Schema {
  if (kind === 'instant') return TIME_OR_DAY
  return kind === 'texts' || kind === 'json' || kind === 'bytes' ? KIND_SCHEMAS.text : KIND_SCHEMAS[kind]
}

function filterParameter(components: Components, resource: Finished, name: string): Reference {
  const special = resource.special[name]
  const own = `${pascal(resource.name)}Filter${pascal(name)}`
  if (special) return components.add('parameters', specialName(own, name, special), specialParameter(name, special))
  const column = columnOf(resource.table, name)
  const kind = kindOf(column)
  const words = wordsOf(column)
  const items = words ? { type: 'string', enum: words } : asked(kind)
  const days = kind === 'instant' ? ' A day stands for all its 24 hours, in UTC.' : ''
  const parameter = {
    ...commas(`filter[${name}]`, items),
    description: `Rows whose ${name} is one of these.${days}`,
  }
  return components.add('parameters', words ? own : `Filter${pascal(name)}${KIND_NAMES[kind]}`, parameter)
}

/** What says the same in every resource is one component. */
function specialName(own: string, name: string, special: Special): string {
  if (special.filter === 'present') return `Filter${pascal(name)}With${pascal(special.column)}`
  if (special.filter === 'ahead') return `Filter${pascal(name)}With${pascal(special.column)}Ahead`
  return own
}

function specialParameter(filter: string, special: Special): Parameter {
  const name = `filter[${filter}]`
  const yesOrNo = (description: string): Parameter => ({ name, in: 'query', description, schema: { type: 'boolean' } })
  switch (special.filter) {
    case 'through':
      return { ...commas(name, INTEGER), description: `Ids, by way of ${getTableName(special.via())}.` }
    case 'matching':
      return {
        ...commas(name, special.type === 'integer' ? INTEGER : KIND_SCHEMAS.text),
        description: sentence(special.about),
      }
    case 'condition':
      return yesOrNo(`With \`true\` ${special.about}; with \`false\` all others.`)
    case 'present':
      return yesOrNo(`Whether ${special.column} has a value.`)
    case 'ahead':
      return yesOrNo(`With \`true\` rows whose ${special.column} lies ahead; with \`false\` behind.`)
    default:
      return special satisfies never
  }
}

function rangeParameter(components: Components, resource: Finished, name: string): Reference {
  const kind = kindOf(columnOf(resource.table, name))
  return components.add('parameters', `Range${pascal(name)}${KIND_NAMES[kind]}`, {
    ...commas(`range[${name}]`, asked(kind), { minItems: 2, maxItems: 2 }),
    description: `Rows whose ${name} lies between the two, both included.`,
  })
}
