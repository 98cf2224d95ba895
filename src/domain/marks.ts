/** Marks: a team's settled mark, and everything that follows from it. */
import type { Tx } from '../db/database.ts'

/** Writes a team's settled mark and everything that follows from it. A mark that is written again replaces the old one. */
export async function finishTeam(_tx: Tx, _teamId: number, _mark: number, _now: Date): Promise<void> {
  throw new Error('written with the next change')
}
