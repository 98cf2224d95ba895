/** The one place where access is enforced, before anything else of an action runs. */
import { accessDenied, insufficientScope, notFound } from '../../errors.ts'
import { type Actor, holdsOneOf } from '../actor.ts'
import type { Access } from '../declare/access.ts'
import type { Finished } from '../finish.ts'

/** Lets the caller pass, or throws: scopes first, then roles, then whether a user is needed. */
export function admit(actor: Actor, access: Access): void {
  const missing = access.scopes.filter((scope) => !actor.scopes.includes(scope))
  if (missing.length > 0) throw insufficientScope(missing)
  if (access.owner === 'required' && actor.userId === undefined) throw notFound()
  if (access.roles.length === 0 || holdsOneOf(actor, access.roles)) return
  if (access.owner === 'alternative' && actor.userId !== undefined) return
  throw accessDenied()
}

/** Whether rows that `visible` hides stay hidden from this caller. */
export const isRestricted = (actor: Actor, resource: Finished, access: Access): boolean =>
  resource.visible !== undefined && !(access.more.length > 0 && (actor.staff || holdsOneOf(actor, access.more)))

/** The same, where rows are only named, as the parents of others: what shows them says from whom they are hidden. */
export const isHiddenFrom = (actor: Actor, resource: Finished): boolean => {
  const shows = Object.values(resource.actions).filter(({ action }) => action === 'index' || action === 'show')
  return resource.visible !== undefined && shows.every(({ access }) => isRestricted(actor, resource, access))
}
