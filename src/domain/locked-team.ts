/** The row of a team, locked: who writes about a team comes one after the other, and counts what the one before left. */
import { asc, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { unprocessable } from '../errors.ts'
import { teams } from '../resources/people/teams.ts'

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
