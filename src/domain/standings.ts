/** Where a team stands. */
import type { Tx } from '../db/database.ts'
import { isParent } from './first-teams.ts'
import type { Team } from './locked-team.ts'

type Facts = Pick<Team, 'project_id' | 'status' | 'final_mark' | 'locked_at' | 'closed_at'>

/** Statuses of teams whose members are not settled, beside that of a group which is being made. */
const UNSETTLED: ReadonlySet<Team['status']> = new Set(['searching_a_group', 'waiting_to_start'])

/** What its mark and its times say of a team: a parent's is done by its children, and who is not locked may still change. */
export async function standingOf(tx: Tx, team: Facts): Promise<Team['status']> {
  if (team.final_mark !== null) return 'finished'
  if (await isParent(tx, team.project_id)) return 'parent'
  if (team.closed_at) return 'waiting_for_correction'
  if (team.locked_at) return 'in_progress'
  return UNSETTLED.has(team.status) ? team.status : 'creating_group'
}

/** Members of a team that is locked, or has its mark, stay as they are. */
export function isSettled({ locked_at, status }: Pick<Team, 'locked_at' | 'status'>): boolean {
  return locked_at !== null || status === 'finished'
}
