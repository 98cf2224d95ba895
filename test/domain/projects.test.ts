import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ALL_SCOPES } from '../support/app.ts'
import { type Scene, scene } from '../support/scene.ts'

let world: Scene
before(async () => {
  world = await scene()
})
after(() => world.close())

const register = (userId: number) =>
  world.send('POST', '/v2/projects_users', world.root, {
    projects_user: { project_id: world.project, user_id: userId },
  })
const setMark = (userId: number, scale: number) =>
  world.send('PATCH', '/v2/projects_users/scale', world.root, { user_id: userId, project_id: world.project, scale })

test('registering makes the first team, with the user as its leader', async () => {
  const ada = await world.student('ada')
  const { status, body } = await register(ada)
  assert.equal(status, 201)
  assert.deepEqual([body.status, body.occurrence, body.marked, body['validated?']], ['in_progress', 0, false, null])
  assert.equal(body.current_team_id, body.teams[0].id)
  const [team] = body.teams
  assert.equal(team.name, "ada's group")
  assert.match(team.repo_uuid, new RegExp(`^intra-uuid-[0-9a-f-]{36}-${team.id}-ada$`))
  assert.deepEqual(
    team.users.map((member: { login: string; leader: boolean; validated: boolean; occurrence: number }) => [
      member.login,
      member.leader,
      member.validated,
      member.occurrence,
    ]),
    [['ada', true, true, 0]],
  )
})

test('nobody registers twice, whichever way', async () => {
  const bob = await world.student('bob')
  const ways = Array.from({ length: 20 }, () => register(bob))
  const statuses = (await Promise.all(ways)).map((answer) => answer.status)
  assert.equal(statuses.filter((status) => status === 201).length, 1)
  const again = await register(bob)
  assert.deepEqual([again.status, again.body], [422, { errors: { user_id: ['has already been taken'] } }])
})

test('a user registers with a token of their own, and nobody else', async () => {
  const eve = await world.student('eve')
  await world.student('mallory')
  const token = await world.token({ login: 'eve', scopes: ALL_SCOPES })
  const other = await world.send('POST', '/v2/projects/libft/register', token, { projects_user: { user_id: eve + 1 } })
  assert.equal(other.status, 403)
  const own = await world.send('POST', '/v2/projects/libft/register', token, {
    projects_user: { project_id: world.project },
  })
  assert.deepEqual([own.status, own.body.user.login], [201, 'eve'])
})

test('a mark of the minimum validates, and settles team and registration', async () => {
  const kim = await world.student('kim')
  await register(kim)
  assert.deepEqual((await setMark(kim, 80)).body, {})
  const [row] = (await world.get('/v2/users/kim/projects_users', world.root)).body
  assert.deepEqual([row.final_mark, row.status, row['validated?'], row.marked], [80, 'finished', true, true])
  assert.deepEqual([row.teams[0].final_mark, row.teams[0]['closed?'], row.teams[0]['validated?']], [80, true, true])
})

test('a retry waits for its time, makes a new team, and the best mark stays', async () => {
  const zoe = await world.student('zoe')
  const { body } = await register(zoe)
  await setMark(zoe, 100)
  const path = `/v2/projects_users/${body.id}/retry`
  assert.equal((await world.send('PATCH', path, world.root)).status, 422)
  assert.equal((await world.send('PATCH', path, world.root, { force: 'true' })).status, 204)
  await setMark(zoe, 20)
  const { body: row } = await world.get(`/v2/projects_users/${body.id}`, world.root)
  assert.deepEqual([row.final_mark, row['validated?'], row.occurrence, row.teams.length], [100, true, 1, 2])
  assert.deepEqual(row.teams.map((team: { name: string }) => team.name).sort(), ["zoe's group", "zoe's group-1"])
})

test('reset takes the registration and its teams away', async () => {
  const lee = await world.student('lee')
  const { body } = await register(lee)
  const answer = await world.send('DELETE', '/v2/projects_users/reset', world.root, {
    user_id: lee,
    project_id: world.project,
  })
  assert.deepEqual([answer.status, answer.text], [200, '["Success"]'])
  assert.equal((await world.get(`/v2/projects_users/${body.id}`, world.root)).status, 404)
  assert.equal((await register(lee)).status, 201)
})

test('register_childs_and_scales registers to the parent and marks its children', async () => {
  const child = await world.make('/v2/projects', {
    project: { name: 'Day 00', repository: 'd00', parent_id: world.project, cursus_ids: [world.cursus] },
  })
  const max = await world.student('max')
  const order = { projects_user: { user_id: max, project_id: world.project } }
  const answer = await world.send('POST', '/v2/projects_users/register_childs_and_scales', world.root, {
    ...order,
    scales: { [child.body.id]: 115 },
  })
  assert.deepEqual([answer.status, answer.body.project.slug], [200, 'libft'])
  const rows = (await world.get('/v2/users/max/projects_users', world.root)).body
  assert.deepEqual(
    rows
      .map((row: { final_mark: number | null; project: { slug: string } }) => [row.project.slug, row.final_mark])
      .sort(),
    [
      ['day-00', 115],
      ['libft', 115],
    ],
  )
  const stranger = await world.send('POST', '/v2/projects_users/register_childs_and_scales', world.root, {
    ...order,
    scales: { [world.project]: 1 },
  })
  assert.equal(stranger.status, 422)
})
