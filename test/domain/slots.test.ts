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
  const ways = Array.from({ length: 8 }, () => offer('2026-03-13T09:00:00Z', '2026-03-13T09:30:00Z'))
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
