/** The roles of applications, by name. */
import { and, eq, inArray, notInArray, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { APPLICATION, rolesEntities } from '../resources/platform/roles_entities.ts'
import { roles } from '../resources/staff/roles.ts'

/** Gives an application exactly these roles, without an end. Names are taken in any case; a role that is missing is made. */
export async function setRoles(tx: Tx, now: Date, applicationId: number, names: readonly string[]): Promise<void> {
  const ids = await roleIds(tx, now, names)
  await tx
    .delete(rolesEntities)
    .where(and(held(applicationId), ids.length ? notInArray(rolesEntities.role_id, ids) : undefined))
  if (ids.length === 0) return
  const stamps = { created_at: now, updated_at: now }
  await tx
    .insert(rolesEntities)
    .values(ids.map((id) => ({ role_id: id, entity_id: applicationId, ...stamps })))
    .onConflictDoUpdate({
      target: [rolesEntities.role_id, rolesEntities.entity_id, rolesEntities.entity_type],
      set: { expires_at: null, updated_at: now },
      setWhere: sql`${rolesEntities.expires_at} is not null`,
    })
}

/** The ids of roles by name, in any case; one that is missing is made. */
export async function roleIds(tx: Tx, now: Date, names: readonly string[]): Promise<number[]> {
  const byKey = new Map(names.map((name) => [name.trim().toLowerCase(), name.trim()]))
  byKey.delete('')
  if (byKey.size === 0) return []
  const known = await find(tx, [...byKey.keys()])
  const missing = [...byKey].filter(([key]) => !known.has(key))
  if (missing.length === 0) return [...known.values()]
  const stamps = { created_at: now, updated_at: now }
  await tx
    .insert(roles)
    .values(missing.map(([, name]) => ({ name, description: `${name}, made when it was given first.`, ...stamps })))
    .onConflictDoNothing({ target: roles.name })
  return [...(await find(tx, [...byKey.keys()])).values()]
}

/** Ids by name in lower case; of two names that differ in case alone, the older role counts. */
async function find(tx: Tx, keys: readonly string[]): Promise<Map<string, number>> {
  const key = sql<string>`lower(${roles.name})`
  const rows = await tx
    .select({ key, id: sql<number>`min(${roles.id})` })
    .from(roles)
    .where(inArray(key, [...keys]))
    .groupBy(key)
  return new Map(rows.map((row) => [row.key, row.id]))
}

export interface HeldRole {
  id: number
  name: string
  description: string
  /** When it lapses; null: never. */
  until: Date | null
}

export async function rolesOf(tx: Tx, applicationId: number): Promise<HeldRole[]> {
  return tx
    .select({
      id: roles.id,
      name: sql<string>`coalesce(${roles.name}, '')`,
      description: roles.description,
      until: rolesEntities.expires_at,
    })
    .from(rolesEntities)
    .innerJoin(roles, eq(roles.id, rolesEntities.role_id))
    .where(held(applicationId))
    .orderBy(roles.id)
}

/** The roles that there are to give. */
export async function allRoles(tx: Tx): Promise<{ id: number; name: string; description: string }[]> {
  const rows = await tx
    .select({ id: roles.id, name: roles.name, description: roles.description })
    .from(roles)
    .orderBy(roles.name)
  return rows.flatMap((role) => (role.name ? { ...role, name: role.name } : []))
}

interface Gift {
  applicationId: number
  roleId: number
}

/** Gives an application a role until then; one that it holds already, from now on until then. */
export async function giveRole(tx: Tx, now: Date, { applicationId, roleId }: Gift, until: Date | null) {
  await tx
    .insert(rolesEntities)
    .values({ role_id: roleId, entity_id: applicationId, expires_at: until, created_at: now, updated_at: now })
    .onConflictDoUpdate({
      target: [rolesEntities.role_id, rolesEntities.entity_id, rolesEntities.entity_type],
      set: { expires_at: until, updated_at: now },
    })
}

/** False when the application does not hold the role. */
export async function takeRole(tx: Tx, { applicationId, roleId }: Gift): Promise<boolean> {
  const [row] = await tx
    .delete(rolesEntities)
    .where(and(held(applicationId), eq(rolesEntities.role_id, roleId)))
    .returning({ id: rolesEntities.id })
  return row !== undefined
}

function held(applicationId: number) {
  return and(eq(rolesEntities.entity_id, applicationId), eq(rolesEntities.entity_type, APPLICATION))
}
