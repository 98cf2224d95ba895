/** Booking evaluations: by a member of the team for a time, by the staff with whom they name. */
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { accessDenied, unprocessable } from '../http/errors.ts'
import { evaluations } from '../resources/evaluation/evaluations.ts'
import { flags } from '../resources/evaluation/flags.ts'
import { scaleTeams } from '../resources/evaluation/scale_teams.ts'
import { scales } from '../resources/evaluation/scales.ts'
import { teams } from '../resources/people/teams.ts'
import { settleFilling } from './fillings.ts'
import { evaluatorsFor } from './matching.ts'
import { isMember } from './members.ts'
import { mustBeOpen } from './open-accounts.ts'
import { chargeBooking } from './payments.ts'
import { isOnQuarter } from './quarters.ts'
import { record } from './record.ts'
import { onBehalfOf } from './self.ts'
import { bookRun, lockRun, occupy, offerersOf, type Span } from './slot-runs.ts'
import { SOONEST } from './slots.ts'
import { declareTruant } from './truants.ts'

type Team = typeof teams.$inferSelect
type Scale = typeof scales.$inferSelect
type Evaluation = typeof scaleTeams.$inferSelect
/** What the staff says of an evaluation that they book. */
type Order = Partial<typeof scaleTeams.$inferInsert> & { team_id: number }

/** Books an evaluation: by the staff with whom they name, by a member of the team with whoever offers that time. */
export async function bookEvaluation({ tx, input, insert, actor, parents, now }: Call): Promise<Outcome> {
  const team = await lockTeam(tx, input.team_id)
  const session = parents.project_session_id
  if (session !== undefined && team.project_session_id !== session)
    throw unprocessable({ team_id: ['is not of this session'] })
  const student = onBehalfOf(actor, 'Advanced tutor')
  if (student !== undefined) {
    const { scale_id, begin_at } = input
    return { show: await bookTime(tx, student, team, { scale_id, begin_at }, now) }
  }
  const order = { ...input, team_id: team.id, scale_id: input.scale_id }
  await checkOrder(tx, team, order)
  const id = await insert({ flag_id: input.flag_id ?? (await okFlag(tx)), truant_id: null })
  await settleOrder(tx, id, input, now)
  if (input.truant_id) await declareTruant(tx, await evaluationOf(tx, id), input.truant_id, undefined, now)
  return { show: id }
}

/** Books several at once; without a scale, by the primary one of the team's session. */
export async function bookEvaluations({ tx, input, actor, now }: Call): Promise<Outcome> {
  const orders = (input.scale_teams ?? []) as Order[]
  if (orders.length === 0) throw unprocessable({ scale_teams: ["can't be blank"] })
  const ok = await okFlag(tx)
  const made: number[] = []
  for (const given of orders) {
    const team = await lockTeam(tx, given.team_id)
    const order = { ...given, scale_id: given.scale_id ?? (await primaryScale(tx, team)) }
    await checkOrder(tx, team, order)
    const row = { ...order, flag_id: order.flag_id ?? ok, created_at: now, updated_at: now }
    const [inserted] = await tx.insert(scaleTeams).values(row).returning({ id: scaleTeams.id })
    await settleOrder(tx, inserted!.id, order, now)
    await record(tx, now, { model: 'scale_teams', event: 'create', recordId: inserted!.id, by: actor })
    made.push(inserted!.id)
  }
  return { showAll: made, status: 201 }
}

/** The staff books at any time, also a past one, and needs no slot; everything else holds for them too. */
async function checkOrder(tx: Tx, team: Team, order: Order & { scale_id: number }): Promise<void> {
  if (!team.closed_at) throw unprocessable({ team_id: ['has not been submitted'] })
  if (order.user_id && (await isMember(tx, team.id, order.user_id)))
    throw unprocessable({ user_id: ['is a member of the team'] })
  await mustHaveRoom(tx, team.id, await scaleOf(tx, order.scale_id))
}

async function settleOrder(tx: Tx, id: number, order: Partial<Order>, now: Date): Promise<void> {
  const row = await evaluationOf(tx, id)
  await chargeBooking(tx, row, now)
  await occupyTime(tx, row, now)
  await settleFilling(tx, id, order, now)
}

async function evaluationOf(tx: Tx, id: number): Promise<Evaluation> {
  const [row] = await tx.select().from(scaleTeams).where(eq(scaleTeams.id, id))
  return row!
}

/** What a named evaluator offers in the time of an evaluation is not offered to others any more. */
export async function occupyTime(tx: Tx, row: Evaluation, now: Date): Promise<void> {
  if (row.user_id === null || row.begin_at === null) return
  const { duration } = await scaleOf(tx, row.scale_id)
  await occupy(tx, row.user_id, { begin: row.begin_at, seconds: duration }, row.id, now)
}

/** A student picks a time, not a person. */
async function bookTime(
  tx: Tx,
  student: number,
  team: Team,
  { scale_id, begin_at }: { scale_id: number; begin_at?: Date | null },
  now: Date,
): Promise<number> {
  if (!(await isMember(tx, team.id, student))) throw accessDenied()
  await mustBeOpen(tx, student)
  if (!team.closed_at || team.status !== 'waiting_for_correction')
    throw unprocessable({ team_id: ['is not waiting for an evaluation'] })
  const begin = bookableTime(begin_at, now)
  const scale = await scaleOf(tx, scale_id)
  await mustBeOffered(tx, team, scale)
  await mustHaveRoom(tx, team.id, scale)
  const span = { begin, seconds: scale.duration }
  const { evaluator, slots } = await findEvaluator(tx, team, span, now)
  const [row] = await tx
    .insert(scaleTeams)
    .values({
      ...{ user_id: evaluator, team_id: team.id, scale_id: scale.id, begin_at: begin, flag_id: await okFlag(tx) },
      ...{ created_at: now, updated_at: now },
    })
    .returning()
  await bookRun(tx, slots, row!.id, now)
  await chargeBooking(tx, row!, now)
  return row!.id
}

function bookableTime(begin: Date | null | undefined, now: Date): Date {
  if (!begin) throw unprocessable({ begin_at: ["can't be blank"] })
  if (begin.getTime() < now.getTime() + SOONEST * 60_000)
    throw unprocessable({ begin_at: [`must be at least ${SOONEST} minutes from now`] })
  if (!isOnQuarter(begin)) throw unprocessable({ begin_at: ['must lie on a quarter of an hour'] })
  return begin
}

/** The first of those who fit whose time is still there once it is locked. */
async function findEvaluator(
  tx: Tx,
  team: Team,
  span: Span,
  now: Date,
): Promise<{ evaluator: number; slots: number[] }> {
  for (const evaluator of await evaluatorsFor(tx, team, await offerersOf(tx, span), span.begin, now)) {
    const slots = await lockRun(tx, evaluator, span)
    if (slots) return { evaluator, slots }
  }
  throw unprocessable({ begin_at: ['is offered by nobody'] })
}

/** The row of the team stays locked: two bookings for it count one after the other. */
async function lockTeam(tx: Tx, id: number): Promise<Team> {
  const [team] = await tx.select().from(teams).where(eq(teams.id, id)).for('update')
  if (!team) throw unprocessable({ team_id: ['must exist'] })
  return team
}

async function scaleOf(tx: Tx, id: number): Promise<Scale> {
  const [scale] = await tx.select().from(scales).where(eq(scales.id, id))
  if (!scale) throw unprocessable({ scale_id: ['must exist'] })
  return scale
}

/** Students book by scales of their session that peers fill, and that are not given out by hand. */
async function mustBeOffered(tx: Tx, team: Team, scale: Scale): Promise<void> {
  const [evaluation] =
    scale.evaluation_id === null
      ? []
      : await tx.select().from(evaluations).where(eq(evaluations.id, scale.evaluation_id))
  const isOfTeam =
    evaluation?.project_session_id != null
      ? evaluation.project_session_id === team.project_session_id
      : evaluation?.project_id === team.project_id && team.project_session_id === null
  if (!isOfTeam || scale.is_external || scale.manual_subscription)
    throw unprocessable({ scale_id: ['is not offered for this team'] })
}

/** Evaluations that count, booked ones too, are never more than the scale asks for. A newer scale counts the older's. */
export async function mustHaveRoom(tx: Tx, teamId: number, scale: Scale, but = 0): Promise<void> {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(scaleTeams)
    .innerJoin(scales, eq(scales.id, scaleTeams.scale_id))
    .where(
      and(
        eq(scaleTeams.team_id, teamId),
        isNull(scaleTeams.truant_id),
        scale.evaluation_id === null ? eq(scales.id, scale.id) : eq(scales.evaluation_id, scale.evaluation_id),
        sql`${scaleTeams.id} <> ${but}`,
      ),
    )
  if (row!.count >= scale.correction_number) throw unprocessable({ team_id: ['has all its evaluations'] })
}

export async function okFlag(tx: Tx): Promise<number> {
  const positive = eq(flags.positive, true)
  const [flag] = await tx.select({ id: flags.id }).from(flags).where(positive).orderBy(flags.id).limit(1)
  if (!flag) throw unprocessable({ flag_id: ['must exist'] })
  return flag.id
}

async function primaryScale(tx: Tx, team: Team): Promise<number> {
  const [scale] = await rowsOf<{ id: number }>(
    tx,
    sql`select s.id from scales as s join evaluations as e on e.id = s.evaluation_id
      where e.project_session_id = ${team.project_session_id} and s.is_primary order by e.position, s.id limit 1`,
  )
  if (!scale) throw unprocessable({ scale_id: ["can't be blank"] })
  return scale.id
}
