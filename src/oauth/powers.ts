/** What somebody may do with applications of others, by the roles on their profile. */
import { eq } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { holdsOneOf } from '../engine/actor.ts'
import { ROLE_GIVERS } from '../resources/platform/roles_entities.ts'
import { roles, rolesUsers } from '../resources/staff/roles.ts'

export interface Powers {
  /** Sees every application, with its usage and its roles. */
  seesAll: boolean
  /** Does with every application what its owner may. */
  managesAll: boolean
  /** Gives roles to applications and takes them, as the API's roles_entities allows an application with these roles. */
  givesRoles: boolean
}

/** Intrateam may everything, as everywhere. */
const MANAGERS = ['Advanced staff']

export async function powersOf(tx: Tx, userId: number): Promise<Powers> {
  const held = await tx
    .select({ name: roles.name })
    .from(rolesUsers)
    .innerJoin(roles, eq(roles.id, rolesUsers.role_id))
    .where(eq(rolesUsers.user_id, userId))
  const person = { roles: held.flatMap((role) => role.name ?? []) }
  const [managesAll, givesRoles] = [holdsOneOf(person, MANAGERS), holdsOneOf(person, ROLE_GIVERS)]
  return { managesAll, givesRoles, seesAll: managesAll || givesRoles }
}
