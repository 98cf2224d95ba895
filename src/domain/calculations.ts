/** Points that coalitions get by themselves: only where the bloc has a calculation. */
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import { scores } from '../resources/community/scores.ts'
import type { projectsUsers } from '../resources/people/projects_users.ts'
import { addToSums } from './coalitions.ts'

interface Due {
  calculation: number
  coalition: number
  member: number
  factor: number
  reason: string
}

/** Scores a project that somebody validated just now, in the cursus in which it counts. */
export async function scoreProject(tx: Tx, row: typeof projectsUsers.$inferSelect, now: Date): Promise<void> {
  const due = await rowsOf<Due>(
    tx,
    sql`select k.id as calculation, c.id as coalition, u.id as member, k.factor, k.reason from calculations as k
      join blocs as b on b.id = k.bloc_id join coalitions as c on c.bloc_id = b.id
      join coalitions_users as u on u.coalition_id = c.id and u.user_id = ${row.user_id}
      where k.scoreable_type = 'ProjectsUser'
        and b.cursus_id in (select cursus_id from projects_users_cursus where projects_user_id = ${row.id})
      order by c.id`,
  )
  for (const { calculation, coalition, member, factor, reason } of due) {
    const value = Math.round((factor * (row.final_mark ?? 0)) / 100)
    if (value === 0) continue
    const [made] = await tx
      .insert(scores)
      .values({
        coalition_id: coalition,
        coalitions_user_id: member,
        scoreable_id: row.id,
        scoreable_type: 'ProjectsUser',
        calculation_id: calculation,
        value,
        reason,
        created_at: now,
        updated_at: now,
      })
      .returning({ id: scores.id })
    await addToSums(tx, made!.id, 1, now)
  }
}
