/** Whether a caller acts for themselves alone. */
import { type Actor, holdsOneOf } from '../engine/actor.ts'

/** The user whose own things these are: a user's token whose application holds none of the roles that reach further. */
export function onBehalfOf(actor: Actor, ...roles: [string, ...string[]]): number | undefined {
  return holdsOneOf(actor, roles) ? undefined : actor.userId
}
