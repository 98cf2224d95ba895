/** Who is in a team. */
import { and, desc, eq } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { teamsUsers } from '../resources/people/teams.ts'

/** The users of a team, the leader first. */
export async function membersOf(tx: Tx, teamId: number): Promise<number[]> {
  const rows = await tx
    .select({ id: teamsUsers.user_id })
    .from(teamsUsers)
    .where(eq(teamsUsers.team_id, teamId))
    .orderBy(desc(teamsUsers.leader), teamsUsers.id)
  return rows.map((row) => row.id)
}

export async function isMember(tx: Tx, teamId: number, userId: number): Promise<boolean> {
  const key = and(eq(teamsUsers.team_id, teamId), eq(teamsUsers.user_id, userId))
  return (await tx.select({ id: teamsUsers.id }).from(teamsUsers).where(key)).length > 0
}
