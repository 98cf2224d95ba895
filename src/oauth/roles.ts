/** The roles of applications, by name. */
import { and, eq, inArray, notInArray, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { APPLICATION, rolesEntities } from '../resources/platform/roles_entities.ts'
import { roles } from '../resources/staff/roles.ts'

/** Gives an application exactly these roles, without an end. Names are taken in any case; a role that is missing is made. */
export async function setRoles(tx: Tx, now: Date, applicationId: number, names: readonly string[]): Promise<void> {
  const ids = await roleIds(tx, now, names)
  const held = and(eq(rolesEntities.entity_id, applicationId), eq(rolesEntities.entity_type, APPLICATION))
  await tx.delete(rolesEntities).where(and(held, ids.length ? notInArray(rolesEntities.role_id, ids) : undefined))
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

async function roleIds(tx: Tx, now: Date, names: readonly string[]): Promise<number[]> {
  const byKey = new Map(names.map((name) => [name.trim().toLowerCase(), name.trim()]))
  byKey.delete('')
  if (byKey.size === 0) return []
  const known = await find(tx, [...byKey.keys()])
  const missing = [...byKey].filter(([key]) => !known.has(key))
  if (missing.length === 0) return [...known.values()]
  const stamps = { created_at: now, updated_at: now }
  await tx
    .insert(roles)
    .values(
      missing.map(([, name]) => ({ name, description: `${name}, made when an application was given it.`, ...stamps })),
    )
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
