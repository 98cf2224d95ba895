/** Cursus of users: what is there from the first day on. */
import { eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { cursus } from '../resources/curriculum/cursus.ts'
import { cursusUsers } from '../resources/people/cursus_users.ts'
import { FIRST_DAYS } from './level-table.ts'
import { recomputeLevel } from './levels.ts'
import { beginQuests } from './quests.ts'

/** Lets a user begin a cursus. */
export async function beginCursus({ tx, insert, now }: Call): Promise<Outcome> {
  const id = await insert()
  await settleBegin(tx, id, now)
  return { show: id }
}

/**
 * A piscine is swum by a pisciner. A main cursus begins as a cadet, with the black hole some weeks ahead and its main quests still to be met. A level
 * follows from experience that is there already.
 */
export async function settleBegin(tx: Tx, id: number, now: Date): Promise<void> {
  const [row] = await tx
    .select({ own: cursusUsers, kind: cursus.kind })
    .from(cursusUsers)
    .innerJoin(cursus, eq(cursus.id, cursusUsers.cursus_id))
    .where(eq(cursusUsers.id, id))
  const { own, kind } = row!
  if (kind === 'main') await beginCore(tx, own, now)
  if (kind === 'piscine') await tx.update(cursusUsers).set({ grade: 'Pisciner' }).where(eq(cursusUsers.id, id))
  await beginQuests(tx, own.user_id, own.cursus_id, now)
  await recomputeLevel(tx, own.user_id, own.cursus_id)
}

/** A begin that is written down late swallows nobody: where the first days are over, no black hole is set. */
async function beginCore(tx: Tx, { id, begin_at, end_at }: typeof cursusUsers.$inferSelect, now: Date): Promise<void> {
  const until = sql`${cursusUsers.begin_at} + make_interval(days => ${FIRST_DAYS}::int)`
  const isFresh = end_at === null && begin_at.getTime() + FIRST_DAYS * DAY > now.getTime()
  await tx
    .update(cursusUsers)
    .set({ grade: 'Cadet', ...(isFresh ? { blackholed_at: until } : {}) })
    .where(eq(cursusUsers.id, id))
}

const DAY = 86_400_000
