/** Filling evaluations: what the evaluator found, and what follows from it. */
import { eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import { unprocessable } from '../errors.ts'
import { flags } from '../resources/evaluation/flags.ts'
import { answers, type ScaleTeamInput, scaleTeams } from '../resources/evaluation/scale_teams.ts'
import { answersOf, markOfAnswers } from './answer-marks.ts'
import { enterEvaluation } from './journals.ts'
import { payEvaluator } from './payments.ts'
import { markOfFlag, recomputeTeam, settleTeam } from './team-marks.ts'

type Evaluation = typeof scaleTeams.$inferSelect

/** What a body says that fills: anything else of an evaluation may change without. */
export type Filling = Pick<ScaleTeamInput, 'comment' | 'flag_id' | 'final_mark'> & {
  answers_attributes?: readonly { question_id: number; value?: number | null }[]
}

/**
 * Fills an evaluation for its evaluator, from the begin on and once: with a comment, and a mark or what makes one. The
 * row is locked, so that of two fillings at once the second finds the first.
 */
export async function fillEvaluation(tx: Tx, id: number, filling: Filling, now: Date): Promise<void> {
  const [row] = await tx.select().from(scaleTeams).where(eq(scaleTeams.id, id)).for('update')
  if (!row) throw unprocessable({ scale_team_id: ['must exist'] })
  if (row.begin_at && row.begin_at > now) throw unprocessable({ begin_at: ['is not reached yet'] })
  if (row.filled_at) throw unprocessable({ filled_at: ['is set already'] })
  const comment = filling.comment ?? row.comment
  if (!comment?.trim()) throw unprocessable({ comment: ["can't be blank"] })
  const values = { comment, flag_id: filling.flag_id ?? row.flag_id, updated_at: now }
  await tx.update(scaleTeams).set(values).where(eq(scaleTeams.id, id))
  for (const { question_id, value } of filling.answers_attributes ?? [])
    await tx
      .insert(answers)
      .values({ scale_team_id: id, question_id, value: value ?? null, created_at: now, updated_at: now })
      .onConflictDoUpdate({
        target: [answers.question_id, answers.scale_team_id],
        set: { value: value ?? null, updated_at: now },
      })
  await settleFilling(tx, id, { ...filling, comment }, now)
  const [filled] = await tx.select({ at: scaleTeams.filled_at }).from(scaleTeams).where(eq(scaleTeams.id, id))
  if (filled!.at === null) throw unprocessable({ final_mark: ["can't be blank"] })
}

/**
 * Looks at an evaluation that was just written: a mark fills it, given or made of answers or of a negative flag, and
 * pays the evaluator once. The team is marked when this was all it waited for, or again when it was marked before.
 * `before` is the evaluation as it was; undefined where it is new. Whoever calls has the team locked.
 */
export async function settleFilling(
  tx: Tx,
  id: number,
  given: Filling,
  now: Date,
  before?: Pick<Evaluation, 'flag_id'>,
): Promise<void> {
  if (FILLS.every((name) => given[name] === undefined)) return
  const [found] = await tx
    .select({ row: scaleTeams, flag: flags.name, positive: flags.positive })
    .from(scaleTeams)
    .innerJoin(flags, eq(flags.id, scaleTeams.flag_id))
    .where(eq(scaleTeams.id, id))
  const { row, flag, positive } = found!
  if (row.truant_id !== null) throw unprocessable({ truant_id: ['was absent: there is nothing to mark'] })
  if (given.flag_id) await mustBeOnScale(tx, row.scale_id, given.flag_id)
  // A mark that a flag made goes with the flag.
  const lifted = before !== undefined && positive && !(await isPositive(tx, before.flag_id))
  const answersGiven = given.answers_attributes?.length || lifted ? await answersOf(tx, id) : []
  const stands = lifted ? null : row.final_mark
  const mark = markOfFlag({ flag, positive }) ?? given.final_mark ?? markOfAnswers(answersGiven) ?? stands
  if (mark === null) {
    if (row.filled_at !== null) throw unprocessable({ final_mark: ["can't be blank"] })
    return
  }
  await tx
    .update(scaleTeams)
    .set({ final_mark: mark, filled_at: row.filled_at ?? now, updated_at: now })
    .where(eq(scaleTeams.id, id))
  if (row.filled_at === null) {
    await payEvaluator(tx, row, now, { sales: true })
    await enterEvaluation(tx, id, now)
  } else await recomputeTeam(tx, row.team_id, now)
  await settleTeam(tx, row.team_id, now)
}

const FILLS = ['comment', 'flag_id', 'final_mark', 'answers_attributes'] as const

async function isPositive(tx: Tx, flagId: number): Promise<boolean> {
  const [flag] = await tx.select({ positive: flags.positive }).from(flags).where(eq(flags.id, flagId))
  return flag!.positive
}

/** A scale that names flags offers no others. */
async function mustBeOnScale(tx: Tx, scaleId: number, flagId: number): Promise<void> {
  const [found] = await rowsOf<{ offered: boolean | null }>(
    tx,
    sql`select bool_or(flag_id = ${flagId}) as offered from scales_flags where scale_id = ${scaleId}`,
  )
  if (found?.offered === false) throw unprocessable({ flag_id: ['is not offered by the scale'] })
}
