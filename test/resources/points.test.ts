/** Points, pools and sales as they are answered. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, scene } from '../support/scene.ts'

let world: Scene
before(async () => {
  world = await scene()
  await world.db.script(`insert into pools (id, campus_id, cursus_id, max_points, current_points) overriding system value
      values (1, ${world.paris}, ${world.cursus}, 1000, 10), (2, ${world.lyon}, ${world.cursus}, 1000, 10);
    insert into balances (id, pool_id, begin_at, end_at) overriding system value
      values (90, 2, '2026-03-01', '2026-03-02 10:00:00')`)
})
after(() => world.close())

const send = (method: 'POST' | 'DELETE' | 'PATCH', path: string, body: unknown) =>
  world.send(method, path, world.root, body)

test('points are given and taken by id or login, in numbers or words, and the user is answered', async () => {
  const id = await world.student('bob')
  const given = await send('POST', '/v2/users/bob/correction_points/add', { reason: 'Helped', amount: '3' })
  assert.deepEqual([given.status, given.body.login, given.body.correction_point], [200, 'bob', 8])
  const taken = await send('DELETE', `/v2/users/${id}/correction_points/remove`, { reason: 'Late' })
  assert.deepEqual([taken.status, taken.body.correction_point], [200, 7])
  const history = (await world.get('/v2/users/bob/correction_point_historics', world.root)).body
  const { reason, sum, total, scale_team_id } = history.at(-1)
  assert.deepEqual([reason, sum, total, scale_team_id], ['Late', -1, 7, null])
})

test('an amount that is no whole number is refused', async () => {
  await world.student('kim')
  for (const amount of ['many', 1.5, {}, 3_000_000_000]) {
    const { status } = await send('POST', '/v2/users/kim/correction_points/add', { reason: 'x', amount })
    assert.equal(status, 422, String(amount))
  }
  assert.equal((await world.get('/v2/users/kim', world.root)).body.correction_point, 5)
})

test('a pool is answered when points go into it or out of it', async () => {
  const facts = { max_points: 1000, cursus_id: world.cursus, campus_id: world.lyon }
  const given = await send('POST', '/v2/pools/2/points/add', { points: '10' })
  assert.deepEqual([given.status, given.body], [200, { id: 2, current_points: 20, ...facts }])
  const taken = await send('DELETE', '/v2/pools/2/points/remove', { points: -5 })
  assert.deepEqual([taken.status, taken.body], [200, { id: 2, current_points: 15, ...facts }])
  const wrong = await send('POST', '/v2/pools/2/points/add', {})
  assert.deepEqual(wrong.body, { errors: { points: ["can't be blank"] } })
})

test('a sale is shown without a zone, and found below its own pool', async () => {
  const { body } = await world.get('/v2/balances/90', world.root)
  assert.deepEqual(body, { id: 90, begin_at: '2026-03-01 00:00:00', end_at: '2026-03-02 10:00:00', pool_id: 2 })
  const [found] = (await world.get('/v2/pools/2/balances', world.root)).body
  assert.equal(found.id, 90)
  const elsewhere = await send('PATCH', '/v2/pools/1/balances/90', { balance: { pool_id: 1 } })
  assert.equal(elsewhere.status, 404)
  const here = await send('PATCH', '/v2/pools/2/balances/90', { balance: { end_at: '2026-03-04 10:00:00' } })
  assert.equal(here.status, 204)
})
