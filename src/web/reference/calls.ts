/** A call of a route as one would write it: curl, TypeScript, Python, Ruby. All four do the same. */
import { exampleOf } from '../../engine/openapi/example.ts'
import type { Schema } from '../../engine/openapi/types.ts'
import type { Reference, RouteDoc } from './document.ts'

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
}

export function callOf(reference: Reference, route: RouteDoc, base: string, sample?: { id?: unknown }): Call {
  const parameters = reference.parameters(route)
  const inPath = parameters.filter((one) => one.in === 'path')
  const pathValues = Object.fromEntries(
    inPath.map(({ name, schema }) => {
      if (name === 'id' && sample?.id !== undefined) return [name, String(sample.id)]
      return [name, String((schema.enum as string[] | undefined)?.[0] ?? '1')]
    }),
  )
  const paged = parameters.some(({ name }) => name === 'page[size]')
  const needed = parameters.filter((one) => one.in === 'query' && one.required)
  const given = reference.body(route)
  return {
    method: route.method,
    path: route.path.replace(/\{(\w+)\}/g, (_, name) => pathValues[name]!),
    template: route.path,
    pathValues,
    query: {
      ...(paged ? { 'page[size]': '2' } : {}),
      ...Object.fromEntries(
        needed.map(({ name, schema }) => [name, String(exampleOf(reference.document, schema, name))]),
      ),
    },
    ...(given ? { body: bodyExample(reference, given.schema) } : {}),
    base,
  }
}

interface ObjectSchema {
  properties?: Readonly<Record<string, Schema>>
  required?: readonly string[]
  anyOf?: readonly Schema[]
}

/** What a call cannot do without; where everything may be left out, the first two fields. */
export function bodyExample(reference: Reference, schema: Schema): unknown {
  const resolved = reference.resolve<Schema>(schema) as ObjectSchema
  const { properties, required = [] } = (resolved.anyOf?.[0] ?? resolved) as ObjectSchema
  if (!properties) return {}
  const names = required.length > 0 ? required : Object.keys(properties).slice(0, 2)
  return Object.fromEntries(
    names.map((name) => {
      const value = reference.resolve<Schema>(properties[name]!) as ObjectSchema & Schema
      return [name, value.properties ? bodyExample(reference, value) : exampleOf(reference.document, value, name)]
    }),
  )
}

export const inLanguage: Readonly<Record<Language, (call: Call) => string>> = { curl, typescript, python, ruby }

function curl({ method, path, query, body, base }: Call): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  const address = `"${base}${path}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}"`
  const lines = [
    `curl${pairs.some((pair) => pair.includes('[')) ? ' -g' : ''}${method === 'GET' ? '' : ` -X ${method}`} ${address}`,
    '-H "Authorization: Bearer TOKEN"',
    ...(body === undefined
      ? []
      : ['-H "Content-Type: application/json"', `-d '${JSON.stringify(body).replaceAll("'", "'\\''")}'`]),
  ]
  return lines.join(' \\\n  ')
}

function typescript({ method, template, pathValues, query, body }: Call): string {
  const parameters = {
    ...(Object.keys(pathValues).length > 0 ? { path: numbersIn(pathValues) } : {}),
    ...(Object.keys(query).length > 0 ? { query: numbersIn(query) } : {}),
  }
  const init = {
    ...(Object.keys(parameters).length > 0 ? { params: parameters } : {}),
    ...(body === undefined ? {} : { body }),
  }
  const second = Object.keys(init).length > 0 ? `, ${literal(init)}` : ''
  return `const { data } = await client.${method}('${template}'${second})`
}

function python({ method, path, query, body, base }: Call): string {
  const more = [
    'headers=headers',
    ...(Object.keys(query).length > 0 ? [`params=${pythonLiteral(query)}`] : []),
    ...(body === undefined ? [] : [`json=${pythonLiteral(body)}`]),
  ]
  const setup = 'import requests\n\nheaders = {"Authorization": "Bearer TOKEN"}\n'
  const call = `requests.${method.toLowerCase()}(\n    "${base}${path}",\n    ${more.join(',\n    ')},\n)`
  return `${setup}answer = ${call}`
}

function ruby({ method, path, query, body, base }: Call): string {
  const more = [
    ...(Object.keys(query).length > 0 ? [`params: ${rubyLiteral(query)}`] : []),
    ...(body === undefined
      ? []
      : [`headers: { "Content-Type" => "application/json" }`, `body: ${rubyLiteral(body)}.to_json`]),
  ]
  const setup = `require "oauth2"
${body === undefined ? '' : 'require "json"\n'}
client = OAuth2::Client.new("UID", "SECRET", site: "${base}")
token = client.client_credentials.get_token
`
  return `${setup}answer = token.${method.toLowerCase()}(${[`"${path}"`, ...more].join(', ')})`
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
