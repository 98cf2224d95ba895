/** What can be wrong with a query string, in the contract's words. */
import { ApiError } from '../../errors.ts'

/** `a`, `a and b`, `a, b, and c`. */
export function sentence(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? ''
  if (words.length === 2) return `${words[0]} and ${words[1]}`
  return `${words.slice(0, -1).join(', ')}, and ${words.at(-1)}`
}

const refuse = (status: number, error: string, message: string, parameter?: string) =>
  new ApiError(status, { error, message }, {}, undefined, parameter === undefined ? undefined : { parameter })

export const unknownFilter = (name: string, known: readonly string[]) =>
  refuse(
    400,
    'Filter Error',
    `Attributes ${name} doesn't exists or aren't filterables. Available filters are: ${sentence(known)}`,
    `filter[${name}]`,
  )
export const filterValue = (value: string, name: string) =>
  refuse(
    400,
    'Filter Error',
    `Value ${value} is not allowed for filter ${name}, can be true and false`,
    `filter[${name}]`,
  )
export const filterCast = (value: string, name: string, why: string) =>
  refuse(422, 'Filter Error', `Value ${value} is not allowed for filter ${name}: it ${why}`, `filter[${name}]`)
export const unknownSort = (name: string) => refuse(400, 'Sort Error', `The ${name} field is not sortable`, 'sort')
export const unknownRange = (name: string, known: readonly string[]) =>
  refuse(
    400,
    'Range Error',
    `Attributes ${name} doesn't exists or aren't rangeables. Available ranges are: ${sentence(known)}`,
    `range[${name}]`,
  )
export const rangeOpen = (name: string) =>
  refuse(
    400,
    'Range Error',
    `Invalid range format for ${name}. Begin and end must be separated by a comma (,).`,
    `range[${name}]`,
  )
export const rangeTooLong = (name: string, value: string) =>
  refuse(
    400,
    'Range Error',
    `Invalid range format for ${name}. Too many arguments for filter (${value}).`,
    `range[${name}]`,
  )
export const rangeCast = (name: string, least: string, most: string) =>
  refuse(400, 'Range Error', `Unable to create a range between values '${least}' and '${most}'`, `range[${name}]`)
export const unknownSearch = (name: string, known: readonly string[]) =>
  refuse(
    400,
    'Search Error',
    `Attributes ${name} doesn't exists or aren't searchables. Available searchs are: ${sentence(known)}`,
    `search[${name}]`,
  )
export const unknownGraph = (name: string, known: readonly string[]) =>
  refuse(
    422,
    'Graph Error',
    `Attribute ${name} do not exist or isn't graphable. Available fields are: ${sentence(known)}`,
  )
export const unknownInterval = (name: string, known: readonly string[]) =>
  refuse(422, 'Graph Error', `Interval ${name} do not exist. Available intervals are: ${sentence(known)}`)
export const graphTooLong = (interval: string) =>
  refuse(
    422,
    'Graph Error',
    `The rows are too far apart for a graph by ${interval}. Narrow them down with range, or take a longer interval`,
  )
export const malformed = (name: string, form: string) =>
  refuse(400, 'Bad Request', `The parameter ${name} must be written as ${form}`, name)
