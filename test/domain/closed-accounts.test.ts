/** What ends with an open account, at once and everywhere. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { mustBeOpen } from '../../src/domain/open-accounts.ts'
import { ApiError } from '../../src/errors.ts'
import { findSession, openSession } from '../../src/web/sessions.ts'
import { type Scene, scene } from '../support/scene.ts'

let world: Scene
let staff: number
before(async () => {
  world = await scene()
  staff = await world.student('staffer')
})
after(() => world.close())

const close = async (user_id: number, more: object = {}): Promise<number> => {
  const order = { user_id, closer_id: staff, kind: 'other', reason: 'Food', ...more }
  return (await world.make('/v2/closes', { close: order })).body.id
}

test('tokens and sessions end with the account, and do not come back when it opens again', async () => {
  const ada = await world.student('ada')
  const token = await world.token({ login: 'ada' })
  assert.equal((await world.get('/v2/me', token)).status, 200)
  const now = world.clock.now()
  const session = await world.db.transaction((tx) => openSession(tx, now, ada, 'a browser'))
  assert.equal((await findSession(world.db, now, session))?.login, 'ada')
  const id = await close(ada)
  const refused = await world.get('/v2/me', token)
  assert.deepEqual([refused.status, refused.body.message], [401, 'The access token was revoked'])
  assert.equal(await findSession(world.db, now, session), undefined)
  await world.send('PATCH', `/v2/closes/${id}/unclose`, world.root)
  assert.equal((await world.get('/v2/me', token)).status, 401)
  assert.equal(await findSession(world.db, now, session), undefined)
  const again = await world.token({ login: 'ada' })
  assert.equal((await world.get('/v2/me', again)).status, 200)
})

test('a token that was on its way when the account closed does not wake up when it opens', async () => {
  const tim = await world.student('tim')
  const id = await close(tim)
  const token = await world.token()
  await world.db.script(`update oauth_access_tokens set resource_owner_id = ${tim}
    where id = (select max(id) from oauth_access_tokens)`)
  assert.equal((await world.get('/v2/me', token)).status, 401)
  await world.send('PATCH', `/v2/closes/${id}/unclose`, world.root)
  assert.equal((await world.get('/v2/me', token)).status, 401)
})

test('a close that is not in force yet ends nothing', async () => {
  const bob = await world.student('bob')
  const token = await world.token({ login: 'bob' })
  await close(bob, { end_at: '2026-03-01T00:00:00Z' })
  assert.equal((await world.get('/v2/me', token)).status, 200)
})

test('what a closed account may not do is refused, and what it is about to do comes before its close', async () => {
  const eve = await world.student('eve')
  const order: string[] = []
  let letGo = () => {}
  const held = new Promise<void>((resume) => {
    letGo = resume
  })
  const isHeld = Promise.withResolvers<void>()
  const booking = world.db.transaction(async (tx) => {
    await mustBeOpen(tx, eve)
    isHeld.resolve()
    await held
    order.push('booked')
  })
  await isHeld.promise
  const closing = close(eve).then(() => order.push('closed'))
  setTimeout(letGo, 200)
  await Promise.all([booking, closing])
  assert.deepEqual(order, ['booked', 'closed'])
  const refusal = world.db.transaction((tx) => mustBeOpen(tx, eve))
  await assert.rejects(
    refusal,
    (error: ApiError) => error.status === 422 && /is closed/.test(JSON.stringify(error.body)),
  )
  await assert.rejects(
    world.db.transaction((tx) => mustBeOpen(tx, 999_999)),
    ApiError,
  )
})

test('who has to work for the account is written what the campus has to say', async () => {
  const kim = await world.student('kim')
  const id = await close(kim, { reason: 'Pizza', community_services_attributes: [{ duration: 7200 }] })
  const { body } = await world.get('/v2/users/kim/mailings', world.root)
  assert.deepEqual([body.length, body[0].to, body[0].meta], [1, ['kim@example.org'], { close_id: id }])
  assert.match(body[0].content, /Hello Jo, your account at 42 Paris was closed: Pizza/)
  await close(await world.student('lou'))
  assert.deepEqual((await world.get('/v2/users/lou/mailings', world.root)).body, [])
})

test('a service takes place at the hour of the campus, and what was not done is done in another one', async () => {
  const max = await world.student('max')
  const id = await close(max, { community_services_attributes: [{ duration: 7200 }, { duration: 7200 }] })
  const [first, second] = (await world.get(`/v2/closes/${id}`, world.root)).body.community_services
  const send = (path: string, body?: object) => world.send('PATCH', `/v2/community_services/${path}`, world.root, body)
  await send(`${first.id}`, { community_service: { schedule_at: '2026-03-12' } })
  const shown = await world.get(`/v2/community_services/${first.id}`, world.root)
  assert.equal(shown.body.schedule_at, '2026-03-12T13:00:00.000Z', 'two in the afternoon in Paris')
  const isActive = async () => (await world.get('/v2/users/max', world.root)).body['active?']
  await send(`${first.id}/invalidate`)
  await send(`${second.id}/validate`)
  assert.equal(await isActive(), false, 'half of the hours are still to be worked')
  world.clock.set(new Date('2026-03-10T12:30:00Z'))
  const other = await world.make('/v2/community_services', { community_service: { close_id: id, duration: 7200 } })
  await send(`${other.body.id}/validate`)
  assert.equal(await isActive(), true)
})
