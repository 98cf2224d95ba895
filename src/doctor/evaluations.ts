/** What must hold for evaluations, slots and points. */
import type { RowCheck } from './rows.ts'

export const EVALUATIONS: readonly RowCheck[] = [
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
    rule: 'nobody evaluates a team of their own',
    query: `select e.id from scale_teams as e join teams_users as m on m.team_id = e.team_id and m.user_id = e.user_id`,
    advice: 'PATCH the evaluation with another user_id.',
  },
  {
    rule: 'each total of a history is the one before and what was given or taken',
    query: `select id from (select id, total, sum(sum) over (partition by user_data_id order by id) as made
      from correction_point_historics) as h where total <> made`,
    advice: 'See /v2/users/:id/correction_point_historics: somebody wrote into it by hand.',
  },
  {
    rule: 'the slots of a user are quarters of an hour that do not overlap',
    query: `select max(id) from slots group by user_id, date_bin('15 minutes', begin_at, '2000-01-01 00:00:00+00')
      having count(*) > 1 or bool_or(end_at <> begin_at + interval '15 minutes')`,
    advice: 'DELETE /v2/slots/:id',
  },
  {
    rule: 'an evaluation to which somebody did not come has no mark',
    query: `select id from scale_teams where truant_id is not null and (filled_at is not null or final_mark is not null)`,
    advice: 'PATCH /v2/scale_teams/:id without its truant_id, or without its mark.',
  },
  {
    rule: 'an evaluation that is filled has a mark',
    query: 'select id from scale_teams where filled_at is not null and final_mark is null',
    advice: 'PATCH /v2/scale_teams/:id with a final_mark.',
  },
  {
    rule: 'the mark of a team is what its evaluations and uploads make',
    // Where all have come, and nobody wrote another mark afterwards; a rule of the session may count in another way.
    query: `select t.id from teams as t
      cross join lateral (select sum(e.final_mark)::numeric / count(*) as mean, count(*) as marks, max(e.updated_at) as at,
          min(case when f.positive then null when f.name = 'Cheat' then -42 else 0 end) as flagged
        from scale_teams as e join flags as f on f.id = e.flag_id where e.team_id = t.id
          and e.truant_id is null and e.filled_at is not null and e.final_mark is not null) as e
      cross join lateral (select avg(u.final_mark) as mean, max(u.updated_at) as at, count(*) as marks
        from teams_uploads as u join evaluation_uploads as p on p.id = u.upload_id
        join evaluations as v on v.id = p.evaluation_id where u.team_id = t.id and v.project_session_id = t.project_session_id) as u
      where t.status = 'finished' and t.updated_at <= greatest(e.at, u.at)
        and e.marks > 0 and not exists (select from evaluations as v join scales as s on s.evaluation_id = v.id and s.is_primary
          where v.project_session_id = t.project_session_id and s.correction_number > (select count(*) from scale_teams as x
            join scales as y on y.id = x.scale_id where x.team_id = t.id and y.evaluation_id = v.id
              and x.truant_id is null and x.filled_at is not null and x.final_mark is not null))
        and (u.marks > 0 or not exists (select from evaluations as v join evaluation_uploads as p on p.evaluation_id = v.id
          where v.project_session_id = t.project_session_id)
          or exists (select from scale_teams as x where x.team_id = t.id and x.user_id is null))
        and not exists (select from project_sessions_rules as s join rules as r on r.id = s.rule_id
          where s.project_session_id = t.project_session_id and r.kind = 'eval_compilation')
        and t.final_mark <> coalesce(e.flagged, floor(case when u.marks = 0 then e.mean else (e.mean + u.mean) / 2 end))`,
    advice: 'PATCH an evaluation of the team with its own mark: the mark of the team is worked out anew.',
  },
  {
    rule: 'only the evaluated rate an evaluation',
    query: `select f.id from feedbacks as f join scale_teams as e on e.id = f.scale_team_id
      where not exists (select from teams_users as m where m.team_id = e.team_id and m.user_id = f.user_id)`,
    advice: 'DELETE /v2/feedbacks/:id',
  },
]
