/** Tokens and sessions of an account that closes: they end at once and everywhere, and for good. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { findSession, openSession } from '../../src/web/sessions.ts'
import { type Racing, racing } from '../races/support.ts'
import { type Person, type Rules, rules } from '../support/rules.ts'

let world: Rules
let served: Racing
let staff: Person
before(async () => {
  world = await rules()
  served = await racing(world)
  staff = await world.student()
})
after(() => served.app.close())

const close = ({ id: user_id }: Person, more: object = {}) =>
  world.create('closes', { user_id, closer_id: staff.id, kind: 'other', reason: 'Food', ...more })
const lift = (id: number) => world.act('closes', 'unclose', { id })
const me = (token: string) => served.app.get('/v2/me', token)

test('tokens and sessions end with the account, and do not come back when it opens again', async () => {
  const ada = await world.student()
  const token = await served.token(ada)
  assert.equal((await me(token)).status, 200)
  const now = world.clock.now()
  const session = await world.run((tx) => openSession(tx, now, ada.id, 'a browser'))
  assert.equal((await findSession(world.db, now, session))?.login, ada.login)
  const id = await close(ada)
  const refused = await me(token)
  assert.deepEqual([refused.status, refused.body.message], [401, 'The access token was revoked'])
  assert.equal(await findSession(world.db, now, session), undefined)
  await lift(id)
  assert.deepEqual([(await me(token)).status, await findSession(world.db, now, session)], [401, undefined])
  assert.equal((await me(await served.token(ada))).status, 200)
})

test('a token that was on its way when the account closed does not wake up when it opens', async () => {
  const tim = await world.student()
  const id = await close(tim)
  const token = await served.app.token()
  await world.db.script(`update oauth_access_tokens set resource_owner_id = ${tim.id}
    where id = (select max(id) from oauth_access_tokens)`)
  assert.equal((await me(token)).status, 401)
  await lift(id)
  assert.equal((await me(token)).status, 401)
})

test('a closed account gets no token until it opens', async () => {
  const bob = await world.student()
  const id = await close(bob)
  await assert.rejects(served.token(bob), /is closed/)
  await lift(id)
  assert.equal((await me(await served.token(bob))).status, 200)
})

test('a close that is over ends nothing, and a freeze that is to come nothing yet', async () => {
  const bob = await world.student()
  const token = await served.token(bob)
  await close(bob, { end_at: '2026-03-01T00:00:00Z' })
  const span = { user_id: bob.id, begin_date: '2026-04-01', expected_end_date: '2026-04-10' }
  await world.create('anti_grav_units_users', span)
  assert.equal((await me(token)).status, 200)
})
