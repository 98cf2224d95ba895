/** Achievements: who reached one, and what it brings. */
import { eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { achievements, achievementsUsers } from '../resources/community/achievements.ts'
import type { AchievementsUserInput } from '../resources/community/achievements_users.ts'
import { flashUsers } from '../resources/community/flash_users.ts'
import { flashes } from '../resources/community/flashes.ts'
import { titlesUsers } from '../resources/community/titles.ts'
import { payOnce } from './shop.ts'

type Achievement = typeof achievements.$inferSelect

/**
 * Families that marks feed, by the internal name of their steps without its number, and how often somebody succeeded.
 * Other achievements are given by hand.
 */
const FAMILIES: Readonly<Record<string, string>> = {
  'code-explorer': 'count(*) filter (where validated)',
  'bonus-hunter': 'count(*) filter (where validated and final_mark >= 125)',
  'rigorous-basterd': 'count(*) filter (where validated and occurrence = 0)',
}

/** Gives what somebody's marks have reached by now, at their campus and in their cursus. */
export async function checkAchievements(tx: Tx, userId: number, now: Date): Promise<void> {
  const counts = sql.raw(
    Object.entries(FAMILIES)
      .map(([family, count]) => `select '${family}' as family, ${count} as reached from own`)
      .join(' union all '),
  )
  const reached = await rowsOf<{ id: number }>(
    tx,
    sql`with own as (select * from projects_users where user_id = ${userId}), counts as (${counts})
      select a.id from achievements as a join counts as c on c.family = regexp_replace(a.internal_name, '-[0-9]+$', '')
      where c.reached >= coalesce(a.nbr_of_success, 1)
        and not exists (select from achievements_users as u where u.achievement_id = a.id and u.user_id = ${userId})
        and (not exists (select from achievements_campus as p where p.achievement_id = a.id)
          or exists (select from achievements_campus as p join campus_users as u on u.campus_id = p.campus_id
            where p.achievement_id = a.id and u.user_id = ${userId}))
        and (not exists (select from achievements_cursus as p where p.achievement_id = a.id)
          or exists (select from achievements_cursus as p join cursus_users as u on u.cursus_id = p.cursus_id
            where p.achievement_id = a.id and u.user_id = ${userId}))
      order by a.nbr_of_success nulls first, a.id`,
  )
  for (const { id } of reached) await grant(tx, userId, id, now)
}

/** Gives an achievement by hand, from `POST /v2/achievements_users`. */
export async function giveAchievement({ tx, input, insert, now }: Call<AchievementsUserInput>): Promise<Outcome> {
  const id = await insert()
  await bring(tx, id, input.user_id, input.achievement_id, now)
  return { show: id }
}

/** Gives an achievement once: of two at the same moment, one brings what it brings. */
export async function grant(tx: Tx, userId: number, achievementId: number, now: Date): Promise<void> {
  const [achievement] = await tx.select().from(achievements).where(eq(achievements.id, achievementId))
  if (!achievement) return
  const [made] = await tx
    .insert(achievementsUsers)
    .values({
      user_id: userId,
      achievement_id: achievementId,
      nbr_of_success: achievement.nbr_of_success,
      created_at: now,
      updated_at: now,
    })
    .onConflictDoNothing()
    .returning({ id: achievementsUsers.id })
  if (!made) return
  await bring(tx, made.id, userId, achievementId, now)
}

/** The title, the reward and the flash of an achievement that was reached just now. */
async function bring(tx: Tx, id: number, userId: number, achievementId: number, now: Date): Promise<void> {
  const [achievement] = await tx.select().from(achievements).where(eq(achievements.id, achievementId))
  const { title_id, reward, name } = achievement!
  if (title_id !== null)
    await tx
      .insert(titlesUsers)
      .values({ user_id: userId, title_id, created_at: now, updated_at: now })
      .onConflictDoNothing()
  const value = Number.parseInt(reward ?? '', 10)
  if (value > 0) {
    const payment = { user_id: userId, value, transactable_type: 'Achievement', transactable_id: achievementId }
    await payOnce(tx, { ...payment, reason: name }, now)
  }
  await showFlash(tx, userId, achievement!, now)
  await tx.update(achievementsUsers).set({ rewarded: true }).where(eq(achievementsUsers.id, id))
}

const MINUTE = 60_000
/** How long a flash is shown whose achievement has none yet: a week. */
const FLASH_MINUTES = 10_080

async function showFlash(tx: Tx, userId: number, achievement: Achievement, now: Date): Promise<void> {
  const flash = (await flashOf(tx, achievement)) ?? (await makeFlash(tx, achievement, now))
  const end_at = new Date(now.getTime() + flash.duration * MINUTE)
  await tx.insert(flashUsers).values({ user_id: userId, flash_id: flash.id, end_at, created_at: now, updated_at: now })
}

type Flash = typeof flashes.$inferSelect

const identifierOf = ({ id }: Achievement): string => `achievement-${id}`

async function flashOf(tx: Tx, achievement: Achievement): Promise<Flash | undefined> {
  const own = eq(flashes.identifier, identifierOf(achievement))
  const [known] = await tx.select().from(flashes).where(own).orderBy(flashes.id).limit(1)
  return known
}

/** Of those who reach an achievement first and at once, one makes its flash. */
async function makeFlash(tx: Tx, achievement: Achievement, now: Date): Promise<Flash> {
  const key = eq(achievements.id, achievement.id)
  await tx.select({ id: achievements.id }).from(achievements).where(key).for('no key update')
  const known = await flashOf(tx, achievement)
  if (known) return known
  const facts = { title: achievement.name, content: achievement.description, duration: FLASH_MINUTES }
  const [made] = await tx
    .insert(flashes)
    .values({ ...facts, identifier: identifierOf(achievement), created_at: now, updated_at: now })
    .returning()
  return made!
}
