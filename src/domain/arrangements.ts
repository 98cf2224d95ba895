/** Evaluations that the staff arranges: with whom they name, at any time, one or several at once. */
import { eq } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { unprocessable } from '../errors.ts'
import { type ScaleTeamInput, type ScaleTeamsInput, scaleTeams } from '../resources/evaluation/scale_teams.ts'
import { evaluatorFor, mustHaveRoom, okFlag, primaryScale, scaleOf } from './booking-checks.ts'
import { type Filling, settleFilling } from './fillings.ts'
import { lockedTeam, lockTeams, type Team } from './locked-team.ts'
import { mustBeOpen } from './open-accounts.ts'
import { chargeBooking } from './payments.ts'
import { occupy } from './slot-runs.ts'
import { isMember } from './team-members.ts'
import { declareTruant } from './truants.ts'

export type Evaluation = typeof scaleTeams.$inferSelect

/** Arranges one, with all that the body says of it, for a team as `lockedTeam` answers it; answers its id. */
export async function arrange({ tx, input, insert, now }: Call<ScaleTeamInput>, team: Team): Promise<number> {
  const values = { ...(await arranged(tx, team, input, now)), truant_id: null }
  const id = await insert({ ...values, flag_id: input.flag_id ?? (await okFlag(tx)) })
  await settleOrder(tx, id, input, now)
  if (input.truant_id) await declareTruant(tx, await evaluationOf(tx, id), input.truant_id, undefined, now)
  return id
}

/** Books several at once; without a scale, by the primary one of the team's session. */
export async function bookEvaluations({ tx, input, now }: Call<ScaleTeamsInput>): Promise<Outcome> {
  const orders = input.scale_teams ?? []
  if (orders.length === 0) throw unprocessable({ scale_teams: ["can't be blank"] })
  const ok = await okFlag(tx)
  await lockTeams(
    tx,
    orders.map((order) => order.team_id),
  )
  const made: number[] = []
  for (const given of orders) {
    const team = await lockedTeam(tx, given.team_id)
    const order = { ...given, scale_id: given.scale_id ?? (await primaryScale(tx, team)) }
    const values = { ...(await arranged(tx, team, order, now)), flag_id: order.flag_id ?? ok }
    const row = { ...order, ...values, created_at: now, updated_at: now }
    const [inserted] = await tx.insert(scaleTeams).values(row).returning({ id: scaleTeams.id })
    await settleOrder(tx, inserted!.id, order, now)
    made.push(inserted!.id)
  }
  return { showAll: made }
}

/** A meeting that the staff arranges, checked; answers who evaluates. */
async function arranged(
  tx: Tx,
  team: Team,
  order: Meeting & { scale_id: number },
  now: Date,
): Promise<{ user_id: number | null }> {
  await mustBePossible(tx, team, order, now)
  const scale = await scaleOf(tx, order.scale_id)
  await mustHaveRoom(tx, team.id, scale)
  return { user_id: order.user_id ?? (await evaluatorFor(tx, scale)) }
}

type Meeting = Pick<ScaleTeamInput, 'user_id' | 'begin_at'>

/**
 * What holds for a meeting that the staff arranges: they take any time, also a past one, need no slot, and name whom they
 * like.
 */
export async function mustBePossible(tx: Tx, team: Team, { user_id, begin_at }: Meeting, now: Date): Promise<void> {
  if (!team.closed_at) throw unprocessable({ team_id: ['has not been submitted'] })
  // A finished team may lack an evaluation: one that the staff deleted.
  if (team.status !== 'waiting_for_correction' && team.status !== 'finished')
    throw unprocessable({ team_id: ['is not waiting for an evaluation'] })
  if (user_id && (await isMember(tx, team.id, user_id))) throw unprocessable({ user_id: ['is a member of the team'] })
  if (user_id && begin_at && begin_at > now) await mustBeOpen(tx, user_id)
}

async function settleOrder(tx: Tx, id: number, order: Filling, now: Date): Promise<void> {
  const row = await evaluationOf(tx, id)
  await chargeBooking(tx, row, now)
  await occupyTime(tx, row, now)
  await settleFilling(tx, id, order, now)
}

export async function evaluationOf(tx: Tx, id: number): Promise<Evaluation> {
  const [row] = await tx.select().from(scaleTeams).where(eq(scaleTeams.id, id))
  return row!
}

/** What a named evaluator offers in the time of an evaluation is not offered to others any more. */
export async function occupyTime(tx: Tx, row: Evaluation, now: Date): Promise<void> {
  if (row.user_id === null || row.begin_at === null) return
  const { duration } = await scaleOf(tx, row.scale_id)
  await occupy(tx, row.user_id, { begin: row.begin_at, seconds: duration }, row.id, now)
}
