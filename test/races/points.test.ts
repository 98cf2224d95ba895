import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { givePoints } from '../../src/domain/pools.ts'
import { collectAboveCaps } from '../../src/domain/weekly-cap.ts'
import { pools } from '../../src/resources/shop/pools.ts'
import { type Evaluations, evaluated, type Meeting } from '../domain/support/evaluations.ts'
import { NOW } from '../support/rules.ts'
import { FIFTY, fifty, type Racing, racing, statuses } from './support.ts'

let world: Evaluations
let race: Racing
const POOL = 1
before(async () => {
  world = await evaluated()
  race = await racing(world)
  await world.db.script(`insert into pools (id, campus_id, cursus_id, max_points) overriding system value
      values (${POOL}, ${world.paris}, ${world.cursus}, 100);
    update project_sessions set cursus_id = ${world.cursus} where id = ${world.session}`)
})
after(() => race.app.close())

const inPool = async () => (await world.row(pools, POOL))!.current_points
const fillPool = (points: number) => world.db.script(`update pools set current_points = ${points} where id = ${POOL}`)
const noSales = () => world.db.script('delete from balances')
const give = (userId: number, points: number) =>
  race.app.db.transaction((tx) => givePoints(tx, { userId, poolId: POOL, points }, NOW))

test('fifty changes of somebody\u2019s points leave a history whose totals follow each other', async () => {
  const ada = await world.student()
  const path = `/v2/users/${ada.id}/correction_points/add`
  const answers = await fifty(() => race.app.send('POST', path, race.root, { reason: 'Draw' }))
  assert.deepEqual(statuses(answers), { 200: FIFTY })
  const totals = 'select total from correction_point_historics where user_data_id = $1 order by id'
  assert.deepEqual(
    (await world.rows(totals, ada.id)).flat(),
    Array.from({ length: FIFTY + 1 }, (_, i) => i + 5),
  )
  assert.equal(await world.points(ada), 5 + FIFTY)
})

test('fifty gifts to a pool add up, and open one sale when it is full', async () => {
  const path = `/v2/pools/${POOL}/points/add`
  const answers = await fifty(() => race.app.send('POST', path, race.root, { points: 4 }))
  assert.deepEqual(statuses(answers), { 200: FIFTY })
  const sales = 'select count(*)::int from balances where pool_id = $1'
  assert.deepEqual([await inPool(), await world.value(sales, POOL)], [FIFTY * 4, 1])
  await noSales()
})

test('a pool that fifty take from at once gives no more than there is', async () => {
  await fillPool(30)
  const path = `/v2/pools/${POOL}/points/remove`
  await fifty(() => race.app.send('DELETE', path, race.root, { points: 1 }))
  assert.equal(await inPool(), 0)
})

test('somebody who gives all of their points fifty times at once gives them once', async () => {
  await fillPool(0)
  const ada = await world.student()
  const gifts = await Promise.allSettled(Array.from({ length: FIFTY }, () => give(ada.id, 5)))
  assert.equal(gifts.filter(({ status }) => status === 'fulfilled').length, 1)
  assert.deepEqual([await world.points(ada), await inPool()], [0, 5])
})

test('fillings during a sale, and gifts of those who are evaluated, lose no point', async () => {
  await fillPool(60)
  await world.rows(
    'insert into balances (pool_id, begin_at) values ($1, $2) returning id',
    ...[POOL, '2026-03-10T11:00:00Z'],
  )
  const meetings: Meeting[] = []
  while (meetings.length < FIFTY / 2) meetings.push(await world.meeting())
  const tokens = await Promise.all(meetings.map(({ eve }) => race.token(eve)))
  const everybody = meetings.flatMap(({ ada, eve }) => [ada, eve])
  const sum = async () => (await Promise.all(everybody.map(world.points))).reduce((a, b) => a + b, await inPool())
  const before = await sum()
  const found = { scale_team: { comment: 'Fine', final_mark: 80 } }
  const answers = await Promise.all(
    meetings.map(async ({ ada, id }, index) => {
      const filling = race.app.send('PATCH', `/v2/scale_teams/${id}`, tokens[index]!, found)
      for (let gift = 0; gift < 4; gift++) await give(ada.id, 1)
      return filling
    }),
  )
  assert.deepEqual([statuses(answers), race.repeated()], [{ 204: FIFTY / 2 }, 0])
  // Each filling earns a point; everything else comes from the pool, or from those who gave it.
  assert.equal(await sum(), before + FIFTY / 2)
  await noSales()
})

test('three machines that apply the weekly cap at once, while people give points, move each point once', async () => {
  await fillPool(0)
  const people = await world.students(10)
  for (const { id: user_id } of people)
    await world.create('cursus_users', { user_id, cursus_id: world.cursus, begin_at: '2026-01-01' })
  await world.db.script(`update pools set weekly_cap = 3, collected_at = null where id = ${POOL}`)
  const collect = () => race.app.db.transaction((tx) => collectAboveCaps(tx, NOW))
  await Promise.all([collect(), ...people.map(({ id }) => give(id, 1)), collect(), collect()])
  const left = (await Promise.all(people.map(world.points))).reduce((a, b) => a + b, 0)
  assert.deepEqual([left + (await inPool()), race.repeated()], [50, 0])
})
