/** Registrations, tries and teams: whoever does the same at the same moment, it is done once. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { compareLevels } from '../../src/doctor/levels.ts'
import { type Projects, projectLife } from '../domain/support/projects.ts'
import type { Person } from '../support/rules.ts'
import { FIFTY, fifty, type Racing, racing, statuses } from './support.ts'

let world: Projects
let race: Racing
let group = 0
before(async () => {
  world = await projectLife()
  race = await racing(world)
  group = (await world.groupProject('minishell', 2, 3)).project
})
after(() => race.app.close())

const send = (method: 'POST' | 'PATCH' | 'DELETE', path: string, token: string, body: object = {}) =>
  race.app.send(method, path, token, body)
const register = (token: string, project_id: number, user_id?: number) =>
  send('POST', '/v2/projects_users', token, { projects_user: { project_id, user_id } })
/** A team of these people, led by the first; who follows is only asked. */
async function forming(leader: Person, ...asked: Person[]): Promise<number> {
  const team = (await world.registration(await world.register(leader, group))).current_team_id!
  const teams_users_attributes = asked.map(({ id }) => ({ user_id: id }))
  if (asked.length > 0) await world.change('teams', team, { teams_users_attributes }, leader)
  return team
}
const rowOf = (team: number, { id }: Person): Promise<number> =>
  world.value('select id from teams_users where team_id = $1 and user_id = $2', team, id)
const open = (person: Person, project = group) =>
  world.count(`teams_users where user_id = ${person.id} and open_project_id = ${project}`)

test('of fifty registrations of one person one is made, with one team', async () => {
  const ada = await world.cadet()
  const token = await race.token(ada)
  const answers = await fifty((index) => register(index % 2 ? token : race.root, world.project, ada.id))
  assert.deepEqual(statuses(answers), { 201: 1, 422: FIFTY - 1 })
  const errors = answers.filter(({ status }) => status === 422).map(({ body }) => JSON.stringify(body.errors))
  assert.deepEqual([...new Set(errors)], ['{"user_id":["has already been taken"]}'])
  assert.equal(await world.count(`teams_users where user_id = ${ada.id}`), 1)
  assert.equal(race.repeated(), 0)
})

test('the last places of a session are given once, whoever asks', async () => {
  const { project } = await world.newProject('full', {}, { max_people: 3 })
  const people: Person[] = []
  while (people.length < FIFTY) people.push(await world.cadet())
  const tokens = await Promise.all(people.map(race.token))
  const answers = await fifty((index) => register(tokens[index]!, project))
  assert.deepEqual(statuses(answers), { 201: 3, 422: FIFTY - 3 })
  assert.equal(await world.count(`projects_users where project_id = ${project}`), 3)
  assert.equal(race.repeated(), 0)
})

test('of fifty retries one begins', async () => {
  await world.rule(world.session, 'retriable', 'InDays', ['0'])
  const { person, id } = await world.begin()
  await world.mark(id, 50)
  const own = await race.token(person)
  const answers = await fifty((index) =>
    index % 2
      ? send('PATCH', `/v2/projects_users/${id}/retry`, own)
      : send('PATCH', `/v2/projects/${world.project}/retry`, own),
  )
  assert.deepEqual(statuses(answers), { 204: 1, 422: FIFTY - 1 })
  assert.equal((await world.registration(id)).occurrence, 1)
  assert.equal(await world.count(`teams_users where projects_user_id = ${id}`), 2)
  assert.equal(race.repeated(), 0)
})

test('of two members who lock their team fifty times at once the leader does, once', async () => {
  const [ada, bob] = await world.cadets(2)
  const team = await forming(ada)
  await world.create('teams_users', { team_id: team, user_id: bob.id, validated: true })
  const tokens = [await race.token(ada), await race.token(bob)]
  const lock = (index: number) =>
    send('PATCH', `/v2/teams/${team}`, tokens[index % 2]!, { team: { locked_at: '2026-03-10T12:00:00Z' } })
  assert.deepEqual(statuses(await fifty(lock)), { 204: 1, 403: FIFTY / 2, 422: FIFTY / 2 - 1 })
  assert.equal(await world.count(`outbox where model = 'teams' and event = 'lock' and record_id = ${team}`), 1)
  assert.equal((await world.registrationOf(bob, group))!.status, 'in_progress')
  assert.equal(race.repeated(), 0)
})

test('a team is locked with the people that it has then: who leaves at that moment is in it, or out of it', async () => {
  const [ada, bob] = await world.cadets(2)
  const team = await forming(ada)
  const row = await world.create('teams_users', { team_id: team, user_id: bob.id, validated: true })
  const tokens = [await race.token(ada), await race.token(bob)]
  const answers = await fifty((index) =>
    index % 2
      ? send('DELETE', `/v2/teams_users/${row}`, tokens[1]!)
      : send('PATCH', `/v2/teams/${team}`, tokens[0]!, { team: { locked_at: '2026-03-10T12:00:00Z' } }),
  )
  for (const { status, text } of answers) assert.ok(status < 500, text)
  const isLocked = (await world.team(team)).locked_at !== null
  assert.equal(isLocked, (await world.members(team)).length === 2)
  assert.equal(answers.filter(({ status }) => status === 204).length, 1)
  assert.equal(race.repeated(), 0)
})

test('who accepts the invitations of two teams fifty times at once is in one of them', async () => {
  const [ada, eve, bob] = await world.cadets(3)
  const own = await forming(bob)
  const teams = [await forming(ada, bob), await forming(eve, bob)]
  const rows = await Promise.all(teams.map((team) => rowOf(team, bob)))
  const token = await race.token(bob)
  const accept = (index: number) =>
    send('PATCH', `/v2/teams_users/${rows[index % 2]}`, token, { teams_user: { validated: true } })
  const answers = await fifty(accept)
  for (const { status, text } of answers) assert.ok(status === 204 || status === 422, text)
  const { current_team_id } = (await world.registrationOf(bob, group))!
  assert.ok(teams.includes(current_team_id!) && current_team_id !== own)
  assert.equal(await open(bob), 1)
  const members = await Promise.all(teams.map(world.members))
  assert.equal(members.flat().filter((member) => member === bob.login).length, 1)
  assert.equal(race.repeated(), 0)
})

test('of fifty answers, yes and no, who leaves is out and the team is whole', async () => {
  const [ada, bob] = await world.cadets(2)
  const team = await forming(ada, bob)
  const [row, token] = [await rowOf(team, bob), await race.token(bob)]
  const answers = await fifty((index) =>
    index % 2
      ? send('DELETE', `/v2/teams_users/${row}`, token)
      : send('PATCH', `/v2/teams_users/${row}`, token, { teams_user: { validated: true } }),
  )
  for (const { status, text } of answers) assert.ok(status < 500, text)
  const left = answers.filter(({ status }, index) => index % 2 && status === 204)
  assert.deepEqual([left.length, await world.members(team)], [1, [`${ada.login}*`]])
  assert.equal(race.repeated(), 0)
})

test('fifty people who are asked into a team of three join it as long as there is room', async () => {
  const ada = await world.cadet()
  const team = await forming(ada)
  const token = await race.token(ada)
  const people: Person[] = []
  while (people.length < FIFTY) people.push(await world.cadet())
  const answers = await fifty((index) =>
    send('PATCH', `/v2/teams/${team}`, token, { team: { teams_users_attributes: [{ user_id: people[index]!.id }] } }),
  )
  assert.deepEqual(statuses(answers), { 204: 2, 422: FIFTY - 2 })
  assert.equal((await world.members(team)).length, 3)
  assert.equal(race.repeated(), 0)
})

test('of fifty teams that the staff forms with one person one is open', async () => {
  const max = await world.cadet()
  const team = { project_id: group, teams_users_attributes: [{ user_id: max.id }] }
  const answers = await fifty(() => send('POST', '/v2/teams', race.root, { team }))
  assert.deepEqual(statuses(answers), { 201: 1, 422: FIFTY - 1 })
  assert.equal(await open(max), 1)
})

test('a team that is marked from everywhere at once ends with one mark, and gives its experience once', async () => {
  const [ada, bob] = await world.cadets(2)
  const team = await forming(ada)
  await world.create('teams_users', { team_id: team, user_id: bob.id, validated: true })
  const rows = await Promise.all([ada, bob].map(async (person) => (await world.registrationOf(person, group))!.id))
  const ways = [
    (final_mark: number) => send('PATCH', `/v2/teams/${team}`, race.root, { team: { final_mark } }),
    ...rows.map(
      (id) => (final_mark: number) =>
        send('PATCH', `/v2/projects_users/${id}`, race.root, { projects_user: { final_mark } }),
    ),
    (scale: number) =>
      send('PATCH', '/v2/projects_users/scale', race.root, { user_id: ada.id, project_id: group, scale }),
  ]
  const answers = await fifty((index) => ways[index % ways.length]!(80 + (index % 40)))
  for (const { status, text } of answers) assert.ok(status < 300, text)
  const { final_mark } = await world.team(team)
  for (const id of rows) {
    assert.equal((await world.registration(id)).final_mark, final_mark)
    const given = await world.ledger(id)
    assert.equal(
      given.reduce((sum, [, xp]) => sum + (xp as number), 0),
      (final_mark ?? 0) * 10,
    )
  }
  assert.equal(race.repeated(), 0)
})

test('fifty marks of one person that are settled at once all count', async () => {
  const ada = await world.cadet()
  const rows: number[] = []
  while (rows.length < FIFTY) rows.push(await world.register(ada, (await world.newProject(`p-${rows.length}`)).project))
  const answers = await fifty((index) =>
    send('PATCH', `/v2/projects_users/${rows[index]}`, race.root, { projects_user: { final_mark: 100 } }),
  )
  assert.deepEqual(statuses(answers), { 204: FIFTY })
  assert.equal(await world.value('select sum(experience)::int from experiences where user_id = $1', ada.id), 50_000)
  assert.deepEqual((await compareLevels(world.db)).differences, [])
  assert.equal(race.repeated(), 0)
})
