import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Evaluations, evaluated } from '../domain/support/evaluations.ts'
import { FIFTY, fifty, type Racing, racing, statuses } from './support.ts'

let world: Evaluations
let race: Racing
before(async () => {
  world = await evaluated()
  race = await racing(world)
})
after(() => race.app.close())

const book = (token: string, team_id: number, begin_at: string) =>
  race.app.send('POST', '/v2/scale_teams', token, { scale_team: { team_id, scale_id: world.scale, begin_at } })
const booked = () => world.value('select count(*)::int from scale_teams')

test('of fifty teams that book the same time, one gets it', async () => {
  const [eve, people] = [await world.student(), await world.students(FIFTY)]
  const teams = await Promise.all(people.map((person) => world.team(person)))
  const tokens = await Promise.all(people.map(race.token))
  await world.offer(eve, '2026-03-14T09:00:00Z', '2026-03-14T09:30:00Z')
  const before = await booked()
  const answers = await fifty((index) => book(tokens[index]!, teams[index]!, '2026-03-14T09:00:00Z'))
  assert.deepEqual(statuses(answers), { 201: 1, 422: FIFTY - 1 })
  const left = await Promise.all(people.map(world.points))
  assert.deepEqual([(await booked()) - before, left.toSorted()], [1, [4, ...Array(FIFTY - 1).fill(5)]])
  const taken = await world.rows('select distinct scale_team_id is null from slots where user_id = $1', eve.id)
  assert.deepEqual(taken, [[false]])
})

test('the last point is spent once, however often it is spent at once', async () => {
  const ada = await world.student()
  await world.give(ada, -4)
  for (const evaluator of await world.students(4))
    await world.offer(evaluator, '2026-03-15T09:00:00Z', '2026-03-15T11:00:00Z')
  const [team, token, before] = [await world.team(ada), await race.token(ada), await booked()]
  const times = ['09:00', '09:30', '10:00', '10:30']
  const answers = await fifty((index) => book(token, team, `2026-03-15T${times[index % times.length]}:00Z`))
  assert.deepEqual(statuses(answers), { 201: 1, 422: FIFTY - 1 })
  assert.deepEqual([(await booked()) - before, await world.points(ada)], [1, 0])
})

test('of many bookings of one team at once, as many succeed as its scale asks for', async () => {
  const ada = await world.student()
  for (const evaluator of await world.students(8))
    await world.offer(evaluator, '2026-03-16T09:00:00Z', '2026-03-16T09:30:00Z')
  const [team, token, before] = [await world.team(ada), await race.token(ada), await booked()]
  const answers = await fifty(() => book(token, team, '2026-03-16T09:00:00Z'))
  assert.deepEqual(statuses(answers), { 201: 2, 422: FIFTY - 2 })
  assert.deepEqual([(await booked()) - before, await world.points(ada)], [2, 3])
})
