/** A call of a route as one would write it: curl, TypeScript, Python, Ruby. All four do the same. */
import { exampleOf } from '../../engine/openapi/example.ts'
import { REFERENCES, TOKEN_USER } from '../../engine/openapi/fields.ts'
import type { Schema } from '../../engine/openapi/types.ts'
import type { Reference, RouteDoc } from './document.ts'
import { type Ids, NO_IDS } from './ids.ts'

export const LANGUAGES = { curl: 'curl', typescript: 'TypeScript', python: 'Python', ruby: 'Ruby' } as const
export type Language = keyof typeof LANGUAGES

export interface Call {
  method: string
  /** With values in the place of parameters. */
  path: string
  /** As the document has it: what a typed client is asked for. */
  template: string
  pathValues: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
  body?: unknown
  base: string
  /** The scopes that the token needs beside `public`. */
  scopes: readonly string[]
  /** Whether it needs the token of a user; an application's own does not do. */
  asUser: boolean
}

/** A row of the sample world, of which the calls speak. */
export type Row = Readonly<Record<string, unknown>>

export function callOf(reference: Reference, route: RouteDoc, base: string, sample?: Row, ids = NO_IDS): Call {
  const parameters = reference.parameters(route)
  const inPath = parameters.filter((one) => one.in === 'path')
  const pathValues = Object.fromEntries(
    inPath.map(({ name, schema }) => {
      if (name === 'id' && sample?.id !== undefined) return [name, String(sample.id)]
      return [name, String((schema.enum as string[] | undefined)?.[0] ?? newest(ids, schema) ?? '1')]
    }),
  )
  const paged = parameters.some(({ name }) => name === 'page[size]')
  const needed = parameters.filter((one) => one.in === 'query' && one.required)
  const given = reference.body(route)
  const asUser = route.operation['x-resource-owner'] === 'required'
  return {
    method: route.method,
    path: route.path.replace(/\{(\w+)\}/g, (_, name) => pathValues[name]!),
    template: route.path,
    pathValues,
    query: {
      ...(paged ? { 'page[size]': '2' } : {}),
      ...Object.fromEntries(
        needed.map(({ name, schema }) => [
          name,
          String(newest(ids, schema) ?? exampleOf(reference.document, schema, name)),
        ]),
      ),
    },
    ...(given ? { body: bodyExample(given.schema, { reference, ids, asUser, ...shownOf(route, sample, ids) }) } : {}),
    base,
    scopes: route.operation.security[0]?.oauth2 ?? [],
    asUser,
  }
}

/** The newest row that an id in this place could be of. */
const newest = ({ newest: ids }: Ids, schema: Schema): number | undefined => ids[String(schema[REFERENCES])]

interface Given {
  reference: Reference
  ids: Ids
  /** Whether a user's token stands in for what names the user. */
  asUser: boolean
  shown: Row
}

/** What of a row a body repeats: all of it where the row is written again, else only which other records it names. */
function shownOf({ method, operation }: RouteDoc, sample: Row = {}, { free }: Ids): Pick<Given, 'shown'> {
  const named = Object.entries(sample).flatMap(([name, value]) =>
    isRow(value) && value.id !== undefined ? [[`${name}_id`, value.id]] : name.endsWith('_id') ? [[name, value]] : [],
  )
  const fresh = operation['x-action'] === 'create' ? free : {}
  return { shown: { ...(method === 'POST' ? {} : sample), ...Object.fromEntries(named), ...fresh } }
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What only rows have that are there already. */
const OF_KEPT = new Set(['id', '_destroy'])

interface ObjectSchema {
  items?: Schema
  properties?: Readonly<Record<string, Schema>>
  required?: readonly string[]
  anyOf?: readonly ObjectSchema[]
}

/** What a call cannot do without; where everything may be left out, the first two fields. */
function bodyExample(schema: Schema, given: Given): unknown {
  const { reference, ids, asUser, shown } = given
  const resolved = reference.resolve<Schema>(schema) as ObjectSchema
  const { properties, required = resolved.anyOf?.at(-1)?.required ?? [] } = (
    resolved.properties ? resolved : (resolved.anyOf?.[0] ?? {})
  ) as ObjectSchema
  if (!properties) return {}
  const names = Object.keys(properties).filter((name) => !OF_KEPT.has(name))
  const needed = names.filter((name) => required.includes(name) || (!asUser && properties[name]![TOKEN_USER]))
  return Object.fromEntries(
    (needed.length > 0 ? needed : names.slice(0, 2)).map((name) => {
      const value = reference.resolve<Schema>(properties[name]!) as ObjectSchema & Schema
      if (value.properties) return [name, bodyExample(value, given)]
      const inside = value.items && reference.resolve<Schema>(value.items)
      if (inside && 'properties' in inside) return [name, [bodyExample(inside, { ...given, shown: {} })]]
      if (fits(value, shown[name])) return [name, shown[name]]
      const id = newest(ids, inside ?? value)
      if (id !== undefined) return [name, inside ? [id] : id]
      return [name, exampleOf(reference.document, value, name)]
    }),
  )
}

/** Whether a value that is shown can be written, too: a picture is shown as an address, and written as a file. */
function fits(schema: Schema, value: unknown): boolean {
  const { type, enum: words, pattern } = schema as { type?: string | string[]; enum?: unknown[]; pattern?: string }
  if (words) return words.includes(value)
  const types = [type].flat()
  if (typeof value === 'number')
    return types.includes('number') || (types.includes('integer') && Number.isInteger(value))
  return pattern !== '^data:' && types.includes(typeof value)
}

export const inLanguage: Readonly<Record<Language, (call: Call) => string>> = { curl, typescript, python, ruby }

const tokenOf = ({ asUser }: Call): string => (asUser ? 'USER_TOKEN' : 'TOKEN')

/** What to ask for beside what one gets unasked. */
const scopeOf = ({ scopes }: Call): string | undefined =>
  scopes.length > 0 ? ['public', ...scopes].join(' ') : undefined

function curl(call: Call): string {
  const { method, path, query, body, base } = call
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  const address = `"${base}${path}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}"`
  const lines = [
    `curl${pairs.some((pair) => pair.includes('[')) ? ' -g' : ''}${method === 'GET' ? '' : ` -X ${method}`} ${address}`,
    `-H "Authorization: Bearer ${tokenOf(call)}"`,
    ...(body === undefined
      ? []
      : ['-H "Content-Type: application/json"', `-d '${JSON.stringify(body).replaceAll("'", "'\\''")}'`]),
  ]
  return lines.join(' \\\n  ')
}

function typescript(call: Call): string {
  const { method, template, pathValues, query, body, base, asUser } = call
  const parameters = {
    ...(Object.keys(pathValues).length > 0 ? { path: numbersIn(pathValues) } : {}),
    ...(Object.keys(query).length > 0 ? { query: numbersIn(query) } : {}),
  }
  const init = {
    ...(Object.keys(parameters).length > 0 ? { params: parameters } : {}),
    ...(body === undefined ? {} : { body }),
  }
  const second = Object.keys(init).length > 0 ? `, ${literal(init)}` : ''
  const scope = scopeOf(call)
  const options = {
    baseUrl: base,
    ...(asUser ? { token: tokenOf(call) } : { clientId: 'UID', clientSecret: 'SECRET', ...(scope && { scope }) }),
  }
  return `import { createClient } from '@openintra/client'

const intra = createClient(${literal(options)})
const { response, data, error } = await intra.${method}('${template}'${second})
console.log(response.status, data ?? error)`
}

function python(call: Call): string {
  const { method, path, query, body, base } = call
  const more = [
    'headers=headers',
    ...(Object.keys(query).length > 0 ? [`params=${pythonLiteral(query)}`] : []),
    ...(body === undefined ? [] : [`json=${pythonLiteral(body)}`]),
  ]
  return `import requests

headers = {"Authorization": "Bearer ${tokenOf(call)}"}
answer = requests.${method.toLowerCase()}(
    "${base}${path}",
    ${more.join(',\n    ')},
)
print(answer.status_code, answer.text)`
}

function ruby(call: Call): string {
  const { method, path, query, body, base, asUser } = call
  const more = [
    ...(Object.keys(query).length > 0 ? [`params: ${rubyLiteral(query)}`] : []),
    ...(body === undefined
      ? []
      : [`headers: { "Content-Type" => "application/json" }`, `body: ${rubyLiteral(body)}.to_json`]),
  ]
  const scope = scopeOf(call)
  const token = asUser
    ? `OAuth2::AccessToken.new(client, "${tokenOf(call)}")`
    : `client.client_credentials.get_token${scope ? `(scope: "${scope}")` : ''}`
  return `require "oauth2"
${body === undefined ? '' : 'require "json"\n'}
client = OAuth2::Client.new("UID", "SECRET", site: "${base}")
token = ${token}
answer = token.${method.toLowerCase()}(${[`"${path}"`, ...more].join(', ')})
puts answer.status, answer.body`
}

/** As a typed client takes them: ids are numbers there. */
const numbersIn = (values: Readonly<Record<string, string>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([name, text]) => [name, /^\d+$/.test(text) ? Number(text) : text]))

/** A value in TypeScript's spelling, on one line where it is short. */
function literal(value: unknown, indent = ''): string {
  if (Array.isArray(value)) return `[${value.map((one) => literal(one, indent)).join(', ')}]`
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? quoted(value) : String(value)
  const inner = `${indent}  `
  const key = (name: string) => (/^[a-z_]\w*$/i.test(name) ? name : quoted(name))
  const pairs = Object.entries(value).map(([name, one]) => `${key(name)}: ${literal(one, inner)}`)
  const line = `{ ${pairs.join(', ')} }`
  if (pairs.length === 0) return '{}'
  return line.length + indent.length < 60 && !line.includes('\n')
    ? line
    : `{\n${inner}${pairs.join(`,\n${inner}`)},\n${indent}}`
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const pythonLiteral = (value: unknown): string =>
  spelled(value, { null: 'None', true: 'True', false: 'False', arrow: ': ' })
const rubyLiteral = (value: unknown): string =>
  spelled(value, { null: 'nil', true: 'true', false: 'false', arrow: ' => ' })

interface Spelling {
  null: string
  true: string
  false: string
  arrow: string
}

function spelled(value: unknown, spelling: Spelling): string {
  if (value === null) return spelling.null
  if (typeof value === 'boolean') return spelling[`${value}`]
  if (Array.isArray(value)) return `[${value.map((one) => spelled(one, spelling)).join(', ')}]`
  if (typeof value !== 'object') return JSON.stringify(value)
  const pairs = Object.entries(value).map(
    ([key, one]) => `${JSON.stringify(key)}${spelling.arrow}${spelled(one, spelling)}`,
  )
  return pairs.length === 0 ? '{}' : spelling.arrow === ': ' ? `{${pairs.join(', ')}}` : `{ ${pairs.join(', ')} }`
}
