/**
 * Which addresses an application may be answered at (RFC 6749, 3.1.2): those that it registered, letter by letter.
 * Only what cannot lead elsewhere may differ: the case of scheme and host, and a query behind a registered address
 * that has none, both as the provider has it.
 */

/** The page of the provider that shows the code, for applications that no browser can call (out of band). */
export const OUT_OF_BAND = 'urn:ietf:wg:oauth:2.0:oob'

/** RFC 3986: a scheme, and behind it the characters that an address may hold. No fragment. */
const ADDRESS = /^[a-z][a-z0-9+.-]*:[\w.~:/?[\]@!$&'()*+,;=%-]+$/i
const LONGEST = 2000

/** Schemes that run or show what stands behind them, instead of calling an application. */
const HARMFUL = /^(javascript|data|vbscript|blob|file|filesystem|about|view-source):/i

/** Names that the answer uses: behind an address, they would let a link choose what the application reads. */
const ANSWER = new Set(['code', 'state', 'error', 'error_description', 'error_uri', 'iss'])

/** Whether an address is looked at at all. */
export const isUsable = (address: string): boolean =>
  address.length <= LONGEST && ADDRESS.test(address) && !HARMFUL.test(address)

export function isRegistered(registered: readonly string[], given: string): boolean {
  if (!isUsable(given)) return false
  const asked = folded(given)
  const { base, query } = split(asked)
  return registered.some((one) => {
    const own = folded(one)
    return own === asked || (own === base && !namesAnswer(query))
  })
}

/** `HTTP://App.example/CB` → `http://app.example/CB`; user names and passwords stay as they are. */
const folded = (address: string): string =>
  address.replace(/^[a-z][a-z0-9+.-]*:(?:\/\/[^/?#@]*(?=[/?#]|$))?/i, (start) => start.toLowerCase())

function split(address: string): { base: string; query: string } {
  const mark = address.indexOf('?')
  return mark === -1 ? { base: address, query: '' } : { base: address.slice(0, mark), query: address.slice(mark + 1) }
}

const namesAnswer = (query: string): boolean =>
  [...new URLSearchParams(query).keys()].some((name) => ANSWER.has(name.replace(/\[.*/s, '').trim().toLowerCase()))

/** The address with the answer behind what it has already, in the form of a form (RFC 6749, 4.1.2 and appendix B). */
export function withAnswer(redirectUri: string, answer: Readonly<Record<string, string | undefined>>): string {
  const pairs = Object.entries(answer).filter((pair): pair is [string, string] => pair[1] !== undefined)
  const { query } = split(redirectUri)
  const glue = !redirectUri.includes('?') ? '?' : query === '' || query.endsWith('&') ? '' : '&'
  return `${redirectUri}${glue}${new URLSearchParams(pairs)}`
}

/** Whether the answer leaves this server: all but the page that shows the code. */
export const leadsAway = (redirectUri: string): boolean => redirectUri !== OUT_OF_BAND

/** Where the user is about to be sent, for people: host and port, or the scheme that an application on the device has. */
export function destinationOf(redirectUri: string): string {
  const url = URL.parse(redirectUri)
  return url?.protocol === 'http:' || url?.protocol === 'https:'
    ? url.host
    : redirectUri.slice(0, redirectUri.indexOf(':') + 1)
}
