/** Registrations and teams as they are asked for and answered. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ALL_SCOPES } from '../support/app.ts'
import { type Curriculum, curriculum } from '../support/curriculum.ts'

let world: Curriculum
before(async () => {
  world = await curriculum()
})
after(() => world.close())

const tokenOf = (login: string) => world.token({ login, scopes: ALL_SCOPES })
const of = (user_id: number, project_id = world.project) => ({ user_id, project_id })

test('registering answers the row with its team, also from the project, by slug and for oneself', async () => {
  const eve = await world.cadet('eve')
  const own = { projects_user: { project_id: world.project } }
  const { status, body } = await world.send('POST', '/v2/projects/libft/register', await tokenOf('eve'), own)
  assert.deepEqual(
    [status, body.user.login, body.status, body.marked, body['validated?']],
    [...[201, 'eve', 'in_progress', false, null]],
  )
  const [team] = body.teams
  assert.deepEqual([body.current_team_id, team.name], [team.id, "eve's group"])
  const [member] = team.users
  assert.deepEqual(
    [member.id, member.login, member.leader, member.validated, member.occurrence],
    [...[eve, 'eve', true, true, 0]],
  )
  const again = await world.register(eve)
  assert.deepEqual([again.status, again.body], [422, { errors: { user_id: ['has already been taken'] } }])
})

test('scale, retry, compile and reset answer as clients know them', async () => {
  const kim = await world.cadet('kim')
  const { body: row } = await world.register(kim)
  const scaled = await world.send('PATCH', '/v2/projects_users/scale', world.root, { ...of(kim), scale: 80 })
  assert.deepEqual([scaled.status, scaled.body], [200, {}])
  const [shown] = (await world.get('/v2/users/kim/projects_users', world.root)).body
  assert.deepEqual(
    [shown.final_mark, shown['validated?'], shown.marked, shown.teams[0]['closed?']],
    [...[80, true, true, true]],
  )
  const path = `/v2/projects_users/${row.id}`
  assert.equal((await world.send('PATCH', `${path}/retry`, world.root)).status, 422)
  assert.equal((await world.send('PATCH', `${path}/retry`, world.root, { force: 'true' })).status, 204)
  assert.equal((await world.send('PUT', `${path}/compile`, world.root)).status, 204)
  const reset = await world.send('DELETE', '/v2/projects_users/reset', world.root, of(kim))
  assert.deepEqual([reset.status, reset.text], [200, '["Success"]'])
  assert.equal((await world.get(path, world.root)).status, 404)
})

test('register_childs_and_scales answers the registration to the parent', async () => {
  const child = await world.newProject('day-00', { parent_id: world.project })
  const max = await world.cadet('max')
  const order = { projects_user: of(max), scales: { [child.project]: 115 } }
  const { status, body } = await world.send('POST', '/v2/projects_users/register_childs_and_scales', world.root, order)
  assert.deepEqual([status, body.project.slug, body.user.login], [200, 'libft', 'max'])
})

test('users learn which projects are open to them', async () => {
  const ivy = await world.cadet('ivy')
  const { project } = await world.newProject('open')
  const path = '/v2/users/ivy/projects_users/registration'
  const found = async () =>
    (await world.get(path, world.root)).body.find((row: { slug: string }) => row.slug === 'open')
  assert.deepEqual(await found(), { id: project, name: 'open', slug: 'open', parent_id: null })
  await world.register(ivy, project)
  assert.equal(await found(), undefined)
})

test('what users may not is denied, and a scope that is missing named', async () => {
  const { project, session } = await world.newProject('minishell')
  await world.rule(session, 'group_validation', 'GroupSizeBetweenNAndM', ['2', '3'])
  const [ada, bob] = [await world.cadet('ada'), await world.cadet('bob')]
  const { body: row } = await world.register(ada, project)
  const teams_users_attributes = [{ user_id: bob }]
  const ofAda = await tokenOf('ada')
  const asked = await world.send('PATCH', `/v2/teams/${row.current_team_id}`, ofAda, {
    team: { teams_users_attributes },
  })
  assert.equal(asked.status, 204)
  const [invited] = (await world.get(`/v2/teams/${row.current_team_id}/teams_users?sort=-id`, world.root)).body
  const path = `/v2/teams_users/${invited.id}`
  const answer = { teams_user: { validated: true } }
  for (const token of [ofAda, await world.token({ scopes: ALL_SCOPES })]) {
    const refused = await world.send('PATCH', path, token, answer)
    assert.deepEqual([refused.status, refused.body.error], [403, 'Access Denied'])
  }
  assert.equal((await world.send('PATCH', path, undefined, answer)).status, 401)
  const narrow = await world.send('PATCH', path, await world.token({ login: 'bob', scopes: ['public'] }), answer)
  assert.equal(narrow.status, 403)
  assert.match(narrow.body.message, /Insufficient scope/)
  assert.equal((await world.send('PATCH', path, await tokenOf('bob'), answer)).status, 204)
})

test('skills stand with the cursus, the highest first, with the tails that floats have', async () => {
  await world.db.script(`insert into skills (id, name, slug) values (3, 'Rigor', 'rigor'), (5, 'Graphics', 'graphics');
    insert into project_sessions_skills (project_session_id, skill_id, value)
      values (${world.session}, 5, 30), (${world.session}, 3, 50)`)
  const bob = await world.cadet('skilled')
  await world.register(bob)
  await world.send('PATCH', '/v2/projects_users/scale', world.root, { ...of(bob), scale: 100 })
  const [study] = (await world.get('/v2/users/skilled/cursus_users', world.root)).body
  const skills = study.skills.map(({ name, level }: { name: string; level: number }) => `${name} ${level}`)
  assert.deepEqual([study.level, skills], [1, ['Rigor 1.1', 'Graphics 0.89']])
})
