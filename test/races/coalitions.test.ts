import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { assignCoalitions } from '../../src/domain/coalition-members.ts'
import { beginSeasons, endSeasons } from '../../src/domain/seasons.ts'
import { BLUE, type Houses, houses, PARIS, RED } from '../domain/support/houses.ts'
import { NOW, type Person } from '../support/rules.ts'
import { FIFTY, fifty, type Racing, racing, statuses } from './support.ts'

let world: Houses
let race: Racing
before(async () => {
  world = await houses()
  race = await racing(world)
})
after(() => race.app.close())
beforeEach(() => world.db.script('delete from scores; delete from bloc_deadlines; update coalitions set score = 0'))

const give = (coalition: number, score: object) =>
  race.app.send('POST', `/v2/coalitions/${coalition}/scores`, race.root, { score: { reason: 'Well done', ...score } })
const join = ({ id: user_id }: Person, coalition_id: number) =>
  race.app.send('POST', '/v2/coalitions_users', race.root, { coalitions_user: { user_id, coalition_id } })
const memberships = ({ id }: Person) => world.value('select count(*)::int from coalitions_users where user_id = $1', id)
const score = (coalition: number, value: number, created_at: string) =>
  world.db.script(`insert into scores (coalition_id, value, reason, created_at)
    values (${coalition}, ${value}, 'Well done', '${created_at}')`)
const season = (begin_at: string, end_at: string) =>
  world.db.script(
    `insert into bloc_deadlines (bloc_id, begin_at, end_at) values (${PARIS}, '${begin_at}', '${end_at}')`,
  )

test('fifty scores of a coalition at once add up, for it and for its member', async () => {
  const lou = await world.member(RED)
  const answers = await fifty(() => give(RED, { value: 2, coalitions_user_id: lou }))
  assert.deepEqual([statuses(answers), race.repeated()], [{ 201: FIFTY }, 0])
  assert.deepEqual([await world.sumOf(RED), await world.sumOfMember(lou)], [FIFTY * 2, FIFTY * 2])
})

test('scores that are given and taken back at once leave the sum of what stayed', async () => {
  const lou = await world.member(RED)
  const given: number[] = []
  while (given.length < FIFTY / 2) given.push(await world.give(RED, 3, lou))
  const answers = await fifty((index) =>
    index % 2
      ? give(RED, { value: 2, coalitions_user_id: lou })
      : race.app.send('DELETE', `/v2/coalitions/${RED}/scores/${given[index / 2]}`, race.root),
  )
  assert.deepEqual(statuses(answers), { 201: FIFTY / 2, 204: FIFTY / 2 })
  assert.deepEqual([await world.sumOf(RED), await world.sumOfMember(lou)], [FIFTY, FIFTY])
})

test('a score that fifty take back at once is taken back once', async () => {
  await world.give(RED, 10)
  const id = await world.give(RED, 7)
  const answers = await fifty(() => race.app.send('DELETE', `/v2/coalitions/${RED}/scores/${id}`, race.root))
  assert.deepEqual([statuses(answers), await world.sumOf(RED)], [{ 204: 1, 404: FIFTY - 1 }, 10])
})

test('who joins two coalitions of a bloc at once is in one', async () => {
  const zoe = await world.student()
  const answers = await fifty((index) => join(zoe, index % 2 ? RED : BLUE))
  assert.deepEqual([statuses(answers), await memberships(zoe)], [{ 201: 1, 422: FIFTY - 1 }, 1])
})

test('who is put into a coalition by the staff, while three machines deal out, is in one', async () => {
  const people = await world.students(10)
  for (const { id: user_id } of people)
    await world.create('cursus_users', { user_id, cursus_id: world.cursus, begin_at: '2026-01-01' })
  const assign = () => race.app.db.transaction((tx) => assignCoalitions(tx, NOW))
  await Promise.all([assign(), ...people.map((person) => join(person, RED)), assign(), assign()])
  assert.deepEqual(new Set(await Promise.all(people.map(memberships))), new Set([1]))
})

test('scores that are given while a season begins are counted once', async () => {
  await season('2026-01-01', '2026-02-01')
  await score(RED, 1000, '2026-01-05')
  await season('2026-02-01', '2026-09-01')
  const begin = () => race.app.db.transaction((tx) => beginSeasons(tx, NOW))
  await Promise.all([fifty(() => give(RED, { value: 2 })), begin(), begin()])
  assert.deepEqual(await world.sums(), [FIFTY * 2, 0])
})

test('a season that fifty machines close at once is closed once, and one follows', async () => {
  await world.db.script('update blocs set repeat_deadline_delay = 30')
  await season('2026-02-01', '2026-03-01')
  await score(BLUE, 20, '2026-02-02')
  const end = () => race.app.db.transaction((tx) => endSeasons(tx, NOW))
  const closed = await Promise.all([fifty(() => give(BLUE, { value: 1 })), ...Array.from({ length: FIFTY }, end)])
  assert.equal(
    closed.slice(1).reduce((sum: number, count) => sum + (count as number), 0),
    1,
  )
  assert.deepEqual(await world.rows('select begin_at::date::text, coalition_id from bloc_deadlines order by id'), [
    ['2026-02-01', BLUE],
    ['2026-03-01', null],
  ])
  assert.deepEqual(await world.sums(), [0, FIFTY])
  const told = `select count(*)::int from outbox where model = 'bloc_deadlines' and event = 'end'`
  assert.equal(await world.value(told), 1)
})

test('no more join a squad at once than the bloc says, and one leads', async () => {
  const squad = await world.create('squads', {}, world.staff, { bloc_id: PARIS })
  const people = await world.students(FIFTY)
  const answers = await fifty((index) => {
    const order = { squad_id: squad, user_id: people[index]!.id, validated: true, leader: true }
    return race.app.send('POST', `/v2/blocs/${PARIS}/squads_users`, race.root, order)
  })
  assert.deepEqual(statuses(answers), { 201: 2, 422: FIFTY - 2 })
  const counts = 'select count(*)::int, count(*) filter (where leader)::int from squads_users where squad_id = $1'
  assert.deepEqual(await world.rows(counts, squad), [[2, 1]])
})
