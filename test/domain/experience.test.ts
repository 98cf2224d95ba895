import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { compareLevels, writeLevels } from '../../src/doctor/levels.ts'
import { unmarkTeam } from '../../src/domain/marks.ts'
import type { Person } from '../support/rules.ts'
import { NOW } from '../support/rules.ts'
import { later, type Projects, projectLife } from './support/projects.ts'

const DAY = 86_400_000
const [RIGOR, GRAPHICS] = [3, 5]

let world: Projects
before(async () => {
  world = await projectLife()
  await world.db.script(`insert into skills (id, name, slug)
    values (${RIGOR}, 'Rigor', 'rigor'), (${GRAPHICS}, 'Graphics', 'graphics')`)
  await world.db.script(`insert into project_sessions_skills (project_session_id, skill_id, value)
    values (${world.session}, ${RIGOR}, 50), (${world.session}, ${GRAPHICS}, 30)`)
  await world.rule(world.session, 'retriable', 'InDays', ['3'])
})
after(() => world.close())

const sum = async (id: number) => (await world.ledger(id)).reduce((total, [, xp]) => total + (xp as number), 0)
/** Levels of skills, the highest first. */
const skills = async (person: Person) =>
  world.rows(
    `select s.skill_id, s.level from cursus_users_skills as s join cursus_users as c on c.id = s.cursus_user_id
      where c.user_id = $1 order by s.level desc`,
    person.id,
  )

test('a validated project gives its difficulty by its mark, parted over the skills of the session', async () => {
  const { person, id } = await world.begin()
  await world.mark(id, 100)
  const expected = [
    [RIGOR, 231],
    [GRAPHICS, 138],
    [null, 93],
  ]
  assert.deepEqual(await world.ledger(id), expected)
  assert.equal((await world.study(person)).level, 1)
  const ofSkills = [
    [RIGOR, 1.1],
    [GRAPHICS, 0.89],
  ]
  assert.deepEqual(await skills(person), ofSkills, 'three times the experience of the skill, by the same table')
})

test('a mark beyond 100 gives more, and one that does not validate nothing', async () => {
  const { project } = await world.newProject('bonus')
  for (const [mark, xp] of [
    [125, 1250],
    [80, 800],
    [79, 0],
    [-42, 0],
  ] as const) {
    const { id } = await world.begin(project)
    await world.mark(id, mark)
    assert.equal(await sum(id), xp)
  }
})

test('a project without difficulty gives none, and a session may say another', async () => {
  const [plain, own] = [await world.newProject('plain'), await world.newProject('own', {}, { difficulty: 300 })]
  await world.rows('update projects set difficulty = null where id = $1 returning id', plain.project)
  for (const [{ project }, xp] of [
    [plain, 0],
    [own, 300],
  ] as const) {
    const { id } = await world.begin(project)
    await world.mark(id, 100)
    assert.equal(await sum(id), xp)
  }
})

test('a better retry adds only the difference, and a worse one nothing', async () => {
  const { person, id } = await world.begin()
  await world.mark(id, 80)
  assert.equal(await sum(id), 370)
  await world.retry(id, later(3))
  await world.mark(id, 100, later(4))
  assert.equal(await sum(id), 462)
  await world.retry(id, later(7))
  await world.mark(id, 0, later(8))
  assert.deepEqual([await sum(id), (await world.study(person)).level], [462, 1])
})

test('the black hole moves by whole days, and keeps its hour', async () => {
  const { person, id } = await world.begin()
  await world.mark(id, 100)
  const won = (await world.study(person)).blackholed_at!.getTime() - NOW.getTime()
  assert.equal(Math.floor(won / DAY), 77 + 58)
  assert.equal(won % DAY, 0)
})

test('a mark that is corrected, or taken away, takes its experience along', async () => {
  const { person, id } = await world.begin()
  await world.mark(id, 125)
  const full = await world.study(person)
  assert.ok(full.level > 1)
  await world.mark(id, -42, later(1))
  const less = await world.study(person)
  assert.deepEqual([less.level, await skills(person)], [0, []])
  assert.ok(less.blackholed_at! < full.blackholed_at!)
  await world.mark(id, 100, later(1))
  assert.equal((await world.study(person)).level, 1)
  const { current_team_id } = await world.registration(id)
  await world.run((tx) => unmarkTeam(tx, current_team_id!, later(2)))
  assert.equal((await world.study(person)).level, 0)
})

test('a reset takes back all that a registration gave', async () => {
  const { person, id } = await world.begin()
  await world.mark(id, 100)
  const fields = { user_id: person.id, project_id: world.project }
  await world.act('projects_users', 'reset', { fields })
  assert.deepEqual(await world.ledger(id), [])
  const { level, blackholed_at } = await world.study(person)
  assert.deepEqual([level, blackholed_at], [0, later(77)])
})

test('experience written by hand makes the level too', async () => {
  const oli = await world.cadet()
  const row = { skill_id: RIGOR, experiancable_id: 1, experiancable_type: 'Dash', cursus_id: world.cursus }
  const id = await world.create('experiences', { ...row, user_id: oli.id, experience: 462 })
  assert.equal((await world.study(oli)).level, 1)
  await world.change('experiences', id, { experience: 231 })
  assert.equal((await world.study(oli)).level, 0.5)
  await world.remove('experiences', id)
  assert.equal((await world.study(oli)).level, 0)
})

test('experience counts in the cursus of the project that somebody follows', async () => {
  const other = await world.create('cursus', { name: 'C Piscine' })
  const { project } = await world.newProject('of-both', { cursus_ids: [other, world.cursus] })
  const { id } = await world.begin(project)
  await world.mark(id, 100)
  const where = 'select distinct cursus_id from experiences where experiancable_id = $1'
  assert.deepEqual(await world.rows(where, id), [[world.cursus]])
})

test('the winners of the last season get more experience, where a rule of the session says so', async () => {
  const { project, session } = await world.newProject('scored')
  await world.rule(session, 'experience_modification', 'WinnersBonus')
  const [max, eve] = await world.cadets(2)
  await world.db.script(`
    insert into blocs (id, campus_id, cursus_id) values (1, ${world.paris}, ${world.cursus});
    insert into coalitions (id, name, slug, color, bloc_id) values (1, 'Blue', 'blue', '#0000ff', 1);
    insert into coalitions_users (coalition_id, user_id) values (1, ${max.id});
    insert into bloc_deadlines (bloc_id, begin_at, end_at, coalition_id) values (1, '2026-01-01', '2026-03-01', 1)`)
  const bonus = async (id: number) =>
    (
      await world.rows('select skill_id, experience from experiences where experiancable_id = $1 and is_bonus', id)
    ).flat()
  assert.deepEqual(await bonus(await world.validate(max, project)), [null, 42])
  assert.deepEqual(await bonus(await world.validate(eve, project)), [])
  const plain = await world.newProject('unscored')
  assert.deepEqual(await bonus(await world.validate(max, plain.project)), [])
})

test('the ledger makes every level and skill exactly, at any time, and the doctor tells one that is not', async () => {
  const { compared, differences } = await compareLevels(world.db)
  assert.ok(compared > 10)
  assert.deepEqual(differences, [])
  const bob = await world.cadet('bob')
  await world.validate(bob, world.project)
  await world.db.script(`update cursus_users set level = 7 where user_id = ${bob.id}`)
  const [found] = (await compareLevels(world.db)).differences
  assert.deepEqual([found?.login, found?.what], ['bob', ['level 7, the experiences make 1']])
  await writeLevels(world.db, [found!])
  assert.deepEqual((await compareLevels(world.db)).differences, [])
})
