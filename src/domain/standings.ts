/** Where a team stands. */
import { eq } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { unprocessable } from '../errors.ts'
import { teams } from '../resources/people/teams.ts'
import { followTeam, isParent } from './first-teams.ts'
import { lockedTeam, type Team } from './locked-team.ts'

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

/** Whether a team that stands so is locked, and whether it is handed in. */
const TIMES: Readonly<Partial<Record<string, [locked: boolean, closed: boolean]>>> = {
  waiting_to_start: [false, false],
  searching_a_group: [false, false],
  creating_group: [false, false],
  in_progress: [true, false],
  waiting_for_correction: [true, true],
}

/** Brings a team to where the staff says that a registration stands. What is unknown is for the team to say. */
export async function bringTo(tx: Tx, teamId: number, status: string, now: Date): Promise<void> {
  const team = await lockedTeam(tx, teamId)
  if (status === 'unknown' || status === team.status) return
  if (status === 'finished') throw unprocessable({ status: ['comes with a mark'] })
  if (status === 'parent') throw unprocessable({ status: ['is for projects with children'] })
  const times = TIMES[status]
  if (!times) throw unprocessable({ status: ['is not included in the list'] })
  if (team.status === 'finished') throw unprocessable({ status: ['stays finished while there is a mark'] })
  if (team.status === 'parent') throw unprocessable({ status: ['is up to the children'] })
  const [locked_at, closed_at] = [times[0] ? (team.locked_at ?? now) : null, times[1] ? (team.closed_at ?? now) : null]
  await tx
    .update(teams)
    .set({ status: status as Team['status'], locked_at, closed_at, updated_at: now })
    .where(eq(teams.id, teamId))
  await followTeam(tx, teamId, now)
}
