/** Scales: how long an evaluation takes, which scale is the primary one, and in which language it is written. */
import { and, eq, ne } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { unprocessable } from '../errors.ts'
import { type ScaleInput, scales, scalesLanguages } from '../resources/evaluation/scales.ts'
import { QUARTER } from './quarters.ts'

const SECONDS = QUARTER / 1000

export async function writeScale({ tx, input, insert, now }: Call<ScaleInput>): Promise<Outcome> {
  if (input.is_primary && input.evaluation_id) await makeRoom(tx, input.evaluation_id, now)
  const id = await insert({ duration: secondsOf(input.duration) })
  await setLanguage(tx, id, input.lg)
  return { show: id }
}

export async function changeScale({ tx, id, input, change, now }: Call<Partial<ScaleInput>>): Promise<Outcome> {
  const [row] = await tx.select().from(scales).where(eq(scales.id, id))
  const evaluation = input.evaluation_id === undefined ? row!.evaluation_id : input.evaluation_id
  if ((input.is_primary ?? row!.is_primary) && evaluation) await makeRoom(tx, evaluation, now, id)
  await change(input.duration === undefined ? {} : { duration: secondsOf(input.duration) })
  await setLanguage(tx, id, input.lg)
  return undefined
}

/** Seconds in whole quarters of an hour; a number too small to be one counts quarters, as the API always took it. */
function secondsOf(duration: number): number {
  const seconds = duration < SECONDS ? duration * SECONDS : duration
  if (seconds % SECONDS > 0) throw unprocessable({ duration: [`must be a multiple of ${SECONDS}`] })
  return seconds
}

/** One primary scale an evaluation: a new one takes the place of the old. */
async function makeRoom(tx: Tx, evaluationId: number, now: Date, but = 0): Promise<void> {
  await tx
    .update(scales)
    .set({ is_primary: false, updated_at: now })
    .where(and(eq(scales.evaluation_id, evaluationId), scales.is_primary, ne(scales.id, but)))
}

async function setLanguage(tx: Tx, id: number, lg: string | undefined): Promise<void> {
  if (lg === undefined) return
  if (!/^\d{1,9}$/.test(lg)) throw unprocessable({ lg: ['is not a number'] })
  await tx.delete(scalesLanguages).where(eq(scalesLanguages.scale_id, id))
  await tx.insert(scalesLanguages).values({ scale_id: id, language_id: Number(lg) })
}
