/** What is shown of a slot to whom. */
import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { type Evaluations, evaluated } from '../domain/support/evaluations.ts'
import { type Racing, racing } from '../races/support.ts'
import { NOW } from '../support/rules.ts'

let world: Evaluations
let served: Racing
before(async () => {
  world = await evaluated()
  served = await racing(world)
})
after(() => served.app.close())
afterEach(() => world.clock.set(NOW))

const get = async (path: string, token: string) => (await served.app.get(path, token)).body
const BEGIN = '2026-03-10T14:00:00Z'

/** Eve offers an hour; ada has booked the first half of it. */
async function booking() {
  const [ada, eve] = await world.students(2)
  await world.offer(eve, BEGIN, '2026-03-10T15:00:00Z')
  const id = await world.book(await world.team(ada), { user_id: eve.id, begin_at: BEGIN })
  const [ofAda, ofEve] = [await served.token(ada), await served.token(eve)]
  const [booked, , free] = await get('/v2/me/slots?sort=begin_at', ofEve)
  return { ada, eve, ofAda, ofEve, booked, free, id }
}

test('an offer answers a list of quarters', async () => {
  const ada = await world.student()
  const slot = { user_id: ada.id, begin_at: '2026-03-11T09:00:00Z', end_at: '2026-03-11T10:00:00Z' }
  const { status, body } = await served.app.send('POST', '/v2/slots', await served.token(ada), { slot })
  assert.equal(status, 201)
  const [first] = body
  assert.deepEqual(Object.keys(first), ['id', 'begin_at', 'end_at', 'scale_team', 'user'])
  assert.deepEqual([body.length, first.end_at, first.scale_team], [4, '2026-03-11T09:15:00.000Z', null])
  assert.equal(first.user.login, ada.login)
})

test('a booked slot says so to whoever offers it, and what is booked a quarter of an hour before', async () => {
  const { ada, eve, ofEve, booked, free, id } = await booking()
  assert.deepEqual([booked.scale_team, booked.user.login, free.scale_team], ['invisible', eve.login, null])
  world.clock.set(new Date('2026-03-10T13:45:00Z'))
  const { scale_team } = await get(`/v2/slots/${booked.id}`, ofEve)
  assert.deepEqual([scale_team.id, scale_team.correcteds[0].login], [id, ada.login])
})

test('who offers a slot is told to nobody else, until they meet', async () => {
  const { eve, ofAda, booked, free } = await booking()
  assert.equal((await get(`/v2/slots/${free.id}`, ofAda)).user, 'invisible')
  const foreign = await get(`/v2/slots/${booked.id}`, ofAda)
  assert.deepEqual([foreign.user, foreign.scale_team], ['invisible', 'invisible'])
  assert.deepEqual(await get(`/v2/users/${eve.login}/slots`, ofAda), [])
  world.clock.set(new Date('2026-03-10T13:45:00Z'))
  assert.equal((await get(`/v2/slots/${booked.id}`, ofAda)).user.login, eve.login)
  assert.equal((await get(`/v2/slots/${free.id}`, ofAda)).user, 'invisible')
})

test('slots are read with the token of a user that has the scope projects', async () => {
  const ada = await world.student()
  const bare = await served.app.token({ login: ada.login, scopes: ['public'] })
  const application = await served.app.token({ scopes: ['public', 'projects'] })
  for (const path of ['/v2/slots', '/v2/me/slots']) {
    assert.equal((await served.app.get(path, bare)).status, 403, path)
    assert.equal((await served.app.get(path, application)).status, 404, path)
  }
  assert.equal((await served.app.get('/v2/slots', await served.token(ada))).status, 200)
})

test('a booked slot is deleted by nobody', async () => {
  const { ofEve, booked, free } = await booking()
  const remove = (id: number, token: string) => served.app.send('DELETE', `/v2/slots/${id}`, token)
  for (const token of [ofEve, served.root]) {
    const { status, body } = await remove(booked.id, token)
    assert.deepEqual([status, body], [422, { errors: { base: ['Slot has already been booked'] } }])
  }
  assert.equal((await remove(free.id, ofEve)).status, 204)
  assert.equal((await remove(free.id, ofEve)).status, 404)
})
