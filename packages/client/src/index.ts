/** A typed client of the API. See README.md. */
import createFetchClient, { type Client as FetchClient } from 'openapi-fetch'
import { type Lists, listsOf } from './pages.ts'
import type { components, paths } from './schema.d.ts'
import { sender } from './send.ts'
import { type Credentials, type GivenToken, givenTokens, TokenSource } from './token.ts'

export { ListError, type ListPath, type Page, type RowOf } from './pages.ts'
export type { components, operations, paths } from './schema.d.ts'
export { type Credentials, type GivenToken, LogInError } from './token.ts'

/** The records of the API by name: `Schemas['User']`. */
export type Schemas = components['schemas']

/** The application's credentials, or a token. */
export type Options = (Credentials | GivenToken) & {
  /** In the place of the global `fetch`: for a proxy, or for tests. */
  fetch?: typeof fetch
}

/** GET, POST, PATCH, PUT and DELETE of every path, and iterators over lists. */
export interface Client extends FetchClient<paths>, Lists {}

/** A client that logs in by itself when it is first used, unless it is given a token. */
export function createClient({ fetch: send = globalThis.fetch, ...options }: Options): Client {
  const baseUrl = options.baseUrl.replace(/\/+$/, '')
  const tokens = 'token' in options ? givenTokens(options) : new TokenSource({ ...options, baseUrl }, send)
  const client = createFetchClient<paths>({
    baseUrl,
    fetch: sender(tokens, send),
    // `filter[id]=1,2`
    querySerializer: { array: { style: 'form', explode: false } },
  })
  const lists = listsOf(client.GET as unknown as Parameters<typeof listsOf>[0])
  return Object.assign(client, lists) as unknown as Client
}
