import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Database } from '../../src/db/database.ts'
import { levels } from '../../src/world/data/levels.ts'
import { projects } from '../../src/world/data/projects/index.ts'
import { demoWorld, TODAY } from '../support/world.ts'
import { count, select } from './rows.ts'

let db: Database
before(async () => {
  db = await demoWorld()
})
after(() => db.close())

const none = async (text: string) => assert.deepEqual(await select(db, text), [])
const now = `timestamptz '${TODAY.toISOString()}'`

/** The table as the rules give it, worked out apart from the generator. */
function level(xp: number, cursus: number): number {
  const own = levels.filter((row) => row.cursus_id === cursus)
  const table = (own.length > 0 ? own : levels.filter((row) => row.cursus_id === 21))
    .map((row) => row.xp)
    .sort((a, b) => a - b)
  const index = table.filter((needed) => needed <= xp).length - 1
  return index + (xp - table[index]!) / (table[index + 1]! - table[index]!)
}

test('a level follows from the marks of the validated projects of its cursus, and from its partnerships', async () => {
  const rows = await select<{ id: number; cursus: number; level: number; xp: number }>(
    db,
    `select c.id, c.cursus_id as cursus, c.level, coalesce((
      select sum(round(p.difficulty * r.final_mark / 100.0)) from projects_users as r
      join projects_users_cursus as i on i.projects_user_id = r.id and i.cursus_id = c.cursus_id
      join projects as p on p.id = r.project_id where r.user_id = c.user_id and r.validated), 0)::float + coalesce((
      select sum(s.value) from partnerships_users as u
      join partnerships as p on p.id = u.partnership_id and p.cursus_id = c.cursus_id
      join partnerships_skills as s on s.partnership_id = p.id
      where u.user_id = c.user_id and u.final_mark is not null), 0) as xp
      from cursus_users as c`,
  )
  assert.ok(rows.length > 300)
  for (const row of rows)
    assert.ok(
      row.level <= level(row.xp, row.cursus) + 1e-9 && row.level > level(row.xp, row.cursus) - 0.0100001,
      JSON.stringify(row),
    )
  assert.ok(rows.some((row) => row.level > 9))
})

test('experiences add up to the XP of a level, whatever gave them', async () => {
  const rows = await select<{ id: number; cursus: number; level: number; xp: number; parts: number }>(
    db,
    `select c.id, c.cursus_id as cursus, c.level, sum(e.experience)::float as xp, count(*)::int as parts from cursus_users as c
      join experiences as e on e.user_id = c.user_id and e.cursus_id = c.cursus_id group by c.id, c.level`,
  )
  assert.ok(rows.length > 200)
  // Each experience is a whole number, and a level is cut to two decimals.
  for (const row of rows)
    assert.ok(Math.abs(row.level - level(row.xp, row.cursus)) < 0.0100001 + row.parts / 400, JSON.stringify(row))
})

test('a partnership gives the experience of its skills when it has a mark, and none before', async () => {
  const given = `select from experiences as e where e.experiancable_type = 'PartnershipsUser' and e.experiancable_id = u.id`
  await none(`select u.id from partnerships_users as u where final_mark is null and exists (${given})`)
  await none(`select u.id from partnerships_users as u join partnerships_skills as s using (partnership_id)
    where final_mark is not null and not exists (${given}
      and e.user_id = u.user_id and e.skill_id = s.skill_id and e.experience = s.value)`)
  assert.ok((await count(db, `select 1 from experiences where experiancable_type = 'PartnershipsUser'`)) > 0)
})

test('skills grow with the level, and stand only where there is XP', async () => {
  await none(`select c.id from cursus_users as c where c.level > 1 and c.cursus_id in (1, 4, 9, 21)
    and not exists (select from cursus_users_skills as s where s.cursus_user_id = c.id)`)
  await none(`select s.id from cursus_users_skills as s join cursus_users as c on c.id = s.cursus_user_id
    where c.level = 0 or s.level <= 0`)
  await none(`select s.id from cursus_users_skills as s join cursus_users as c on c.id = s.cursus_user_id
    where not exists (select from cursus_skills as k where k.cursus_id = c.cursus_id and k.skill_id = s.skill_id)`)
})

test('a registration keeps the best mark of its teams and names the newest of them', async () => {
  await none(`select r.id from projects_users as r
    where r.final_mark is distinct from (select max(t.final_mark) from teams_users as m join teams as t on t.id = m.team_id
      where m.projects_user_id = r.id)`)
  await none(`select r.id from projects_users as r
    where r.current_team_id <> (select max(m.team_id) from teams_users as m where m.projects_user_id = r.id)`)
  await none(
    `select r.id from projects_users as r join teams as t on t.id = r.current_team_id where r.status <> t.status`,
  )
  await none(`select r.id from projects_users as r
    where r.occurrence <> (select count(*) - 1 from teams_users as m where m.projects_user_id = r.id)`)
})

test('a mark validates from the minimum of its session on', async () => {
  await none(`select t.id from teams as t join project_sessions as s on s.id = t.project_session_id
    where t.validated is distinct from t.final_mark >= s.minimum_mark`)
  await none(`select r.id from projects_users as r where r.validated is null <> (r.final_mark is null)`)
  await none(`select id from projects_users where marked_at is null <> (final_mark is null)`)
})

test('a finished team was locked, then closed, and has a mark; an open one has none', async () => {
  await none(
    `select id from teams where status = 'finished' and (locked_at is null or closed_at is null or final_mark is null)`,
  )
  await none(`select id from teams where locked_at > closed_at`)
  await none(`select id from teams where status <> 'finished' and final_mark is not null`)
  await none(`select id from teams where status = 'waiting_for_correction' and closed_at is null`)
  await none(`select id from teams where status in ('in_progress', 'creating_group') and closed_at is not null`)
  for (const status of ['finished', 'in_progress', 'waiting_for_correction', 'creating_group', 'parent'])
    assert.ok((await count(db, `select 1 from teams where status = '${status}'`)) > 0, status)
})

test('a team has one leader, whose login its name and repository carry', async () => {
  await none(`select t.id from teams as t left join teams_users as m on m.team_id = t.id and m.leader
    left join users as u on u.id = m.user_id
    where t.name !~ ('^' || coalesce(u.login, '?') || $q$'s (group|team)(-[0-9])?$$q$)
      or t.repo_uuid !~ ('^intra-uuid-[0-9a-f-]{36}-' || t.id || '-' || u.login || '$')`)
  await none(
    `select t.id from teams as t join projects as p on p.id = t.project_id where p.exam and t.repo_url is not null`,
  )
})

test('group projects have two or three members, whose registrations name the same project', async () => {
  const sizes = await select<{ id: number; n: number; locked: boolean }>(
    db,
    `select t.id, count(*)::int as n, t.locked_at is not null as locked from teams as t join teams_users as m on m.team_id = t.id
      where t.project_id in (1331, 1326, 1315, 1332, 1336, 1337, 1308, 1309, 1310) group by t.id`,
  )
  assert.ok(sizes.length > 30)
  for (const { id, n, locked } of sizes) assert.ok(n <= 3 && (n > 1 || !locked), `team ${id} has ${n}`)
  await none(`select m.id from teams_users as m join teams as t on t.id = m.team_id
    join projects_users as r on r.id = m.projects_user_id where r.project_id <> t.project_id or r.user_id <> m.user_id`)
})

test('a circle of the core opens only once the one before is done', async () => {
  const ranks = new Map(projects.filter((project) => project.core).map((project) => [project.id, project.rank!]))
  const rows = await select<{ user_id: number; project_id: number; created_at: string }>(
    db,
    `select user_id, project_id, created_at from projects_users where project_id in (${[...ranks.keys()].join()})`,
  )
  const quests = await select<{ user_id: number; slug: string; validated_at: string | null }>(
    db,
    `select u.user_id, q.slug, u.validated_at from quests_users as u join quests as q on q.id = u.quest_id`,
  )
  const met = new Map(quests.map((quest) => [`${quest.user_id}/${quest.slug}`, quest.validated_at]))
  for (const { user_id, project_id, created_at } of rows) {
    const rank = ranks.get(project_id)!
    if (rank === 0) continue
    const before = met.get(`${user_id}/common-core-rank-0${rank - 1}`)
    assert.ok(before && Date.parse(before) <= Date.parse(created_at), `user ${user_id}, project ${project_id}`)
  }
})

test('the piscine comes before the cursus and lasts for four weeks', async () => {
  await none(`select c.id from cursus_users as c join cursus_users as p on p.user_id = c.user_id and p.cursus_id = 9
    where c.cursus_id = 21 and c.begin_at <= p.end_at`)
  await none(`select id from cursus_users where cursus_id in (4, 9)
    and (end_at is null or end_at - begin_at not between interval '25 days' and interval '27 days')`)
  assert.ok((await count(db, `select 1 from cursus_users where cursus_id = 9 and grade = 'Pisciner'`)) > 0)
  assert.ok((await count(db, `select 1 from cursus_users where cursus_id = 9 and grade is null`)) > 0)
  assert.ok(
    (await count(db, `select 1 from cursus_users where cursus_id = 9 and begin_at < ${now} and end_at > ${now}`)) > 0,
  )
  assert.ok((await count(db, `select 1 from cursus_users where begin_at > ${now}`)) > 0)
})

test('the black hole waits ahead of running cadets, and for nobody else', async () => {
  await none(`select id from cursus_users where cursus_id = 21 and grade = 'Cadet' and end_at is null
    and (blackholed_at is null or blackholed_at <= ${now})`)
  await none(`select id from cursus_users where blackholed_at is not null and (cursus_id <> 21 or grade <> 'Cadet')`)
  await none(
    `select id from cursus_users where end_at is not null and blackholed_at is not null and blackholed_at <> end_at`,
  )
  await none(`select id from cursus_users where blackholed_at > begin_at + interval '749 days'`)
  for (const grade of ['Cadet', 'Transcender', 'Alumni'])
    assert.ok((await count(db, `select 1 from cursus_users where grade = '${grade}'`)) > 0, grade)
})

test('exams of the piscine and rushes are tried once; other marks tell when one may try again', async () => {
  await none(`select r.id from projects_users as r join projects as p on p.id = r.project_id
    where r.project_id in (1301, 1302, 1303, 1304, 1308, 1309, 1310) and (r.occurrence > 0 or r.retriable_at is not null)`)
  await none(`select id from projects_users where project_id = 1314 and retriable_at <> marked_at + interval '1 day'`)
  await none(`select id from projects_users where project_id = 1331 and retriable_at <> marked_at + interval '3 days'`)
})

test('an internship is marked by the mean of its steps', async () => {
  await none(`select r.id from projects_users as r where r.project_id = 1638 and r.final_mark is not null
    and r.final_mark <> (select floor(avg(s.final_mark)) from projects_users as s
      join projects as p on p.id = s.project_id where p.parent_id = 1638 and s.user_id = r.user_id)`)
})
