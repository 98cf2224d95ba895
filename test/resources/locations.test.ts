/** Locations as they are answered: who is where, what is open, and the time on site. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Racing, racing } from '../races/support.ts'
import { type Person, type Rules, rules } from '../support/rules.ts'

let world: Rules
let served: Racing
let ada: Person
before(async () => {
  world = await rules()
  served = await racing(world)
  ada = await world.student()
})
after(() => served.app.close())

const get = (path: string) => served.app.get(path, served.root)
const sit = ({ id: user_id }: Person, host: string, more: object = {}) =>
  world.create('locations', { user_id, host, campus_id: world.paris, ...more })

test('where somebody is, is the newest open primary session', async () => {
  const where = async () => (await get(`/v2/users/${ada.login}`)).body.location
  assert.equal(await where(), null)
  await sit(ada, 'c1r1s1', { begin_at: '2026-03-10T09:00:00Z' })
  await sit(ada, 'c1r1s2', { begin_at: '2026-03-10T10:00:00Z' })
  assert.equal(await where(), 'c1r1s1')
  const third = await sit(ada, 'c1r1s3', { begin_at: '2026-03-10T11:00:00Z', primary: true })
  assert.equal(await where(), 'c1r1s3')
  await world.change('locations', third, { end_at: '2026-03-10T11:30:00Z' })
  assert.equal(await where(), 'c1r1s1')
})

test('a closed account is nowhere', async () => {
  const bob = await world.student()
  await sit(bob, 'c2r1s1')
  await world.create('closes', { user_id: bob.id, closer_id: ada.id, kind: 'other', reason: 'Food' })
  assert.equal((await get(`/v2/users/${bob.login}`)).body.location, null)
})

test('sessions are found by whether they are open, and one is told with its user', async () => {
  const kim = await world.student()
  const open = await sit(kim, 'c3r1s1')
  const over = await sit(kim, 'c3r1s2', { begin_at: '2026-03-10T09:00:00Z', end_at: '2026-03-10T10:00:00Z' })
  const found = async (filter: string) =>
    (await get(`/v2/users/${kim.login}/locations?filter[${filter}]=true`)).body.map((row: { id: number }) => row.id)
  assert.deepEqual([await found('active'), await found('inactive')], [[open], [over]])
  assert.equal((await get(`/v2/locations/${open}`)).body.user.login, kim.login)
})

test('the time on site stands by day, and times and zones that are none are told', async () => {
  const kim = await world.student()
  await sit(kim, 'c4r1s1', { begin_at: '2026-03-01T21:30:00.5Z', end_at: '2026-03-02T00:15:00Z' })
  const stats = (query = '') => get(`/v2/users/${kim.login}/locations_stats${query}`)
  assert.equal((await stats()).text, '{"2026-03-02":"01:15:00","2026-03-01":"01:29:59.5"}')
  const first = await stats('?time_zone=UTC&end_at=2026-03-02T00:00:00Z')
  assert.equal(first.text, '{"2026-03-01":"02:29:59.5"}')
  const zone = await stats('?time_zone=Mars/Base')
  assert.deepEqual([zone.status, zone.body], [422, { errors: { time_zone: ['is not included in the list'] } }])
  assert.equal((await stats('?begin_at=yesterday')).status, 422)
})

test('who may write no locations ends none', async () => {
  const open = await sit(ada, 'c5r1s1')
  const token = await served.token(ada)
  assert.equal((await served.app.send('DELETE', '/v2/campus/paris/locations/end_all', token)).status, 403)
  assert.equal((await get(`/v2/locations/${open}`)).body.end_at, null)
  assert.equal((await served.app.send('DELETE', '/v2/campus/paris/locations/end_all', served.root)).status, 204)
  assert.notEqual((await get(`/v2/locations/${open}`)).body.end_at, null)
})
