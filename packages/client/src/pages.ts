/** Lists as async iterators: page by page, or row by row. */
import type { FetchOptions } from 'openapi-fetch'
import type { paths } from './schema.d.ts'

type ListAnswer<Row> = { get: { responses: { 200: { content: { 'application/json': Row[] } } } } }

/** Paths that GET answers with a list. */
export type ListPath = { [P in keyof paths]: paths[P] extends ListAnswer<unknown> ? P : never }[keyof paths]
/** A row of the list at a path. */
export type RowOf<P extends ListPath> = paths[P] extends ListAnswer<infer Row> ? Row : never

type Options<P extends ListPath> = paths[P] extends { get: infer Operation } ? FetchOptions<Operation> : never
/** Options may be left out where the path has no parameters. */
export type OptionsOf<P extends ListPath> = P extends `${string}{${string}` ? [Options<P>] : [Options<P>?]

export interface Page<Row> {
  rows: Row[]
  number: number
  /** Rows over all pages. */
  total: number
}

/** The iterators of a client. */
export interface Lists {
  /** A list page by page: `for await (const { rows, total } of client.pages('/v2/users'))`. */
  pages<P extends ListPath>(path: P, ...options: OptionsOf<P>): AsyncGenerator<Page<RowOf<P>>, void>
  /** A list row by row, over all its pages. */
  all<P extends ListPath>(path: P, ...options: OptionsOf<P>): AsyncGenerator<RowOf<P>, void>
}

/** A page was refused. */
export class ListError extends Error {
  override readonly name = 'ListError'
  readonly status: number
  readonly body: unknown

  constructor(path: string, status: number, body: unknown) {
    super(`${path}: ${status} ${JSON.stringify(body)}`)
    this.status = status
    this.body = body
  }
}

/** As many rows as the server gives at once. */
const SIZE = 100

interface Asked {
  params?: { query?: Record<string, unknown> }
}
type Get = (path: string, options: Asked) => Promise<{ data?: unknown[]; error?: unknown; response: Response }>

/** The iterators over a client's GET. Inside, the types of the paths would be too many to follow: `Lists` has them. */
export function listsOf(get: Get) {
  /** From the page that the options name, or the first, until there are no more. */
  async function* pages(path: string, { params = {}, ...rest }: Asked = {}): AsyncGenerator<Page<unknown>, void> {
    for (let number = Number(params.query?.['page[number]'] ?? 1); ; number++) {
      const query = { 'page[size]': SIZE, ...params.query, 'page[number]': number }
      const { data, error, response } = await get(path, { ...rest, params: { ...params, query } })
      if (!data) throw new ListError(path, response.status, error)
      const total = Number(response.headers.get('x-total') ?? data.length)
      yield { rows: data, number, total }
      // A list without pages has no such header.
      const size = Number(response.headers.get('x-per-page') ?? Number.NaN)
      if (data.length === 0 || !(number * size < total)) return
    }
  }

  async function* all(path: string, options?: Asked): AsyncGenerator<unknown, void> {
    for await (const { rows } of pages(path, options)) yield* rows
  }

  return { pages, all }
}
