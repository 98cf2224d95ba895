/** The row of a team, locked: who writes about a team comes one after the other, and counts what the one before left. */
import { asc, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { unprocessable } from '../errors.ts'
import { projectsUsers } from '../resources/people/projects_users.ts'
import { teams, teamsUsers } from '../resources/people/teams.ts'

export type Team = typeof teams.$inferSelect

/**
 * Locks a team until the transaction ends. Whoever writes about an evaluation that is there has locked that before. The
 * rest is written afterwards: a row that names the team, or one that does and is written twice, shares the team with
 * others who did the same, and each of them would wait for the others to have it alone.
 */
export async function lockedTeam(tx: Tx, id: number): Promise<Team> {
  const [team] = await tx.select().from(teams).where(eq(teams.id, id)).for('update')
  if (!team) throw unprocessable({ team_id: ['must exist'] })
  return team
}

/** Locks several, always in one order. One that does not exist is for whoever asks for it by itself. */
export async function lockTeams(tx: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  await tx
    .select({ id: teams.id })
    .from(teams)
    .where(inArray(teams.id, [...ids]))
    .orderBy(asc(teams.id))
    .for('update')
}

/** Locks the team of a member: what is written about a team writes its members, too. */
export async function lockTeamOfMember(tx: Tx, id: number): Promise<void> {
  const [row] = await tx.select({ team: teamsUsers.team_id }).from(teamsUsers).where(eq(teamsUsers.id, id))
  if (row) await lockTeams(tx, [row.team])
}

/**
 * Locks the team of the present try: its mark and its status are written into the registrations of its members. Who
 * waited for it while the next try began goes on to that one's team.
 */
export async function lockTeamOfRegistration(tx: Tx, id: number): Promise<void> {
  let locked: number | null = null
  for (;;) {
    const key = eq(projectsUsers.id, id)
    const [row] = await tx.select({ team: projectsUsers.current_team_id }).from(projectsUsers).where(key)
    if (!row?.team || row.team === locked) return
    locked = row.team
    await lockTeams(tx, [locked])
  }
}
