/** Levels: worked out from the experiences of a cursus, so that they can be worked out again at any time. */
import { and, eq, notInArray, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import { cursus } from '../resources/curriculum/cursus.ts'
import { levels } from '../resources/curriculum/levels.ts'
import { cursusUsers, cursusUsersSkills } from '../resources/people/cursus_users.ts'
import { coreLevels } from '../world/data/levels.ts'
import { levelAt, type Step, skillLevelAt } from './level-table.ts'

/** Its table holds for every cursus without one. */
export const EVERYBODYS_TABLE = '42cursus'

/** The table of a cursus, else that of 42cursus; the known one where the intranet holds none. */
export async function stepsOf(tx: Tx, cursusId: number): Promise<Step[]> {
  const tableOf = (ids: ReturnType<typeof sql>) =>
    tx
      .select({ lvl: levels.lvl, xp: levels.xp })
      .from(levels)
      .where(sql`${levels.cursus_id} in (${ids})`)
      .orderBy(levels.xp)
  const own = await tableOf(sql`${cursusId}::int`)
  if (own.length > 0) return own
  const everybodys = await tableOf(sql`select ${cursus.id} from ${cursus} where ${cursus.slug} = ${EVERYBODYS_TABLE}`)
  return everybodys.length > 0 ? everybodys : knownSteps()
}

export function knownSteps(): Step[] {
  return [...coreLevels].sort((a, b) => a.xp - b.xp)
}

/** What somebody's experiences in a cursus make: the sum, and the sum of each skill. */
export async function experienceIn(tx: Tx, userId: number, cursusId: number) {
  const rows = await rowsOf<{ skill_id: number | null; xp: number }>(
    tx,
    sql`select skill_id, sum(experience)::int as xp from experiences
      where user_id = ${userId} and cursus_id = ${cursusId} group by skill_id order by skill_id`,
  )
  return { total: rows.reduce((sum, row) => sum + row.xp, 0), skills: rows.filter((row) => row.skill_id !== null) }
}

/**
 * Writes the level and the skills that the experiences make. The row of the cursus is locked meanwhile: two changes of
 * one user's experience count each other. Its `updated_at` stays, as clients are used to.
 */
export async function recomputeLevel(tx: Tx, userId: number, cursusId: number): Promise<void> {
  const own = and(eq(cursusUsers.user_id, userId), eq(cursusUsers.cursus_id, cursusId))
  const [row] = await tx.select({ id: cursusUsers.id }).from(cursusUsers).where(own).for('update')
  if (!row) return
  const steps = await stepsOf(tx, cursusId)
  const { total, skills } = await experienceIn(tx, userId, cursusId)
  await tx
    .update(cursusUsers)
    .set({ level: levelAt(steps, total) })
    .where(eq(cursusUsers.id, row.id))
  const kept = skills
    .filter(({ xp }) => xp > 0)
    .map(({ skill_id, xp }) => ({
      cursus_user_id: row.id,
      skill_id: skill_id!,
      level: skillLevelAt(steps, xp),
    }))
  const ids = kept.map(({ skill_id }) => skill_id)
  await tx
    .delete(cursusUsersSkills)
    .where(
      and(
        eq(cursusUsersSkills.cursus_user_id, row.id),
        ids.length > 0 ? notInArray(cursusUsersSkills.skill_id, ids) : sql`true`,
      ),
    )
  if (kept.length > 0)
    await tx
      .insert(cursusUsersSkills)
      .values(kept)
      .onConflictDoUpdate({
        target: [cursusUsersSkills.cursus_user_id, cursusUsersSkills.skill_id],
        set: { level: sql`excluded.level` },
      })
}
