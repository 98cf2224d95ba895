/** Experience that a registration gives: a ledger of whole points, to which only differences are added. */
import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import { projects } from '../resources/curriculum/projects.ts'
import { cursusUsers } from '../resources/people/cursus_users.ts'
import { experiences } from '../resources/people/experiences.ts'
import type { projectsUsers } from '../resources/people/projects_users.ts'
import { moveBlackHole } from './black-hole.ts'
import { type Part, partsOf, xpOf } from './level-table.ts'
import { experienceIn, recomputeLevel } from './levels.ts'
import { ruleOf } from './session-rules.ts'
import { sessionOf } from './sessions.ts'

type Registration = typeof projectsUsers.$inferSelect

/**
 * Gives what a registration is worth now and did not give yet, or takes back what it is worth no more, in every cursus
 * in which it counts. Level, skills and black hole follow.
 */
export async function earn(tx: Tx, row: Registration, sessionId: number | null, now: Date): Promise<void> {
  const total = row.validated ? xpOf(await difficultyOf(tx, row.project_id, sessionId), row.final_mark ?? 0) : 0
  const parts = partsOf(total, await sharesOf(tx, sessionId))
  const cursus = await rowsOf<{ id: number }>(
    tx,
    sql`select cursus_id as id from projects_users_cursus where projects_user_id = ${row.id} order by cursus_id`,
  )
  for (const { id } of cursus) await earnIn(tx, row, id, parts, sessionId, now)
}

async function earnIn(
  tx: Tx,
  row: Registration,
  cursusId: number,
  parts: readonly Part[],
  sessionId: number | null,
  now: Date,
): Promise<void> {
  const missing = await missingIn(tx, row.id, cursusId, parts)
  if (missing.length === 0) return
  await changingLedger(tx, row.user_id, cursusId, now, async () => {
    const more = missing.reduce((sum, part) => sum + part.xp, 0)
    const bonus = await bonusFor(tx, row, cursusId, sessionId, more, now)
    await tx.insert(experiences).values(
      [...missing.map((part) => ({ ...part, is_bonus: false })), ...bonus].map(({ skill_id, xp, is_bonus }) => ({
        user_id: row.user_id,
        skill_id,
        experiancable_id: row.id,
        experiancable_type: 'ProjectsUser' as const,
        experience: xp,
        cursus_id: cursusId,
        is_bonus,
        created_at: now,
      })),
    )
  })
}

/** The difference between what is due and what the ledger holds, skill by skill. */
async function missingIn(tx: Tx, id: number, cursusId: number, parts: readonly Part[]): Promise<Part[]> {
  const given = await rowsOf<Part>(
    tx,
    sql`select skill_id, sum(experience)::int as xp from experiences where experiancable_type = 'ProjectsUser'
      and experiancable_id = ${id} and cursus_id = ${cursusId} and not is_bonus group by skill_id`,
  )
  // A whole that is right is left alone, however it was parted.
  const sum = (list: readonly Part[]) => list.reduce((total, part) => total + part.xp, 0)
  if (sum(parts) === sum(given)) return []
  const skills = new Set([...parts, ...given].map((part) => part.skill_id))
  const of = (list: readonly Part[], skill: number | null) => list.find((part) => part.skill_id === skill)?.xp ?? 0
  return [...skills]
    .map((skill_id) => ({ skill_id, xp: of(parts, skill_id) - of(given, skill_id) }))
    .filter((part) => part.xp !== 0)
}

/**
 * Changes the experiences of somebody in a cursus, and then everything that is worked out from them. The row of the
 * cursus is locked first, so that two changes count each other.
 */
export async function changingLedger(
  tx: Tx,
  userId: number,
  cursusId: number,
  now: Date,
  change: () => Promise<void>,
): Promise<void> {
  const own = and(eq(cursusUsers.user_id, userId), eq(cursusUsers.cursus_id, cursusId))
  await tx.select({ id: cursusUsers.id }).from(cursusUsers).where(own).for('update')
  const before = (await experienceIn(tx, userId, cursusId)).total
  await change()
  const after = (await experienceIn(tx, userId, cursusId)).total
  await recomputeLevel(tx, userId, cursusId)
  await moveBlackHole(tx, userId, cursusId, before, after, now)
}

/** Takes everything back that a registration gave. */
export async function takeBack(tx: Tx, row: Registration, now: Date): Promise<void> {
  const own = and(eq(experiences.experiancable_type, 'ProjectsUser'), eq(experiences.experiancable_id, row.id))
  const cursus = await tx.selectDistinct({ id: experiences.cursus_id }).from(experiences).where(own)
  for (const { id } of cursus)
    await changingLedger(tx, row.user_id, id, now, async () => {
      await tx.delete(experiences).where(and(own, eq(experiences.cursus_id, id)))
    })
}

async function difficultyOf(tx: Tx, projectId: number, sessionId: number | null): Promise<number | null> {
  const session = await sessionOf(tx, sessionId)
  if (session && session.difficulty !== null) return session.difficulty
  const [project] = await tx
    .select({ difficulty: projects.difficulty })
    .from(projects)
    .where(eq(projects.id, projectId))
  return project?.difficulty ?? null
}

/** The percents of a session's skills, the largest first. */
async function sharesOf(tx: Tx, sessionId: number | null) {
  return rowsOf<{ skill_id: number; percent: number }>(
    tx,
    sql`select skill_id, value as percent from project_sessions_skills
      where project_session_id = ${sessionId}::int order by value desc, skill_id`,
  )
}

/** Percents that the coalition which won the last season adds, where a rule gives none. */
const WINNERS_PERCENT = 4.2

/** What an experience_modification rule adds to new experience: it belongs to no skill. */
async function bonusFor(
  tx: Tx,
  row: Registration,
  cursusId: number,
  sessionId: number | null,
  more: number,
  now: Date,
) {
  if (more <= 0) return takenBonus(tx, row, cursusId)
  const rule = await ruleOf(tx, sessionId, 'experience_modification', 'WinnersBonus')
  if (!rule || !(await isWinner(tx, row.user_id, cursusId, now))) return []
  const xp = Math.round((more * (Number(rule.told[0]) || WINNERS_PERCENT)) / 100)
  return xp > 0 ? [{ skill_id: null, xp, is_bonus: true }] : []
}

/** Who loses the experience loses what was added to it. */
async function takenBonus(tx: Tx, row: Registration, cursusId: number) {
  if (row.validated) return []
  const [given] = await rowsOf<{ xp: number }>(
    tx,
    sql`select coalesce(sum(experience), 0)::int as xp from experiences where experiancable_type = 'ProjectsUser'
      and experiancable_id = ${row.id} and cursus_id = ${cursusId} and is_bonus`,
  )
  return given!.xp === 0 ? [] : [{ skill_id: null, xp: -given!.xp, is_bonus: true }]
}

/** Whether the user's coalition won the last season of its bloc. */
async function isWinner(tx: Tx, userId: number, cursusId: number, now: Date): Promise<boolean> {
  const [row] = await rowsOf<{ won: boolean }>(
    tx,
    sql`select exists (select from coalitions_users as u join coalitions as c on c.id = u.coalition_id
      join blocs as b on b.id = c.bloc_id where u.user_id = ${userId} and b.cursus_id = ${cursusId}
      and c.id = (select d.coalition_id from bloc_deadlines as d where d.bloc_id = b.id
        and d.end_at <= ${now.toISOString()}::timestamptz order by d.end_at desc limit 1)) as won`,
  )
  return row!.won
}
