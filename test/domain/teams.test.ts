import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { teams } from '../../src/resources/people/teams.ts'
import { denied, NOW, type Person, refusing, taken } from '../support/rules.ts'
import { later, type Projects, projectLife } from './support/projects.ts'

let world: Projects
before(async () => {
  world = await projectLife()
})
after(() => world.close())

const form = (more: object, as?: Person) => world.create('teams', { project_id: world.project, ...more }, as)
const change = (team: number, fields: object, as?: Person) => world.change('teams', team, { ...fields }, as)
const standing = async (team: number) => {
  const { status, final_mark, validated } = await world.team(team)
  return [status, final_mark, validated]
}

test('the first member leads where nobody is said to, and several are still creating the group', async () => {
  const [ada, bob] = await world.students(2)
  const team = await form({ teams_users_attributes: [{ user_id: ada.id }, { user_id: bob.id }] })
  const { name, status, locked_at } = await world.team(team)
  assert.deepEqual([name, status, locked_at], [`${ada.login}'s group`, 'creating_group', null])
  assert.deepEqual(await world.members(team), [`${ada.login}*`, `${bob.login}?`])
})

test('a repository has a name that says the team and who leads it, also where none is made', async () => {
  const ada = await world.student()
  const { repo_uuid, repo_url } = await world.team(await form({ teams_users_attributes: [{ user_id: ada.id }] }))
  assert.match(repo_uuid, new RegExp(`^intra-uuid-[0-9a-f-]{36}-\\d+-${ada.login}$`))
  assert.equal(repo_url, null)
  const nobodys = await form({ name: 'Nobody' })
  assert.match((await world.team(nobodys)).repo_uuid, new RegExp(`^intra-uuid-[0-9a-f-]{36}-${nobodys}$`))
})

test('who takes part is registered by that, and who has not accepted is not', async () => {
  const [ada, bob] = await world.students(2)
  const team = await form({ teams_users_attributes: [{ user_id: ada.id }, { user_id: bob.id }] })
  assert.equal((await world.registrationOf(ada, world.project))!.current_team_id, team)
  assert.equal(await world.registrationOf(bob, world.project), undefined)
})

test('a team that the staff forms for one begins as the session has it', async () => {
  const [ada, lea] = [await world.student(), await world.student('lea', world.lyon)]
  const alone = await world.team(await form({ teams_users_attributes: [{ user_id: ada.id }] }))
  assert.deepEqual(
    [alone.project_session_id, alone.status, alone.locked_at !== null, alone.closed_at],
    [world.session, 'in_progress', true, null],
  )
  const { project } = await world.groupProject('of-two', 2, 2)
  const ofLyon = await world.value(
    'insert into project_sessions (project_id, campus_id) values ($1, $2) returning id',
    project,
    world.lyon,
  )
  const ofLea = await form({ project_id: project, teams_users_attributes: [{ user_id: lea.id }] })
  assert.equal((await world.team(ofLea)).project_session_id, ofLyon)
  const ofAda = await form({ project_id: project, teams_users_attributes: [{ user_id: ada.id }] })
  assert.equal((await world.team(ofAda)).status, 'creating_group')
})

test('a team has a session of its own project', async () => {
  const other = await world.newProject('elsewhere')
  const foreign = refusing({ project_session_id: ['is a session of another project'] })
  await assert.rejects(form({ name: 'Lost', project_session_id: other.session }), foreign)
  const team = await form({ name: 'Found' })
  await assert.rejects(change(team, { project_session_id: other.session }), foreign)
  await assert.rejects(change(team, { project_id: other.project }), refusing({ project_id: ['cannot be changed'] }))
})

test('users form teams that they lead, of a project to which they are registered', async () => {
  const [kim, bob] = await world.students(2)
  const none = refusing({ project_id: ['has no registration of this user'] })
  await assert.rejects(form({}, kim), none)
  await world.register(kim)
  await assert.rejects(form({ teams_users_attributes: [{ user_id: bob.id }] }, kim), denied)
  const taken = refusing({ user_id: [`has an unfinished team of this project already (${kim.login})`] })
  await assert.rejects(form({ teams_users_attributes: [{ user_id: kim.id, validated: true }] }, kim), taken)
})

test('who leads a team renames it and hands it in, and gives no marks', async () => {
  const [kim, bob] = await world.students(2)
  const team = (await world.registration(await world.register(kim))).current_team_id!
  await assert.rejects(change(team, { name: 'Mine' }, bob), denied)
  for (const fields of [{ final_mark: 125 }, { terminating_at: '2027-01-01' }, { locked_at: null }, { project_id: 1 }])
    await assert.rejects(change(team, fields, kim), denied, JSON.stringify(fields))
  await change(team, { name: 'Ours', closed_at: '2020-01-01T00:00:00Z' }, kim)
  const { name, status, closed_at } = await world.team(team)
  assert.deepEqual([name, status], ['Ours', 'waiting_for_correction'])
  assert.ok(closed_at! >= NOW, 'the clock says when')
  await assert.rejects(world.remove('teams', team, kim), denied)
  await world.remove('teams', team)
  assert.equal(await world.row(teams, team), undefined)
})

test('a mark finishes a team, and 80 validates it where its session says nothing else', async () => {
  const team = await form({ name: 'Swimmers', final_mark: 80 })
  assert.deepEqual(await standing(team), ['finished', 80, true])
  const { locked_at, closed_at } = await world.team(team)
  assert.ok(locked_at && closed_at)
  await change(team, { final_mark: 79 })
  assert.deepEqual(await standing(team), ['finished', 79, false])
  await change(team, { final_mark: null })
  assert.deepEqual(await standing(team), ['waiting_for_correction', null, null])
})

test('marks lie between -42 and 125', async () => {
  for (const final_mark of [-43, 126])
    await assert.rejects(form({ name: 'Beyond', final_mark }), { status: 422 }, `${final_mark}`)
  assert.deepEqual(await standing(await form({ name: 'Cheats', final_mark: -42 })), ['finished', -42, false])
})

test('a team that comes to another session needs the least mark of that one', async () => {
  const { project, session } = await world.newProject('strict', {}, { minimum_mark: 100 })
  const team = await form({ name: 'Near', project_id: project, final_mark: 90 })
  assert.deepEqual(await standing(team), ['finished', 90, true])
  await change(team, { project_session_id: session })
  assert.deepEqual(await standing(team), ['finished', 90, false])
})

test('a team that the staff opens again keeps its mark, and is neither locked nor handed in nor joined', async () => {
  const [ada, bob] = await world.cadets(2)
  const { project } = await world.groupProject('reopened', 1, 2)
  const team = (await world.registration(await world.register(ada, project))).current_team_id!
  await change(team, { final_mark: 60 })
  await change(team, { locked_at: null, closed_at: null })
  assert.deepEqual(await standing(team), ['finished', 60, false])
  const late = 'comes after the mark: a retry begins the next team'
  await assert.rejects(change(team, { locked_at: NOW }, ada), refusing({ locked_at: [late] }))
  await change(team, { locked_at: NOW })
  await assert.rejects(change(team, { closed_at: NOW }, ada), refusing({ closed_at: [late] }))
  await change(team, { locked_at: null })
  const stay = refusing({ users: ['stay as they are: the team is locked'] })
  await assert.rejects(change(team, { teams_users_attributes: [{ user_id: bob.id }] }, ada), stay)
  assert.deepEqual(await standing(team), ['finished', 60, false])
})

test('a team that is opened before it has a mark goes on, and may change once it is not locked', async () => {
  const ada = await world.student()
  const team = (await world.registration(await world.register(ada))).current_team_id!
  await change(team, { closed_at: NOW }, ada)
  const steps: [object, string][] = [
    [{ closed_at: null }, 'in_progress'],
    [{ locked_at: null }, 'creating_group'],
    [{ closed_at: NOW }, 'waiting_for_correction'],
  ]
  for (const [fields, status] of steps) {
    await change(team, fields)
    assert.equal((await world.team(team)).status, status)
    assert.equal((await world.registrationOf(ada, world.project))!.status, status, 'the registration follows')
  }
})

test('the team of a parent waits for the children, whatever times are written', async () => {
  const parent = await world.newProject('piscine')
  await world.newProject('piscine-day', { parent_id: parent.project })
  const ada = await world.cadet()
  const team = await form({ project_id: parent.project, teams_users_attributes: [{ user_id: ada.id }] })
  const { status, locked_at, closed_at } = await world.team(team)
  assert.deepEqual([status, locked_at !== null, closed_at !== null], ['parent', true, true])
  await change(team, { closed_at: null })
  await change(team, { closed_at: NOW })
  assert.equal((await world.team(team)).status, 'parent')
  await change(team, { final_mark: 90 })
  await change(team, { final_mark: null })
  assert.equal((await world.team(team)).status, 'parent')
})

test('a deadline lies ahead', async () => {
  const behind = refusing({ deadline_at: ['must be after today'] })
  await assert.rejects(form({ name: 'Late', deadline_at: NOW }), behind)
  const team = await form({ name: 'Early', deadline_at: later(1) })
  await assert.rejects(change(team, { deadline_at: later(-1) }), behind)
})

test('a team has one leader: a new one takes the place of the old', async () => {
  const [ada, zoe] = await world.students(2)
  const team = await form({ teams_users_attributes: [{ user_id: zoe.id, leader: true }] })
  await world.create('teams_users', { team_id: team, user_id: ada.id, leader: true, validated: true })
  assert.deepEqual(await world.members(team), [`${ada.login}*`, zoe.login])
})

test('a user is once in a team', async () => {
  const ada = await world.student()
  const team = await form({ teams_users_attributes: [{ user_id: ada.id }] })
  const again = world.create('teams_users', { team_id: team, user_id: ada.id })
  await assert.rejects(again, taken('user_id'))
})
