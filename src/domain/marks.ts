/** Marks: what follows when a team's mark is settled. */
import { eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { teams } from '../resources/people/teams.ts'

/** Finishes a team with its mark; the registrations of its members follow. */
export async function finishTeam(tx: Tx, teamId: number, mark: number, now: Date): Promise<void> {
  const at = now.toISOString()
  await tx
    .update(teams)
    .set({
      final_mark: mark,
      status: 'finished',
      validated: sql`${mark} >= coalesce(
        (select s.minimum_mark from project_sessions as s where s.id = ${teams.project_session_id}), 80)`,
      updated_at: now,
    })
    .where(eq(teams.id, teamId))
  await tx.execute(sql`update projects_users as p set
      final_mark = b.mark, validated = coalesce(p.validated, false) or b.validated,
      marked_at = coalesce(p.marked_at, ${at}::timestamptz), status = 'finished', updated_at = ${at}::timestamptz
    from (select u.projects_user_id as id, max(t.final_mark) as mark, coalesce(bool_or(t.validated), false) as validated
      from teams_users as u join teams as t on t.id = u.team_id where u.projects_user_id in
        (select projects_user_id from teams_users where team_id = ${teamId}) group by 1) as b
    where p.id = b.id`)
}
