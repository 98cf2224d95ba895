/** Coalitions, their members, scores and squads, as they are asked for over HTTP. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { BLUE, GREEN, type Houses, houses, LYON, PARIS, RED } from '../domain/support/houses.ts'
import { ALL_SCOPES, type TestApp, testApp } from '../support/app.ts'

let world: Houses
let app: TestApp
let root: string
before(async () => {
  world = await houses()
  app = await testApp(world.db, world.clock)
  root = await app.token({ roles: ['Intrateam'], scopes: ALL_SCOPES })
})
after(() => app.close())

test('a score is shown and taken back below its own coalition and bloc alone', async () => {
  const id = await world.give(RED, 3)
  const status = async (path: string) => (await app.get(path, root)).status
  assert.deepEqual(
    [await status(`/v2/blocs/${PARIS}/scores/${id}`), await status(`/v2/blocs/${LYON}/scores/${id}`)],
    [200, 404],
  )
  const wrong = await app.send('DELETE', `/v2/coalitions/${BLUE}/scores/${id}`, root)
  assert.deepEqual([wrong.status, wrong.text], [404, '{}'])
  assert.equal((await app.send('DELETE', `/v2/coalitions/${RED}/scores/${id}`, root)).status, 204)
})

test('a score has no update, and the root of its body may be left out', async () => {
  const fields = { value: 4, reason: 'Well done' }
  for (const body of [fields, { score: fields }])
    assert.equal((await app.send('POST', `/v2/coalitions/${RED}/scores`, root, body)).body.value, 4)
  assert.equal((await app.send('PATCH', `/v2/coalitions/${RED}/scores/1`, root, fields)).status, 404)
})

test('members are ranked within their coalition by their score, the same score the same rank', async () => {
  const ids = [await world.member(GREEN), await world.member(GREEN), await world.member(GREEN)]
  for (const [index, value] of [10, 30, 10].entries()) await world.give(GREEN, value, ids[index])
  await world.give(RED, 50, await world.member(RED))
  const ranks = ids.map(async (id) => (await app.get(`/v2/coalitions_users/${id}`, root)).body.rank)
  assert.deepEqual(await Promise.all(ranks), [2, 1, 2])
})

test('the winner of a season stands in its row once it is over', async () => {
  const season = { bloc_id: LYON, begin_at: '2026-03-01', end_at: '2026-04-01' }
  const { id } = (await app.send('POST', '/v2/bloc_deadlines', root, { bloc_deadline: season })).body
  const winner = async () => (await app.get(`/v2/bloc_deadlines/${id}`, root)).body.coalition_id
  assert.equal(await winner(), null)
  await app.send('PUT', '/_sandbox/clock', undefined, { now: '2026-04-01T00:00:00Z' })
  root = await app.token({ roles: ['Intrateam'], scopes: ALL_SCOPES })
  assert.equal(await winner(), GREEN)
})

test('the path says which bloc a squad is of, and a body that names something else is refused', async () => {
  const path = `/v2/blocs/${PARIS}/squads`
  assert.equal((await app.send('POST', path, root, { bloc_id: LYON })).body.bloc_id, PARIS)
  const answer = await app.send('POST', path, root, { bloc_id: 'the other one' })
  assert.deepEqual([answer.status, answer.body], [422, { errors: { bloc_id: ['is not a number'] } }])
})

test('a member of a squad is not removed below another bloc', async () => {
  const squad = (await app.send('POST', `/v2/blocs/${PARIS}/squads`, root, {})).body.id
  const { id: user_id, login } = await world.student()
  const order = { squad_id: squad, user_id }
  const { body } = await app.send('POST', `/v2/blocs/${PARIS}/squads_users`, root, order)
  assert.deepEqual(body.user, { id: user_id, login })
  assert.equal((await app.send('DELETE', `/v2/blocs/${LYON}/squads_users/${body.id}`, root)).status, 404)
  assert.equal((await app.send('DELETE', `/v2/blocs/${PARIS}/squads_users/${body.id}`, root)).status, 204)
  assert.deepEqual((await app.get(`/v2/squads/${squad}`, root)).body.squads_users, [])
})
