/** Marks of uploads: a team that has everything else is marked by them, or marked again. */
import { eq } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { unprocessable } from '../errors.ts'
import { type TeamsUploadInput, type TeamsUploadsInput, teamsUploads } from '../resources/evaluation/teams_uploads.ts'
import { settleTeam } from './team-marks.ts'

export async function uploadMark({ tx, input, insert, now }: Call<TeamsUploadInput>): Promise<Outcome> {
  const id = await insert()
  await settleTeam(tx, input.team_id, now)
  return { show: id }
}

export async function changeUpload({ tx, id, change, now }: Call): Promise<Outcome> {
  const before = await teamOf(tx, id)
  await change()
  const after = await teamOf(tx, id)
  for (const team of new Set([before, after])) await settleTeam(tx, team, now)
  return undefined
}

/** Writes the marks of several teams at once: all of them or none. */
export async function uploadMarks({ tx, input, now }: Call<TeamsUploadsInput>): Promise<Outcome> {
  const rows = input.teams_uploads ?? []
  if (rows.length === 0) throw unprocessable({ teams_uploads: ["can't be blank"] })
  const made: number[] = []
  for (const row of rows) {
    const [inserted] = await tx
      .insert(teamsUploads)
      .values({ ...row, created_at: now, updated_at: now })
      .returning({ id: teamsUploads.id })
    made.push(inserted!.id)
  }
  for (const team of new Set(rows.map((row) => row.team_id))) await settleTeam(tx, team, now)
  return { showAll: made }
}

async function teamOf(tx: Tx, id: number): Promise<number> {
  const [row] = await tx.select({ team_id: teamsUploads.team_id }).from(teamsUploads).where(eq(teamsUploads.id, id))
  return row!.team_id
}
