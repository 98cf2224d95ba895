import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, scene } from '../support/scene.ts'

let world: Scene
let ada: number
let bob: number
before(async () => {
  world = await scene()
  ada = await world.student('ada')
  bob = await world.student('bob')
})
after(() => world.close())

const sit = (userId: number, host: string, begin_at?: string, end_at?: string) =>
  world.send('POST', '/v2/locations', world.root, {
    location: { user_id: userId, host, campus_id: world.paris, begin_at, end_at },
  })

test('a session begins now when it does not say when', async () => {
  const { body } = await sit(ada, 'c1r1s1')
  assert.equal(body.begin_at.slice(0, 16), '2026-03-10T12:00')
  assert.deepEqual([body.end_at, body.primary, body.user.login], [null, true, 'ada'])
  assert.equal((await world.get('/v2/users/ada', world.root)).body.location, 'c1r1s1')
})

test('who sits down at a machine ends the open session of the one before', async () => {
  await sit(ada, 'c1r1s2', '2026-03-10T08:00:00Z')
  await sit(bob, 'c1r1s2', '2026-03-10T09:00:00Z')
  const { body } = await world.get('/v2/locations?filter[host]=c1r1s2&sort=begin_at', world.root)
  assert.deepEqual(
    body.map((row: { end_at: string | null }) => row.end_at),
    ['2026-03-10T09:00:00.000Z', null],
  )
})

test('fifty log-ins at one machine leave one open session', async () => {
  const all = await Promise.all(Array.from({ length: 50 }, (_, i) => sit(i % 2 ? ada : bob, 'c2r1s1')))
  assert.ok(all.every((answer) => answer.status === 201 || answer.status === 422))
  const { headers } = await world.get('/v2/locations?filter[host]=c2r1s1&filter[active]=true', world.root)
  assert.equal(headers['x-total'], '1')
})

test('end_all ends what is open at a campus, and nothing elsewhere', async () => {
  await world.send('POST', '/v2/locations', world.root, {
    location: { user_id: bob, host: 'z1r1', campus_id: world.lyon },
  })
  const answer = await world.send('DELETE', '/v2/campus/paris/locations/end_all', world.root)
  assert.equal(answer.status, 204)
  const open = await world.get('/v2/locations?filter[active]=true', world.root)
  assert.deepEqual(
    open.body.map((row: { host: string }) => row.host),
    ['z1r1'],
  )
})

test('an end before the begin is refused', async () => {
  const { status, body } = await sit(ada, 'c9r9', '2026-03-10T09:00:00Z', '2026-03-10T08:00:00Z')
  assert.deepEqual([status, body], [422, { errors: { end_at: ['must be after begin_at'] } }])
})

test('the time on site is cut at midnight of the campus, and what overlaps counts once', async () => {
  const kim = await world.student('kim')
  // Paris is an hour ahead of UTC in March: the session passes midnight there.
  await sit(kim, 'e1r1', '2026-03-01T21:30:00.5Z', '2026-03-02T00:15:00Z')
  await sit(kim, 'e1r2', '2026-03-01T22:00:00Z', '2026-03-01T22:30:00Z')
  const { text } = await world.get('/v2/users/kim/locations_stats', world.root)
  assert.equal(text, '{"2026-03-02":"01:15:00","2026-03-01":"01:29:59.5"}')
  const utc = await world.get('/v2/users/kim/locations_stats?time_zone=UTC', world.root)
  assert.equal(utc.text, '{"2026-03-02":"00:15:00","2026-03-01":"02:29:59.5"}')
  const first = await world.get('/v2/users/kim/locations_stats?end_at=2026-03-01T23:00:00Z', world.root)
  assert.equal(first.text, '{"2026-03-01":"01:29:59.5"}')
})

test('an unknown time zone or a broken date is told', async () => {
  const zone = await world.get('/v2/users/ada/locations_stats?time_zone=Mars/Base', world.root)
  assert.deepEqual([zone.status, zone.body], [422, { errors: { time_zone: ['is not included in the list'] } }])
  assert.equal((await world.get('/v2/users/ada/locations_stats?begin_at=yesterday', world.root)).status, 422)
})
