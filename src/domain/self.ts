/** Whether a caller acts for themselves alone. */
import { type Actor, holdsOneOf } from '../engine/actor.ts'

/** The user whose own things these are: a user's token whose application holds none of the roles that reach further. */
export function onBehalfOf(actor: Actor, ...roles: [string, ...string[]]): number | undefined {
  return holdsOneOf(actor, roles) ? undefined : actor.userId
}

/**
 * Whether the rules of a project bind the caller: everybody but the staff, and applications of tutors that say that
 * they skip the checks.
 */
export function isBound(actor: Actor, skips: unknown = undefined): boolean {
  if (actor.staff || holdsOneOf(actor, ['Advanced staff'])) return false
  return onBehalfOf(actor, 'Advanced tutor') !== undefined || !saysYes(skips)
}

/** The API takes any text for a yes but those that mean no. */
function saysYes(value: unknown): boolean {
  return value !== undefined && value !== null && !/^(|0|f|false|n|no|off)$/i.test(String(value))
}
