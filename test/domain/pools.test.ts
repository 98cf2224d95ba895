import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { givePoints } from '../../src/domain/pools.ts'
import { collectAboveCaps } from '../../src/domain/weekly-cap.ts'
import { NOW, type Scene, scene } from '../support/scene.ts'

let world: Scene
before(async () => {
  world = await scene()
  await world.db.script(`insert into pools (id, campus_id, cursus_id, max_points, current_points) values
    (1, ${world.paris}, ${world.cursus}, 100, 10), (2, ${world.lyon}, ${world.cursus}, 1000, 10)`)
})
after(() => world.close())

const add = (points: unknown, pool = 1) => world.send('POST', `/v2/pools/${pool}/points/add`, world.root, { points })
const remove = (points: unknown, pool = 1) =>
  world.send('DELETE', `/v2/pools/${pool}/points/remove`, world.root, { points })
const sales = async () => (await world.get('/v2/pools/1/balances', world.root)).body

test('points go into a pool and out of it, and the pool is answered', async () => {
  const answer = await add('10', 2)
  assert.deepEqual(
    [answer.status, answer.body],
    [200, { id: 2, current_points: 20, max_points: 1000, cursus_id: world.cursus, campus_id: world.lyon }],
  )
  assert.equal((await add(-5, 2)).body.current_points, 15)
  assert.equal((await remove(4, 2)).body.current_points, 11)
  assert.equal((await remove(-1, 2)).body.current_points, 10)
})

test('a pool never holds fewer points than none', async () => {
  assert.equal((await remove(5000, 2)).body.current_points, 0)
})

test('a full pool opens one sale, which ends when the pool is empty', async () => {
  assert.equal((await add(90)).body.current_points, 100)
  await add(1)
  assert.deepEqual(
    (await sales()).map((sale: { begin_at: string; end_at: null }) => [sale.begin_at.slice(0, 16), sale.end_at]),
    [['2026-03-10 12:00', null]],
  )
  await remove(50)
  assert.equal((await sales())[0].end_at, null)
  await remove(500)
  assert.match((await sales())[0].end_at, /^2026-03-10 12:00:\d\d$/)
})

test('fifty gifts at once add up', async () => {
  const before = (await world.get('/v2/pools/2', world.root)).body.current_points
  await Promise.all(Array.from({ length: 50 }, () => add(2, 2)))
  assert.equal((await world.get('/v2/pools/2', world.root)).body.current_points, before + 100)
})

test('a sale begins before it ends, also when only one of both is moved', async () => {
  await world.db.script(`insert into balances (id, pool_id, begin_at, end_at) overriding system value
    values (90, 2, '2026-03-01', '2026-03-02')`)
  const move = (balance: object) => world.send('PATCH', '/v2/pools/2/balances/90', world.root, { balance })
  assert.deepEqual((await move({ begin_at: '2026-03-03 10:00:00' })).body, {
    errors: { begin_at: ['must be before end_at'] },
  })
  assert.equal((await move({ end_at: '2026-03-04 10:00:00' })).status, 204)
  const { body } = await world.get('/v2/balances/90', world.root)
  assert.deepEqual([body.begin_at, body.end_at], ['2026-03-01 00:00:00', '2026-03-04 10:00:00'])
  const elsewhere = await world.send('PATCH', '/v2/pools/1/balances/90', world.root, { balance: { pool_id: 1 } })
  assert.equal(elsewhere.status, 404)
})

const pointsIn = async (pool: number) => (await world.get(`/v2/pools/${pool}`, world.root)).body.current_points
const pointsOf = async (login: string) => (await world.get(`/v2/users/${login}`, world.root)).body.correction_point

test('a gift moves points from a user to the pool, and more than there are is refused, also fifty times at once', async () => {
  const userId = await world.student('ada', world.lyon)
  const before = await pointsIn(2)
  const give = (points: number) => world.db.transaction((tx) => givePoints(tx, { userId, poolId: 2, points }, NOW))
  const gifts = await Promise.allSettled(Array.from({ length: 50 }, () => give(2)))
  assert.equal(gifts.filter(({ status }) => status === 'fulfilled').length, 2)
  assert.deepEqual([await pointsOf('ada'), await pointsIn(2)], [1, before + 4])
  await assert.rejects(give(0))
  const rows = (await world.get('/v2/users/ada/correction_point_historics', world.root)).body
  assert.deepEqual([rows[1].reason, rows[1].sum], ['Provided points to the pool.', -2])
  const [told] = await world.db.read({
    text: "select record_id, facts -> 'old' -> 'current_points', facts -> 'new' -> 'current_points' from outbox where model = 'pools' order by id desc limit 1",
    values: [],
  })
  assert.deepEqual(told, [2, before + 2, before + 4])
})

test('points above the cap of a pool go into it each week; without a cap none do', async () => {
  await world.student('bob', world.lyon)
  const attach = {
    cursus_user: { user_id: await world.student('kim', world.lyon), cursus_id: world.cursus, begin_at: '2026-01-01' },
  }
  await world.make('/v2/cursus_users', attach)
  const before = await pointsIn(2)
  const collect = (now = NOW) => world.db.transaction((tx) => collectAboveCaps(tx, now))
  await collect()
  assert.equal(await pointsIn(2), before)
  await world.db.script('update pools set weekly_cap = 3 where id = 2')
  await Promise.all([collect(), collect()])
  assert.deepEqual([await pointsOf('kim'), await pointsOf('bob'), await pointsIn(2)], [3, 5, before + 2])
  await world.send('POST', '/v2/users/kim/correction_points/add', world.root, { reason: 'Helpful', amount: 2 })
  await collect()
  assert.equal(await pointsOf('kim'), 5)
  await collect(new Date(NOW.getTime() + 7 * 86_400_000))
  assert.equal(await pointsOf('kim'), 3)
})
