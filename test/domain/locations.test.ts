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

test('fifty sessions of one machine that are told out of order leave one open; two that would end together are refused', async () => {
  const at = (i: number) => `2026-03-10T10:00:00.${String(i).padStart(3, '0')}Z`
  const all = await Promise.all(Array.from({ length: 50 }, (_, i) => sit(i % 2 ? ada : bob, 'c2r2s2', at(i))))
  assert.ok(all.some(({ status }) => status === 201))
  for (const { status, body } of all.filter((answer) => answer.status !== 201)) {
    assert.equal(status, 422)
    assert.match(JSON.stringify(body), /has already been taken/)
  }
  const open = await world.get('/v2/locations?filter[host]=c2r2s2&filter[active]=true', world.root)
  assert.equal(open.body.length, 1)
})

test('a session ends after it begins, also when only one of both is sent; and its end is told', async () => {
  const { id } = (await sit(ada, 'c3r1s1', '2026-03-10T09:00:00Z')).body
  const change = (location: object) => world.send('PATCH', `/v2/locations/${id}`, world.root, { location })
  const early = await change({ end_at: '2026-03-10T08:00:00Z' })
  assert.deepEqual(early.body, { errors: { end_at: ['must be after begin_at'] } })
  assert.equal((await change({ end_at: '2026-03-10T10:00:00Z' })).status, 204)
  const late = await change({ begin_at: '2026-03-10T11:00:00Z' })
  assert.deepEqual(late.body, { errors: { begin_at: ['must be before end_at'] } })
  const told = `select event from outbox where model = 'locations' and record_id = ${id} order by id`
  assert.deepEqual((await world.db.read({ text: told, values: [] })).flat(), ['create', 'update'])
})

test('where somebody is, is the newest open primary session', async () => {
  const lou = await world.student('lou')
  const where = async () => (await world.get('/v2/users/lou', world.root)).body.location
  const place = { user_id: lou, campus_id: world.paris }
  await world.make('/v2/locations', { location: { ...place, host: 'c4r1s1', begin_at: '2026-03-10T09:00:00Z' } })
  const second = { ...place, host: 'c4r1s2', begin_at: '2026-03-10T10:00:00Z', primary: false }
  await world.make('/v2/locations', { location: second })
  assert.equal(await where(), 'c4r1s1')
  const third = { ...place, host: 'c4r1s3', begin_at: '2026-03-10T11:00:00Z' }
  const { id } = (await world.make('/v2/locations', { location: third })).body
  assert.equal(await where(), 'c4r1s3')
  await world.send('PATCH', `/v2/locations/${id}`, world.root, { location: { end_at: '2026-03-10T11:30:00Z' } })
  assert.equal(await where(), 'c4r1s1')
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

test('a day with a clock change has 23 or 25 hours', async () => {
  const dan = await world.student('dan')
  const stats = async (query: string) => (await world.get(`/v2/users/dan/locations_stats?${query}`, world.root)).text
  // Paris: forward on 30 March 2025, back on 26 October.
  await sit(dan, 'f1r1', '2025-03-29T22:00:00Z', '2025-03-31T00:00:00Z')
  await sit(dan, 'f1r2', '2025-10-25T21:00:00Z', '2025-10-27T00:00:00Z')
  assert.equal(
    await stats('begin_at=2025-03-01&end_at=2025-04-10'),
    '{"2025-03-31":"02:00:00","2025-03-30":"23:00:00","2025-03-29":"01:00:00"}',
  )
  assert.equal(
    await stats('begin_at=2025-10-01&end_at=2025-11-01'),
    '{"2025-10-27":"01:00:00","2025-10-26":"25:00:00","2025-10-25":"01:00:00"}',
  )
})

test('without bounds the last four months count, and an open session until now', async () => {
  const amy = await world.student('amy')
  await sit(amy, 'g1r1', '2025-11-10T11:30:00Z', '2025-11-10T12:30:00Z')
  await sit(amy, 'g1r2', '2025-11-09T10:00:00Z', '2025-11-09T11:00:00Z')
  await sit(amy, 'g1r3', '2026-03-10T11:00:00Z')
  const { body } = await world.get('/v2/users/amy/locations_stats', world.root)
  assert.deepEqual(Object.keys(body), ['2026-03-10', '2025-11-10'])
  assert.match(body['2026-03-10'], /^01:00:/)
  assert.match(body['2025-11-10'], /^00:2\d:/)
})

test('an unknown time zone or a broken date is told', async () => {
  const zone = await world.get('/v2/users/ada/locations_stats?time_zone=Mars/Base', world.root)
  assert.deepEqual([zone.status, zone.body], [422, { errors: { time_zone: ['is not included in the list'] } }])
  assert.equal((await world.get('/v2/users/ada/locations_stats?begin_at=yesterday', world.root)).status, 422)
})
