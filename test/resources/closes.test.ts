/** Closes, services and freezes as they are answered. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Racing, racing } from '../races/support.ts'
import { type Person, type Rules, rules } from '../support/rules.ts'

let world: Rules
let served: Racing
let ada: Person
let staff: Person
before(async () => {
  world = await rules()
  served = await racing(world)
  ;[ada, staff] = await world.students(2)
})
after(() => served.app.close())

const get = (path: string) => served.app.get(path, served.root)

test('a close is answered with its user, its closer and its services, whose tokens nobody is shown', async () => {
  const close = {
    ...{ user_id: ada.id, closer_id: staff.id, kind: 'other', reason: 'Food' },
    community_services_attributes: [{ duration: 7200, occupation: 'Keyboards' }],
  }
  const { status, body, text } = await served.app.send('POST', '/v2/closes', served.root, { close })
  assert.deepEqual([status, body.state, body.primary_campus_id], [201, 'close', world.paris])
  assert.deepEqual([body.user.login, body.closer.login], [ada.login, staff.login])
  assert.equal(body.community_services[0].occupation, 'Keyboards')
  assert.doesNotMatch(text, /token/)
  const services = await get('/v2/community_services')
  assert.deepEqual([services.body[0].close.id, /token/.test(services.text)], [body.id, false])
  assert.equal((await get('/v2/community_services?filter[token]=x')).status, 400)
  assert.equal((await get(`/v2/users/${ada.login}`)).body['active?'], false)
})

test('both routes answer nothing, with both methods', async () => {
  const id = await world.create('closes', { user_id: ada.id, closer_id: staff.id, kind: 'other', reason: 'Food' })
  for (const [method, word, state] of [
    ['PATCH', 'unclose', 'unclose'],
    ['PUT', 'close', 'close'],
    ['PUT', 'unclose', 'unclose'],
  ] as const) {
    const { status, text } = await served.app.send(method, `/v2/closes/${id}/${word}`, served.root)
    assert.deepEqual([status, text, (await get(`/v2/closes/${id}`)).body.state], [204, '', state])
  }
})

test('closes are for the staff alone', async () => {
  const bob = await world.student()
  assert.equal((await served.app.get('/v2/closes', await served.token(bob))).status, 403)
})

test('a freeze stands in an object of its own, and is found as active while it runs', async () => {
  const bob = await world.student()
  const freeze = (begin_date: string, expected_end_date: string) =>
    world.create('anti_grav_units_users', { user_id: bob.id, begin_date, expected_end_date })
  const id = await freeze('2026-03-05', '2026-03-20')
  await freeze('2026-04-01', '2026-05-01')
  const active = await get(`/v2/users/${bob.login}/anti_grav_units_users?filter[active]=true`)
  assert.deepEqual(
    active.body.map((row: { anti_grav_units_user: { id: number } }) => row.anti_grav_units_user.id),
    [id],
  )
})
