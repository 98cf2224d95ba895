/** Only programs and the server's own pages reach the sandbox: no page that a developer happens to look at resets it. */
import type { FastifyRequest } from 'fastify'
import { ApiError } from '../errors.ts'

/** Refuses what a page of another origin sends (Fetch Metadata, 2.3; for older browsers RFC 6454, 7). */
export async function refuseOtherOrigins(request: FastifyRequest): Promise<void> {
  const { origin, 'sec-fetch-site': site } = request.headers
  const isForeign =
    site === undefined ? origin !== undefined && hostOf(origin) !== request.host : !OWN.has(String(site))
  if (!isForeign) return
  const message = 'The sandbox answers programs and pages of its own, not pages of other sites.'
  throw new ApiError(403, { error: 'Forbidden', message })
}

/** `none` is an address that somebody typed. */
const OWN = new Set(['same-origin', 'none'])

const hostOf = (origin: string): string | undefined => URL.parse(origin)?.host
