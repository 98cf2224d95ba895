/** What must hold for the rows, whoever wrote them: each check is one query that finds the rows for which it does not. */
import { getTableName } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Database } from '../db/database.ts'
import { knownRules } from '../domain/known-rules.ts'
import { CAMPUS_LIFE } from './campus-life.ts'
import type { Problem } from './schema.ts'

export interface RowCheck {
  rule: string
  /** Selects the ids of the rows that break it. */
  query: string
  advice: string
}

export const CHECKS: readonly RowCheck[] = [
  ...CAMPUS_LIFE,
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
    rule: 'teams_users.open_project_id names the project of an unfinished team in which the member takes part',
    query: `select m.id from teams_users as m join teams as t on t.id = m.team_id
      where m.open_project_id is distinct from case when t.status <> 'finished' and m.validated then t.project_id end`,
    advice: `Run: update teams_users m set open_project_id = case when t.status <> 'finished' and m.validated then t.project_id end
      from teams t where t.id = m.team_id;`,
  },
  {
    rule: 'a rule that a session has is known here; one that is not holds for everybody',
    query: `select distinct s.rule_id from project_sessions_rules as s join rules as r on r.id = s.rule_id
      where coalesce(r.internal_name, r.name) <> all ('{${knownRules().join(',')}}'::text[])`,
    advice: 'Give the rule the internal_name of a known one, or take it from the sessions.',
  },
  {
    rule: 'the points of a user are the sum of the history, whose newest total says so',
    query: `select u.id from users as u left join (select user_data_id, sum(sum) as points,
        (array_agg(total order by id desc))[1] as total from correction_point_historics group by user_data_id) as h
      on h.user_data_id = u.id where u.correction_point <> coalesce(h.points, 0) or h.total <> h.points`,
    advice: 'See /v2/users/:id/correction_point_historics, and give or take the difference.',
  },
  {
    rule: 'booked slots are the evaluator\u2019s, and lie in the time of the evaluation',
    query: `select s.id from slots as s join scale_teams as e on e.id = s.scale_team_id join scales as c on c.id = e.scale_id
      where s.user_id is distinct from e.user_id or e.begin_at is null or s.begin_at < e.begin_at
        or s.begin_at >= e.begin_at + make_interval(secs => greatest(900, c.duration))`,
    advice: 'PATCH the slot without its scale_team_id.',
  },
  {
    rule: 'a team that waits has no more evaluations that count than its scale asks for',
    // What is finished may have needed more at its time.
    query: `select e.team_id from scale_teams as e join scales as s on s.id = e.scale_id join teams as t on t.id = e.team_id
      where e.truant_id is null and t.status <> 'finished'
      group by e.team_id, coalesce(s.evaluation_id, -s.id) having count(*) > max(s.correction_number)`,
    advice: 'DELETE the evaluation that is too many.',
  },
  {
    rule: 'an evaluation that is filled has a mark, and nobody was absent from it',
    query: 'select id from scale_teams where filled_at is not null and (final_mark is null or truant_id is not null)',
    advice: 'PATCH its final_mark, or its truant_id with null.',
  },
  {
    rule: 'nobody evaluates a team of their own',
    query: `select e.id from scale_teams as e join teams_users as m on m.team_id = e.team_id and m.user_id = e.user_id`,
    advice: 'PATCH the evaluation with another user_id.',
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
