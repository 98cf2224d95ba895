/** Marks of uploads. */
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { unprocessable } from '../http/errors.ts'
import { teamsUploads } from '../resources/evaluation/teams_uploads.ts'

/** Writes the marks of several teams at once: all of them or none. */
export async function uploadMarks({ tx, input, now }: Call): Promise<Outcome> {
  const rows = (input.teams_uploads ?? []) as (typeof teamsUploads.$inferInsert)[]
  if (rows.length === 0) throw unprocessable({ teams_uploads: ["can't be blank"] })
  const made: number[] = []
  for (const row of rows) {
    const [inserted] = await tx
      .insert(teamsUploads)
      .values({ ...row, created_at: now, updated_at: now })
      .returning({ id: teamsUploads.id })
    made.push(inserted!.id)
  }
  return { showAll: made, status: 201 }
}
