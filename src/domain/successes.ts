/** What a validated project brings beside experience: quests, achievements, and points for a coalition. */
import type { Tx } from '../db/database.ts'
import type { projectsUsers } from '../resources/people/projects_users.ts'
import { checkAchievements } from './achievements.ts'
import { scoreProject } from './calculations.ts'
import { checkQuests } from './quests.ts'

type Registration = typeof projectsUsers.$inferSelect

/** `isNew`: whether it was not validated before. */
export async function celebrate(tx: Tx, row: Registration, isNew: boolean, now: Date): Promise<void> {
  await checkQuests(tx, row.user_id, now)
  await checkAchievements(tx, row.user_id, now)
  if (isNew) await scoreProject(tx, row, now)
}
