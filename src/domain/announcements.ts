/** Announcements: for whom they are. */
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { announcementsCursus } from '../resources/community/announcements.ts'

/** Announces something; below a cursus, to that cursus too. */
export async function announce({ tx, insert, parents }: Call): Promise<Outcome> {
  const id = await insert()
  if (parents.cursus_id)
    await tx
      .insert(announcementsCursus)
      .values({ announcement_id: id, cursus_id: parents.cursus_id })
      .onConflictDoNothing()
  return { show: id }
}
