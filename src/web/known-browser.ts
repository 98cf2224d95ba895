/**
 * Browsers that an account knows: it was logged in there before, or a link of its mails was used. Guesses of others do
 * not count against it there, so that they cannot keep the owner out.
 */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { newNonce, type SecretKey, sameText, signatureOf } from '../oauth/keys.ts'
import type { Web } from './visit.ts'

/** Seconds that a browser stays known without a log-in: about as long as browsers keep a cookie at most. */
const GOOD_FOR = 365 * 86_400

/** The number of the browser, when the account knows it. */
export function knownBrowser(web: Web, request: FastifyRequest, userId: number | undefined): string | undefined {
  const [number = '', sealed = ''] = (web.cookies.read(request, 'known') ?? '').split('.')
  const isKnown =
    userId !== undefined && /^[0-9a-f]{64}$/.test(number) && sameText(seal(web.key, number, userId), sealed)
  return isKnown ? number : undefined
}

/** From now on the account knows this browser, in place of whoever logged in here before. */
export function rememberBrowser(web: Web, request: FastifyRequest, reply: FastifyReply, userId: number): void {
  const number = knownBrowser(web, request, userId) ?? newNonce()
  web.cookies.set(request, reply, 'known', `${number}.${seal(web.key, number, userId)}`, GOOD_FOR)
}

/** Made for one account: in the browser of somebody else it is worth nothing. */
const seal = (key: SecretKey, number: string, userId: number): string =>
  signatureOf(key, `known browser:${userId}:${number}`)
