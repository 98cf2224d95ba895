/** Values as clients write them, turned into values that a column takes. Used by filters, ranges and writes alike. */
import type { PgColumn } from 'drizzle-orm/pg-core'

/** What the engine knows of a column's type. */
export type Kind = 'integer' | 'fraction' | 'boolean' | 'instant' | 'day' | 'text' | 'texts' | 'json' | 'bytes'

const KINDS: Readonly<Record<string, Kind>> = {
  integer: 'integer',
  'double precision': 'fraction',
  boolean: 'boolean',
  'timestamp (3) with time zone': 'instant',
  date: 'day',
  text: 'text',
  'text[]': 'texts',
  jsonb: 'json',
  bytea: 'bytes',
}

/** The kind of a column; an error names the column whose type the engine does not know. */
export function kindOf(column: PgColumn): Kind {
  const kind = KINDS[column.getSQLType()]
  if (!kind) throw new Error(`column ${column.name}: the engine has no kind for ${column.getSQLType()}`)
  return kind
}

/** The name that PostgreSQL has for a kind, for casts of bound values. */
export const SQL_TYPE: Readonly<Record<Kind, string>> = {
  integer: 'integer',
  fraction: 'double precision',
  boolean: 'boolean',
  instant: 'timestamptz',
  day: 'date',
  text: 'text',
  texts: 'text[]',
  json: 'jsonb',
  bytes: 'bytea',
}

/** The kinds of parameters without a column. */
export const extraKind = (type: 'string' | 'integer' | 'boolean' | 'datetime' | 'object'): Kind =>
  (({ string: 'text', integer: 'integer', boolean: 'boolean', datetime: 'instant', object: 'json' }) as const)[type]

/** Said of a value that the column cannot take; the message completes "FIELD ...". */
export class Invalid {
  readonly message: string
  constructor(message: string) {
    this.message = message
  }
}

const INTEGER = { least: -2147483648, most: 2147483647 }
const TRUE = new Set(['true', 't', 'on', 'yes'])
const FALSE = new Set(['false', 'f', 'off', 'no'])

/** A value from JSON, a form or a query string as `kind`, or what is wrong with it. Numbers, booleans and times may be texts. */
export function cast(kind: Kind, value: unknown): unknown {
  switch (kind) {
    case 'integer':
      return castInteger(value)
    case 'fraction':
      return castFraction(value)
    case 'boolean':
      return castBoolean(value)
    case 'instant':
      return castInstant(value)
    case 'day':
      return castDay(value)
    case 'text':
      return castText(value)
    case 'texts':
      return castTexts(value)
    case 'json':
      return castJson(value)
    case 'bytes':
      return new Invalid('is not a file')
    default:
      return kind satisfies never
  }
}

/** `100.0` is whole, too: clients and the reference's own samples write it so. */
const WHOLE = /^\s*[+-]?\d+(\.0+)?\s*$/

function castInteger(value: unknown): number | Invalid {
  const number = typeof value === 'string' && WHOLE.test(value) ? Number(value) : value
  if (typeof number !== 'number' || Number.isNaN(number)) return new Invalid('is not a number')
  if (!Number.isInteger(number)) return new Invalid('must be an integer')
  if (number < INTEGER.least || number > INTEGER.most) return new Invalid('is out of range')
  return number
}

function castFraction(value: unknown): number | Invalid {
  const text = typeof value === 'string' ? value.trim() : ''
  const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : new Invalid('is not a number')
}

function castBoolean(value: unknown): boolean | Invalid {
  if (typeof value === 'boolean') return value
  // An object may hold anything under `toString`, so it is never asked for its text.
  const word = typeof value === 'string' || typeof value === 'number' ? String(value).trim().toLowerCase() : ''
  // Any number but 0 is true, as upstream has it.
  if (/^[+-]?\d{1,15}$/.test(word)) return Number(word) !== 0
  if (TRUE.has(word)) return true
  return FALSE.has(word) ? false : new Invalid('is not a boolean')
}

/**
 * `2017-11-22`, `2017-11-22T13:41:00.825Z`, `2017-11-22 13:41:00 UTC`, `2017-11-22 14:00:00 +0100`; UTC without a zone.
 * A released client writes `2025-1-1`.
 */
const INSTANT =
  /^(\d{4})-(\d\d?)-(\d\d?)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$/i

function castInstant(value: unknown): Date | Invalid {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value
  const match = typeof value === 'string' ? INSTANT.exec(value.trim()) : null
  if (!match) return new Invalid('is not a valid datetime')
  const [, year, month, date, hour = '00', minute = '00', second = '00', fractional = '0', zone = 'Z'] = match
  if (!isCalendarDay(Number(year), Number(month), Number(date))) return new Invalid('is not a valid datetime')
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return new Invalid('is not a valid datetime')
  const milliseconds = fractional.padEnd(3, '0').slice(0, 3)
  const day = isoDay(year!, month!, date!)
  const time = new Date(`${day}T${hour}:${minute}:${second}.${milliseconds}${isoZone(zone)}`)
  // A zone may carry the time out of the years 1 to 9999, which are all that the wire's form can show.
  return time >= FIRST && time <= LAST ? time : new Invalid('is not a valid datetime')
}

const FIRST = new Date('0001-01-01T00:00:00.000Z')
const LAST = new Date('9999-12-31T23:59:59.999Z')

const isoZone = (zone: string): string =>
  /^(Z|UTC|GMT)$/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`

const isoDay = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`

/** Whether a text is a day without a time. */
export const isDay = (text: string): boolean => /^\d{4}-\d\d?-\d\d?$/.test(text)

function castDay(value: unknown): string | Invalid {
  const match = typeof value === 'string' ? /^(\d{4})-(\d\d?)-(\d\d?)(?:[T ].*)?$/.exec(value.trim()) : null
  if (!match || !isCalendarDay(Number(match[1]), Number(match[2]), Number(match[3])))
    return new Invalid('is not a valid date')
  return isoDay(match[1]!, match[2]!, match[3]!)
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  if (year < 1 || month < 1 || month > 12) return false
  return day >= 1 && day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
}

function castText(value: unknown): string | Invalid {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'string') return new Invalid('is not a text')
  return isKeepable(value) ? value : new Invalid('contains invalid characters')
}

/** PostgreSQL has no NUL in texts, and a lone surrogate is no character. */
const isKeepable = (text: string): boolean => !text.includes('\0') && text.isWellFormed()

function castTexts(value: unknown): string[] | Invalid {
  const items = Array.isArray(value) ? value : [value]
  const texts = items.map(castText)
  return (texts.find((text) => text instanceof Invalid) as Invalid | undefined) ?? (texts as string[])
}

/** Deeper than this no client means it; much deeper, and writing it out would overflow the stack. */
const MAX_DEPTH = 100

function castJson(value: unknown): unknown {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return new Invalid('is nested too deeply')
    const texts = level.flatMap((item) => (typeof item === 'string' ? [item] : isObject(item) ? Object.keys(item) : []))
    if (!texts.every(isKeepable)) return new Invalid('contains invalid characters')
    level = level.flatMap((item) => (isObject(item) ? Object.values(item) : []))
  }
  return value
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
