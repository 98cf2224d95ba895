import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ALL_SCOPES } from '../support/app.ts'
import { type Scene, scene } from '../support/scene.ts'

let world: Scene
let staff: number
before(async () => {
  world = await scene()
  staff = await world.student('staffer')
})
after(() => world.close())

const isActive = async (login: string): Promise<boolean> =>
  (await world.get(`/v2/users/${login}`, world.root)).body['active?']
const close = (user_id: number, more: object = {}) =>
  world.make('/v2/closes', { close: { user_id, closer_id: staff, kind: 'other', reason: 'Food', ...more } })
const send = (method: 'PATCH' | 'PUT' | 'DELETE', path: string, body?: unknown) =>
  world.send(method, path, world.root, body)

test('a close closes the account, lifting it opens the account, and closing again closes it', async () => {
  const ada = await world.student('ada')
  const { body } = await close(ada)
  assert.deepEqual([body.state, body.primary_campus_id, body.user.login], ['close', world.paris, 'ada'])
  assert.equal(await isActive('ada'), false)
  for (const [verb, state, active] of [
    ['unclose', 'unclose', true],
    ['unclose', 'unclose', true],
    ['close', 'close', false],
  ] as const) {
    assert.equal((await send('PATCH', `/v2/closes/${body.id}/${verb}`)).status, 204)
    assert.equal((await world.get(`/v2/closes/${body.id}`, world.root)).body.state, state)
    assert.equal(await isActive('ada'), active)
  }
})

test('an account stays closed while another close is in force', async () => {
  const bob = await world.student('bob')
  const [first, second] = [await close(bob), await close(bob, { kind: 'social_security' })]
  await send('PUT', `/v2/closes/${first.body.id}/unclose`)
  assert.equal(await isActive('bob'), false)
  assert.equal((await send('DELETE', `/v2/closes/${second.body.id}`)).status, 204)
  assert.equal(await isActive('bob'), true)
})

test('a close whose end lies behind closes nothing', async () => {
  const eve = await world.student('eve')
  await close(eve, { end_at: '2026-03-10T11:59:00Z' })
  assert.equal(await isActive('eve'), true)
})

test('a close that moves to another user opens one account and closes the other', async () => {
  const [kim, lou] = [await world.student('kim'), await world.student('lou')]
  const { body } = await close(kim)
  assert.equal((await send('PATCH', `/v2/closes/${body.id}`, { close: { user_id: lou } })).status, 204)
  assert.deepEqual([await isActive('kim'), await isActive('lou')], [true, false])
})

test('the closer is the token\u2019s user when nobody is named', async () => {
  const max = await world.student('max')
  const order = { close: { user_id: max, kind: 'other', reason: 'Food' } }
  const nobody = await world.send('POST', '/v2/closes', world.root, order)
  assert.deepEqual([nobody.status, nobody.body], [422, { errors: { closer_id: ["can't be blank"] } }])
  const token = await world.token({ roles: ['Basic Staff'], scopes: ALL_SCOPES, login: 'staffer' })
  assert.equal((await world.send('POST', '/v2/closes', token, order)).body.closer.login, 'staffer')
})

test('a close brings its community services along, of two, four or eight hours', async () => {
  const zoe = await world.student('zoe')
  const services = [{ duration: 7200, occupation: 'Keyboards' }, { duration: '28800' }]
  const { body } = await close(zoe, { community_services_attributes: services })
  assert.deepEqual(
    body.community_services.map((one: { duration: number; state: string; occupation: string | null }) => [
      one.duration,
      one.state,
      one.occupation,
    ]),
    [
      [7200, 'schedule', 'Keyboards'],
      [28800, 'schedule', null],
    ],
  )
  const odd = await world.send('POST', '/v2/closes', world.root, {
    close: {
      user_id: zoe,
      closer_id: staff,
      kind: 'other',
      reason: 'x',
      community_services_attributes: [{ duration: 60 }],
    },
  })
  assert.deepEqual(odd.body, { errors: { 'community_services.duration': ['is not included in the list'] } })
})

test('the last validated service lifts the close; an invalidated one does not', async () => {
  const lee = await world.student('lee')
  const { body } = await close(lee, { community_services_attributes: [{ duration: 7200 }, { duration: 7200 }] })
  const [first, second] = body.community_services
  assert.equal((await send('PUT', `/v2/community_services/${first.id}/validate`)).status, 204)
  assert.equal(await isActive('lee'), false)
  await send('PATCH', `/v2/community_services/${second.id}/invalidate`)
  assert.equal(await isActive('lee'), false)
  await send('PATCH', `/v2/community_services/${second.id}/validate`)
  assert.equal(await isActive('lee'), true)
  assert.equal((await world.get(`/v2/closes/${body.id}`, world.root)).body.state, 'unclose')
})

test('a service is planned from tomorrow on, and within two weeks', async () => {
  const plan = (schedule_at: string) =>
    world.send('POST', '/v2/community_services', world.root, { community_service: { duration: 7200, schedule_at } })
  const today = await plan('2026-03-10T23:00:00Z')
  assert.deepEqual([today.status, today.body], [422, { errors: { schedule_at: ['must be after today'] } }])
  assert.equal((await plan('2026-03-24T12:30:00Z')).status, 422)
  const { status, body } = await plan('2026-03-11 09:00:00 UTC')
  assert.deepEqual([status, body.schedule_at, body.close], [201, '2026-03-11T09:00:00.000Z', null])
})

test('nobody is shown the token of a service', async () => {
  const { text } = await world.get('/v2/community_services', world.root)
  assert.doesNotMatch(text, /token/)
  assert.equal((await world.get('/v2/community_services?filter[token]=x', world.root)).status, 400)
})
