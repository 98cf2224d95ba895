/** What somebody could do to a database by hand, for each check of rows that should find it. */

/** A row of the table that fits, by its lowest id. */
const one = (table: string, where = 'true') => `(select id from ${table} where ${where} order by id limit 1)`
const newest = (table: string, where: string) => one(table, where).replace('order by id', 'order by id desc')
const somebody = one('users', "kind = 'student' and active")

/** By the rule that is broken; several statements where a constraint or index must be taken away first. */
export const HARM: Readonly<Record<string, readonly string[]>> = {
  // Projects
  'a registration is marked exactly when it has a mark and a time': [
    `update projects_users set marked_at = null where id = ${one('projects_users', 'marked_at is not null')}`,
  ],
  'the mark of a registration is the best of its teams': [
    `update projects_users set final_mark = 1 where id = ${one('projects_users', 'final_mark > 50')}`,
  ],
  'teams_users.open_project_id names the project of an unfinished team in which the member takes part': [
    `update teams_users set open_project_id = null where id = ${one('teams_users', 'open_project_id is not null')}`,
  ],
  'a rule that a session has is known here; one that is not holds for everybody': [
    `update rules set internal_name = 'MoonIsFull' where internal_name = 'BestMark'`,
  ],
  'a registration stands where its present team stands, and takes part in it': [
    `update projects_users set status = 'searching_a_group' where id = ${one('projects_users', "status = 'finished'")}`,
  ],
  'a registration is validated when one of its teams is': [
    `update projects_users set validated = false where id = ${one('projects_users', 'validated')}`,
  ],
  'a team is finished exactly when it has a mark, and validated from the least mark of its session on': [
    `update teams set validated = not validated where id = ${newest('teams', 'final_mark > 0')}`,
  ],
  'a team has one leader': [`update teams_users set leader = false where id = ${one('teams_users', 'leader')}`],
  // Evaluations and points
  'the points of a user are the sum of the history, whose newest total says so': [
    `update users set correction_point = correction_point + 1 where id = ${somebody}`,
  ],
  'each total of a history is the one before and what was given or taken': [
    `update correction_point_historics set total = total + 1 where id = ${one('correction_point_historics', "reason = 'Earning after defense'")}`,
  ],
  'booked slots are the evaluator\u2019s, and lie in the time of the evaluation': [
    `update scale_teams set begin_at = begin_at + interval '3 hours' where id = (select scale_team_id from slots
      where scale_team_id is not null order by id limit 1)`,
  ],
  'the slots of a user are quarters of an hour that do not overlap': [
    `alter table slots drop constraint slots_quarter`,
    `update slots set end_at = end_at + interval '5 minutes' where id = ${one('slots')}`,
  ],
  'a team that waits has no more evaluations that count than its scale asks for': [
    `update scales set correction_number = 1 where id = (select e.scale_id from scale_teams as e join teams as t on t.id = e.team_id
      where e.truant_id is null and t.status <> 'finished' group by e.team_id, e.scale_id having count(*) > 1 order by 1 limit 1)`,
  ],
  'nobody evaluates a team of their own': [
    `update scale_teams as e set user_id = (select user_id from teams_users as m where m.team_id = e.team_id limit 1)
      where id = ${one('scale_teams', 'user_id is not null')}`,
  ],
  'an evaluation to which somebody did not come has no mark': [
    `update scale_teams set final_mark = 100 where id = ${one('scale_teams', 'truant_id is not null')}`,
  ],
  'an evaluation that is filled has a mark': [
    `update scale_teams set final_mark = null where id = ${one('scale_teams', 'filled_at is not null')}`,
  ],
  'the mark of a team is what its evaluations and uploads make': [
    `update scale_teams set final_mark = 3 where id = ${one('scale_teams', 'final_mark > 90')}`,
  ],
  'only the evaluated rate an evaluation': [
    `update feedbacks set user_id = (select e.user_id from scale_teams as e where e.id = feedbacks.scale_team_id)
      where id = ${one('feedbacks', 'scale_team_id is not null')}`,
  ],
  // Accounts
  'an account is open exactly when no close is in force': [`update users set active = false where id = ${somebody}`],
  'who was swallowed by the black hole is closed': [
    `update cursus_users set blackholed_at = now() - interval '2 days' where id = (select c.id from cursus_users as c
      join users as u on u.id = c.user_id where c.blackholed_at > now() and c.end_at is null and u.alumnized_at is null limit 1)`,
  ],
  'a black hole waits in a main cursus only, and for nobody who is done with it': [
    `update cursus_users set blackholed_at = '2030-01-01' where id = ${one('cursus_users', "grade = 'Transcender'")}`,
  ],
  'a freeze ends after it began, and closes the account of who is frozen': [
    `update anti_grav_units_users set end_date = begin_date - 1 where id = ${one('anti_grav_units_users')}`,
  ],
  'nobody has more than three freezes, or two at once, but for free ones': [
    `insert into anti_grav_units_users (user_id, anti_grav_unit_id, begin_date, expected_end_date, is_free, reason, created_at, updated_at)
      select user_id, anti_grav_unit_id, begin_date, expected_end_date, false, reason, created_at, updated_at
      from anti_grav_units_users where not is_free order by id limit 1`,
  ],
  'an anonymised account says nothing of a person': [
    `update users set phone = '+33639980001' where id = ${one('users', 'anonymized_at is not null')}`,
  ],
  // Campus life
  'no event has more subscribers than places': [
    `update events set max_people = 1 where id = (select event_id from events_users group by 1 having count(*) > 1 limit 1)`,
  ],
  'no exam has more subscribers than places': [
    `update exams set max_people = 1 where id = (select exam_id from exams_users group by 1 having count(*) > 1 limit 1)`,
  ],
  'nobody waits for an event that has places': [
    `update events set max_people = null, begin_at = now() + interval '1 day', end_at = now() + interval '2 days'
      where id in (select waitlistable_id from waitlists where waitlistable_type = 'Event')`,
  ],
  'nobody waits for an exam that has places': [
    `update exams set max_people = null, begin_at = now() + interval '1 day', end_at = now() + interval '2 days'
      where id in (select waitlistable_id from waitlists where waitlistable_type = 'Exam')`,
  ],
  'nobody waits for what they have a place at': [
    `insert into waitlists_users (waitlist_id, user_id, created_at, updated_at) select w.id, s.user_id, now(), now()
      from waitlists as w join events_users as s on s.event_id = w.waitlistable_id where w.waitlistable_type = 'Event' limit 1`,
  ],
  'a waitlist is that of an event or exam that exists': [
    `update waitlists set waitlistable_id = 999999 where id = ${one('waitlists')}`,
  ],
  'the score of a coalition is the sum of its scores in the season': [
    `update coalitions set score = score + 1 where id = 45`,
  ],
  'the score of a member is the sum of their scores in the season': [
    `update coalitions_users set score = score - 1 where id = ${one('coalitions_users')}`,
  ],
  'a user is in one coalition of a bloc': [
    `insert into coalitions_users (coalition_id, user_id, score, created_at, updated_at) select o.id, u.user_id, 0, now(), now()
      from coalitions_users as u join coalitions as c on c.id = u.coalition_id
      join coalitions as o on o.bloc_id = c.bloc_id and o.id <> c.id limit 1`,
  ],
  'the winner of a season is a coalition of its bloc': [
    `update bloc_deadlines as d set coalition_id = (select c.id from coalitions as c where c.bloc_id <> d.bloc_id limit 1)
      where id = ${one('bloc_deadlines')}`,
  ],
  'a squad has no more validated members than its bloc says': ['update blocs set squad_size = 1'],
  'a wallet is the sum of its transactions': [`update users set wallet = wallet + 1 where id = ${somebody}`],
  'who owns a purchase paid for it': [
    `update commands set owner_id = (select id from users where id <> owner_id order by id limit 1) where id = ${one('commands')}`,
  ],
  'a full pool is on sale': [
    `update pools set current_points = max_points where id = ${one('pools', 'id not in (select pool_id from balances where end_at is null)')}`,
  ],
  'no product is sold more often than it is there': [`update products set quantity = -1 where id = ${one('products')}`],
  'who handed something out is known with the time': [
    `update commands set validated_at = null where id = ${one('commands', 'used')}`,
  ],
  'a host has one open location': [
    `drop index locations_one_open`,
    `insert into locations (user_id, campus_id, host, begin_at, "primary") select user_id, campus_id, host, begin_at, false
      from locations where end_at is null limit 1`,
  ],
  'a location ends after it began': [
    `update locations set end_at = begin_at - interval '1 minute' where id = ${one('locations', 'end_at is not null')}`,
  ],
  'a closed account is logged in at no machine': [
    `update users set active = false where id = (select user_id from locations where end_at is null order by id limit 1)`,
  ],
  'every user attached to a campus has one primary campus': [
    `update campus_users set is_primary = false where user_id = ${somebody}`,
  ],
  'campus.users_count counts the campus_users': [`update campus set users_count = 1 where id = 1`],
  'a user bears one title at most': [
    `drop index titles_users_one_selected`,
    `update titles_users set selected = true where user_id = (select user_id from titles_users group by 1 having count(*) > 1 limit 1)`,
  ],
  // What runs behind the API
  'secrets of webhooks and endpoints lie sealed': [
    `update endpoints set secret = 'plain' where id = ${one('endpoints')}`,
  ],
  'what is to be told is told within a day': [
    `insert into outbox (model, event, record_id, created_at, waiting) values ('users', 'update', 1, now() - interval '2 days', true)`,
  ],
}
