/** Headers of a page: X-Page, X-Per-Page, X-Total and Link (RFC 8288), in the order that the contract has. */
import type { Page } from '../engine/query/plan.ts'

/** `url` is the absolute address of the request without its query, `query` its query string as it came. */
export function pageHeaders(url: string, query: string, page: Page, total: number): Record<string, string> {
  const last = Math.max(1, Math.ceil(total / page.size))
  const headers: Record<string, string> = {
    'x-page': String(page.number),
    'x-per-page': String(page.size),
    'x-total': String(total),
  }
  const pages: [string, number][] = []
  if (page.number > 1) pages.push(['first', 1], ['prev', Math.min(page.number - 1, last)])
  if (page.number < last) pages.push(['last', last], ['next', page.number + 1])
  if (pages.length > 0)
    headers.link = pages.map(([rel, number]) => `<${pageUrl(url, query, page, number)}>; rel="${rel}"`).join(', ')
  return headers
}

/** The same request for another page: keys sorted by name, the page as a plain number, the size carried along. */
function pageUrl(url: string, query: string, page: Page, number: number): string {
  const parameters = new URLSearchParams(query)
  const sized = parameters.has('page[size]') || parameters.has('per_page')
  for (const name of [...parameters.keys()]) if (/^(page|per_page)(\[|$)/.test(name)) parameters.delete(name)
  // A link must not carry the credential that the request had.
  for (const name of ['access_token', 'bearer_token']) parameters.delete(name)
  parameters.append('page', String(number))
  if (sized) parameters.append('per_page', String(page.size))
  parameters.sort()
  return `${url}?${parameters}`
}
