/** Where to go on to after a log-in or log-out: a path of this server, whatever the request says. */

const SOMEWHERE = 'http://intranet.invalid'

/** The path and query of an address here; the start page for everything that could lead elsewhere. */
export function localPath(given: unknown): string {
  if (typeof given !== 'string' || !given.startsWith('/')) return '/'
  const url = URL.parse(given, SOMEWHERE)
  if (!url || url.origin !== SOMEWHERE) return '/'
  const path = url.pathname + url.search
  // `/.//other.example` becomes `//other.example`, which browsers take for a host.
  return path.startsWith('//') ? '/' : path
}
