/** What must hold for the rows, whoever wrote them: each check is one query that finds the rows for which it does not. */
import { getTableName } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Database } from '../db/database.ts'
import type { Problem } from './schema.ts'

interface RowCheck {
  rule: string
  /** Selects the ids of the rows that break it. */
  query: string
  advice: string
}

const CHECKS: readonly RowCheck[] = [
  {
    rule: 'every user attached to a campus has one primary campus',
    query: `select user_id from campus_users group by user_id having count(*) filter (where is_primary) <> 1`,
    advice: 'POST /v2/users/:id/set_primary_campus',
  },
  {
    rule: 'campus.users_count counts the campus_users',
    query: `select c.id from campus as c left join campus_users as u on u.campus_id = c.id group by c.id having c.users_count <> count(u.id)`,
    advice: 'Run: update campus c set users_count = (select count(*) from campus_users u where u.campus_id = c.id);',
  },
  {
    rule: 'a host has one open location',
    query: `select min(id) from locations where end_at is null group by host, campus_id having count(*) > 1`,
    advice: 'PATCH the older location with an end_at.',
  },
  {
    rule: 'a location ends after it began',
    query: `select id from locations where end_at < begin_at`,
    advice: 'PATCH the location.',
  },
  {
    rule: 'a registration is marked exactly when it has a mark and a time',
    query: `select id from projects_users where (final_mark is null) <> (marked_at is null)`,
    advice: 'PATCH /v2/projects_users/:id/compile',
  },
  {
    rule: 'the mark of a registration is the best of its teams',
    query: `select p.id from projects_users as p join teams_users as u on u.projects_user_id = p.id
      join teams as t on t.id = u.team_id group by p.id having max(t.final_mark) is distinct from p.final_mark`,
    advice: 'PATCH /v2/projects_users/:id/compile',
  },
  {
    rule: 'no event has more subscribers than places',
    query: `select e.id from events as e join events_users as u on u.event_id = e.id where e.max_people is not null
      group by e.id having count(*) > e.max_people`,
    advice: 'Raise max_people, or unsubscribe somebody.',
  },
  {
    rule: 'no exam has more subscribers than places',
    query: `select e.id from exams as e join exams_users as u on u.exam_id = e.id where e.max_people is not null
      group by e.id having count(*) > e.max_people`,
    advice: 'Raise max_people, or unsubscribe somebody.',
  },
  {
    rule: 'an account is open exactly when no close is in force',
    // The clockwork runs now and then: what began or ended within the last hours may still be on its way.
    query: `select u.id from users as u where u.anonymized_at is null and u.active = exists (select from closes as c
      where c.user_id = u.id and c.state = 'close' and (c.end_at is null or c.end_at > now())
        and not exists (select from anti_grav_units_users as a where a.close_id = c.id and a.begin_date > now()::date))
      and not exists (select from closes as c left join anti_grav_units_users as a on a.close_id = c.id where c.user_id = u.id
        and (c.end_at between now() - interval '6 hours' and now() or a.begin_date >= (now() - interval '6 hours')::date))`,
    advice:
      'Start a server with OPENINTRA_CLOCKWORK=1: it settles what is due. Else PATCH /v2/closes/:id/close or /unclose.',
  },
  {
    rule: 'who was swallowed by the black hole is closed',
    query: `select c.user_id from cursus_users as c join users as u on u.id = c.user_id
      where c.blackholed_at < now() - interval '6 hours' and (c.end_at is null or c.end_at > c.blackholed_at)
        and u.alumnized_at is null and u.anonymized_at is null`,
    advice: 'Start a server with OPENINTRA_CLOCKWORK=1: it closes them.',
  },
  {
    rule: 'secrets of webhooks and endpoints lie sealed',
    query: `select id from webhook_registeries where secret not like 'sealed:%'
      union all select id from endpoints where secret not like 'sealed:%'`,
    advice: 'Start the server once with this version: it seals them.',
  },
  {
    rule: 'what is to be told is told within a day',
    query: `select id from outbox where waiting and created_at < now() - interval '1 day'`,
    advice: 'Start a server with OPENINTRA_CLOCKWORK=1: it tells them.',
  },
]

const SHOWN = 5

/** Runs every check, and looks whether each table's next id is free. */
export async function checkRows(db: Database, tables: readonly PgTable[]): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const check of CHECKS) {
    const rows = await db.read({ text: check.query, values: [] })
    if (rows.length === 0) continue
    const ids = rows.slice(0, SHOWN).map((row) => row[0])
    const more = rows.length > SHOWN ? ` and ${rows.length - SHOWN} more` : ''
    problems.push({ what: `${check.rule}: not so for ${ids.join(', ')}${more}`, advice: check.advice })
  }
  for (const table of tables) {
    const name = getTableName(table)
    const [row] = await db.read({
      text: `select coalesce((select max(id) from "${name}"), 0), coalesce((select last_value from pg_sequences
        where schemaname = current_schema() and sequencename = $1 || '_id_seq'), 0)::int`,
      values: [name],
    })
    const [highest, last] = row as [number, number]
    if (highest > last)
      problems.push({
        what: `the next id of ${name} (${last + 1}) is not above its highest (${highest})`,
        advice: `Run: select setval(pg_get_serial_sequence('${name}', 'id'), ${highest});`,
      })
  }
  return problems
}
