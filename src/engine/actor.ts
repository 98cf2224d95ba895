/** Who calls: the application behind the token, and the user when the token has one. */

export interface Actor {
  applicationId: number
  applicationName: string
  applicationUid: string
  /** Names of the application's roles that have not expired. */
  roles: readonly string[]
  scopes: readonly string[]
  /** The token's user; undefined for an application's own token. */
  userId?: number
  /** Whether that user is staff. */
  staff: boolean
  limits: { perSecond: number; perHour: number }
}

/** Roles that open what another role opens (names in lower case). Intrateam opens everything: its description is "manage all". */
const OPENS: Readonly<Record<string, readonly string[]>> = {
  'advanced staff': ['basic staff'],
  'advanced tutor': ['basic tutor', 'tutor', 'student tutor'],
  tutor: ['basic tutor', 'student tutor'],
  'advanced notes manager': ['notes manager'],
}

/** Whether the caller sees what is kept from students: people behind evaluations to come, say. */
export const isInsider = (actor: Actor): boolean => actor.staff || actor.roles.length > 0

/** Whether the application holds one of the roles, by name (in any case) or through one that includes it. */
export function holdsOneOf(actor: Pick<Actor, 'roles'>, wanted: readonly string[]): boolean {
  const names = wanted.map((name) => name.toLowerCase())
  return actor.roles.some((role) => {
    const held = role.toLowerCase()
    return held === 'intrateam' || names.includes(held) || (OPENS[held] ?? []).some((name) => names.includes(name))
  })
}
