/** Experience that comes from something else than a project: a partnership, a dash. Only differences are written. */
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import { experiences } from '../resources/people/experiences.ts'
import { changingLedger } from './experience.ts'
import type { Part } from './level-table.ts'

/** What gave the experience, and to whom. */
export interface Source {
  type: 'PartnershipsUser' | 'Dash'
  id: number
  user: number
}

/** What a source is worth, and in which cursus. */
export interface Worth {
  cursus: number
  parts: readonly Part[]
}

interface Given extends Part {
  cursus: number
}

/** Makes somebody have exactly what a source is worth now; nothing, where it is worth nothing any more. */
export async function settleCredit(tx: Tx, source: Source, worth: Worth | undefined, now: Date): Promise<void> {
  const given = await rowsOf<Given>(
    tx,
    sql`select cursus_id as cursus, skill_id, sum(experience)::int as xp from experiences
      where experiancable_type = ${source.type} and experiancable_id = ${source.id} and user_id = ${source.user}
      group by 1, 2`,
  )
  const due = (worth?.parts ?? []).map((part): Given => ({ ...part, cursus: worth!.cursus }))
  const missing = [...due, ...given.map((part) => ({ ...part, xp: -part.xp }))]
  for (const [cursus, parts] of Map.groupBy(missing, (part) => part.cursus)) {
    const bySkill = Map.groupBy(parts, (part) => part.skill_id)
    const changes = [...bySkill].map(([skill_id, all]) => ({ skill_id, xp: all.reduce((sum, { xp }) => sum + xp, 0) }))
    await add(
      tx,
      source,
      cursus,
      changes.filter(({ xp }) => xp !== 0),
      now,
    )
  }
}

async function add(tx: Tx, source: Source, cursus: number, parts: readonly Part[], now: Date): Promise<void> {
  if (parts.length === 0) return
  await changingLedger(tx, source.user, cursus, now, async () => {
    await tx.insert(experiences).values(
      parts.map(({ skill_id, xp }) => ({
        ...{ user_id: source.user, cursus_id: cursus, skill_id, experience: xp, created_at: now },
        ...{ experiancable_type: source.type, experiancable_id: source.id },
      })),
    )
  })
}
