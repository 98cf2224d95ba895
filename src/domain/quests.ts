/** Quests: which quest is a part of which, and who met them. */
import { eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { unprocessable } from '../errors.ts'
import { type QuestInput, quests } from '../resources/curriculum/quests.ts'
import { leaveBlackHole } from './black-hole.ts'

export async function writeQuest({ tx, input, insert }: Call<QuestInput>): Promise<Outcome> {
  return { show: await insert(await placeOf(tx, input.parent_id)) }
}

export async function changeQuest({ tx, id, input, change }: Call<Partial<QuestInput>>): Promise<Outcome> {
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

interface Met {
  id: number
  cursus: number
  main: boolean
}

/**
 * Notes the quests that somebody has met and that were not noted before: those of whose projects one of each choice
 * is validated. A main quest is the core of its cursus: whoever has met it fears no black hole any more.
 */
export async function checkQuests(tx: Tx, userId: number, now: Date): Promise<void> {
  const met = await rowsOf<Met>(
    tx,
    sql`select q.id, q.cursus_id as cursus, q.kind = 'main' as main from quests as q
      join (select w.quest_id, w.choice, bool_or(coalesce(r.validated, false)) as done from quests_projects as w
        left join projects_users as r on r.project_id = w.project_id and r.user_id = ${userId}
        group by w.quest_id, w.choice) as c on c.quest_id = q.id
      where q.id in (select w.quest_id from quests_projects as w
          join projects_users as r on r.project_id = w.project_id and r.user_id = ${userId} and r.validated)
        and not exists (select from quests_users as u
          where u.quest_id = q.id and u.user_id = ${userId} and u.validated_at is not null)
      group by q.id having bool_and(c.done) order by q.position, q.id`,
  )
  for (const { id, cursus, main } of met) {
    await noteQuest(tx, userId, id, now)
    if (main) await leaveBlackHole(tx, userId, cursus, now)
  }
}

/** One row a quest and user, whoever comes first. */
async function noteQuest(tx: Tx, userId: number, questId: number, now: Date): Promise<void> {
  const at = sql`${now.toISOString()}::timestamptz`
  await tx.execute(sql`insert into quests_users as u (quest_id, user_id, validated_at, prct, created_at, updated_at)
      values (${questId}, ${userId}, ${at}, 100, ${at}, ${at})
      on conflict (quest_id, user_id) do update set validated_at = ${at}, prct = 100, updated_at = ${at}
        where u.validated_at is null`)
}

/** The main quests of a cursus are there from its begin on, still to be met. */
export async function beginQuests(tx: Tx, userId: number, cursusId: number, now: Date): Promise<void> {
  const at = sql`${now.toISOString()}::timestamptz`
  await tx.execute(sql`insert into quests_users (quest_id, user_id, created_at, updated_at)
    select q.id, ${userId}::int, ${at}, ${at} from quests as q where q.cursus_id = ${cursusId} and q.kind = 'main'
      and exists (select from quests_projects as w where w.quest_id = q.id)
    on conflict do nothing`)
}
