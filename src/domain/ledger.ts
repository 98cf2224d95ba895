/** Experience written by hand: the levels follow. */
import { eq } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { type ExperienceInput, experiences } from '../resources/people/experiences.ts'
import { changingLedger } from './experience.ts'

type Experience = typeof experiences.$inferSelect

export async function giveExperience({ tx, input, insert, now }: Call<ExperienceInput>): Promise<Outcome> {
  let id = 0
  await changingLedger(tx, input.user_id, input.cursus_id, now, async () => {
    id = await insert()
  })
  return { show: id }
}

/** An experience may move to another user or cursus: the levels of both follow. */
export async function changeExperience({
  tx,
  id,
  input,
  change,
  now,
}: Call<Partial<ExperienceInput>>): Promise<Outcome> {
  const before = await experienceOf(tx, id)
  const [user, cursus] = [input.user_id ?? before.user_id, input.cursus_id ?? before.cursus_id]
  const write = () => changingLedger(tx, user, cursus, now, () => change())
  if (user === before.user_id && cursus === before.cursus_id) await write()
  else await changingLedger(tx, before.user_id, before.cursus_id, now, write)
  return undefined
}

export async function removeExperience({ tx, id, now }: Call): Promise<Outcome> {
  const { user_id, cursus_id } = await experienceOf(tx, id)
  await changingLedger(tx, user_id, cursus_id, now, async () => {
    await tx.delete(experiences).where(eq(experiences.id, id))
  })
  return undefined
}

async function experienceOf(tx: Tx, id: number): Promise<Experience> {
  const [row] = await tx.select().from(experiences).where(eq(experiences.id, id))
  return row!
}
