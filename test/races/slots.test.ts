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

const offer = (token: string, user_id: number, begin_at: string, end_at: string) =>
  race.app.send('POST', '/v2/slots', token, { slot: { user_id, begin_at, end_at } })
const slotsOf = (user: number) => world.value('select count(*)::int from slots where user_id = $1', user)

test('a quarter is offered once, however often it is offered at once', async () => {
  const ada = await world.student()
  const token = await race.token(ada)
  const answers = await fifty(() => offer(token, ada.id, '2026-03-13T09:00:00Z', '2026-03-13T09:30:00Z'))
  assert.deepEqual(statuses(answers), { 201: 1, 422: FIFTY - 1 })
  assert.equal(await slotsOf(ada.id), 2)
})

test('of fifty spans that overlap one is offered, and none of the others in part', async () => {
  const ada = await world.student()
  const begins = ['09:00', '09:15', '09:30', '09:45']
  const answers = await fifty((index) =>
    offer(race.root, ada.id, `2026-03-16T${begins[index % begins.length]}:00Z`, '2026-03-16T10:30:00Z'),
  )
  const made = answers.filter(({ status }) => status === 201)
  assert.equal(made.length, 1)
  assert.equal(await slotsOf(ada.id), made[0]!.body.length)
})

test('time that is taken back and booked at the same moment is one of both', async () => {
  const [eve, people] = [await world.student(), await world.students(FIFTY / 2)]
  const teams = await Promise.all(people.map((person) => world.team(person)))
  const tokens = await Promise.all(people.map(race.token))
  await world.offer(eve, '2026-03-17T09:00:00Z', '2026-03-17T15:00:00Z')
  const ofEve = await race.token(eve)
  const ids = (await world.rows('select id from slots where user_id = $1 order by begin_at', eve.id)).flat()
  const answers = await fifty((index) => {
    const turn = Math.floor(index / 2)
    if (index % 2 === 0) return race.app.send('DELETE', `/v2/slots/${ids[turn % ids.length]}`, ofEve)
    const begin_at = new Date(Date.parse('2026-03-17T09:00:00Z') + (turn % 12) * 1_800_000).toISOString()
    const order = { team_id: teams[turn]!, scale_id: world.scale, begin_at }
    return race.app.send('POST', '/v2/scale_teams', tokens[turn]!, { scale_team: order })
  })
  assert.ok(
    answers.every(({ status }) => [201, 204, 404, 422].includes(status)),
    JSON.stringify(statuses(answers)),
  )
  const booked = answers.filter(({ status }) => status === 201).length
  const halves = 'select count(*)::int from slots where user_id = $1 and scale_team_id is not null'
  assert.equal(await world.value(halves, eve.id), booked * 2, 'each booking has both of its quarters')
})

test('who closes while they offer offers nothing that can be booked', async () => {
  const [ada, eve] = await world.students(2)
  const token = await race.token(eve)
  const close = { close: { user_id: eve.id, closer_id: eve.id, kind: 'other', reason: 'Food' } }
  const hour = (index: number) => new Date(Date.parse('2026-03-19T00:00:00Z') + index * 1_800_000).toISOString()
  await fifty((index) =>
    index === 12
      ? race.app.send('POST', '/v2/closes', race.root, close)
      : offer(token, eve.id, hour(index), hour(index + 1)),
  )
  const late = await offer(race.root, eve.id, '2026-03-23T09:00:00Z', '2026-03-23T09:30:00Z')
  assert.deepEqual(late.body.errors, { user_id: ['is closed'] })
  const order = { team_id: await world.team(ada), scale_id: world.scale, begin_at: hour(0) }
  const { body } = await race.app.send('POST', '/v2/scale_teams', await race.token(ada), { scale_team: order })
  assert.deepEqual(body.errors, { begin_at: ['is offered by nobody'] })
})
