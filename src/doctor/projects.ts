/** What must hold for registrations, teams and what they give. */
import { knownRules } from '../domain/known-rules.ts'
import type { RowCheck } from './rows.ts'

/** Nobody changed the session since the team began: what was worth its mark then is worth it now. */
const UNCHANGED = 's.updated_at <= least(t.created_at, t.closed_at)'

export const PROJECTS: readonly RowCheck[] = [
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
    rule: 'a registration stands where its present team stands, and takes part in it',
    query: `select p.id from projects_users as p join teams as t on t.id = p.current_team_id where p.status <> t.status
      or not exists (select from teams_users as m where m.team_id = t.id and m.projects_user_id = p.id)`,
    advice: 'PATCH /v2/projects_users/:id/compile',
  },
  {
    rule: 'a registration is validated when one of its teams is',
    query: `select p.id from projects_users as p join teams_users as m on m.projects_user_id = p.id
      join teams as t on t.id = m.team_id and t.final_mark is not null
      group by p.id having p.validated is distinct from bool_or(t.validated)`,
    advice: 'PATCH /v2/projects_users/:id/compile',
  },
  {
    rule: 'a team is finished exactly when it has a mark, and validated from the least mark of its session on',
    query: `select t.id from teams as t left join project_sessions as s on s.id = t.project_session_id and ${UNCHANGED}
      where (t.status = 'finished') <> (t.final_mark is not null) or (t.final_mark is null) <> (t.validated is null)
        or t.validated <> (t.final_mark >= s.minimum_mark)`,
    advice: 'PATCH /v2/teams/:id with its final_mark once more.',
  },
  {
    rule: 'a team has one leader',
    query: `select t.id from teams as t join teams_users as m on m.team_id = t.id group by t.id
      having count(*) filter (where m.leader) <> 1`,
    advice: 'PATCH /v2/teams_users/:id with leader true.',
  },
]
