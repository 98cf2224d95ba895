/** Teams that a rule forms, of the people who look for a group: what `team_behaviour` by_rule asks for. */
import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import { projectSessions } from '../resources/curriculum/project_sessions.ts'
import { teams, teamsUsers } from '../resources/people/teams.ts'
import { enrolMembers, openMemberships } from './members.ts'
import { ruleOf } from './session-rules.ts'
import { groupSize } from './sessions.ts'
import { lockTeam } from './team-times.ts'

/**
 * Forms and locks teams in every session that has begun and whose team_generation rule is RandomTeams; answers how
 * many. Who is too few for a team goes on looking. Running it twice changes nothing.
 */
export async function generateTeams(tx: Tx, now: Date): Promise<number> {
  const sessions = await tx
    .select()
    .from(projectSessions)
    .where(
      and(
        eq(projectSessions.team_behaviour, 'by_rule'),
        sql`exists (select from teams as t where t.project_session_id = ${projectSessions.id}
          and t.status = 'searching_a_group')`,
        sql`coalesce(${projectSessions.begin_at} <= ${now.toISOString()}::timestamptz, true)`,
      ),
    )
    .orderBy(projectSessions.id)
    // One at a time forms the teams of a session.
    .for('no key update')
  let formed = 0
  for (const session of sessions) {
    if (!(await ruleOf(tx, session.id, 'team_generation', 'RandomTeams'))) continue
    const { least, most } = await groupSize(tx, session)
    for (const group of groupsOf(await searching(tx, session.id), least, most)) {
      await join(tx, group, now)
      formed++
    }
  }
  return formed
}

interface Searching {
  team: number
  user: number
}

/** In an order that nobody chose. */
async function searching(tx: Tx, sessionId: number): Promise<Searching[]> {
  return rowsOf<Searching>(
    tx,
    sql`select t.id as team, m.user_id as user from teams as t join teams_users as m on m.team_id = t.id and m.leader
      where t.project_session_id = ${sessionId} and t.status = 'searching_a_group' order by md5(t.id::text) for update of t`,
  )
}

/** As few groups as hold everybody, of nearly the same size; who would make one too small is left out. */
export function groupsOf<One>(people: readonly One[], least: number, most: number): One[][] {
  const count = Math.min(Math.ceil(people.length / most), Math.floor(people.length / least))
  const taken = people.slice(0, count * most)
  return Array.from({ length: count }, (_, index) => taken.filter((_, place) => place % count === index))
}

/** The first one's team takes the others in; their own give way. */
async function join(tx: Tx, [first, ...others]: readonly Searching[], now: Date): Promise<void> {
  const { team } = first!
  for (const other of others) {
    await tx.delete(teams).where(eq(teams.id, other.team))
    await tx
      .insert(teamsUsers)
      .values({ team_id: team, user_id: other.user, validated: true, created_at: now, updated_at: now })
  }
  await openMemberships(tx, team)
  await enrolMembers(tx, team, now)
  await lockTeam(tx, team, now)
}
