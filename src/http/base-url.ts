/** The base of URLs in bodies and headers: the public address, or the host that the client asked. */

/** What can stand in a Host header; anything else would be quoted in answers as it came. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i

/** `PUBLIC_URL` or the request's own address. Fastify reads X-Forwarded-* into it, of trusted proxies only. */
export function baseUrlOf(publicUrl: string | undefined): (request: { protocol: string; host: string }) => string {
  if (publicUrl !== undefined) return () => publicUrl
  return ({ protocol, host }) => `${protocol === 'https' ? 'https' : 'http'}://${HOST.test(host) ? host : 'localhost'}`
}
