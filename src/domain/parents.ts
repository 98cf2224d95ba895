/** Parents: projects whose children carry the work. */
import { eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import { projects } from '../resources/curriculum/projects.ts'
import type { projectsUsers } from '../resources/people/projects_users.ts'
import { finishTeam, unmarkTeam } from './marks.ts'

interface Sum {
  children: number
  finished: number
  mean: number | null
}

/** A parent is finished when all of its children are, with the mean of their marks; a child marked anew changes it. */
export async function markParent(tx: Tx, child: typeof projectsUsers.$inferSelect, now: Date): Promise<void> {
  const [project] = await tx
    .select({ parent: projects.parent_id })
    .from(projects)
    .where(eq(projects.id, child.project_id))
  if (!project?.parent) return
  const [parent] = await rowsOf<{ team: number; mark: number | null }>(
    tx,
    sql`select t.id as team, t.final_mark as mark from projects_users as r join teams as t on t.id = r.current_team_id
      where r.user_id = ${child.user_id} and r.project_id = ${project.parent} and t.status in ('parent', 'finished')
      for update of t`,
  )
  if (!parent) return
  const [sum] = await rowsOf<Sum>(
    tx,
    sql`select count(*)::int as children, count(r.final_mark)::int as finished, floor(avg(r.final_mark))::int as mean
      from projects as p left join projects_users as r on r.project_id = p.id and r.user_id = ${child.user_id}
      where p.parent_id = ${project.parent}`,
  )
  // A child that lost its mark takes the parent's along; one that came to the curriculum later does not.
  if (child.final_mark === null && parent.mark !== null) return unmarkTeam(tx, parent.team, now)
  if (sum!.finished < sum!.children || sum!.mean === parent.mark) return
  await finishTeam(tx, parent.team, sum!.mean!, now)
}
