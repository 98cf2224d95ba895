/** Evaluations: booking, filling and cancelling them. */
import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { accessDenied, unprocessable } from '../http/errors.ts'
import { flags } from '../resources/evaluation/flags.ts'
import { scaleTeams } from '../resources/evaluation/scale_teams.ts'
import { scales } from '../resources/evaluation/scales.ts'
import { teams, teamsUsers } from '../resources/people/teams.ts'
import { quarterFrom } from './quarters.ts'
import { onBehalfOf } from './self.ts'
import { bookSlots } from './slots.ts'

type Team = typeof teams.$inferSelect

/** Books an evaluation: by the staff with whom they name, by a member of the team with whoever offers that time. */
export async function bookEvaluation({ tx, input, insert, actor, parents, now }: Call): Promise<Outcome> {
  const team = await lockTeam(tx, input.team_id)
  const session = parents.project_session_id
  if (session !== undefined && team.project_session_id !== session)
    throw unprocessable({ team_id: ['is not of this session'] })
  const student = onBehalfOf(actor, 'Advanced tutor')
  if (student !== undefined) await mustBeOpenTo(tx, student, team, input, now)
  const flag_id = input.flag_id ?? (await okFlag(tx))
  const id = await insert({ flag_id, ...filledNow(input, now) })
  if (student !== undefined) await giveEvaluator(tx, id, input)
  return { show: id }
}

/** Books several at once; without a scale, by the primary one of the team's session. */
export async function bookEvaluations({ tx, input, now }: Call): Promise<Outcome> {
  const orders = (input.scale_teams ?? []) as Partial<typeof scaleTeams.$inferInsert>[]
  if (orders.length === 0) throw unprocessable({ scale_teams: ["can't be blank"] })
  const ok = await okFlag(tx)
  const made: number[] = []
  for (const order of orders) {
    const team = await lockTeam(tx, order.team_id!)
    const scale_id = order.scale_id ?? (await primaryScale(tx, team))
    const row = { ...order, team_id: team.id, scale_id, flag_id: order.flag_id ?? ok, ...filledNow(order, now) }
    const [inserted] = await tx
      .insert(scaleTeams)
      .values({ ...row, created_at: now, updated_at: now })
      .returning({ id: scaleTeams.id })
    made.push(inserted!.id)
  }
  return { showAll: made, status: 201 }
}

/** Fields that an evaluator fills; everything else is for the staff to change. */
const FILLED = new Set(['comment', 'flag_id', 'final_mark', 'truant_id', 'answers_attributes'])

/** Changes an evaluation; a comment or a mark fills it. Its evaluator may do so from the begin on. */
export async function changeEvaluation({ tx, id, input, change, actor, now }: Call): Promise<Outcome> {
  const [row] = await tx.select().from(scaleTeams).where(eq(scaleTeams.id, id))
  const student = onBehalfOf(actor, 'Advanced tutor')
  if (student !== undefined) {
    if (row!.user_id !== student || Object.keys(input).some((name) => !FILLED.has(name))) throw accessDenied()
    if (row!.begin_at && row!.begin_at > now) throw unprocessable({ begin_at: ['is not reached yet'] })
  }
  await change(row!.filled_at ? {} : filledNow(input, now))
  return undefined
}

/** Takes an evaluation off the calendar; its slots are free again. Those who meet may do so before the begin. */
export async function cancelEvaluation({ tx, id, actor, now }: Call): Promise<Outcome> {
  const [row] = await tx.select().from(scaleTeams).where(eq(scaleTeams.id, id))
  const student = onBehalfOf(actor, 'Advanced tutor')
  if (student !== undefined) {
    if (row!.user_id !== student && !(await isMember(tx, row!.team_id, student))) throw accessDenied()
    if (!row!.begin_at || row!.begin_at <= now) throw unprocessable({ begin_at: ['lies behind'] })
  }
  await tx.delete(scaleTeams).where(eq(scaleTeams.id, id))
  return undefined
}

function filledNow(input: { comment?: unknown; final_mark?: unknown }, now: Date): { filled_at?: Date } {
  const isFilled = (input.comment ?? undefined) !== undefined || (input.final_mark ?? undefined) !== undefined
  return isFilled ? { filled_at: now } : {}
}

async function lockTeam(tx: Tx, id: number): Promise<Team> {
  const [team] = await tx.select().from(teams).where(eq(teams.id, id)).for('update')
  if (!team) throw unprocessable({ team_id: ['must exist'] })
  return team
}

/** Students book for a team of their own that has submitted, at a time that they name. */
async function mustBeOpenTo(tx: Tx, student: number, team: Team, input: Call['input'], now: Date): Promise<void> {
  if (!(await isMember(tx, team.id, student))) throw accessDenied()
  if (!team.closed_at || team.status !== 'waiting_for_correction')
    throw unprocessable({ team_id: ['is not waiting for an evaluation'] })
  if (!input.begin_at) throw unprocessable({ begin_at: ["can't be blank"] })
  if (input.begin_at <= now) throw unprocessable({ begin_at: ['must lie ahead'] })
  if (quarterFrom(input.begin_at).getTime() !== input.begin_at.getTime())
    throw unprocessable({ begin_at: ['must lie on a quarter of an hour'] })
}

/** Whoever offers that time evaluates; what the student filled in beyond the booking is not theirs to say. */
async function giveEvaluator(tx: Tx, id: number, { scale_id, team_id, begin_at }: Call['input']): Promise<void> {
  const [scale] = await tx.select({ duration: scales.duration }).from(scales).where(eq(scales.id, scale_id))
  const evaluator = await bookSlots(tx, { evaluation: id, team: team_id, begin: begin_at, seconds: scale!.duration })
  const blank = { comment: null, final_mark: null, filled_at: null, truant_id: null }
  await tx
    .update(scaleTeams)
    .set({ ...blank, user_id: evaluator, flag_id: await okFlag(tx) })
    .where(eq(scaleTeams.id, id))
}

async function isMember(tx: Tx, teamId: number, userId: number): Promise<boolean> {
  const key = and(eq(teamsUsers.team_id, teamId), eq(teamsUsers.user_id, userId))
  return (await tx.select({ id: teamsUsers.id }).from(teamsUsers).where(key)).length > 0
}

async function okFlag(tx: Tx): Promise<number> {
  const [flag] = await tx
    .select({ id: flags.id })
    .from(flags)
    .where(eq(flags.positive, true))
    .orderBy(flags.id)
    .limit(1)
  if (!flag) throw unprocessable({ flag_id: ['must exist'] })
  return flag.id
}

async function primaryScale(tx: Tx, team: Team): Promise<number> {
  const result = await tx.execute(sql`select s.id from scales as s join evaluations as e on e.id = s.evaluation_id
    where e.project_session_id = ${team.project_session_id} and s.is_primary order by e.position, s.id limit 1`)
  const [scale] = (result as unknown as { rows: { id: number }[] }).rows
  if (!scale) throw unprocessable({ scale_id: ["can't be blank"] })
  return scale.id
}
