/**
 * Which addresses the server calls. Whoever registers a webhook chooses the address: without a limit the server could be
 * sent to machines that only it can reach (server-side request forgery).
 */
import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import type { JobSettings } from './job.ts'

/** Refused for good: trying again would change nothing. */
export class Refused extends Error {
  override name = 'Refused'
}

const LOOPBACK = blockList(['127.0.0.0', 8], ['::1', 128])

/** Where all addresses of the internet in IPv6 lie (IANA, global unicast). */
const GLOBAL = blockList(['2000::', 3])
/** Addresses that are of no machine on the internet (IANA special-purpose registries, RFC 6890). */
const SPECIAL = blockList(
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
)

function blockList(...networks: [string, number][]): BlockList {
  const list = new BlockList()
  for (const [address, bits] of networks) list.addSubnet(address, bits, isIP(address) === 6 ? 'ipv6' : 'ipv4')
  return list
}

export function mayCall(address: string, receivers: JobSettings['receivers']): boolean {
  const plain = embedded(address) ?? address
  if (isIP(plain) === 0) return false
  const family = isIP(plain) === 6 ? 'ipv6' : 'ipv4'
  if (LOOPBACK.check(plain, family)) return receivers !== 'public'
  if (receivers === 'private') return true
  return !SPECIAL.check(plain, family) && (family === 'ipv4' || GLOBAL.check(plain, family))
}

/** Prefixes behind which an IPv4 address stands: mapped (RFC 4291, 2.5.5.2), and translated (RFC 6052, 2.1). */
const CARRIES_IPV4 = /^\[(?:::ffff:|64:ff9b::)([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/

/** An IPv4 address in IPv6 clothes, however it is written, is judged as what it is. */
function embedded(address: string): string | undefined {
  if (isIP(address) !== 6) return undefined
  // The URL standard has one spelling for each address, with the last 32 bits as hexadecimal digits.
  const match = CARRIES_IPV4.exec(URL.parse(`http://[${address}]/`)?.hostname ?? '')
  if (!match) return undefined
  return match
    .slice(1)
    .map((half) => Number.parseInt(half!, 16))
    .flatMap((half) => [half >> 8, half & 255])
    .join('.')
}

/** Names that are nobody's (RFC 2606, RFC 6761): the sample world is full of them, and nobody is called from there. */
const NOBODYS = /(^|\.)(example|invalid|test|example\.(com|net|org))\.?$/i

/** Refuses what no delivery may go to, before anybody is asked for an address. */
export function checkUrl(text: string, receivers: JobSettings['receivers']): URL {
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol)) throw new Refused('the address is no http or https URL')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (NOBODYS.test(host)) throw new Refused(`${host} is reserved, and nobody's`)
  if (isIP(host) && !mayCall(host, receivers)) throw new Refused(`${host} is no address of the internet`)
  return url
}

/** Looks a name up, and hands on only addresses that may be called: the very ones that are connected to then. */
export const guardedLookup =
  (receivers: JobSettings['receivers']): LookupFunction =>
  (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '', 0)
      const allowed = found.filter(({ address }) => mayCall(address, receivers))
      if (allowed.length === 0) return callback(new Refused(`${hostname} leads to no address of the internet`), '', 0)
      if (options.all) return callback(null, allowed as never, 0)
      callback(null, allowed[0]!.address, allowed[0]!.family)
    })
  }
