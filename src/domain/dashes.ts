/** Dashes: they are planned ahead, and bring who took part some experience in their skill. */
import { eq } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { unprocessable } from '../errors.ts'
import { type DashInput, dashes, dashesUsers } from '../resources/community/dashes.ts'
import { settleCredit, type Worth } from './credits.ts'

type Run = typeof dashesUsers.$inferSelect

export async function planDash({ input, insert, now }: Call<DashInput>): Promise<Outcome> {
  refusePast(input.begin_at, now)
  return { show: await insert() }
}

export async function changeDash({ input, change, now }: Call<Partial<DashInput>>): Promise<Outcome> {
  refusePast(input.begin_at, now)
  await change()
  return undefined
}

function refusePast(begin: Date | undefined, now: Date): void {
  if (begin && begin <= now) throw unprocessable({ begin_at: ['must be in the future'] })
}

/** Who took part loses what a dash brought that is no more. */
export async function removeDash({ tx, id, now }: Call): Promise<Outcome> {
  const runs = await tx.select().from(dashesUsers).where(eq(dashesUsers.dash_id, id)).orderBy(dashesUsers.user_id)
  for (const run of runs) await takeBack(tx, run, now)
  await tx.delete(dashes).where(eq(dashes.id, id))
  return undefined
}

export async function joinDash({ tx, insert, now }: Call): Promise<Outcome> {
  const id = await insert()
  await settle(tx, id, now)
  return { show: id }
}

/** The run may become that of another user, or in another dash. */
export async function changeRun({ tx, id, change, now }: Call): Promise<Outcome> {
  const before = await runOf(tx, id)
  await change()
  const after = await runOf(tx, id)
  if (after.user_id !== before.user_id || after.dash_id !== before.dash_id) await takeBack(tx, before, now)
  await settle(tx, id, now)
  return undefined
}

export async function leaveDash({ tx, id, now }: Call): Promise<Outcome> {
  await takeBack(tx, await runOf(tx, id), now)
  await tx.delete(dashesUsers).where(eq(dashesUsers.id, id))
  return undefined
}

async function settle(tx: Tx, id: number, now: Date): Promise<void> {
  const run = await runOf(tx, id)
  await settleCredit(tx, { type: 'Dash', id: run.dash_id, user: run.user_id }, await worthOf(tx, run), now)
}

/** Whoever has a mark was there, whatever the mark. The experience is a text to the API, and may be no number. */
async function worthOf(tx: Tx, { dash_id, final_mark }: Run): Promise<Worth | undefined> {
  if (final_mark === null) return undefined
  const [dash] = await tx.select().from(dashes).where(eq(dashes.id, dash_id))
  const xp = /^\d{1,9}$/.test(dash!.nbr_xp) ? Number(dash!.nbr_xp) : 0
  return { cursus: dash!.cursus_id, parts: [{ skill_id: dash!.skill_id, xp }] }
}

async function takeBack(tx: Tx, { dash_id, user_id }: Run, now: Date): Promise<void> {
  await settleCredit(tx, { type: 'Dash', id: dash_id, user: user_id }, undefined, now)
}

async function runOf(tx: Tx, id: number): Promise<Run> {
  const [row] = await tx.select().from(dashesUsers).where(eq(dashesUsers.id, id))
  return row!
}
