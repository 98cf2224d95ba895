import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { assignCoalitions } from '../../src/domain/coalition-members.ts'
import { beginSeasons, endSeasons } from '../../src/domain/seasons.ts'
import { coalitionsUsers } from '../../src/resources/community/coalitions_users.ts'
import { NOW, type Person, refusing } from '../support/rules.ts'
import { BLUE, type Houses, houses, PARIS, RED } from './support/houses.ts'

let world: Houses
before(async () => {
  world = await houses()
})
after(() => world.close())
beforeEach(() =>
  world.db.script(`delete from bloc_deadlines; delete from scores; delete from coalitions_users;
    update coalitions set score = 0; delete from cursus_users;
    update blocs set repeat_deadline_delay = null, coalition_delay = 7`),
)

const repeating = (days: number) => world.db.script(`update blocs set repeat_deadline_delay = ${days}`)
const seasons = () => world.rows('select begin_at::text, end_at::text, coalition_id from bloc_deadlines order by 1')
const winners = async () => (await seasons()).map((row) => row[2])
const plan = (begin_at: string, end_at: string, more: object = {}) =>
  world.create('bloc_deadlines', { bloc_id: PARIS, begin_at, end_at, ...more })
/** A score of another time than now. */
const score = (coalition: number, value: number, created_at: string, member: number | null = null) =>
  world.db.script(`insert into scores (coalition_id, coalitions_user_id, value, reason, created_at)
    values (${coalition}, ${member}, ${value}, 'Well done', '${created_at}')`)
const begin = (now: Date) => world.run((tx) => beginSeasons(tx, now))
const end = (now: Date) => world.run((tx) => endSeasons(tx, now))
const assign = (now = NOW) => world.run((tx) => assignCoalitions(tx, now))

test('the sums count from the begin of the running season: one that is planned back counts at once', async () => {
  await score(RED, 10, '2026-01-15')
  await score(RED, 5, '2026-02-15')
  await score(BLUE, 7, '2026-02-20')
  await plan('2026-01-01', '2026-02-01')
  assert.deepEqual(await world.sums(), [15, 7])
  await plan('2026-02-01', '2026-05-01')
  assert.deepEqual(await world.sums(), [5, 7])
})

test('when a season begins, the sums of coalitions and members begin again; the scores stay', async () => {
  const member = await world.member(RED)
  await plan('2026-01-01', '2026-04-01')
  await plan('2026-04-01', '2026-07-01')
  await world.give(RED, 30, member)
  assert.deepEqual(await world.sums(), [30, 0])
  const april = new Date('2026-04-01T00:00:00Z')
  assert.equal(await begin(new Date(april.getTime() - 1)), 0)
  await score(RED, 4, '2026-04-01', member)
  assert.deepEqual((await Promise.all([begin(april), begin(april)])).sort(), [0, 1])
  assert.deepEqual(await world.sums(), [4, 0])
  const { score: sum, this_year_score } = (await world.row(coalitionsUsers, member))!
  assert.deepEqual([sum, this_year_score], [4, 30])
  assert.equal(await world.value('select count(*)::int from scores'), 2)
})

test('a season that is over names the coalition with the most points in it, of two the one that came to it first', async () => {
  await plan('2026-01-01', '2026-03-01')
  await score(BLUE, 20, '2026-02-01')
  await score(RED, 20, '2026-02-02')
  await score(RED, 99, '2026-03-01')
  assert.deepEqual([await end(new Date('2026-02-28T23:59:59Z')), await winners()], [0, [null]])
  assert.deepEqual([await end(NOW), await winners()], [1, [BLUE]])
})

test('a season without any score has no winner, and one that the staff name stays', async () => {
  await plan('2025-11-01', '2025-12-01')
  await score(BLUE, 20, '2026-02-01')
  await plan('2026-01-01', '2026-03-01', { coalition_id: RED })
  await end(NOW)
  assert.deepEqual(await winners(), [null, RED])
})

test('the next season follows by itself, so many days later by the clock of the campus, and its sums begin', async () => {
  await repeating(30)
  await plan('2026-02-08T23:00:00Z', '2026-03-09T23:00:00Z')
  await score(RED, 10, '2026-02-15')
  await score(BLUE, 3, '2026-03-10')
  await end(NOW)
  // The clocks of Paris go forward on 29 March: thirty days are an hour shorter.
  assert.deepEqual(await seasons(), [
    ['2026-02-08 23:00:00+00', '2026-03-09 23:00:00+00', RED],
    ['2026-03-09 23:00:00+00', '2026-04-08 22:00:00+00', null],
  ])
  assert.deepEqual(await world.sums(), [0, 3])
})

test('no season follows where the bloc does not repeat, or where one is planned already', async () => {
  await plan('2026-01-01', '2026-03-01')
  await end(NOW)
  await repeating(30)
  await plan('2026-02-01', '2026-03-02')
  await plan('2026-04-01', '2026-05-01')
  await end(NOW)
  assert.equal((await seasons()).length, 3)
})

test('a server that stood still makes up for the seasons between', async () => {
  await repeating(30)
  await plan('2025-12-01', '2025-12-31')
  await end(NOW)
  assert.equal((await seasons()).length, 4)
})

test('a season that moves ahead counts no more, and names its winner anew', async () => {
  const id = await plan('2026-02-01', '2026-03-01')
  await score(RED, 10, '2026-01-15')
  await score(BLUE, 5, '2026-02-15')
  await end(NOW)
  assert.deepEqual(await winners(), [BLUE])
  await world.change('bloc_deadlines', id, { begin_at: '2026-04-01', end_at: '2026-05-01' })
  assert.deepEqual([await world.sums(), await winners()], [[10, 5], [null]])
})

test('a season ends after it begins', async () => {
  const wrong = refusing({ end_at: ['must be after begin_at'] })
  await assert.rejects(plan('2026-04-01', '2026-04-01'), wrong)
  const id = await plan('2026-04-01', '2026-05-01')
  await assert.rejects(world.change('bloc_deadlines', id, { end_at: '2026-03-30' }), wrong)
})

test('newcomers join so many days after their cursus began, the coalition with the fewest people', async () => {
  const people = (await world.students(7)).sort((a, b) => a.id - b.id)
  const cursus = ({ id: user_id }: Person, begin_at: string, more: object = {}) =>
    world.create('cursus_users', { cursus_id: world.cursus, user_id, begin_at, ...more })
  for (const person of people.slice(0, 5)) await cursus(person, '2026-03-03T12:00:00Z')
  // One day too early, one who is gone.
  await cursus(people[5]!, '2026-03-04T12:00:00Z')
  await cursus(people[6]!, '2025-01-01', { end_at: '2025-06-01' })
  for (const person of [people[0]!, people[6]!]) await world.join(person, RED)
  await cursus(await world.student(undefined, world.lyon), '2026-03-08')
  const joined = await Promise.all([assign(), assign()])
  assert.equal(joined[0]! + joined[1]!, 4)
  assert.equal(await assign(), 0)
  const members = `select coalition_id, array_agg(user_id order by user_id) from coalitions_users
    where user_id <> $1 group by 1 order by 1`
  const ids = people.map(({ id }) => id)
  assert.deepEqual(await world.rows(members, ids[6]), [
    [RED, [ids[0], ids[2], ids[4]]],
    [BLUE, [ids[1], ids[3]]],
  ])
})
