import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { eq } from 'drizzle-orm'
import { grant } from '../../src/domain/achievements.ts'
import { finishTeam } from '../../src/domain/marks.ts'
import { blocDeadlines } from '../../src/resources/community/bloc_deadlines.ts'
import { blocs } from '../../src/resources/community/blocs.ts'
import { calculations } from '../../src/resources/community/calculations.ts'
import { coalitions } from '../../src/resources/community/coalitions.ts'
import { coalitionsUsers } from '../../src/resources/community/coalitions_users.ts'
import { questsProjects } from '../../src/resources/curriculum/quests.ts'
import { cursusUsers } from '../../src/resources/people/cursus_users.ts'
import { users } from '../../src/resources/people/users.ts'
import { type Curriculum, curriculum } from '../support/curriculum.ts'
import { NOW } from '../support/scene.ts'

let world: Curriculum
before(async () => {
  world = await curriculum()
})
after(() => world.close())

const validate = async (user: number, project: number, mark = 100) => {
  const { body } = await world.register(user, project)
  await world.run((tx) => finishTeam(tx, body.current_team_id, mark, NOW))
  return body.id as number
}
const quest = async (name: string, kind: string, wants: [number, string][]) => {
  const { body } = await world.make('/v2/quests', {
    quest: {
      ...{ name, kind, duration: 1, description: name, cursus_id: world.cursus },
      ...{ tries_number: 1, success_number: 1, mails_from: 'intra@example.org' },
    },
  })
  const rows = wants.map(([project_id, choice]) => ({ quest_id: body.id, project_id, choice }))
  await world.db.orm.insert(questsProjects).values(rows)
  return body.id as number
}
const met = (user: number) =>
  world.rows<{ slug: string; met: boolean }>(
    `select q.slug, u.validated_at is not null as met from quests_users as u join quests as q on q.id = u.quest_id
      where u.user_id = ${user} order by q.slug`,
  )
const study = async (user: number) =>
  (await world.db.orm.select().from(cursusUsers).where(eq(cursusUsers.user_id, user)))[0]!

test('a validated project meets the quests that wait for it alone, and the core sets free', async () => {
  const [printf, fdf, fractol] = [
    (await world.newProject('printf')).project,
    (await world.newProject('fdf')).project,
    (await world.newProject('fract-ol')).project,
  ]
  await quest('Rank 00', 'optional', [[printf, 'printf']])
  const all: [number, string][] = [
    [printf, 'printf'],
    [fdf, 'graphics'],
    [fractol, 'graphics'],
  ]
  await quest('Core', 'main', all)
  const ada = await world.cadet('ada')
  assert.deepEqual(await met(ada), [{ slug: 'core', met: false }], 'the main quest is there from the begin on')
  await validate(ada, printf)
  assert.deepEqual(await met(ada), [
    { slug: 'core', met: false },
    { slug: 'rank-00', met: true },
  ])
  assert.ok((await study(ada)).blackholed_at)
  await validate(ada, fractol)
  assert.deepEqual(
    (await met(ada)).map((row) => row.met),
    [true, true],
  )
  const { blackholed_at, grade } = await study(ada)
  assert.deepEqual([blackholed_at, grade], [null, 'Transcender'])
})

const achievement = async (internal_name: string, more: object = {}): Promise<number> => {
  const made = await world.make('/v2/achievements', {
    achievement: {
      ...{ name: internal_name, internal_name, description: internal_name, kind: 'project', tier: 'none' },
      ...more,
    },
  })
  return made.body.id
}
const wallet = async (user: number) => (await world.db.orm.select().from(users).where(eq(users.id, user)))[0]!.wallet
const count = async (text: string) => (await world.rows<{ n: number }>(`select count(*)::int as n from ${text}`))[0]!.n

test('an achievement is reached at its number of successes, with its title, its reward and a flash', async () => {
  const title = (await world.make('/v2/titles', { title: { name: 'Explorer %login' } })).body.id
  await achievement('code-explorer-1', { nbr_of_success: 1 })
  const second = await achievement('code-explorer-2', { nbr_of_success: 2, title_id: title, reward: '50' })
  const bob = await world.cadet('bob')
  const reached = () => count(`achievements_users where user_id = ${bob}`)
  await validate(bob, (await world.newProject('one')).project)
  assert.deepEqual([await reached(), await wallet(bob)], [1, 0])
  await validate(bob, (await world.newProject('two')).project)
  assert.deepEqual([await reached(), await wallet(bob)], [2, 50])
  assert.equal(await count(`titles_users where user_id = ${bob} and title_id = ${title}`), 1)
  const shown = `flash_users as u join flashes as f on f.id = u.flash_id where u.user_id = ${bob}`
  assert.equal(await count(`${shown} and f.identifier = 'achievement-${second}'`), 1)
  const paid = `transactions where user_id = ${bob} and transactable_type = 'Achievement' and transactable_id = ${second}`
  assert.equal(await count(paid), 1)
  await validate(bob, (await world.newProject('three')).project)
  assert.deepEqual([await reached(), await wallet(bob)], [2, 50], 'nothing is given twice')
})

test('an achievement is given once, and paid once, whoever gives it at the same moment', async () => {
  const kim = await world.cadet('kim')
  const id = await achievement('by-hand', { reward: '30' })
  const give = () => world.run((tx) => grant(tx, kim, id, NOW))
  const row = { achievements_user: { user_id: kim, achievement_id: id } }
  const post = async () => (await world.send('POST', '/v2/achievements_users', world.root, row)).status
  await Promise.all([...Array.from({ length: 25 }, give), ...Array.from({ length: 25 }, post)])
  assert.deepEqual([await wallet(kim), await count(`achievements_users where user_id = ${kim}`)], [30, 1])
  assert.equal(await count(`flash_users where user_id = ${kim}`), 1)
  assert.equal(await post(), 422)
})

test('an achievement of another campus is not reached', async () => {
  const id = await achievement('bonus-hunter-1', { nbr_of_success: 1, campus_ids: [world.lyon] })
  const zoe = await world.cadet('zoe')
  await validate(zoe, (await world.newProject('bonus')).project, 125)
  assert.equal(await count(`achievements_users where user_id = ${zoe} and achievement_id = ${id}`), 0)
})

test('a coalition gets points for a project only where its bloc has a calculation, and its winners more experience', async () => {
  const [bloc] = await world.db.orm
    .insert(blocs)
    .values({ campus_id: world.paris, cursus_id: world.cursus })
    .returning({ id: blocs.id })
  const facts = { name: 'Blue', slug: 'blue', color: '#0000ff', bloc_id: bloc!.id }
  const [coalition] = await world.db.orm.insert(coalitions).values(facts).returning({ id: coalitions.id })
  const max = await world.cadet('max')
  await world.db.orm.insert(coalitionsUsers).values({ coalition_id: coalition!.id, user_id: max })
  const { project, session } = await world.newProject('scored')
  const plain = await validate(max, (await world.newProject('plain')).project)
  assert.equal(await count('scores'), 0)
  assert.equal(await count(`experiences where experiancable_id = ${plain} and is_bonus`), 0)
  await world.db.orm
    .insert(calculations)
    .values({ bloc_id: bloc!.id, scoreable_type: 'ProjectsUser', factor: 7, reason: 'A validated project' })
  const season = { begin_at: new Date('2026-01-01'), end_at: new Date('2026-03-01') }
  await world.db.orm.insert(blocDeadlines).values({ bloc_id: bloc!.id, ...season, coalition_id: coalition!.id })
  await world.rule(session, 'experience_modification', 'WinnersBonus')
  const id = await validate(max, project)
  const scored = await world.rows<{ value: number; score: number }>(
    `select s.value, c.score from scores as s join coalitions as c on c.id = s.coalition_id`,
  )
  assert.deepEqual(scored, [{ value: 7, score: 7 }])
  const bonus = await world.rows<{ experience: number }>(
    `select experience from experiences where experiancable_id = ${id} and is_bonus`,
  )
  assert.deepEqual(bonus, [{ experience: 42 }])
})
