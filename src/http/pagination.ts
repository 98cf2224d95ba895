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
  const pages = pagesAround(page, last)
  if (pages.length > 0)
    headers.link = pages.map(([rel, number]) => `<${pageUrl(url, query, page, number)}>; rel="${rel}"`).join(', ')
  return headers
}

/** The pages that a page leads to, in the order of the Link header. */
function pagesAround(page: Page, last: number): [rel: string, number: number][] {
  const pages: [string, number][] = []
  if (page.number > 1) pages.push(['first', 1], ['prev', Math.min(page.number - 1, last)])
  if (page.number < last) pages.push(['last', last], ['next', page.number + 1])
  return pages
}

/** The same request for another page: keys sorted by name, the page as a plain number, the size carried along. */
function pageUrl(url: string, query: string, page: Page, number: number): string {
  const { parameters, sized } = withoutPage(query)
  parameters.append('page', String(number))
  if (sized) parameters.append('per_page', String(page.size))
  parameters.sort()
  return `${url}?${parameters}`
}

/** Members of a JSON:API document: every page by `page[number]`, null where there is none (JSON:API 1.1, 6.6). */
export function pageLinks(url: string, query: string, page: Page, total: number): Record<string, string | null> {
  const last = Math.max(1, Math.ceil(total / page.size))
  const linkTo = (number: number) => {
    const { parameters } = withoutPage(query)
    parameters.append('page[number]', String(number))
    parameters.append('page[size]', String(page.size))
    parameters.sort()
    return `${url}?${parameters}`
  }
  return {
    first: linkTo(1),
    last: linkTo(last),
    prev: page.number > 1 ? linkTo(Math.min(page.number - 1, last)) : null,
    next: page.number < last ? linkTo(page.number + 1) : null,
  }
}

/** The address of a request as a client may pass it on. */
export function selfLink(url: string, query: string): string {
  if (query === '') return url
  const parameters = new URLSearchParams(query)
  forgetCredentials(parameters)
  return parameters.size === 0 ? url : `${url}?${parameters}`
}

function withoutPage(query: string): { parameters: URLSearchParams; sized: boolean } {
  const parameters = new URLSearchParams(query)
  const sized = parameters.has('page[size]') || parameters.has('per_page')
  for (const name of [...parameters.keys()]) if (/^(page|per_page)(\[|$)/.test(name)) parameters.delete(name)
  forgetCredentials(parameters)
  return { parameters, sized }
}

/** A link must not carry the credential that the request had. */
function forgetCredentials(parameters: URLSearchParams): void {
  for (const name of ['access_token', 'bearer_token']) parameters.delete(name)
}
