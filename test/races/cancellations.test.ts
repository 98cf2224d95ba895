/** A close among bookings leaves none of them behind. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Evaluations, evaluated } from '../domain/support/evaluations.ts'
import type { Person } from '../support/rules.ts'
import { FIFTY, fifty, type Racing, racing } from './support.ts'

let world: Evaluations
let race: Racing
before(async () => {
  world = await evaluated()
  race = await racing(world)
})
after(() => race.app.close())

const book = (token: string, team_id: number, begin_at: string, more = {}) =>
  race.app.send('POST', '/v2/scale_teams', token, { scale_team: { team_id, scale_id: world.scale, begin_at, ...more } })
const close = ({ id }: Person) =>
  race.app.send('POST', '/v2/closes', race.root, {
    close: { user_id: id, closer_id: id, kind: 'other', reason: 'Food' },
  })
const evaluationsOf = (team: number) => world.rows('select id from scale_teams where team_id = $1', team)
const evaluationsBy = ({ id }: Person) => world.rows('select id from scale_teams where user_id = $1', id)
/** Where among the fifty the close is asked for. */
const CLOSE = 12

test('a close at the moment of a booking calls it off, on either side', async () => {
  for (let round = 0; round < 10; round++) {
    const [ada, eve] = await world.students(2)
    const [team, token] = [await world.team(ada), await race.token(ada)]
    const day = `2026-03-${13 + round}`
    await world.offer(eve, `${day}T09:00:00Z`, `${day}T09:30:00Z`)
    const [answer] = await Promise.all([book(token, team, `${day}T09:00:00Z`), close(round % 2 === 0 ? ada : eve)])
    assert.ok([201, 401, 404, 422].includes(answer.status), String(answer.status))
    assert.deepEqual(await evaluationsOf(team), [], `round ${round}`)
    assert.deepEqual([await world.points(ada), await world.bookedOn(eve)], [5, [null, null]])
  }
})

test('a close in the middle of fifty bookings leaves none with the evaluator who is closed', async () => {
  const [eve, people] = [await world.student(), await world.students(FIFTY)]
  const teams = await Promise.all(people.map((person) => world.team(person)))
  const tokens = await Promise.all(people.map(race.token))
  await world.offer(eve, '2026-03-24T00:00:00Z', '2026-03-24T12:30:00Z')
  const time = (index: number) => new Date(Date.parse('2026-03-24T00:00:00Z') + (index % 25) * 1_800_000).toISOString()
  await fifty((index) => (index === CLOSE ? close(eve) : book(tokens[index]!, teams[index]!, time(index))))
  assert.deepEqual(await evaluationsBy(eve), [])
  assert.deepEqual(new Set(await world.bookedOn(eve)), new Set([null]))
  const points = await Promise.all(people.map(world.points))
  assert.deepEqual(new Set(points), new Set([5]), 'everybody has their point again')
})

test('a close in the middle of fifty bookings leaves the team of the one who is closed with none', async () => {
  const ada = await world.student()
  const [team, token] = [await world.team(ada), await race.token(ada)]
  for (const evaluator of await world.students(4))
    await world.offer(evaluator, '2026-03-25T09:00:00Z', '2026-03-25T10:00:00Z')
  await fifty((index) =>
    index === CLOSE ? close(ada) : book(token, team, `2026-03-25T09:${index % 2 ? '00' : '30'}:00Z`),
  )
  assert.deepEqual(await evaluationsOf(team), [])
  assert.equal(await world.points(ada), 5)
})

test('a close in the middle of fifty bookings that the staff makes with the one who is closed leaves none', async () => {
  const [eve, people] = [await world.student(), await world.students(FIFTY)]
  const teams = await Promise.all(people.map((person) => world.team(person)))
  await fifty((index) =>
    index === CLOSE ? close(eve) : book(race.root, teams[index]!, '2026-03-26T09:00:00Z', { user_id: eve.id }),
  )
  assert.deepEqual(await evaluationsBy(eve), [])
  assert.deepEqual(new Set(await Promise.all(people.map(world.points))), new Set([5]))
})
