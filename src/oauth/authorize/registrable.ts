/** Which addresses an application may register to be answered at (RFC 6749, 3.1.2; RFC 9700, 2.1). */
import { isUsable, OUT_OF_BAND } from './redirect-uri.ts'

/** What can be wrong with an address. */
export type AddressFault = 'relative' | 'fragment' | 'invalid' | 'insecure'

/**
 * A scheme and a host, or a path behind the scheme of an application on the device, which has a dot in it (RFC 8252,
 * 7.1). `localhost:3000/callback` is neither: it lacks its scheme.
 */
const ABSOLUTE = /^[a-z][a-z0-9+.-]*:\/\/[^/?#\\]|^(?!https?:)[a-z][a-z0-9+-]*\.[a-z0-9+.-]*:\/(?!\/)/i

/** This very device: what is sent there without https crosses no network (RFC 8252, 8.3). */
const LOOPBACK = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

export function faultOf(address: string): AddressFault | undefined {
  if (address === OUT_OF_BAND) return undefined
  if (!ABSOLUTE.test(address)) return 'relative'
  if (address.includes('#')) return 'fragment'
  const url = URL.parse(address)
  if (!url || !isUsable(address)) return 'invalid'
  return url.protocol === 'http:' && !LOOPBACK.test(url.hostname) ? 'insecure' : undefined
}
