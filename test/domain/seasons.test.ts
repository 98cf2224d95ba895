import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { assignCoalitions } from '../../src/domain/coalition-members.ts'
import { beginYear } from '../../src/domain/coalitions.ts'
import { beginSeasons, endSeasons } from '../../src/domain/seasons.ts'
import { NOW, type Scene, scene } from '../support/scene.ts'

let world: Scene
const BLOC = 1
const [RED, BLUE] = [1, 2]
before(async () => {
  world = await scene()
  await world.db.script(`
    insert into blocs (id, campus_id, cursus_id, coalition_delay, repeat_deadline_delay)
      values (${BLOC}, ${world.paris}, ${world.cursus}, 7, 30);
    insert into coalitions (id, bloc_id, name, slug) values (${RED}, ${BLOC}, 'Red', 'red'), (${BLUE}, ${BLOC}, 'Blue', 'blue')`)
})
after(() => world.close())
beforeEach(() =>
  world.db.script(`delete from bloc_deadlines; delete from scores; delete from coalitions_users;
  update coalitions set score = 0; delete from cursus_users; update blocs set repeat_deadline_delay = 30`),
)

const rows = (text: string) => world.db.read({ text, values: [] })
const sums = async () => (await rows('select score from coalitions order by id')).flat()
const seasons = () => rows(`select begin_at::text, end_at::text, coalition_id from bloc_deadlines order by begin_at`)
const plan = (begin_at: string, end_at: string, more: object = {}) =>
  world.make('/v2/bloc_deadlines', { bloc_deadline: { bloc_id: BLOC, begin_at, end_at, ...more } })
const score = (coalition: number, value: number, created_at: string, member: number | null = null) =>
  world.db.script(`insert into scores (coalition_id, coalitions_user_id, value, reason, created_at)
    values (${coalition}, ${member}, ${value}, 'Well done', '${created_at}')`)
const begin = (now: Date) => world.db.transaction((tx) => beginSeasons(tx, now))
const end = (now: Date) => world.db.transaction((tx) => endSeasons(tx, now))
const assign = (now = NOW) => world.db.transaction((tx) => assignCoalitions(tx, now))

test('the sums count from the begin of the running season: one that is planned back counts at once', async () => {
  await score(RED, 10, '2026-01-15')
  await score(RED, 5, '2026-02-15')
  await score(BLUE, 7, '2026-02-20')
  await plan('2026-01-01', '2026-02-01')
  assert.deepEqual(await sums(), [15, 7])
  await plan('2026-02-01', '2026-05-01')
  assert.deepEqual(await sums(), [5, 7])
})

test('when a season begins, the sums of coalitions and members begin again', async () => {
  const ada = await world.student('ada')
  const member = { coalition_id: RED, user_id: ada, this_year_score: 0 }
  const { id } = (await world.make('/v2/coalitions_users', { coalitions_user: member })).body
  await plan('2026-01-01', '2026-04-01')
  await plan('2026-04-01', '2026-07-01')
  await world.make(`/v2/coalitions/${RED}/scores`, { score: { value: 30, reason: 'Well', coalitions_user_id: id } })
  assert.deepEqual(await sums(), [30, 0])
  const april = new Date('2026-04-01T00:00:00Z')
  assert.equal(await begin(new Date(april.getTime() - 1)), 0)
  await score(RED, 4, '2026-04-01', id)
  assert.deepEqual((await Promise.all([begin(april), begin(april)])).sort(), [0, 1])
  assert.deepEqual(await sums(), [4, 0])
  assert.deepEqual(await rows(`select score, this_year_score from coalitions_users where id = ${id}`), [[4, 30]])
})

test('a season that is over names the coalition with the most points in it, of two the one that came to it first', async () => {
  await world.db.script('update blocs set repeat_deadline_delay = null')
  await plan('2026-01-01', '2026-03-01')
  await score(BLUE, 20, '2026-02-01')
  await score(RED, 20, '2026-02-02')
  await score(RED, 99, '2026-03-01')
  assert.equal(await end(new Date('2026-02-28T23:59:59Z')), 0)
  const ended = await Promise.all([end(NOW), end(NOW)])
  assert.equal(ended[0]! + ended[1]!, 1)
  assert.deepEqual(await seasons(), [['2026-01-01 00:00:00+00', '2026-03-01 00:00:00+00', BLUE]])
})

test('a season without any score has no winner, and one that the staff name stays', async () => {
  await world.db.script('update blocs set repeat_deadline_delay = null')
  await plan('2025-11-01', '2025-12-01')
  await score(BLUE, 20, '2026-02-01')
  await plan('2026-01-01', '2026-03-01', { coalition_id: RED })
  await end(NOW)
  assert.deepEqual(
    (await seasons()).map((row) => row[2]),
    [null, RED],
  )
})

test('the next season follows by itself, so many days later by the clock of the campus, and its sums begin', async () => {
  await plan('2026-02-08T23:00:00Z', '2026-03-09T23:00:00Z')
  await score(RED, 10, '2026-02-15')
  await score(BLUE, 3, '2026-03-10')
  await Promise.all([end(NOW), end(NOW)])
  // The clocks of Paris go forward on 29 March: thirty days are an hour shorter.
  assert.deepEqual(await seasons(), [
    ['2026-02-08 23:00:00+00', '2026-03-09 23:00:00+00', RED],
    ['2026-03-09 23:00:00+00', '2026-04-08 22:00:00+00', null],
  ])
  assert.deepEqual(await sums(), [0, 3])
})

test('a server that stood still makes up for the seasons between', async () => {
  await plan('2025-12-01', '2025-12-31')
  await end(NOW)
  assert.equal((await seasons()).length, 4)
})

test('a season that moves ahead counts no more, and names its winner anew', async () => {
  await world.db.script('update blocs set repeat_deadline_delay = null')
  const { id } = (await plan('2026-02-01', '2026-03-01')).body
  await score(RED, 10, '2026-01-15')
  await score(BLUE, 5, '2026-02-15')
  await end(NOW)
  assert.deepEqual((await seasons())[0]![2], BLUE)
  const change = { begin_at: '2026-04-01', end_at: '2026-05-01' }
  await world.send('PATCH', `/v2/bloc_deadlines/${id}`, world.root, { bloc_deadline: change })
  assert.deepEqual([await sums(), (await seasons())[0]![2]], [[10, 5], null])
  const back = await world.send('PATCH', `/v2/bloc_deadlines/${id}`, world.root, {
    bloc_deadline: { end_at: '2026-03-30' },
  })
  assert.deepEqual(back.body, { errors: { end_at: ['must be after begin_at'] } })
})

test('scores that are given while a season begins are counted once', async () => {
  await plan('2026-01-01', '2026-02-01')
  await score(RED, 1000, '2026-01-05')
  await world.db.script(
    `insert into bloc_deadlines (bloc_id, begin_at, end_at) values (${BLOC}, '2026-02-01', '2026-09-01')`,
  )
  const give = () => world.make(`/v2/coalitions/${RED}/scores`, { score: { value: 2, reason: 'Well done' } })
  await Promise.all([...Array.from({ length: 50 }, give), begin(NOW)])
  assert.deepEqual(await sums(), [100, 0])
})

test('the sum of the year begins again with the year', async () => {
  const user = await world.student('lou')
  const member = { coalition_id: RED, user_id: user, this_year_score: 40, this_year_score_updated_at: '2025-12-31' }
  await world.make('/v2/coalitions_users', { coalitions_user: member })
  const count = () => world.db.transaction((tx) => beginYear(tx, NOW))
  assert.deepEqual([await count(), await count()], [1, 0])
  assert.deepEqual(await rows('select this_year_score from coalitions_users'), [[0]])
})

test('newcomers join so many days after their cursus began, the coalition with the fewest people', async () => {
  const people = await Promise.all(Array.from({ length: 7 }, (_, i) => world.student(`new${i}`)))
  people.sort((a, b) => a - b)
  const cursus = (user_id: number, begin_at: string, more: object = {}) =>
    world.make('/v2/cursus_users', { cursus_user: { cursus_id: world.cursus, user_id, begin_at, ...more } })
  const join = (user_id: number, coalition_id: number) =>
    world.make('/v2/coalitions_users', { coalitions_user: { user_id, coalition_id, this_year_score: 0 } })
  for (const person of people.slice(0, 5)) await cursus(person, '2026-03-03T12:00:00Z')
  // One day too early, one who is gone.
  await cursus(people[5]!, '2026-03-04T12:00:00Z')
  await cursus(people[6]!, '2025-01-01', { end_at: '2025-06-01' })
  for (const person of [people[0]!, people[6]!]) await join(person, RED)
  await cursus(await world.student('far', world.lyon), '2026-01-01')
  const joined = await Promise.all([assign(), assign()])
  assert.equal(joined[0]! + joined[1]!, 4)
  assert.equal(await assign(), 0)
  const members = `select coalition_id, array_agg(user_id order by user_id) from coalitions_users
    where user_id <> ${people[6]} group by 1 order by 1`
  assert.deepEqual(await rows(members), [
    [RED, [people[0], people[2], people[4]]],
    [BLUE, [people[1], people[3]]],
  ])
})

test('a coalition with members does not leave its bloc', async () => {
  await world.db.script(`insert into blocs (id, campus_id, cursus_id) values (9, ${world.lyon}, ${world.cursus})`)
  const [user] = (await rows('select max(id) from users'))[0] as [number]
  await world.make('/v2/coalitions_users', {
    coalitions_user: { user_id: user, coalition_id: RED, this_year_score: 0 },
  })
  const answer = await world.send('PATCH', `/v2/coalitions/${RED}`, world.root, { coalition: { bloc_id: 9 } })
  assert.deepEqual(answer.body, { errors: { bloc_id: ['cannot change while the coalition has members'] } })
})
