/** The path of a request, brought to the one form that routes have. */
import type { IncomingMessage } from 'node:http'

const API = '/v2/'
const SUFFIX = '.json'

/**
 * `//v2/users.json?page=2` → `/v2/users?page=2`. Clients put a base that ends in a slash before paths that start with
 * one, and the provider takes `.json` behind any path of the API. The query string is left as it came.
 */
export function rewriteUrl(request: Pick<IncomingMessage, 'url'>): string {
  const url = request.url || '/'
  // An absolute address (RFC 9112, 3.2.2) has two slashes of its own; the router takes it apart.
  if (!url.startsWith('/')) return url
  const mark = url.indexOf('?')
  const path = mark === -1 ? url : url.slice(0, mark)
  if (!path.includes('//') && !path.endsWith(SUFFIX)) return url
  const single = path.replace(/\/{2,}/g, '/')
  const bare = single.startsWith(API) && single.endsWith(SUFFIX) ? single.slice(0, -SUFFIX.length) : single
  return mark === -1 ? bare : bare + url.slice(mark)
}
