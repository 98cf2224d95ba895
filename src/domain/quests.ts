/** Quests: which quest is a part of which. */
import { eq } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { unprocessable } from '../http/errors.ts'
import { quests } from '../resources/curriculum/quests.ts'

export async function writeQuest({ tx, input, insert }: Call): Promise<Outcome> {
  return { show: await insert(await placeOf(tx, input.parent_id)) }
}

export async function changeQuest({ tx, id, input, change }: Call): Promise<Outcome> {
  await change(await placeOf(tx, input.parent_id, id))
  return undefined
}

/** The ancestry below a parent: the ids from the top down, `37/44`. */
async function placeOf(tx: Tx, parentId: string | undefined, ownId?: number): Promise<{ ancestry?: string }> {
  if (parentId === undefined) return {}
  if (!/^\d{1,9}$/.test(parentId)) throw unprocessable({ parent_id: ['is not a number'] })
  const [parent] = await tx
    .select()
    .from(quests)
    .where(eq(quests.id, Number(parentId)))
  if (!parent) throw unprocessable({ parent_id: ['must exist'] })
  const path = [...(parent.ancestry?.split('/') ?? []), String(parent.id)]
  if (ownId !== undefined && path.includes(String(ownId)))
    throw unprocessable({ parent_id: ['is a part of this quest'] })
  return { ancestry: path.join('/') }
}
