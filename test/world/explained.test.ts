/** Every number of the sample world can be explained by what happened before. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Database } from '../../src/db/database.ts'
import { demoWorld, TODAY } from '../support/world.ts'
import { count, select } from './rows.ts'

let db: Database
before(async () => {
  db = await demoWorld()
})
after(() => db.close())

const none = async (text: string) => assert.deepEqual(await select(db, `select * from (${text}) as found limit 3`), [])
const now = `timestamptz '${TODAY.toISOString()}'`
/** Rows of before the intranet opened were brought in at once: their times say nothing. */
const OPENED = `timestamptz '2014-11-02 16:43:38'`

test('everybody begins with five points; each booking costs every member one, and each evaluation pays its evaluator', async () => {
  await none(`select u.id from users as u left join lateral (select * from correction_point_historics as h
      where h.user_data_id = u.id order by h.id limit 1) as h on true where h.reason is distinct from 'Creation' or h.total <> 5`)
  await none(`select e.id from scale_teams as e join scales as s on s.id = e.scale_id join teams_users as m on m.team_id = e.team_id
    where not s.free and e.begin_at is not null and not exists (select from correction_point_historics as h
      where h.scale_team_id = e.id and h.user_data_id = m.user_id and h.reason = 'Defense plannification' and h.sum = -1)`)
  await none(`select e.id from scale_teams as e join scales as s on s.id = e.scale_id where e.filled_at is not null
    and e.user_id is not null and not exists (select from correction_point_historics as h where h.scale_team_id = e.id
      and h.user_data_id = e.user_id and h.reason = 'Earning after defense'
      and h.sum = case when s.duration >= 3600 then 2 else 1 end)`)
  await none(`select id from correction_point_historics where total < 0`)
  await none(`select id from (select id, created_at, lag(created_at) over (partition by user_data_id order by id) as before
    from correction_point_historics) as h where created_at < before`)
})

test('an evaluation is booked after the submission and half an hour ahead, on a quarter, and filled before the mark', async () => {
  await none(`select e.id from scale_teams as e join teams as t on t.id = e.team_id where e.created_at > ${OPENED}
    and (e.created_at < t.closed_at or e.created_at > e.begin_at - interval '30 minutes' or e.filled_at < e.begin_at
      or (t.status = 'finished' and e.filled_at > t.updated_at))`)
  await none(`select id from scale_teams where extract(epoch from begin_at)::int % 900 <> 0`)
})

test('a mark comes with the last evaluation, or with the program some minutes later', async () => {
  await none(`select t.id from teams as t join lateral (select max(filled_at) as filled from scale_teams as e
      where e.team_id = t.id and e.truant_id is null) as e on e.filled is not null
    left join teams_uploads as u on u.team_id = t.id where t.status = 'finished' and t.created_at > ${OPENED}
    and (t.updated_at <> coalesce(u.created_at, e.filled)
      or u.created_at not between e.filled + interval '1 minute' and e.filled + interval '10 minutes')`)
  assert.ok((await count(db, 'select 1 from teams_uploads')) > 1000)
})

test('what nobody came to evaluate is marked with nothing when its time is over, and by no program', async () => {
  await none(`select e.id from scale_teams as e join teams as t on t.id = e.team_id where e.user_id is null
    and (e.filled_at not between t.terminating_at and t.terminating_at + interval '1 minute' or t.final_mark <> 0
      or e.begin_at is not null or exists (select from teams_uploads as u where u.team_id = t.id))`)
  assert.ok((await count(db, 'select 1 from scale_teams where user_id is null')) > 5)
})

test('nobody evaluates a team twice, two teams at once, or while being evaluated', async () => {
  const student = `join users as u on u.id = e.user_id and u.kind = 'student'`
  await none(`select e.team_id from scale_teams as e ${student} group by e.team_id, e.user_id having count(*) > 1`)
  const quarters = `from scale_teams as e join scales as s on s.id = e.scale_id
    cross join lateral generate_series(e.begin_at, e.begin_at + make_interval(secs => s.duration - 1), interval '15 minutes') as q`
  await none(`select user_id, q from (
      select e.user_id, q, true as evaluates ${quarters} ${student}
      union all select m.user_id, q, false ${quarters} join teams_users as m on m.team_id = e.team_id) as busy
    group by user_id, q having count(*) > 1 and bool_or(evaluates)`)
})

test('who is closed or frozen does nothing meanwhile', async () => {
  const away = `select k.user_id, k.created_at as gone, case when k.state = 'close' then 'infinity' else k.updated_at end as back from closes as k`
  const done: readonly (readonly [table: string, user: string, time: string])[] = [
    ['locations', 'user_id', 'begin_at'],
    ['projects_users', 'user_id', 'created_at'],
    ['scale_teams', 'user_id', 'begin_at'],
    ['slots', 'user_id', 'created_at'],
    ['events_users', 'user_id', 'created_at'],
    ['exams_users', 'user_id', 'created_at'],
    ['commands', 'owner_id', 'created_at'],
  ]
  for (const [table, user, time] of done)
    await none(`select '${table}' as name, x.id from ${table} as x join (${away}) as a on a.user_id = x.${user}
      where x.${time} > a.gone + interval '1 minute' and x.${time} < a.back`)
  await none(
    `select l.id from locations as l join users as u on u.id = l.user_id where l.end_at is null and not u.active`,
  )
  assert.ok((await count(db, `select 1 from closes where kind not in ('black_hole', 'agu')`)) > 20)
})

test('a close that was lifted had its services done, and one in force has some ahead', async () => {
  await none(`select k.id from closes as k join lateral (select count(*) as n, bool_or(s.state = 'schedule') as open
      from community_services as s where s.close_id = k.id) as s on s.n > 0
    where (k.state = 'unclose') = s.open`)
  await none(`select id from community_services where (state = 'schedule') <> (schedule_at > ${now} - interval '1 day')
    and state = 'schedule'`)
  await none(`select id from closes where state = 'close' and end_at <= ${now}`)
})

test('the black hole lies as far ahead as marks, freezes and given days say', async () => {
  await none(`with steps as (select e.user_id, min(e.created_at) as at, sum(e.experience) as xp from experiences as e
      join cursus_users as c on c.user_id = e.user_id and c.cursus_id = 21 and e.created_at < c.blackholed_at
      where e.cursus_id = 21 group by e.user_id, e.experiancable_type, e.experiancable_id),
    ways as (select user_id, sum(xp) over (partition by user_id order by at) - xp as low, sum(xp) over (partition by user_id order by at) as high
      from steps),
    won as (select user_id, sum(floor((power(least(high, 78880) / 49980.0, 0.45) - power(least(low, 78880) / 49980.0, 0.45)) * 483)) as days
      from ways group by 1),
    frozen as (select user_id, sum(coalesce(end_date, expected_end_date) - begin_date) as days from anti_grav_units_users group by 1)
    select c.id, c.blackholed_at, c.begin_at, w.days, f.days as frozen from cursus_users as c
      left join won as w on w.user_id = c.user_id left join frozen as f on f.user_id = c.user_id
    where c.blackholed_at is not null
      and c.blackholed_at <> c.begin_at + make_interval(days => (77 + coalesce(w.days, 0) + coalesce(f.days, 0))::int)`)
})

test('a validated registration gave the experience of its best mark, and no other did', async () => {
  await none(`select p.id from projects_users as p join projects_users_cursus as k on k.projects_user_id = p.id
    join projects as j on j.id = p.project_id left join lateral (select sum(experience) as xp from experiences as e
      where e.experiancable_type = 'ProjectsUser' and e.experiancable_id = p.id and e.cursus_id = k.cursus_id) as e on true
    where coalesce(e.xp, 0) <> case when p.validated then greatest(0, round(coalesce(j.difficulty, 0)::numeric * p.final_mark / 100)) else 0 end`)
})

test('an achievement pays its reward once, and nothing was spent before it was there', async () => {
  await none(`select u.id from achievements_users as u join achievements as a on a.id = u.achievement_id
    where a.reward is not null and not exists (select from transactions as t where t.user_id = u.user_id
      and t.transactable_type = 'Achievement' and t.transactable_id = a.id and t.value = a.reward::int)`)
  await none(`select id from transactions where transactable_type = 'Achievement' and not exists
    (select from achievements_users as u where u.user_id = transactions.user_id and u.achievement_id = transactable_id)`)
  await none(`select id from (select id, sum(value) over (partition by user_id order by created_at, id) as left_over
    from transactions) as t where left_over < 0`)
  await none(`select c.id from commands as c join products as p on p.id = c.product_id where not exists (select from transactions as t
    where t.transactable_type = 'Command' and t.transactable_id = c.id and t.user_id = c.owner_id and t.value = -p.price)`)
})

test('an event is for people of its cursus and campus, and nobody is at two at once', async () => {
  await none(`select s.id from events_users as s where not exists (select from events_cursus as e join cursus_users as c
    on c.cursus_id = e.cursus_id and c.user_id = s.user_id where e.event_id = s.event_id)
    or not exists (select from events_campus as e join campus_users as c on c.campus_id = e.campus_id and c.user_id = s.user_id
      where e.event_id = s.event_id)`)
  await none(`select a.id from events_users as a join events as x on x.id = a.event_id
    join events_users as b on b.user_id = a.user_id and b.id > a.id join events as y on y.id = b.event_id
    where x.begin_at < y.end_at and y.begin_at < x.end_at`)
})

test('a rating follows from its details, and says what the evaluation keeps', async () => {
  await none(`select f.id from feedbacks as f join feedback_details as d on d.feedback_id = f.id group by f.id
    having count(*) <> 4 or f.rating <> round(avg(d.rate) * 5 / 4)`)
  await none(`select f.id from feedbacks as f join scale_teams as e on e.id = f.scale_team_id
    where f.comment is distinct from e.old_feedback or f.rating is distinct from e.feedback_rating or f.created_at < e.filled_at`)
})

test('offered time is never less than half an hour, and a booked evaluation has all of its quarters', async () => {
  await none(`select min(id) as id from (select id, user_id, begin_at - (row_number() over (partition by user_id order by begin_at))
    * interval '15 minutes' as run from slots) as s group by user_id, run having count(*) < 2`)
  await none(`select e.id from scale_teams as e join scales as s on s.id = e.scale_id
    join users as u on u.id = e.user_id and u.kind = 'student'
    where e.begin_at > ${now} and (select count(*) from slots as t where t.scale_team_id = e.id) <> s.duration / 900`)
})

test('pisciners reach levels of which pisciners tell', async () => {
  const [row] = await select<{ low: number; mean: number; high: number }>(
    db,
    `select min(level) as low, avg(level) as mean, max(level) as high from cursus_users where cursus_id = 9 and grade = 'Pisciner'`,
  )
  assert.ok(row!.mean > 4 && row!.mean < 8 && row!.high > 8 && row!.high < 13, JSON.stringify(row))
})

test('students do things by day, and the staff on weekdays', async () => {
  const share = async (table: string, hours: string, more = '') => {
    const local = `created_at at time zone (select c.time_zone from campus_users as m join campus as c on c.id = m.campus_id
      where m.user_id = ${table}.user_id and m.is_primary)`
    const [row] = await select<{ share: number }>(
      db,
      `select avg((extract(hour from ${local}) between ${hours} ${more.replaceAll('$', local)})::int)::float as share from ${table}`,
    )
    return row!.share
  }
  assert.ok((await share('events_users', '8 and 23')) > 0.9)
  assert.ok((await share('notes', '8 and 18', 'and extract(isodow from $) < 6')) > 0.9)
})
