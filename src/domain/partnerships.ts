/** Partnerships: who validates one gets the values of its skills as experience. */
import { eq } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import {
  type PartnershipInput,
  partnerships,
  partnershipsSkills,
  partnershipsUsers,
} from '../resources/career/partnerships.ts'
import { settleCredit, type Worth } from './credits.ts'
import { MINIMUM_MARK } from './sessions.ts'

type Member = typeof partnershipsUsers.$inferSelect

export async function joinPartnership({ tx, insert, now }: Call): Promise<Outcome> {
  const id = await insert()
  await settle(tx, id, now)
  return { show: id }
}

/** A mark that becomes another one brings the difference; somebody else's part is somebody else's experience. */
export async function changePart({ tx, id, change, now }: Call): Promise<Outcome> {
  const before = await partOf(tx, id)
  await change()
  if ((await partOf(tx, id)).user_id !== before.user_id) await takeBack(tx, [before], now)
  await settle(tx, id, now)
  return undefined
}

export async function leavePartnership({ tx, id, now }: Call): Promise<Outcome> {
  await takeBack(tx, [await partOf(tx, id)], now)
  await tx.delete(partnershipsUsers).where(eq(partnershipsUsers.id, id))
  return undefined
}

/** Who is taken off the list of users loses what it brought. */
export async function changePartnership({
  tx,
  id,
  input,
  change,
  now,
}: Call<Partial<PartnershipInput>>): Promise<Outcome> {
  const before = await partsIn(tx, id)
  await change()
  if (input.user_ids === undefined) return undefined
  const kept = new Set((await partsIn(tx, id)).map((part) => part.id))
  await takeBack(
    tx,
    before.filter((part) => !kept.has(part.id)),
    now,
  )
  return undefined
}

export async function removePartnership({ tx, id, now }: Call): Promise<Outcome> {
  await takeBack(tx, await partsIn(tx, id), now)
  await tx.delete(partnerships).where(eq(partnerships.id, id))
  return undefined
}

async function settle(tx: Tx, id: number, now: Date): Promise<void> {
  const part = await partOf(tx, id)
  await settleCredit(tx, { type: 'PartnershipsUser', id, user: part.user_id }, await worthOf(tx, part), now)
}

/** The values are what a partnership is worth that is validated as a project is whose session says nothing else. */
async function worthOf(tx: Tx, { partnership_id, final_mark }: Member): Promise<Worth | undefined> {
  if (final_mark === null || final_mark < MINIMUM_MARK) return undefined
  const [partnership] = await tx
    .select({ cursus: partnerships.cursus_id })
    .from(partnerships)
    .where(eq(partnerships.id, partnership_id))
  const skills = await tx.select().from(partnershipsSkills).where(eq(partnershipsSkills.partnership_id, partnership_id))
  return {
    cursus: partnership!.cursus,
    parts: skills.map(({ skill_id, value }) => ({ skill_id, xp: Math.round(value) })),
  }
}

async function takeBack(tx: Tx, members: readonly Member[], now: Date): Promise<void> {
  for (const { id, user_id } of members)
    await settleCredit(tx, { type: 'PartnershipsUser', id, user: user_id }, undefined, now)
}

async function partOf(tx: Tx, id: number): Promise<Member> {
  const [row] = await tx.select().from(partnershipsUsers).where(eq(partnershipsUsers.id, id))
  return row!
}

async function partsIn(tx: Tx, partnershipId: number): Promise<Member[]> {
  return tx
    .select()
    .from(partnershipsUsers)
    .where(eq(partnershipsUsers.partnership_id, partnershipId))
    .orderBy(partnershipsUsers.user_id)
}
