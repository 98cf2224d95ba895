/** What surprises clients of the API, and stays as they know it. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Evaluations, evaluated } from '../domain/support/evaluations.ts'
import { type Racing, racing } from '../races/support.ts'

let world: Evaluations
let served: Racing
before(async () => {
  world = await evaluated()
  served = await racing(world)
})
after(() => served.app.close())

const ask = (path: string, token = served.root) => served.app.get(path, token)

test('a level that changes leaves updated_at of its cursus_user alone', async () => {
  const { id: user_id } = await world.student()
  await world.db.script(`update projects set difficulty = 1000 where id = ${world.project}`)
  const id = await world.create('cursus_users', { user_id, cursus_id: world.cursus, begin_at: '2026-01-01' })
  // The black hole moves with experience, and that is a change.
  await world.db.script(`update cursus_users set blackholed_at = null where id = ${id}`)
  const before = (await ask(`/v2/cursus_users/${id}`)).body
  await world.create('projects_users', { project_id: world.project, user_id, final_mark: 100 })
  const after = (await ask(`/v2/cursus_users/${id}`)).body
  assert.ok(after.level > before.level)
  assert.equal(after.updated_at, before.updated_at)
})

test('a deleted row leaves no trace, neither under its id nor in the count', async () => {
  const id = await world.create('tags', { name: 'Soon gone' })
  const total = async () => Number((await ask('/v2/tags')).headers['x-total'])
  const before = await total()
  await world.remove('tags', id)
  assert.deepEqual([(await ask(`/v2/tags/${id}`)).status, await total()], [404, before - 1])
})

test('nobody was absent: the truant is an empty object', async () => {
  const { id } = await world.meeting()
  assert.deepEqual((await ask(`/v2/scale_teams/${id}`)).body.truant, {})
})

test('a row that is tried again is in progress and validated, with the mark of the best try', async () => {
  const { id: user_id } = await world.student()
  const id = await world.create('projects_users', { project_id: world.project, user_id, final_mark: 100 })
  await world.act('projects_users', 'retry', { id, fields: { force: true } })
  const { status, final_mark, current_team_id, teams, ...row } = (await ask(`/v2/projects_users/${id}`)).body
  assert.deepEqual([status, final_mark, row['validated?'], row.marked], ['in_progress', 100, true, true])
  const current = teams.find((team: { id: number }) => team.id === current_team_id)
  assert.equal(current.final_mark, null)
})

test('the user of a feedback has an address of the site, not of the API', async () => {
  const { ada, id } = await world.meeting({ comment: 'Well done', final_mark: 100 })
  const feedback = { comment: 'Friendly', rating: 5 }
  const path = `/v2/scale_teams/${id}/feedbacks`
  const { body } = await served.app.send('POST', path, await served.token(ada), { feedback })
  assert.equal(body.user.url, `http://intra.test/users/${ada.login}`)
})

test('a login that is unknown is answered with an empty object', async () => {
  const { status, text } = await ask('/v2/users/nobody-at-all')
  assert.deepEqual([status, text], [404, '{}'])
})

test('X-Total counts rows, not pages', async () => {
  await world.students(3)
  const { headers, body } = await ask('/v2/users?page[size]=2')
  assert.equal(body.length, 2)
  assert.equal(Number(headers['x-total']), await world.value('select count(*)::int from users'))
})

test('some plain columns can be neither sorted nor filtered by', async () => {
  assert.equal((await ask('/v2/coalitions?sort=score')).status, 400)
  assert.equal((await ask('/v2/locations?filter[end_at]=nil')).status, 422)
})

test('a session shows the rules that their own route refuses', async () => {
  await world.rule('inscription', 'QuestsValidated', 'rank-00')
  const plain = await served.app.token({ scopes: ['public', 'projects'] })
  const { body } = await ask(`/v2/project_sessions/${world.session}`, plain)
  assert.equal(body.project_sessions_rules[0].rule.internal_name, 'QuestsValidated')
  assert.equal((await ask('/v2/rules', plain)).status, 403)
})

test('a scale lasts seconds', async () => {
  assert.equal((await ask(`/v2/scales/${world.scale}`)).body.duration, 1800)
})

test('forms, numbers as texts and times with a zone behind a blank are good for writes', async () => {
  const { id } = await world.student()
  const form = new URLSearchParams({
    'close[user_id]': String(id),
    'close[closer_id]': String(id),
    'close[kind]': 'other',
    'close[reason]': 'Food',
    'close[end_at]': '2027-11-27 09:00:00 UTC',
  })
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  const { status, body } = await served.app.send('POST', '/v2/closes', served.root, form.toString(), type)
  assert.deepEqual([status, body.user.id, body.end_at], [201, id, '2027-11-27T09:00:00.000Z'])
  const query = `close[kind]=deserter&close[end_at]=2027-12-01`
  assert.equal((await served.app.send('PATCH', `/v2/closes/${body.id}?${query}`, served.root)).status, 204)
  assert.equal((await ask(`/v2/closes/${body.id}`)).body.end_at, '2027-12-01T00:00:00.000Z')
})

test('somebody in several cursus has a row for each, and none of them is the first by right', async () => {
  const { id: user_id, login } = await world.student()
  const piscine = await world.create('cursus', { name: 'C Piscine', kind: 'piscine' })
  for (const cursus_id of [world.cursus, piscine])
    await world.create('cursus_users', { user_id, cursus_id, begin_at: '2026-01-01', skip_begin_validation: 'true' })
  const { body } = await ask(`/v2/users/${login}/cursus_users`)
  assert.deepEqual(
    body.map((row: { cursus: { id: number } }) => row.cursus.id).sort((a: number, b: number) => a - b),
    [world.cursus, piscine],
  )
})
