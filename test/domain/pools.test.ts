import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { givePoints, setPool } from '../../src/domain/pools.ts'
import { collectAboveCaps } from '../../src/domain/weekly-cap.ts'
import { balances } from '../../src/resources/shop/balances.ts'
import { pools } from '../../src/resources/shop/pools.ts'
import { NOW, type Person, refusing } from '../support/rules.ts'
import { type Evaluations, evaluated } from './support/evaluations.ts'

let world: Evaluations
before(async () => {
  world = await evaluated()
  await world.db.script(`update project_sessions set cursus_id = ${world.cursus} where id = ${world.session}`)
})
after(() => world.close())

let places = 0
/** A pool of a campus of its own, with the students of that campus. */
async function pool(current_points: number, max_points = 100) {
  const facts = { time_zone: 'Europe/Paris', language_id: 1, address: '1', zip: '1', city: '1', country: 'France' }
  const [name, website] = [`Campus ${++places}`, 'https://example.org']
  const campus = await world.create('campus', {
    ...{ ...facts, name, display_name: name, website, time_of_community_service_started: '14:00' },
  })
  const id = (await world.value(
    'insert into pools (campus_id, cursus_id, max_points, current_points) values ($1, $2, $3, $4) returning id',
    ...[campus, world.cursus, max_points, current_points],
  )) as number
  return {
    id,
    points: async () => (await world.row(pools, id))!.current_points,
    add: (points: number) => world.act('pools', 'add_points', { id, fields: { points } }),
    remove: (points: number) => world.act('pools', 'remove_points', { id, fields: { points } }),
    student: () => world.student(undefined, campus),
    /** Begin and end of its sales, as times of the day. */
    sales: () =>
      world.rows(
        `select to_char(begin_at at time zone 'utc', 'HH24:MI:SS'), to_char(end_at at time zone 'utc', 'HH24:MI:SS')
          from balances where pool_id = $1 order by id`,
        id,
      ),
    onSale: () =>
      world.rows(`insert into balances (pool_id, begin_at) values ($1, $2) returning id`, id, '2026-03-10T11:00:00Z'),
  }
}
type Pool = Awaited<ReturnType<typeof pool>>

/** An evaluation of students of the pool's campus, filled. */
async function evaluation({ student }: Pool, members = 1) {
  const team: Person[] = []
  while (team.length < members) team.push(await student())
  const eve = await student()
  await world.book(await world.team(...team), { user_id: eve.id, comment: 'Fine', final_mark: 90 })
  return { team, eve }
}

test('points go into a pool and out of it; a negative gift takes, a loss has no sign', async () => {
  const { add, remove, points } = await pool(10)
  await add(10)
  assert.equal(await points(), 20)
  await add(-5)
  assert.equal(await points(), 15)
  await remove(4)
  await remove(-1)
  assert.equal(await points(), 10)
})

test('a pool never holds fewer points than none', async () => {
  const { id, remove, points } = await pool(10)
  await remove(5000)
  assert.equal(await points(), 0)
  await assert.rejects(world.db.script(`update pools set current_points = -1 where id = ${id}`), /not_below_none/)
})

test('a campus has one pool for a cursus', async () => {
  const { id } = await pool(10)
  const twice = `insert into pools (campus_id, cursus_id, max_points) select campus_id, cursus_id, 1 from pools where id = ${id}`
  await assert.rejects(world.db.script(twice), /duplicate key/)
})

test('a full pool opens one sale, which ends when the pool is empty, and begins before it ends', async () => {
  const { add, remove, sales } = await pool(10)
  await add(90)
  await add(1)
  const begin = String((await sales())[0]![0])
  assert.equal(begin.slice(0, 5), '12:00')
  await remove(50)
  assert.deepEqual(await sales(), [[begin, null]])
  await remove(500)
  const end = String((await sales())[0]![1])
  assert.ok(end > begin, `${begin} to ${end}`)
  await add(100)
  assert.equal((await sales()).length, 2)
})

test('a pool that is full during a sale opens no other, and one that is empty ends what the staff wanted longer', async () => {
  const { id, add, remove, sales } = await pool(10)
  await world.rows(
    'insert into balances (pool_id, begin_at, end_at) values ($1, $2, $3) returning id',
    ...[id, '2026-03-10T11:00:00Z', '2026-03-10T20:00:00Z'],
  )
  await add(90)
  assert.deepEqual(await sales(), [['11:00:00', '20:00:00']])
  await remove(500)
  assert.match(String((await sales())[0]![1]), /^12:00/)
})

test('a sale that the staff planned for later begins when the pool is full', async () => {
  const { id, add, sales } = await pool(10)
  await world.rows(`insert into balances (pool_id, begin_at) values ($1, '2026-03-20') returning id`, id)
  await add(90)
  assert.deepEqual(
    (await sales()).map(([begin, end]) => [String(begin).slice(0, 5), end]),
    [['12:00', null]],
  )
})

test('a sale begins before it ends, also when only one of both is moved', async () => {
  const { id } = await pool(10)
  const [[sale]] = (await world.rows(
    `insert into balances (pool_id, begin_at, end_at) values ($1, '2026-03-01', '2026-03-02') returning id`,
    id,
  )) as [[number]]
  const early = refusing({ begin_at: ['must be before end_at'] })
  await assert.rejects(world.change('balances', sale, { begin_at: '2026-03-03 10:00:00' }), early)
  await world.change('balances', sale, { end_at: '2026-03-04 10:00:00' })
  assert.equal((await world.row(balances, sale))!.end_at!.toISOString(), '2026-03-04T10:00:00.000Z')
})

test('of the points of a group, the leader\u2019s pay the evaluator and the others\u2019 go to the pool', async () => {
  const place = await pool(10)
  const { eve } = await evaluation(place, 3)
  assert.deepEqual([await place.points(), await world.points(eve)], [12, 6])
})

test('during a sale the pool pays evaluators more and gives points back, as long as it has any', async () => {
  const place = await pool(5)
  await place.onSale()
  const first = await evaluation(place)
  assert.deepEqual(await world.history(first.eve), ['Earning after defense 4'])
  assert.deepEqual(await world.history(first.team[0]!), ['Defense plannification -1', 'Refund during sales 1'])
  assert.equal(await place.points(), 1)
  const second = await evaluation(place)
  assert.deepEqual([await world.points(second.team[0]!), await world.points(second.eve)], [5, 6])
  assert.equal(await place.points(), 0)
  assert.notEqual((await place.sales())[0]![1], null)
})

test('a sale is on from its begin until its end', async () => {
  const place = await pool(50)
  const span = (begin: string, end: string | null) =>
    world.rows(
      'insert into balances (pool_id, begin_at, end_at) values ($1, $2, $3) returning id',
      place.id,
      begin,
      end,
    )
  await span('2026-03-10T13:00:00Z', null)
  await span('2026-03-10T10:00:00Z', '2026-03-10T12:00:00Z')
  const before = await evaluation(place)
  assert.deepEqual(await world.history(before.eve), ['Earning after defense 1'])
  world.clock.set(new Date('2026-03-10T13:00:00Z'))
  const during = await evaluation(place)
  assert.deepEqual(await world.history(during.eve), ['Earning after defense 4'])
  world.clock.set(NOW)
})

test('during a sale nobody is paid more for a team that did not come', async () => {
  const place = await pool(50)
  await place.onSale()
  const [ada, eve] = [await place.student(), await place.student()]
  const id = await world.book(await world.team(ada), { user_id: eve.id, begin_at: NOW.toISOString() })
  await world.change('scale_teams', id, { truant_id: ada.id }, eve)
  assert.deepEqual([await world.points(ada), await world.points(eve), await place.points()], [4, 6, 50])
})

test('a gift moves points from a user to the pool, and more than there are is refused', async () => {
  const place = await pool(10)
  const ada = await place.student()
  const give = (points: number) => world.run((tx) => givePoints(tx, { userId: ada.id, poolId: place.id, points }, NOW))
  await give(2)
  assert.deepEqual([await world.points(ada), await place.points()], [3, 12])
  assert.deepEqual(await world.history(ada), ['Provided points to the pool. -2'])
  await assert.rejects(give(4), refusing({ points: ['are more than there are'] }))
  await assert.rejects(give(0), refusing({ points: ['must be greater than or equal to 1'] }))
  const told = `select facts -> 'old' -> 'current_points', facts -> 'new' -> 'current_points' from outbox
    where model = 'pools' and record_id = $1 order by id desc limit 1`
  assert.deepEqual(await world.rows(told, place.id), [[10, 12]])
})

test('points above the cap of a pool go into it each week; without a cap none do', async () => {
  const place = await pool(10)
  const [inCursus, outside] = [await place.student(), await place.student()]
  const studies = { user_id: inCursus.id, cursus_id: world.cursus, begin_at: '2026-01-01' }
  await world.create('cursus_users', studies)
  const collect = (now = NOW) => world.run((tx) => collectAboveCaps(tx, now))
  await collect()
  assert.equal(await place.points(), 10)
  await world.db.script(`update pools set weekly_cap = 3 where id = ${place.id}`)
  await Promise.all([collect(), collect()])
  assert.deepEqual([await world.points(inCursus), await world.points(outside), await place.points()], [3, 5, 12])
  await world.give(inCursus, 2)
  await collect()
  assert.equal(await world.points(inCursus), 5)
  await collect(new Date(NOW.getTime() + 7 * 86_400_000))
  assert.equal(await world.points(inCursus), 3)
})

test('a pool that is smaller than what it holds already is full, and opens its sale', async () => {
  const { id, points, sales } = await pool(50)
  const [campusId, cursusId] = [(await world.row(pools, id))!.campus_id, world.cursus]
  const set = (maxPoints: number) =>
    world.run((tx) => setPool(tx, { campusId, cursusId, maxPoints, weeklyCap: 4 }, NOW))
  assert.equal(await set(60), id)
  assert.deepEqual(await sales(), [])
  await set(40)
  assert.deepEqual([await points(), (await sales()).length], [50, 1])
  await assert.rejects(set(0), refusing({ max_points: ['must be greater than or equal to 1'] }))
})
