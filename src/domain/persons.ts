/** What rules ask about somebody, read once: who it is, what they did and how far they came. */
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'

/** How somebody stands with a project. */
export interface Standing {
  ongoing: boolean
  validated: boolean
}

export interface Person {
  id: number
  firstName: string
  active: boolean
  /** The primary campus. */
  campus: number | null
  /** Levels in the cursus that run now, by the id of the cursus. */
  cursus: ReadonlyMap<number, number>
  /** The best level in each skill, by slug and by id. */
  skills: ReadonlyMap<string, number>
  /** Registrations by the project's slug. */
  projects: ReadonlyMap<string, Standing>
  /** Slugs of the quests that are met. */
  quests: ReadonlySet<string>
}

/** Statuses of a registration on which somebody is at work. */
export const ONGOING = ['creating_group', 'searching_a_group', 'in_progress', 'waiting_for_correction'] as const

/** Undefined when there is no such user. */
export async function personOf(tx: Tx, userId: number, now: Date): Promise<Person | undefined> {
  const at = sql`${now.toISOString()}::timestamptz`
  const [user] = await rowsOf<{ name: string; active: boolean; campus: number | null }>(
    tx,
    sql`select u.first_name as name, u.active, c.campus_id as campus from users as u
      left join campus_users as c on c.user_id = u.id and c.is_primary where u.id = ${userId}`,
  )
  if (!user) return undefined
  const cursus = await rowsOf<{ id: number; level: number }>(
    tx,
    sql`select cursus_id as id, level from cursus_users
      where user_id = ${userId} and begin_at <= ${at} and (end_at is null or end_at > ${at})`,
  )
  const skills = await rowsOf<{ id: number; slug: string; level: number }>(
    tx,
    sql`select k.id, k.slug, max(s.level) as level from cursus_users as c
      join cursus_users_skills as s on s.cursus_user_id = c.id join skills as k on k.id = s.skill_id
      where c.user_id = ${userId} group by k.id`,
  )
  const ongoing = sql.join(
    ONGOING.map((status) => sql`${status}`),
    sql`, `,
  )
  const projects = await rowsOf<Standing & { slug: string }>(
    tx,
    sql`select p.slug, r.status in (${ongoing}) as ongoing, coalesce(r.validated, false) as validated
      from projects_users as r join projects as p on p.id = r.project_id where r.user_id = ${userId}`,
  )
  const quests = await rowsOf<{ slug: string }>(
    tx,
    sql`select q.slug from quests_users as u join quests as q on q.id = u.quest_id
      where u.user_id = ${userId} and u.validated_at is not null`,
  )
  return {
    id: userId,
    firstName: user.name,
    active: user.active,
    campus: user.campus,
    cursus: new Map(cursus.map(({ id, level }) => [id, level])),
    skills: new Map(skills.flatMap(({ id, slug, level }) => [[slug, level] as const, [String(id), level] as const])),
    projects: new Map(projects.map(({ slug, ...standing }) => [slug, standing])),
    quests: new Set(quests.map(({ slug }) => slug)),
  }
}
