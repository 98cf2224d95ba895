/** Marks of uploads: a team that has everything else is marked by them, or marked again. */
import { eq } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { unprocessable } from '../errors.ts'
import { type TeamsUploadInput, type TeamsUploadsInput, teamsUploads } from '../resources/evaluation/teams_uploads.ts'
import { lockTeams } from './locked-team.ts'
import { settleTeam } from './team-marks.ts'

export async function uploadMark({ tx, input, insert, now }: Call<TeamsUploadInput>): Promise<Outcome> {
  await lockTeams(tx, [input.team_id])
  const id = await insert()
  await settleTeam(tx, input.team_id, now)
  return { show: id }
}

export async function changeUpload({ tx, id, input, change, now }: Call<Partial<TeamsUploadInput>>): Promise<Outcome> {
  const before = await teamOf(tx, id)
  const teams = [...new Set([before, input.team_id ?? before])].sort((a, b) => a - b)
  await lockTeams(tx, teams)
  await change()
  for (const team of teams) await settleTeam(tx, team, now)
  return undefined
}

/** Writes the marks of several teams at once: all of them or none. */
export async function uploadMarks({ tx, input, now }: Call<TeamsUploadsInput>): Promise<Outcome> {
  const rows = input.teams_uploads ?? []
  if (rows.length === 0) throw unprocessable({ teams_uploads: ["can't be blank"] })
  const teams = [...new Set(rows.map((row) => row.team_id))].sort((a, b) => a - b)
  await lockTeams(tx, teams)
  const made: number[] = []
  for (const row of rows) {
    const [inserted] = await tx
      .insert(teamsUploads)
      .values({ ...row, created_at: now, updated_at: now })
      .returning({ id: teamsUploads.id })
    made.push(inserted!.id)
  }
  for (const team of teams) await settleTeam(tx, team, now)
  return { showAll: made }
}

async function teamOf(tx: Tx, id: number): Promise<number> {
  const [row] = await tx.select({ team_id: teamsUploads.team_id }).from(teamsUploads).where(eq(teamsUploads.id, id))
  return row!.team_id
}
