/** Journals: what shows that somebody was there, written as it happens, and asked for a season at a time. */
import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import type { FieldErrors } from '../errors.ts'

const LONGEST_DAYS = 124

/** What is wrong with the time asked for. */
export function journalSpan({ begin_at, end_at }: Record<string, Date>): FieldErrors {
  const days = (end_at!.getTime() - begin_at!.getTime()) / 86_400_000
  if (days < 0) return { end_at: ['must be on or after begin_at'] }
  return days > LONGEST_DAYS ? { end_at: [`must be at most ${LONGEST_DAYS} days after begin_at`] } : {}
}

/** What entries are about: the class of the API's own names. */
export type Subject = 'EventsUser' | 'ExamsUser' | 'Internship' | 'ProjectsUser' | 'ScaleTeam'

/**
 * Writes entries. `rows` is a query for `id` (of the subject), `user_id`, `reason`, `at`, and the lists `cursus_ids` and
 * `campus_ids` that it was for: of those of the user, one that is among them stands in the entry, else the latest
 * cursus and the primary campus. Somebody without any has no journal. An entry that is there once and for all stays.
 * Answers how many were made.
 */
export async function enterAll(tx: Tx, subject: Subject, rows: SQL, now: Date, most?: number): Promise<number> {
  const made = await rowsOf(
    tx,
    sql`insert into journals (user_id, item_type, item_id, cursus_id, campus_id, reason, event_at, alumni, closed, created_at, updated_at)
      select s.user_id, ${subject}, s.id, c.cursus_id, p.campus_id, s.reason, s.at,
        coalesce(u.alumnized_at <= s.at, false), not u.active, ${timeOf(now)}, ${timeOf(now)}
      from (${rows}) as s join users as u on u.id = s.user_id
      cross join lateral (select k.cursus_id from cursus_users as k where k.user_id = s.user_id
        order by k.cursus_id = any (s.cursus_ids) desc, k.begin_at desc, k.id limit 1) as c
      cross join lateral (select k.campus_id from campus_users as k where k.user_id = s.user_id
        order by k.campus_id = any (s.campus_ids) desc, k.is_primary desc, k.id limit 1) as p
      order by s.at, s.id limit ${most ?? null}
      on conflict do nothing returning id`,
  )
  return made.length
}

type Step = 'Subscribed to a project' | 'Retried a project' | 'Finished a project'

/** A step of a registration, in the cursus in which it counts. */
export async function enterStep(tx: Tx, projectsUserId: number, reason: Step, now: Date): Promise<void> {
  const rows = sql`select p.id, p.user_id, ${reason}::text as reason, ${timeOf(now)} as at,
      array(select cursus_id from projects_users_cursus where projects_user_id = p.id) as cursus_ids, ${NONE} as campus_ids
    from projects_users as p where p.id = ${projectsUserId}`
  await enterAll(tx, 'ProjectsUser', rows, now)
}

/** An evaluation that took place: of who gave it, and of everybody in the team. */
export async function enterEvaluation(tx: Tx, scaleTeamId: number, now: Date): Promise<void> {
  const rows = sql`select e.id, w.user_id, w.reason, coalesce(e.begin_at, ${timeOf(now)}) as at,
      array(select k.cursus_id from teams_users as m join projects_users_cursus as k on k.projects_user_id = m.projects_user_id
        where m.team_id = e.team_id) as cursus_ids, ${NONE} as campus_ids
    from scale_teams as e cross join lateral (select e.user_id, 'Gave an evaluation' as reason
      union all select m.user_id, 'Received an evaluation' from teams_users as m where m.team_id = e.team_id) as w
    where e.id = ${scaleTeamId}`
  await enterAll(tx, 'ScaleTeam', rows, now)
}

/** Days for which a server that stood still makes up. */
const LATEST_DAYS = 31
/** Entries in one transaction; the rest follows when the clock calls again. */
const MOST_AT_ONCE = 500

/**
 * By time: in the night after it, each day of an internship under a signed contract, by the days of the campus. One entry
 * a day, whoever writes it.
 */
export async function enterInternshipDays(tx: Tx, now: Date): Promise<number> {
  const local = (time: SQL) => sql`(${time} at time zone z.time_zone)::date`
  const rows = sql`select i.id, i.user_id, 'Currently doing internship' as reason, d.day at time zone z.time_zone as at,
      ${NONE} as cursus_ids, ${NONE} as campus_ids
    from internships as i
    cross join lateral (select c.time_zone from campus_users as k join campus as c on c.id = k.campus_id
      where k.user_id = i.user_id and k.is_primary) as z
    cross join lateral (select max(j.event_at) as event_at from journals as j
      where j.item_type = 'Internship' and j.item_id = i.id) as last
    cross join lateral generate_series(
      greatest(${local(sql`i.start_at`)}, ${local(timeOf(now))} - ${LATEST_DAYS}::int, ${local(sql`last.event_at`)} + 1)::timestamp,
      least(${local(sql`i.end_at`)}, ${local(sql`coalesce(i.breach_at, i.end_at)`)}, ${local(timeOf(now))} - 1)::timestamp,
      interval '1 day') as d (day)
    where i.state in ('uploaded', 'ended', 'broke') and i.end_at > ${timeOf(now)} - make_interval(days => ${LATEST_DAYS})`
  return enterAll(tx, 'Internship', rows, now, MOST_AT_ONCE)
}

const NONE = sql`'{}'::int[]`
const timeOf = (now: Date): SQL => sql`${now.toISOString()}::timestamptz`
