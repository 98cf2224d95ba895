import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ALL_SCOPES } from '../support/app.ts'
import { type Scene, scene } from '../support/scene.ts'

let world: Scene
let ada: number
before(async () => {
  world = await scene()
  ada = await world.student('ada')
})
after(() => world.close())

const offer = (begin_at: string, end_at: string, token = world.root) =>
  world.send('POST', '/v2/slots', token, { slot: { user_id: ada, begin_at, end_at } })
const times = (rows: { begin_at: string; end_at: string }[]) =>
  rows.map((slot) => `${slot.begin_at.slice(11, 16)}-${slot.end_at.slice(11, 16)}`)

test('a span becomes one slot for each quarter of an hour in it, rounded inwards', async () => {
  const { status, body } = await offer('2026-03-11T09:05:00Z', '2026-03-11T10:02:00Z')
  assert.equal(status, 201)
  assert.deepEqual(times(body), ['09:15-09:30', '09:30-09:45', '09:45-10:00'])
  assert.equal((await offer('2026-03-12T09:05:00Z', '2026-03-12T09:20:00Z')).status, 422)
})

test('a quarter is offered once, whoever writes at the same moment', async () => {
  const ways = Array.from({ length: 50 }, () => offer('2026-03-13T09:00:00Z', '2026-03-13T09:30:00Z'))
  const statuses = (await Promise.all(ways)).map((answer) => answer.status)
  assert.equal(statuses.filter((status) => status === 201).length, 1)
  assert.equal((await offer('2026-03-13T09:15:00Z', '2026-03-13T09:45:00Z')).status, 422)
})

test('users offer and take back their own time only', async () => {
  await world.student('bob')
  const ofBob = await world.token({ login: 'bob', scopes: ALL_SCOPES })
  assert.equal((await offer('2026-03-14T09:00:00Z', '2026-03-14T09:15:00Z', ofBob)).status, 403)
  const { body } = await offer('2026-03-14T09:00:00Z', '2026-03-14T09:15:00Z')
  assert.equal((await world.send('DELETE', `/v2/slots/${body[0].id}`, ofBob)).status, 403)
  const ofAda = await world.token({ login: 'ada', scopes: ALL_SCOPES })
  assert.equal((await world.send('DELETE', `/v2/slots/${body[0].id}`, ofAda)).status, 204)
})

test('a slot that moves stays a quarter of an hour', async () => {
  const { body } = await offer('2026-03-15T09:00:00Z', '2026-03-15T09:30:00Z')
  const move = (begin_at: string) => world.send('PATCH', `/v2/slots/${body[0].id}`, world.root, { slot: { begin_at } })
  assert.equal((await move('2026-03-15T09:15:00Z')).status, 422)
  assert.equal((await move('2026-03-15T11:00:00Z')).status, 204)
  const ofAda = await world.token({ login: 'ada', scopes: ALL_SCOPES })
  assert.deepEqual(times([(await world.get(`/v2/slots/${body[0].id}`, ofAda)).body]), ['11:00-11:15'])
})

test('spans that overlap are offered by one of fifty writers, and none of them in part', async () => {
  const begins = ['09:00', '09:15', '09:30', '09:45']
  const ways = Array.from({ length: 50 }, (_, index) =>
    offer(`2026-03-16T${begins[index % begins.length]}:00Z`, '2026-03-16T10:30:00Z'),
  )
  const made = (await Promise.all(ways)).filter(({ status }) => status === 201)
  assert.equal(made.length, 1)
  const rows = await world.db.read({
    text: "select count(*)::int from slots where user_id = $1 and begin_at between '2026-03-16' and '2026-03-17'",
    values: [ada],
  })
  assert.deepEqual(rows, [[made[0]!.body.length]])
})

test('students offer from half an hour to two weeks ahead, as long as their campus wants at least', async () => {
  const ofAda = await world.token({ login: 'ada', scopes: ALL_SCOPES })
  const refusal = async (begin: string, end: string) => (await offer(begin, end, ofAda)).body.errors
  assert.deepEqual(await refusal('2026-03-10T12:15:00Z', '2026-03-10T13:15:00Z'), {
    begin_at: ['Has to be at least 30 minutes from now'],
  })
  assert.deepEqual(await refusal('2026-03-24T12:00:00Z', '2026-03-24T12:45:00Z'), {
    end_at: ['Ending must be within 14 days'],
  })
  const short = { end_at: ['Ending must be at least 30 minutes after the beginning'] }
  assert.deepEqual(await refusal('2026-03-17T09:00:00Z', '2026-03-17T09:15:00Z'), short)
  await world.db.script(`update campus set minimum_slot_duration = 60 where id = ${world.paris}`)
  assert.deepEqual(await refusal('2026-03-17T09:00:00Z', '2026-03-17T09:45:00Z'), {
    end_at: ['Ending must be at least 60 minutes after the beginning'],
  })
  assert.equal((await offer('2026-03-17T09:00:00Z', '2026-03-17T10:00:00Z', ofAda)).status, 201)
})

test('the staff offers any time, also a short one and one that lies behind', async () => {
  assert.equal((await offer('2026-03-01T09:00:00Z', '2026-03-01T09:15:00Z')).status, 201)
})

test('students say nothing about what is booked on their slots', async () => {
  const ofAda = await world.token({ login: 'ada', scopes: ALL_SCOPES })
  const slot = { user_id: ada, begin_at: '2026-03-18T09:00:00Z', end_at: '2026-03-18T10:00:00Z', scale_team_id: 1 }
  assert.equal((await world.send('POST', '/v2/slots', ofAda, { slot })).status, 403)
  const { body } = await offer('2026-03-18T09:00:00Z', '2026-03-18T10:00:00Z', ofAda)
  const path = `/v2/slots/${body[0].id}`
  assert.equal((await world.send('PATCH', path, ofAda, { slot: { scale_team_id: null } })).status, 403)
})

test('the database keeps slots to quarters of an hour', async () => {
  const insert = (begin: string, end: string) =>
    world.db.script(`insert into slots (user_id, begin_at, end_at) values (${ada}, '${begin}', '${end}')`)
  await assert.rejects(insert('2026-03-19T09:05:00Z', '2026-03-19T09:20:00Z'), /slots_quarter/)
  await assert.rejects(insert('2026-03-19T09:00:00Z', '2026-03-19T09:30:00Z'), /slots_quarter/)
})
