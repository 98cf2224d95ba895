/** How pages leave: what browsers may do with them, and that nobody keeps them. */
import type { FastifyReply } from 'fastify'
import type { Html } from './html.ts'

export interface Allowance {
  /** Whether a form may end at an application, and wherever that sends its users on to. */
  leadsAway?: boolean
  /** Whether the page has scripts of ours. */
  scripts?: boolean
  /** Directives of the page's own, for what an outside library needs; they stand in the place of ours. */
  more?: Readonly<Record<string, string>>
}

/**
 * Nothing but our own style sheet and pictures; no frame, no script unless the page has one, and forms to here alone.
 * Chromium holds every redirect behind a form to `form-action`, those of the application, too, and nobody here knows
 * them: most applications send their users from the registered address on to a page at another port or host.
 */
const policy = ({ leadsAway, scripts, more }: Allowance): string =>
  Object.entries({
    'default-src': "'none'",
    'style-src': "'self'",
    'img-src': "'self'",
    ...(scripts ? { 'script-src': "'self'", 'connect-src': "'self'" } : {}),
    ...(leadsAway ? {} : { 'form-action': "'self'" }),
    'frame-ancestors': "'none'",
    'base-uri': "'none'",
    ...more,
  })
    .map(([directive, allowed]) => `${directive} ${allowed}`)
    .join('; ')

/** Sends a page; the status is 200 unless it was set. */
export function sendPage(reply: FastifyReply, page: Html, allowance: Allowance = {}): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .headers({
      'cache-control': 'no-store',
      'content-security-policy': policy(allowance),
      'referrer-policy': 'same-origin',
      'x-frame-options': 'DENY',
    })
    .send(page.text)
}

/** Sends the browser on. The answer may hold a code, which must not be kept, nor told to the next site as a referrer. */
export function sendOn(reply: FastifyReply, address: string, status: 302 | 303 = 302): FastifyReply {
  return reply.headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }).redirect(address, status)
}
