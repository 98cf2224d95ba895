/** A value that fits a schema, for pages that may not show a real one. */
import { resolver } from './resolve.ts'
import type { Schema } from './types.ts'

/** Deep enough for the records inside a record; views show each other in circles. */
const DEPTH = 4

const BY_FORMAT: Readonly<Record<string, unknown>> = {
  'date-time': '2026-03-02T10:00:00.250Z',
  date: '2026-03-02',
  uri: 'https://example.org/',
  int32: 42,
  double: 12.5,
}

/** What ends does so after it began. */
const LATER = /(^|_)(end|invalid)_/
const ENDS: Readonly<Record<string, unknown>> = { 'date-time': '2026-03-02T12:00:00.250Z', date: '2026-03-09' }

/** Makes examples for the schemas of one document. The same schema has the same example. */
export function exampleOf(document: object, schema: Schema, name = 'text', depth = 0): unknown {
  const resolved = resolver(document)(schema) as Loose
  const inner = (value: Schema, key: string) => exampleOf(document, value, key, depth + 1)
  if (resolved.default !== undefined) return resolved.default
  if (resolved.examples) return resolved.examples[0]
  if ('const' in resolved) return resolved.const
  if (resolved.enum) return resolved.enum[0]
  const { format } = resolved
  if (format !== undefined && format in BY_FORMAT) return (LATER.test(name) && ENDS[format]) || BY_FORMAT[format]
  if (resolved.properties) {
    if (depth >= DEPTH) return {}
    const entries = Object.entries(resolved.properties)
    return Object.fromEntries(entries.map(([key, value]) => [key, inner(value, key)]))
  }
  if (resolved.anyOf) return exampleOf(document, resolved.anyOf[0]!, name, depth)
  switch ([resolved.type].flat()[0]) {
    case 'integer':
      return name.endsWith('_count') ? 3 : 42
    case 'number':
      return 12.5
    case 'boolean':
      return false
    case 'array':
      return depth < DEPTH && resolved.items ? [inner(resolved.items, name)] : []
    case 'object':
      return {}
    case 'string':
      return textFor(name, resolved)
    default:
      return null
  }
}

interface Loose {
  examples?: readonly unknown[]
  default?: unknown
  const?: unknown
  enum?: readonly unknown[]
  format?: string
  properties?: Readonly<Record<string, Schema>>
  anyOf?: readonly Schema[]
  type?: string | readonly string[]
  items?: Schema
  pattern?: string
}

function textFor(name: string, { pattern }: Loose): string {
  if (pattern === '^data:') return 'data:image/png;base64,iVBORw0KGgo='
  if (/url$|link$|website/.test(name)) return 'https://example.org/'
  if (name === 'email') return 'norminet@example.org'
  if (name === 'login') return 'norminet'
  if (name.endsWith('color')) return '#00babc'
  if (/^ip_|_ip$/.test(name)) return '10.0.0.0/8'
  return name.replaceAll('_', ' ')
}
