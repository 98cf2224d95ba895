/** Scales: how long an evaluation takes and how many there are, which scale is the primary one, and in which language it is written. */
import { and, eq, ne, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { unprocessable } from '../errors.ts'
import { evaluations } from '../resources/evaluation/evaluations.ts'
import { type ScaleInput, scales, scalesLanguages } from '../resources/evaluation/scales.ts'
import { QUARTER } from './quarters.ts'
import { fitSlots } from './slot-runs.ts'
import { settleTeam } from './team-marks.ts'

const SECONDS = QUARTER / 1000

export async function writeScale({ tx, input, insert, now }: Call<ScaleInput>): Promise<Outcome> {
  if (input.is_primary && input.evaluation_id) await makeRoom(tx, input.evaluation_id, now)
  const id = await insert({ duration: secondsOf(input.duration) })
  await setLanguage(tx, id, input.lg)
  return { show: id }
}

/** Changes a scale; what was booked by it follows. */
export async function changeScale({ tx, id, input, change, now }: Call<Partial<ScaleInput>>): Promise<Outcome> {
  const [row] = await tx.select().from(scales).where(eq(scales.id, id))
  const evaluation = input.evaluation_id === undefined ? row!.evaluation_id : input.evaluation_id
  if ((input.is_primary ?? row!.is_primary) && evaluation) await makeRoom(tx, evaluation, now, id)
  await change(input.duration === undefined ? {} : { duration: secondsOf(input.duration) })
  await setLanguage(tx, id, input.lg)
  if (input.duration !== undefined) await fitSlots(tx, id, now)
  if (input.correction_number !== undefined || input.is_primary !== undefined || input.evaluation_id !== undefined)
    await settleWaiting(tx, id, now)
  return undefined
}

/** Seconds in whole quarters of an hour; a number too small to be one counts quarters, as the API always took it. */
function secondsOf(duration: number): number {
  const seconds = duration < SECONDS ? duration * SECONDS : duration
  if (seconds % SECONDS > 0) throw unprocessable({ duration: [`must be a multiple of ${SECONDS}`] })
  return seconds
}

/** One primary scale an evaluation: a new one takes the place of the old. The evaluation is locked: of two, the last stays. */
async function makeRoom(tx: Tx, evaluationId: number, now: Date, but = 0): Promise<void> {
  await tx.select({ id: evaluations.id }).from(evaluations).where(eq(evaluations.id, evaluationId)).for('no key update')
  await tx
    .update(scales)
    .set({ is_primary: false, updated_at: now })
    .where(and(eq(scales.evaluation_id, evaluationId), scales.is_primary, ne(scales.id, but)))
}

/**
 * Teams that wait for evaluations may have all that they need now, and are marked then. None may have more booked than it
 * needs: that many people would meet for nothing.
 */
async function settleWaiting(tx: Tx, scaleId: number, now: Date): Promise<void> {
  const waiting = await rowsOf<{ id: number; over: boolean }>(
    tx,
    sql`select t.id, count(*) > max(s.correction_number) as over from scale_teams as e
      join scales as s on s.id = e.scale_id join teams as t on t.id = e.team_id
      where t.status = 'waiting_for_correction' and e.truant_id is null
        and (s.id = ${scaleId} or s.evaluation_id = (select evaluation_id from scales where id = ${scaleId}))
      group by t.id order by t.id`,
  )
  if (waiting.some(({ over }) => over))
    throw unprocessable({ correction_number: ['is less than what teams have booked already'] })
  for (const { id } of waiting) await settleTeam(tx, id, now)
}

async function setLanguage(tx: Tx, id: number, lg: string | undefined): Promise<void> {
  if (lg === undefined) return
  if (!/^\d{1,9}$/.test(lg)) throw unprocessable({ lg: ['is not a number'] })
  await tx.delete(scalesLanguages).where(eq(scalesLanguages.scale_id, id))
  await tx.insert(scalesLanguages).values({ scale_id: id, language_id: Number(lg) })
}
