import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { eq } from 'drizzle-orm'
import { compareLevels, writeLevels } from '../../src/doctor/levels.ts'
import { finishTeam, settleRegistration, unmarkTeam } from '../../src/domain/marks.ts'
import { tryAgain } from '../../src/domain/retries.ts'
import { projectSessions } from '../../src/resources/curriculum/project_sessions.ts'
import { projectSessionsSkills } from '../../src/resources/curriculum/project_sessions_skills.ts'
import { skills } from '../../src/resources/curriculum/skills.ts'
import { cursusUsers } from '../../src/resources/people/cursus_users.ts'
import { projectsUsers } from '../../src/resources/people/projects_users.ts'
import { ALL_SCOPES } from '../support/app.ts'
import { type Curriculum, curriculum } from '../support/curriculum.ts'
import { NOW } from '../support/scene.ts'

let world: Curriculum
before(async () => {
  world = await curriculum()
  const made = await world.db.orm
    .insert(skills)
    .values([
      { id: 3, name: 'Rigor', slug: 'rigor' },
      { id: 5, name: 'Graphics', slug: 'graphics' },
    ])
    .returning()
  assert.equal(made.length, 2)
  await world.db.orm.insert(projectSessionsSkills).values([
    { project_session_id: world.session, skill_id: 3, value: 50 },
    { project_session_id: world.session, skill_id: 5, value: 30 },
  ])
  await world.rule(world.session, 'retriable', 'InDays', ['3'])
})
after(() => world.close())

const DAY = 86_400_000
const later = (days: number) => new Date(NOW.getTime() + days * DAY)
const rowOf = async (id: number) =>
  (await world.db.orm.select().from(projectsUsers).where(eq(projectsUsers.id, id)))[0]!
const mark = async (id: number, value: number, now = NOW) => {
  const { current_team_id } = await rowOf(id)
  await world.run((tx) => finishTeam(tx, current_team_id!, value, now))
}
const retry = (id: number, now: Date) => world.run((tx) => tryAgain(tx, id, now, { bound: true, force: false }))
const begin = async (login: string, project = world.project): Promise<{ user: number; id: number }> => {
  const user = await world.cadet(login)
  return { user, id: (await world.register(user, project)).body.id }
}
const ledger = (id: number) =>
  world.rows<{ skill_id: number | null; experience: number }>(
    `select skill_id, experience from experiences where experiancable_id = ${id} and experiancable_type = 'ProjectsUser' order by id`,
  )
const study = async (user: number) =>
  (await world.db.orm.select().from(cursusUsers).where(eq(cursusUsers.user_id, user)))[0]!

test('a settled mark finishes team and registration, and says from when on it may be tried again', async () => {
  const { id } = await begin('ada')
  await mark(id, 80)
  const { status, final_mark, validated, marked_at, retriable_at } = await rowOf(id)
  assert.deepEqual([status, final_mark, validated, marked_at, retriable_at], ['finished', 80, true, NOW, later(3)])
})

test('a validated project gives its experience, skill by skill, and the level that it makes', async () => {
  const { user, id } = await begin('bob')
  await mark(id, 100)
  assert.deepEqual(await ledger(id), [
    { skill_id: 3, experience: 231 },
    { skill_id: 5, experience: 138 },
    { skill_id: null, experience: 93 },
  ])
  const { body } = await world.get('/v2/users/bob/cursus_users', world.root)
  assert.deepEqual(
    [body[0].level, body[0].skills.map((skill: { name: string; level: number }) => [skill.name, skill.level])],
    [
      1,
      [
        ['Rigor', 1.1],
        ['Graphics', 0.89],
      ],
    ],
  )
  const won = (await study(user)).blackholed_at!.getTime() - NOW.getTime()
  assert.equal(won, (77 + 58) * DAY, 'the black hole moves by whole days, and keeps its hour')
})

test('a better retry adds only the difference, a worse one nothing, and the best mark stays', async () => {
  const { id } = await begin('kim')
  await mark(id, 80)
  await assert.rejects(retry(id, later(2)), /is not reached yet/)
  await retry(id, later(3))
  const again = await rowOf(id)
  assert.deepEqual(
    [again.status, again.final_mark, again.validated, again.marked_at, again.occurrence],
    ['in_progress', 80, true, NOW, 1],
  )
  await mark(id, 100, later(4))
  assert.equal(
    (await ledger(id)).reduce((sum, row) => sum + row.experience, 0),
    462,
  )
  await retry(id, later(7))
  await mark(id, 0, later(8))
  const { final_mark, validated, occurrence, retriable_at } = await rowOf(id)
  assert.deepEqual([final_mark, validated, occurrence, retriable_at], [100, true, 2, later(11)])
  assert.equal(
    (await ledger(id)).reduce((sum, row) => sum + row.experience, 0),
    462,
  )
})

test('a retry waits for the present try', async () => {
  const { id } = await begin('zoe')
  await assert.rejects(
    world.run((tx) => tryAgain(tx, id, NOW, { bound: false, force: true })),
    /must be finished before the next try/,
  )
})

test('of fifty retries at the same moment, one begins', async () => {
  const { id } = await begin('max')
  await mark(id, 50)
  const path = `/v2/projects_users/${id}/retry`
  world.clock.set(later(5))
  const own = await world.token({ login: 'max', scopes: ALL_SCOPES })
  const answers = await Promise.all(Array.from({ length: 50 }, () => world.send('PATCH', path, own)))
  world.clock.set(NOW)
  assert.equal(answers.filter(({ status }) => status === 204).length, 1)
  assert.equal(answers.filter(({ status }) => status === 422).length, 49)
  const [teams] = await world.rows<{ n: number }>(
    `select count(*)::int as n from teams_users where projects_user_id = ${id}`,
  )
  assert.deepEqual([(await rowOf(id)).occurrence, teams!.n], [1, 2])
})

test('a retry holds the retry rules of the session', async () => {
  const { project, session } = await world.newProject('once')
  await world.rule(session, 'retriable', 'InDays', ['0'])
  await world.rule(session, 'retry_inscription', 'ProjectsValidated', ['libft'])
  const { id } = await begin('una', project)
  await mark(id, 10)
  await assert.rejects(retry(id, NOW), /is not open: ProjectsValidated libft/)
})

test('without a rule there is no retry, and a delay may grow with each try', async () => {
  const { project } = await world.newProject('exam')
  const once = await begin('lou', project)
  await mark(once.id, 10)
  assert.equal((await rowOf(once.id)).retriable_at, null)
  const piscine = await world.newProject('c-00')
  await world.rule(piscine.session, 'retriable', 'InMinutesByOccurrence', ['20 40 60'])
  const { id } = await begin('mia', piscine.project)
  const minutes: number[] = []
  for (let day = 0; day < 5; day++) {
    if (day > 0) await retry(id, later(day))
    await mark(id, 10, later(day))
    minutes.push(((await rowOf(id)).retriable_at!.getTime() - later(day).getTime()) / 60_000)
  }
  assert.deepEqual(minutes, [20, 40, 60, 60, 60])
})

test('a mark that is corrected, or taken away, takes its experience along', async () => {
  const { user, id } = await begin('pia')
  await mark(id, 125)
  const full = (await study(user)).blackholed_at!
  assert.ok((await study(user)).level > 1)
  await mark(id, -42, later(1))
  const { final_mark, validated, marked_at } = await rowOf(id)
  assert.deepEqual([final_mark, validated, marked_at], [-42, false, NOW])
  assert.equal((await study(user)).level, 0)
  assert.ok((await study(user)).blackholed_at! < full)
  await mark(id, 100, later(1))
  assert.equal((await study(user)).level, 1)
  const { current_team_id } = await rowOf(id)
  await world.run((tx) => unmarkTeam(tx, current_team_id!, later(2)))
  const open = await rowOf(id)
  assert.deepEqual(
    [open.status, open.final_mark, open.validated, open.marked_at, (await study(user)).level],
    ['waiting_for_correction', null, null, null, 0],
  )
})

test('settling twice changes nothing', async () => {
  const { id } = await begin('sam')
  await mark(id, 90)
  const [before, given] = [await rowOf(id), await ledger(id)]
  await world.run((tx) => settleRegistration(tx, id, later(9)))
  assert.deepEqual([await rowOf(id), await ledger(id)], [before, given])
})

test('a reset leaves neither teams nor experience', async () => {
  const { user, id } = await begin('ian')
  await mark(id, 100)
  const order = { user_id: user, project_id: world.project }
  assert.equal((await world.send('DELETE', '/v2/projects_users/reset', world.root, order)).text, '["Success"]')
  assert.deepEqual(await ledger(id), [])
  const { level, blackholed_at } = await study(user)
  assert.deepEqual([level, blackholed_at], [0, later(77)])
})

test('users take back what they have not handed in, and nothing else', async () => {
  const { user, id } = await begin('eva')
  const own = await world.token({ login: 'eva', scopes: ALL_SCOPES })
  await mark(id, 0)
  const order = { user_id: user, project_id: world.project }
  const refused = await world.send('DELETE', '/v2/projects_users/reset', own, order)
  assert.deepEqual([refused.status, refused.body.errors], [422, { project_id: ['has been handed in'] }])
  const other = await world.newProject('dropped')
  const { body } = await world.register(user, other.project, own)
  assert.equal((await world.send('DELETE', `/v2/projects_users/${body.id}`, own)).status, 204)
})

test('a mark of a group is a mark of each member, also of those who were not registered', async () => {
  const [ann, ben] = [await world.cadet('ann'), await world.cadet('ben')]
  const members = [ann, ben].map((user_id) => ({ user_id, validated: true }))
  const { project } = await world.newProject('group')
  const team = await world.make('/v2/teams', { team: { project_id: project, teams_users_attributes: members } })
  await world.run((tx) => finishTeam(tx, team.body.id, 100, NOW))
  for (const user of [ann, ben]) assert.equal((await study(user)).level, 1.24)
})

test('a parent is finished when all of its children are, with their mean', async () => {
  const parent = await world.newProject('piscine')
  const days = [
    await world.newProject('day-00', { parent_id: parent.project }),
    await world.newProject('day-01', { parent_id: parent.project }),
  ]
  const { user, id } = await begin('tom', parent.project)
  const children: number[] = []
  for (const day of days) children.push((await world.register(user, day.project)).body.id)
  await mark(children[0]!, 100)
  assert.deepEqual([(await rowOf(id)).status, (await rowOf(id)).final_mark], ['parent', null])
  await mark(children[1]!, 61)
  assert.deepEqual([(await rowOf(id)).status, (await rowOf(id)).final_mark], ['finished', 80])
  await mark(children[1]!, 100)
  assert.equal((await rowOf(id)).final_mark, 100)
  const { current_team_id } = await rowOf(children[0]!)
  await world.run((tx) => unmarkTeam(tx, current_team_id!, NOW))
  assert.deepEqual([(await rowOf(id)).status, (await rowOf(id)).final_mark], ['parent', null])
})

test('the minimum mark is the session\u2019s', async () => {
  const { project, session } = await world.newProject('rush')
  await world.db.orm.update(projectSessions).set({ minimum_mark: 50 }).where(eq(projectSessions.id, session))
  const { id } = await begin('uma', project)
  await mark(id, 50)
  assert.equal((await rowOf(id)).validated, true)
})

test('a mark that the staff writes into a registration stands in its team', async () => {
  const { id } = await begin('ned')
  const change = { projects_user: { final_mark: 90 } }
  assert.equal((await world.send('PATCH', `/v2/projects_users/${id}`, world.root, change)).status, 204)
  const { body } = await world.get(`/v2/projects_users/${id}`, world.root)
  assert.deepEqual([body.final_mark, body['validated?'], body.teams[0].final_mark], [90, true, 90])
})

test('experience written by hand makes the level too', async () => {
  const user = await world.cadet('oli')
  const row = { user_id: user, skill_id: 3, experiancable_id: 1, experiancable_type: 'Dash', cursus_id: world.cursus }
  const { body } = await world.make('/v2/experiences', { experience: { ...row, experience: 462 } })
  assert.equal((await study(user)).level, 1)
  const path = `/v2/experiences/${body.id}`
  await world.send('PATCH', path, world.root, { experience: { experience: 231 } })
  assert.equal((await study(user)).level, 0.5)
  await world.send('DELETE', path, world.root)
  assert.equal((await study(user)).level, 0)
})

test('the ledger keeps every level exact, and the doctor tells one that is not', async () => {
  const { compared, differences } = await compareLevels(world.db)
  assert.ok(compared > 15)
  assert.deepEqual(differences, [])
  await world.db.script(`update cursus_users set level = 7 where user_id = (select id from users where login = 'bob')`)
  const [found] = (await compareLevels(world.db)).differences
  assert.deepEqual([found?.login, found?.what], ['bob', ['level 7, the experiences make 1']])
  await writeLevels(world.db, [found!])
  assert.deepEqual((await compareLevels(world.db)).differences, [])
})

test('what happened is written down: the marked team, and each registration', async () => {
  const { id } = await begin('rae')
  await mark(id, 100)
  const { current_team_id } = await rowOf(id)
  const told = await world.rows<{ model: string; event: string }>(
    `select model, event from outbox where (model = 'teams' and record_id = ${current_team_id})
      or (model = 'projects_users' and record_id = ${id}) order by id`,
  )
  assert.deepEqual(
    told.map(({ model, event }) => `${model} ${event}`),
    ['projects_users create', 'teams create', 'teams update', 'projects_users update'],
  )
})

test('marks of one user that are settled at the same moment all count', async () => {
  const user = await world.cadet('vic')
  const own: number[] = []
  for (let number = 0; number < 8; number++) {
    const { project } = await world.newProject(`at-once-${number}`)
    own.push((await world.register(user, project)).body.id)
  }
  await Promise.all(own.map((id) => mark(id, 100)))
  const [sum] = await world.rows<{ xp: number }>(
    `select sum(experience)::int as xp from experiences where user_id = ${user}`,
  )
  assert.equal(sum!.xp, 8000)
  assert.deepEqual((await compareLevels(world.db)).differences, [])
})

test('a team that is marked twice at the same moment gives its experience once', async () => {
  const { user, id } = await begin('wes')
  await Promise.all(Array.from({ length: 10 }, () => mark(id, 100)))
  assert.equal(
    (await ledger(id)).reduce((total, row) => total + row.experience, 0),
    462,
  )
  assert.equal((await study(user)).level, 1)
})
