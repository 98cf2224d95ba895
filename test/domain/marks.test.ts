import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { finishTeam, settleRegistration, unmarkTeam } from '../../src/domain/marks.ts'
import { NOW } from '../support/rules.ts'
import { later, type Projects, projectLife } from './support/projects.ts'

let world: Projects
before(async () => {
  world = await projectLife()
})
after(() => world.close())

const unmark = async (id: number, now: Date) => {
  const { current_team_id } = await world.registration(id)
  await world.run((tx) => unmarkTeam(tx, current_team_id!, now))
}

test('a settled mark finishes team and registration', async () => {
  const { id } = await world.begin()
  await world.mark(id, 80)
  const { status, final_mark, validated, marked_at, current_team_id } = await world.registration(id)
  assert.deepEqual([status, final_mark, validated, marked_at], ['finished', 80, true, NOW])
  assert.deepEqual((await world.team(current_team_id!)).status, 'finished')
})

test('a mark validates from the least mark of the session on', async () => {
  const rush = await world.newProject('rush', {}, { minimum_mark: 50 })
  for (const [mark, validated] of [
    [49, false],
    [50, true],
  ] as const) {
    const { id } = await world.begin(rush.project)
    await world.mark(id, mark)
    assert.equal((await world.registration(id)).validated, validated)
  }
})

test('what was worth its mark stays so when the session asks for more', async () => {
  const { project, session } = await world.newProject('dearer')
  const { id } = await world.begin(project)
  await world.mark(id, 80)
  await world.setSession(session, { minimum_mark: 100 })
  await world.act('projects_users', 'compile', { id })
  assert.equal((await world.registration(id)).validated, true)
})

test('a mark that is taken away leaves the registration without mark and time', async () => {
  const { id } = await world.begin()
  await world.mark(id, 125)
  await unmark(id, later(2))
  const { status, final_mark, validated, marked_at } = await world.registration(id)
  assert.deepEqual([status, final_mark, validated, marked_at], ['waiting_for_correction', null, null, null])
})

test('the mark before counts again when a better one is taken away', async () => {
  await world.rule(world.session, 'retriable', 'InDays', ['0'])
  const { id } = await world.begin()
  await world.mark(id, 80)
  await world.retry(id, later(1))
  await world.mark(id, 100, later(2))
  await unmark(id, later(3))
  const { status, final_mark, validated } = await world.registration(id)
  assert.deepEqual([status, final_mark, validated], ['waiting_for_correction', 80, true])
})

test('a mark that is corrected keeps the time of the first', async () => {
  const { id } = await world.begin()
  await world.mark(id, 100)
  await world.mark(id, -42, later(1))
  const { final_mark, validated, marked_at } = await world.registration(id)
  assert.deepEqual([final_mark, validated, marked_at], [-42, false, NOW])
})

test('settling twice changes nothing', async () => {
  const { id } = await world.begin()
  await world.mark(id, 90)
  const [before, given] = [await world.registration(id), await world.ledger(id)]
  await world.run((tx) => settleRegistration(tx, id, later(9)))
  assert.deepEqual([await world.registration(id), await world.ledger(id)], [before, given])
})

test('a mark of a group is a mark of each member, also of those who were not registered', async () => {
  const people = await world.cadets(2)
  const { project } = await world.groupProject('group', 2, 2)
  const members = people.map(({ id }) => ({ user_id: id, validated: true }))
  const team = await world.create('teams', { project_id: project, teams_users_attributes: members })
  await world.run((tx) => finishTeam(tx, team, 100, NOW))
  for (const person of people) {
    const { status, final_mark } = (await world.registrationOf(person, project))!
    assert.deepEqual([status, final_mark, (await world.study(person)).level], ['finished', 100, 1.24])
  }
})

test('who was asked and never accepted has no part in the mark', async () => {
  const [ada, bob] = await world.cadets(2)
  const { project } = await world.groupProject('asked', 1, 2)
  const members = [ada, bob].map(({ id }) => ({ user_id: id }))
  const team = await world.create('teams', { project_id: project, teams_users_attributes: members })
  await world.change('teams', team, { final_mark: 100 })
  assert.equal(await world.registrationOf(bob, project), undefined)
})

test('who joins a marked team has its mark, and who is taken out of it loses it', async () => {
  const [tim, uli] = await world.cadets(2)
  const { project } = await world.groupProject('joined', 1, 2)
  const teams_users_attributes = [{ user_id: tim.id }]
  const team_id = await world.create('teams', { project_id: project, final_mark: 90, teams_users_attributes })
  const member = await world.create('teams_users', { team_id, user_id: uli.id, validated: true })
  const has = async () => {
    const { final_mark, marked_at, status } = (await world.registrationOf(uli, project))!
    return [final_mark, marked_at !== null, status, (await world.study(uli)).level > 1]
  }
  assert.deepEqual(await has(), [90, true, 'finished', true])
  await world.remove('teams_users', member)
  assert.deepEqual(await has(), [null, false, 'creating_group', false])
})

test('what happened is written down: the marked team, and each registration', async () => {
  const { id } = await world.begin()
  await world.mark(id, 100)
  const { current_team_id } = await world.registration(id)
  const told = await world.rows(
    `select model || ' ' || event from outbox where (model = 'teams' and record_id = $1)
      or (model = 'projects_users' and record_id = $2) order by id`,
    current_team_id,
    id,
  )
  const expected = ['projects_users create', 'teams create', 'teams update', 'projects_users update']
  assert.deepEqual(told.flat(), expected)
})
