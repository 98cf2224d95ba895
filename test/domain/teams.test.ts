import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ALL_SCOPES } from '../support/app.ts'
import { type Scene, scene } from '../support/scene.ts'

let world: Scene
let ada: number
let bob: number
before(async () => {
  world = await scene()
  ada = await world.student('ada')
  bob = await world.student('bob')
})
after(() => world.close())

const tokenOf = (login: string) => world.token({ login, scopes: ALL_SCOPES })
const form = (more: object, token = world.root) =>
  world.send('POST', '/v2/teams', token, { team: { project_id: world.project, ...more } })
const members = (team: { users: { login: string; leader: boolean }[] }) =>
  team.users.map((user) => `${user.login}${user.leader ? '*' : ''}`)

test('the first member leads where nobody is said to, and several are still creating the group', async () => {
  await world.send('POST', '/v2/projects_users', world.root, {
    projects_user: { project_id: world.project, user_id: bob },
  })
  const { status, body } = await form({ teams_users_attributes: [{ user_id: ada }, { user_id: bob }] })
  assert.equal(status, 201)
  assert.deepEqual([body.name, body.status, members(body)], ["ada's group", 'creating_group', ['ada*', 'bob']])
  assert.match(body.repo_uuid, new RegExp(`^intra-uuid-[0-9a-f-]{36}-${body.id}-ada$`))
  assert.deepEqual(
    body.users.map((user: { projects_user_id: number | null }) => user.projects_user_id !== null),
    [true, true],
  )
})

test('users form and change teams that they lead, and give no marks', async () => {
  const kim = await world.student('kim')
  const ofKim = await tokenOf('kim')
  const ofBob = await tokenOf('bob')
  const own = { projects_user: { project_id: world.project } }
  assert.equal((await form({}, ofKim)).status, 422)
  const { body: row } = await world.send('POST', '/v2/projects_users', ofKim, own)
  assert.equal((await form({ teams_users_attributes: [{ user_id: bob }] }, ofKim)).status, 403)
  assert.equal((await form({ teams_users_attributes: [{ user_id: kim, validated: true }] }, ofKim)).status, 422)
  const path = `/v2/teams/${row.current_team_id}`
  assert.equal((await world.send('PATCH', path, ofBob, { team: { name: 'Mine' } })).status, 403)
  for (const team of [{ final_mark: 125 }, { terminating_at: '2027-01-01' }, { locked_at: null }])
    assert.equal((await world.send('PATCH', path, ofKim, { team })).status, 403)
  assert.equal((await world.send('PATCH', path, ofKim, { team: { closed_at: '2026-03-10T12:00:00Z' } })).status, 204)
  assert.equal((await world.get(path, ofKim)).body.status, 'waiting_for_correction')
  assert.equal((await world.send('DELETE', path, ofKim)).status, 403)
  assert.equal((await world.send('DELETE', path, world.root)).status, 204)
})

test('a mark finishes a team, and 80 validates it where its session says nothing else', async () => {
  const { body } = await form({ name: 'Swimmers', final_mark: 80 })
  assert.deepEqual([body.status, body['validated?'], body['closed?']], ['finished', true, true])
  await world.send('PATCH', `/v2/teams/${body.id}`, world.root, { team: { final_mark: 79 } })
  assert.equal((await world.get(`/v2/teams/${body.id}`, world.root)).body['validated?'], false)
})

test('a deadline lies ahead', async () => {
  assert.deepEqual((await form({ name: 'Late', deadline_at: '2026-03-10T12:00:00Z' })).body, {
    errors: { deadline_at: ['must be after today'] },
  })
})

test('a new leader takes the place of the old', async () => {
  const { body } = await form({ teams_users_attributes: [{ user_id: await world.student('zoe'), leader: true }] })
  await world.make('/v2/teams_users', { teams_user: { team_id: body.id, user_id: ada, leader: true } })
  assert.deepEqual(members((await world.get(`/v2/teams/${body.id}`, world.root)).body), ['ada*', 'zoe'])
  const again = await world.send('POST', '/v2/teams_users', world.root, {
    teams_user: { team_id: body.id, user_id: ada },
  })
  assert.deepEqual([again.status, again.body], [422, { errors: { user_id: ['has already been taken'] } }])
})
