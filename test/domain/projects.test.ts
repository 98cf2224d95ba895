import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { projectsUsers } from '../../src/resources/people/projects_users.ts'
import { teams } from '../../src/resources/people/teams.ts'
import { denied, hidden, type Person, refusing, type Who } from '../support/rules.ts'
import { type Projects, projectLife } from './support/projects.ts'

let world: Projects
before(async () => {
  world = await projectLife()
})
after(() => world.close())

const ask = (action: string, fields: object, as?: Who) =>
  world.act('projects_users', action, { fields: { ...fields }, as })
const of = (person: Person, project = world.project) => ({ user_id: person.id, project_id: project })
const standing = async (id: number) => {
  const { status, final_mark, validated, marked_at } = await world.registration(id)
  return [status, final_mark, validated, marked_at !== null]
}

test('scale settles a mark at once, in the team and in the registration', async () => {
  const { person, id } = await world.begin()
  assert.deepEqual(await ask('scale', { ...of(person), scale: 80 }), { body: {} })
  assert.deepEqual(await standing(id), ['finished', 80, true, true])
  const team = await world.team((await world.registration(id)).current_team_id!)
  assert.deepEqual([team.final_mark, team.validated, team.closed_at !== null], [80, true, true])
  for (const [scale, message] of [
    [-43, 'must be greater than or equal to -42'],
    [126, 'must be less than or equal to 125'],
  ])
    await assert.rejects(ask('scale', { ...of(person), scale }), refusing({ scale: [`${message}`] }))
  const none = refusing({ project_id: ['has no registration of this user'] })
  await assert.rejects(ask('scale', { ...of(await world.student()), scale: 80 }), none)
})

test('nobody marks themselves, and a user does not reach the registrations of others', async () => {
  const [{ person: ada }, { person: bob }] = [await world.begin(), await world.begin()]
  await assert.rejects(ask('scale', { ...of(ada), scale: 125 }, ada), denied)
  await assert.rejects(ask('scale', { ...of(ada), scale: 125 }, bob), hidden)
  const order = { projects_user: of(ada), scales: {} }
  await assert.rejects(ask('register_childs_and_scales', order, ada), denied)
  await assert.rejects(ask('reset', of(ada), bob), hidden)
})

test('a mark that the staff writes into a registration stands in its team', async () => {
  const { id } = await world.begin()
  await world.change('projects_users', id, { final_mark: 90 })
  assert.deepEqual(await standing(id), ['finished', 90, true, true])
  assert.equal((await world.team((await world.registration(id)).current_team_id!)).final_mark, 90)
  await world.change('projects_users', id, { final_mark: null })
  assert.deepEqual(await standing(id), ['waiting_for_correction', null, null, false])
})

test('a registration is one user\u2019s to one project for ever', async () => {
  const { person, id } = await world.begin()
  const [bob, other] = [await world.student(), await world.newProject('other')]
  await assert.rejects(world.register(person, world.project, person), refusing({ user_id: ['has already been taken'] }))
  const fixed = (name: string) => refusing({ [name]: ['cannot be changed'] })
  await assert.rejects(world.change('projects_users', id, { user_id: bob.id }), fixed('user_id'))
  await assert.rejects(world.change('projects_users', id, { project_id: other.project }), fixed('project_id'))
})

test('compile works a registration out anew from its teams', async () => {
  const { id } = await world.begin()
  await world.mark(id, 90)
  const before = await world.registration(id)
  const bent = `update projects_users set final_mark = 3, validated = false where id = ${id}`
  await world.db.script(bent)
  await world.act('projects_users', 'compile', { id })
  const { updated_at, ...row } = await world.registration(id)
  assert.deepEqual(row, Object.fromEntries(Object.entries(before).filter(([name]) => name !== 'updated_at')))
})

test('reset takes the registration and its teams away, and one begins anew', async () => {
  const { person, id } = await world.begin()
  const { current_team_id } = await world.registration(id)
  assert.deepEqual(await ask('reset', of(person)), { body: ['Success'] })
  assert.equal(await world.row(projectsUsers, id), undefined)
  assert.equal(await world.row(teams, current_team_id!), undefined)
  await world.register(person, world.project, person)
})

test('users take back what they have not handed in, and nothing else', async () => {
  const { person, id } = await world.begin()
  await world.change(
    'teams',
    (await world.registration(id)).current_team_id!,
    { closed_at: '2026-03-10T12:00:00Z' },
    person,
  )
  const refused = refusing({ project_id: ['has been handed in'] })
  await assert.rejects(ask('reset', of(person), person), refused)
  await assert.rejects(world.remove('projects_users', id, person), refused)
  const { project } = await world.newProject('dropped')
  const other = await world.register(person, project, person)
  await world.remove('projects_users', other, person)
  assert.equal(await world.row(projectsUsers, other), undefined)
})

test('who takes a registration back leaves the team to its other members', async () => {
  const { project } = await world.groupProject('shared', 2, 3)
  const [ada, bob] = await world.cadets(2)
  const id = await world.register(ada, project, ada)
  const team = (await world.registration(id)).current_team_id!
  await world.create('teams_users', { team_id: team, user_id: bob.id, validated: true })
  await world.remove('projects_users', id, ada)
  assert.deepEqual(await world.members(team), [`${bob.login}*`])
})

test('register_childs_and_scales registers to a parent and to its children, with their marks', async () => {
  const parent = await world.newProject('piscine')
  const days = [await world.newProject('day-00', { parent_id: parent.project }), await world.newProject('day-01')]
  await world.rows('update projects set parent_id = $1 where id = $2 returning id', parent.project, days[1]!.project)
  const max = await world.cadet()
  const register = (scales: object) =>
    ask('register_childs_and_scales', { projects_user: of(max, parent.project), scales })
  const { show } = (await register({ [days[0]!.project]: 115 })) as { show: number }
  assert.equal((await world.registration(show)).project_id, parent.project)
  const marks = async () =>
    Promise.all([parent, ...days].map(async ({ project }) => (await world.registrationOf(max, project))?.final_mark))
  assert.deepEqual(await marks(), [null, 115, undefined])
  await register({ [days[1]!.project]: '61' })
  assert.deepEqual(await marks(), [88, 115, 61])
  const stranger = `${world.project} is no child of the project ${parent.project}`
  await assert.rejects(register({ [world.project]: 1 }), refusing({ scales: [stranger] }))
  await assert.rejects(register({ [days[0]!.project]: 'good' }), refusing({ scales: ['is not a number'] }))
})
