/** Headers that tell a client which application it is. */
import type { Actor } from '../engine/actor.ts'

export type CallerHeaders = Readonly<Record<'x-application-id' | 'x-application-name' | 'x-application-roles', string>>

/** One caller makes many requests. */
const known = new WeakMap<Actor, CallerHeaders>()

export function callerHeaders(actor: Actor): CallerHeaders {
  const found = known.get(actor)
  if (found) return found
  const headers = {
    'x-application-id': String(actor.applicationId),
    'x-application-name': headerText(actor.applicationName),
    'x-application-roles': headerText(actor.roles.join(', ')) || 'None',
  }
  known.set(actor, headers)
  return headers
}

/** A text as a header can carry it: what is outside Latin-1, and control characters, percent-encoded (RFC 9110, 5.5). */
export const headerText = (text: string): string =>
  text.toWellFormed().replace(/[^\x20-\x7e\xa0-\xff]/gu, (character) => encodeURIComponent(character))
