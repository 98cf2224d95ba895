/** Headers of answers, as components. */
import type { Components } from './components.ts'
import type { Header, Reference } from './types.ts'

const integer = (description: string): Header => ({ description, schema: { type: 'integer' } })
const text = (description: string): Header => ({ description, schema: { type: 'string' } })

/** By the name on the wire, as it is written in documents. */
const HEADERS: Readonly<Record<string, Header>> = {
  'X-Page': integer('The page that this is.'),
  'X-Per-Page': integer('Rows a page.'),
  'X-Total': integer('Rows over all pages.'),
  Link: text('Addresses of the first, prev, last and next page, where there are any (RFC 8288).'),
  'X-Application-Id': integer('The application that called.'),
  'X-Application-Name': text('Its name.'),
  'X-Application-Roles': text('Its roles, `None` without any.'),
  'X-Hourly-RateLimit-Limit': integer('Requests an hour that the application may make.'),
  'X-Hourly-RateLimit-Remaining': integer('How many of them are left.'),
  'X-Secondly-RateLimit-Limit': integer('Requests a second that the application may make.'),
  'X-Secondly-RateLimit-Remaining': integer('How many of them are left.'),
  'X-Ignored-Parameters': text('Names in the body that the API does not know; they have no effect.'),
  Location: { description: 'The address of the new record.', schema: { type: 'string', format: 'uri' } },
  'Retry-After': integer('Seconds to wait.'),
  'WWW-Authenticate': text('What is wrong with the token, or which scopes it lacks (RFC 6750).'),
  'Cache-Control': text('`no-store`: the answer is not to be kept.'),
  Pragma: text('`no-cache`, for caches of old.'),
}

/** On every answer once it is known who calls. */
export const ANSWER_HEADERS = Object.keys(HEADERS).filter((name) => /^X-(Application|Hourly|Secondly)-/.test(name))
export const PAGE_HEADERS = ['X-Page', 'X-Per-Page', 'X-Total', 'Link']

/** Names in any case as the document has them, with the components that describe them. */
export function headerReferences(components: Components, names: readonly string[]): Record<string, Reference> {
  return Object.fromEntries(
    names.map((given) => {
      const name = Object.keys(HEADERS).find((known) => known.toLowerCase() === given.toLowerCase())
      if (!name) throw new Error(`OpenAPI: the header ${given} is not described`)
      return [name, components.add('headers', name, HEADERS[name]!)]
    }),
  )
}
