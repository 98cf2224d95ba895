import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Database } from '../../src/db/database.ts'
import { hostsOf } from '../../src/world/seats.ts'
import { demoWorld, TODAY } from '../support/world.ts'
import { count, select } from './rows.ts'

let db: Database
before(async () => {
  db = await demoWorld()
})
after(() => db.close())

const none = async (text: string) => assert.deepEqual(await select(db, text), [])
const now = `timestamptz '${TODAY.toISOString()}'`

test('one machine has one person at a time', async () => {
  await none(`select id from (select id, begin_at,
    lag(coalesce(end_at, 'infinity')) over (partition by campus_id, host order by begin_at) as before from locations) as rows
    where before > begin_at`)
  await none(`select id from locations where end_at <= begin_at`)
})

test('nobody sits at two machines, but for a second one that is not the primary', async () => {
  await none(`select id from (select id, begin_at,
    lag(coalesce(end_at, 'infinity')) over (partition by user_id order by begin_at) as before from locations where "primary")
    as rows where before > begin_at`)
  const second = await count(db, 'select 1 from locations where not "primary"')
  assert.ok(second >= 1 && second <= 4)
})

test('some fifteen people are online, and they came today', async () => {
  const online = await count(db, 'select distinct user_id from locations where end_at is null')
  assert.ok(online >= 10 && online <= 20, `${online}`)
  await none(`select id from locations where begin_at > ${now} or end_at > ${now}`)
  await none(`select id from locations where end_at is null and begin_at < date_trunc('day', ${now})`)
})

test('hosts are seats of the clusters of the campus', async () => {
  const used = await select<{ campus_id: number; host: string }>(db, 'select distinct campus_id, host from locations')
  for (const { campus_id, host } of used) assert.ok(hostsOf(campus_id).includes(host), `${host} at ${campus_id}`)
})

test('events and exams have no more people than seats', async () => {
  await none(
    `select e.id from events as e join events_users as u on u.event_id = e.id group by e.id having count(*) > e.max_people`,
  )
  await none(
    `select e.id from exams as e join exams_users as u on u.exam_id = e.id group by e.id having count(*) > e.max_people`,
  )
  assert.ok((await count(db, 'select 1 from events where max_people is null')) > 0)
})

test('somebody waits for a seat at an event and at an exam, both full and still to come', async () => {
  for (const [type, table, seats] of [
    ['Event', 'events', 'events_users as s where s.event_id'],
    ['Exam', 'exams', 'exams_users as s where s.exam_id'],
  ]) {
    const waiting = `select distinct w.id from waitlists as w join waitlists_users as u on u.waitlist_id = w.id
      join ${table} as t on t.id = w.waitlistable_id and t.begin_at > ${now}
      where w.waitlistable_type = '${type}' and t.max_people = (select count(*) from ${seats} = t.id)`
    assert.ok((await count(db, waiting)) > 0, type)
  }
})

test('exams lie behind and ahead, and some are hidden', async () => {
  assert.ok((await count(db, `select 1 from exams where end_at < ${now}`)) > 50)
  assert.ok((await count(db, `select 1 from exams where begin_at > ${now}`)) > 5)
  assert.ok((await count(db, 'select 1 from exams where not visible')) > 0)
  await none(`select id from exams where not exists (select from exams_projects as p where p.exam_id = exams.id)`)
})

test('who has a mark in an exam rank sat the exam', async () => {
  await none(`select t.id from teams as t join teams_users as m on m.team_id = t.id join projects as p on p.id = t.project_id
    where p.exam and t.final_mark is not null and not exists (select from exams_users as u
      join exams as e on e.id = u.exam_id join exams_projects as x on x.exam_id = e.id
      where u.user_id = m.user_id and x.project_id = p.id and e.end_at = t.closed_at)`)
})

test('scores of the running season make the sums of coalitions and members, older ones the winners', async () => {
  const since = '(select max(begin_at) from bloc_deadlines as d where d.bloc_id = c.bloc_id)'
  await none(`select c.id from coalitions as c where score <> coalesce((select sum(value) from scores as s
    where s.coalition_id = c.id and s.created_at >= ${since}), 0)`)
  await none(`select u.id from coalitions_users as u join coalitions as c on c.id = u.coalition_id
    where u.score <> coalesce((select sum(value) from scores as s
      where s.coalitions_user_id = u.id and s.created_at >= ${since}), 0)
    or u.this_year_score <> coalesce((select sum(value) from scores as s
      where s.coalitions_user_id = u.id and s.created_at >= '2026-01-01'), 0)`)
  await none(`select d.id from bloc_deadlines as d where d.coalition_id is not null and d.coalition_id <> (select s.coalition_id
    from scores as s join coalitions as c on c.id = s.coalition_id where c.bloc_id = d.bloc_id
      and s.created_at >= d.begin_at and s.created_at < d.end_at group by 1 order by sum(s.value) desc limit 1)`)
  assert.ok((await count(db, 'select 1 from coalitions where score > 0 and user_id is not null')) > 3)
  assert.ok((await count(db, `select 1 from bloc_deadlines where coalition_id is not null`)) > 20)
})

test('what a score is given for exists, and a calculation gives what it says', async () => {
  await none(`select s.id from scores as s join coalitions_users as u on u.id = s.coalitions_user_id where not case scoreable_type
    when 'ProjectsUser' then exists (select from projects_users as p where p.id = scoreable_id and p.user_id = u.user_id and p.validated)
    when 'ScaleTeam' then exists (select from scale_teams as e where e.id = scoreable_id and e.user_id = u.user_id)
    when 'Location' then exists (select from locations as l where l.id = scoreable_id and l.user_id = u.user_id) else false end`)
  await none(`select s.id from scores as s join calculations as k on k.id = s.calculation_id
    join projects_users as p on p.id = s.scoreable_id where s.value <> round(k.factor * p.final_mark / 100)`)
  assert.ok((await count(db, 'select 1 from scores where calculation_id is not null')) > 10)
})

test('a wallet is the sum of its transactions, and points are what their history comes to', async () => {
  await none(`select u.id from users as u
    where wallet <> coalesce((select sum(value) from transactions as t where t.user_id = u.id), 0)`)
  await none(`select u.id from users as u where correction_point is distinct from
    (select total from correction_point_historics as h where h.user_data_id = u.id order by h.id desc limit 1)`)
})

test('one person is in one coalition of a bloc', async () => {
  await none(`select u.user_id from coalitions_users as u join coalitions as c on c.id = u.coalition_id
    group by u.user_id, c.bloc_id having count(*) > 1`)
})

test('the common core is run at every active campus', async () => {
  await none(`select p.slug, c.name from projects as p join projects_cursus as x on x.project_id = p.id and x.cursus_id = 21
    cross join campus as c where p.slug in ('42cursus-libft', 'inception', 'exam-rank-06') and c.active
      and not exists (select from projects_campus as y where y.project_id = p.id and y.campus_id = c.id)`)
})

test('every project of a cursus has one session for all campus, and each scale sheet has one primary', async () => {
  await none(`select p.id from projects as p where exists (select from projects_cursus as c where c.project_id = p.id)
    and (select count(*) from project_sessions as s where s.project_id = p.id and s.campus_id is null) <> 1`)
  await none(`select evaluation_id from scales group by evaluation_id having count(*) filter (where is_primary) <> 1`)
})
