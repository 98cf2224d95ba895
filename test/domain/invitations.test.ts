/** Invitations over HTTP: who is asked into a team answers with a token of their own. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ALL_SCOPES, type Answer } from '../support/app.ts'
import { type Curriculum, curriculum } from '../support/curriculum.ts'

let world: Curriculum
let project = 0
before(async () => {
  world = await curriculum()
  const made = await world.newProject('minishell')
  project = made.project
  await world.rule(made.session, 'group_validation', 'GroupSizeBetweenNAndM', ['2', '3'])
})
after(() => world.close())

interface Person {
  id: number
  login: string
  token: string
}
let names = 0
async function person(): Promise<Person> {
  const login = `user${++names}`
  const id = await world.cadet(login)
  return { id, login, token: await world.token({ login, scopes: ['public', 'projects'] }) }
}
/** A team that forms, led by the first; the others are asked to join. */
async function forming(leader: Person, ...asked: Person[]): Promise<number> {
  const { body } = await world.register(leader.id, project, leader.token)
  const team = body.current_team_id
  if (asked.length > 0) assert.equal((await invite(team, leader, ...asked)).status, 204)
  return team
}
const invite = (team: number, by: Person, ...asked: Person[]) =>
  world.send('PATCH', `/v2/teams/${team}`, by.token, {
    team: { teams_users_attributes: asked.map(({ id }) => ({ user_id: id })) },
  })
const members = async (team: number) => (await world.get(`/v2/teams/${team}/teams_users?sort=id`, world.root)).body
const rowOf = async (team: number, { id }: Person): Promise<number> =>
  (await members(team)).find((row: { user_id: number }) => row.user_id === id).id
const answer = (row: number, token?: string, fields: object = { validated: true }): Promise<Answer> =>
  world.send('PATCH', `/v2/teams_users/${row}`, token, { teams_user: fields })
const leave = (row: number, token?: string) => world.send('DELETE', `/v2/teams_users/${row}`, token)
const registrationOf = async ({ id, token }: Person) =>
  (await world.get(`/v2/users/${id}/projects_users`, token)).body[0]
const lock = (team: number, { token }: Person) =>
  world.send('PATCH', `/v2/teams/${team}`, token, { team: { locked_at: '2026-03-10T12:00:00Z' } })

test('who is asked accepts with their own token, and is registered by that', async () => {
  const [ada, bob] = [await person(), await person()]
  const team = await forming(ada, bob)
  assert.deepEqual((await lock(team, ada)).body, { errors: { users: ['have not all accepted'] } })
  assert.equal((await answer(await rowOf(team, bob), bob.token)).status, 204)
  const row = await registrationOf(bob)
  assert.deepEqual([row.project.id, row.current_team_id, row.status], [project, team, 'creating_group'])
  assert.equal((await lock(team, ada)).status, 204)
})

test('nobody answers for somebody else, and an application without the role for nobody', async () => {
  const [ada, bob, eve] = [await person(), await person(), await person()]
  const row = await rowOf(await forming(ada, bob), bob)
  const plain = await world.token({ scopes: ALL_SCOPES })
  for (const token of [ada.token, eve.token, plain])
    for (const refused of [await answer(row, token), await leave(row, token)])
      assert.deepEqual([refused.status, refused.body.error], [403, 'Access Denied'])
  assert.equal((await answer(row)).status, 401)
})

test('to answer takes the scope projects; an application with the role needs none', async () => {
  const [ada, bob] = [await person(), await person()]
  const row = await rowOf(await forming(ada, bob), bob)
  const narrow = await world.token({ login: bob.login, scopes: ['public'] })
  for (const refused of [await answer(row, narrow), await leave(row, narrow)]) {
    assert.equal(refused.status, 403)
    assert.match(refused.body.message, /Insufficient scope/)
  }
  const tutor = await world.token({ roles: ['Tutor'] })
  assert.equal((await answer(row, tutor)).status, 204)
  assert.equal((await leave(row, tutor)).status, 204)
})

test('an answer says yes, and nothing else of the row', async () => {
  const [ada, bob, eve] = [await person(), await person(), await person()]
  const [team, other] = [await forming(ada, bob), await forming(eve)]
  const row = await rowOf(team, bob)
  for (const fields of [
    { validated: true, leader: true },
    { validated: true, occurrence: 3 },
    { validated: true, team_id: other },
    { validated: true, user_id: eve.id },
    { validated: false },
  ])
    assert.equal((await answer(row, bob.token, fields)).status, 403, JSON.stringify(fields))
  const own = { validated: true, team_id: team, user_id: bob.id }
  assert.equal((await answer(row, bob.token, own)).status, 204)
})

test('who is asked declines, and who joined leaves and begins alone again, until the team is locked', async () => {
  const [ada, bob, eve] = [await person(), await person(), await person()]
  const team = await forming(ada, bob, eve)
  assert.equal((await leave(await rowOf(team, bob), bob.token)).status, 204)
  const nothing = await world.get(`/v2/users/${bob.id}/projects_users`, bob.token)
  assert.deepEqual(nothing.body, [], 'who declines was never registered')
  await answer(await rowOf(team, eve), eve.token)
  assert.equal((await leave(await rowOf(team, eve), eve.token)).status, 204)
  const row = await registrationOf(eve)
  assert.notEqual(row.current_team_id, team)
  await invite(team, ada, bob)
  await answer(await rowOf(team, bob), bob.token)
  await lock(team, ada)
  const late = await leave(await rowOf(team, bob), bob.token)
  assert.deepEqual([late.status, late.body], [422, { errors: { team_id: ['is locked: its members stay'] } }])
})

test('an answer keeps to the rules of the session, and to the retry', async () => {
  const strict = await world.newProject('strict')
  await world.rule(strict.session, 'group_validation', 'GroupSizeBetweenNAndM', ['2', '3'])
  const [ada, bob] = [await person(), await person()]
  const { body } = await world.register(ada.id, strict.project, ada.token)
  await invite(body.current_team_id, ada, bob)
  await world.rule(strict.session, 'inscription', 'LevelMin', ['3'])
  const row = await rowOf(body.current_team_id, bob)
  const refused = await answer(row, bob.token)
  assert.deepEqual([refused.status, refused.body.errors.project_id], [422, ['is not open: LevelMin 3']])
})

test('of fifty answers at the same moment, yes and no, who leaves is out and the team is whole', async () => {
  const [ada, bob] = [await person(), await person()]
  const team = await forming(ada, bob)
  const row = await rowOf(team, bob)
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, i) => (i % 2 ? leave(row, bob.token) : answer(row, bob.token))),
  )
  for (const { status, text } of answers) assert.ok(status < 500, text)
  assert.equal(answers.filter(({ status }, i) => i % 2 && status === 204).length, 1, 'one leaves once')
  assert.deepEqual(
    (await members(team)).map(({ user_id, leader }: { user_id: number; leader: boolean }) => [user_id, leader]),
    [[ada.id, true]],
  )
})

test('nobody is made a member by others who leave: a team that only asked people is gone', async () => {
  const [ada, bob] = [await person(), await person()]
  const team = await forming(ada, bob)
  await world.register(bob.id, project, bob.token)
  assert.equal((await leave(await rowOf(team, ada), ada.token)).status, 204)
  assert.equal((await world.get(`/v2/teams/${team}`, world.root)).status, 404)
  const other = (await registrationOf(ada)).current_team_id
  await invite(other, ada, bob)
  await answer(await rowOf(other, bob), bob.token)
  const { id } = await registrationOf(ada)
  assert.equal((await world.send('DELETE', `/v2/projects_users/${id}`, ada.token)).status, 204)
  assert.deepEqual(
    (await members(other)).map(({ user_id, leader }: { user_id: number; leader: boolean }) => [user_id, leader]),
    [[bob.id, true]],
  )
})
