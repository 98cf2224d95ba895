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

test('fifty people who evaluate each other book at once, and nobody waits for whoever waits for them', async () => {
  const people = await world.students(FIFTY)
  const teams = await Promise.all(people.map((person) => world.team(person)))
  const tokens = await Promise.all(people.map(race.token))
  // Each time is offered by one alone, and booked by the other of the pair.
  const time = (index: number) => new Date(Date.parse('2026-03-18T00:00:00Z') + index * 1_800_000).toISOString()
  for (const [index, person] of people.entries()) await world.offer(person, time(index), time(index + 1))
  const answers = await fifty((index) => book(tokens[index]!, teams[index]!, time(index ^ 1)))
  assert.equal(race.repeated(), 0)
  assert.deepEqual(statuses(answers), { 201: FIFTY })
  assert.deepEqual(new Set(await Promise.all(people.map(world.points))), new Set([4]))
})

test('applications that book several teams at once, each in another order, book as many as the scales ask for', async () => {
  const people = await world.students(3)
  const teams = await Promise.all(people.map((person) => world.team(person)))
  const order = (index: number) => [...teams.slice(index % 3), ...teams.slice(0, index % 3)]
  const path = '/v2/scale_teams/multiple_create'
  const answers = await fifty((index) => {
    const scale_teams = order(index).map((team_id) => ({ team_id, scale_id: world.scale }))
    return race.app.send('POST', path, race.root, { scale_teams })
  })
  assert.equal(race.repeated(), 0)
  assert.deepEqual(statuses(answers), { 201: 2, 422: FIFTY - 2 })
  assert.deepEqual(await Promise.all(people.map(world.points)), [3, 3, 3])
})

test('who is asked to evaluate a team at the moment at which they join it does one of both', async () => {
  const [ada, eve] = await world.students(2)
  const team = await world.team(ada)
  const evaluate = { scale_team: { team_id: team, scale_id: world.scale, user_id: eve.id } }
  const join = { teams_user: { team_id: team, user_id: eve.id, validated: true } }
  const answers = await fifty((index) =>
    index % 2 === 0
      ? race.app.send('POST', '/v2/scale_teams', race.root, evaluate)
      : race.app.send('POST', '/v2/teams_users', race.root, join),
  )
  assert.ok(!Object.keys(statuses(answers)).some((status) => Number(status) >= 500), JSON.stringify(statuses(answers)))
  const both = `select 1 from scale_teams as e join teams_users as m on m.team_id = e.team_id and m.user_id = e.user_id
    where e.team_id = $1`
  assert.deepEqual(await world.rows(both, team), [])
})
