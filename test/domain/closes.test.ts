import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { liftDueCloses } from '../../src/domain/closes.ts'
import { mustBeOpen } from '../../src/domain/open-accounts.ts'
import { users } from '../../src/resources/people/users.ts'
import { closes } from '../../src/resources/staff/closes.ts'
import { type Person, refusing } from '../support/rules.ts'
import { type Evaluations, evaluated } from './support/evaluations.ts'

let world: Evaluations
let staff: Person
before(async () => {
  world = await evaluated()
  staff = await world.student('staffer')
})
after(() => world.close())

const isActive = async ({ id }: Person) => (await world.row(users, id))!.active
const stateOf = async (id: number) => (await world.row(closes, id))!.state
const close = ({ id: user_id }: Person, more: object = {}) =>
  world.create('closes', { user_id, closer_id: staff.id, kind: 'other', reason: 'Food', ...more })
const lift = (id: number) => world.act('closes', 'unclose', { id })
const IS_CLOSED = refusing({ user_id: ['is closed'] })

test('a close closes the account, lifting it opens the account, and closing again closes it', async () => {
  const ada = await world.student()
  const id = await close(ada)
  assert.deepEqual([await stateOf(id), await isActive(ada)], ['close', false])
  for (const [verb, state, active] of [
    ['unclose', 'unclose', true],
    ['unclose', 'unclose', true],
    ['close', 'close', false],
    ['close', 'close', false],
  ] as const) {
    await world.act('closes', verb, { id })
    assert.deepEqual([await stateOf(id), await isActive(ada)], [state, active])
  }
})

test('an account stays closed while another close is in force', async () => {
  const ada = await world.student()
  const [first, second] = [await close(ada), await close(ada, { kind: 'social_security' })]
  await lift(first)
  assert.equal(await isActive(ada), false)
  await world.remove('closes', second)
  assert.equal(await isActive(ada), true)
})

test('a close whose end lies behind closes nothing', async () => {
  const ada = await world.student()
  await close(ada, { end_at: '2026-03-10T11:59:00Z' })
  assert.equal(await isActive(ada), true)
})

test('a close ends by itself, however late and often it is looked for', async () => {
  const ada = await world.student()
  const id = await close(ada, { end_at: '2026-03-12T08:00:00Z' })
  const liftAt = (time: string) => world.run((tx) => liftDueCloses(tx, new Date(time)))
  await liftAt('2026-03-12T07:59:59Z')
  assert.equal(await isActive(ada), false)
  const lifted = await Promise.all([liftAt('2026-03-14T00:00:00Z'), liftAt('2026-03-14T00:00:00Z')])
  assert.equal(lifted[0]! + lifted[1]!, 1)
  assert.deepEqual([await stateOf(id), await isActive(ada)], ['unclose', true])
})

test('a close that moves to another user opens one account and closes the other', async () => {
  const [ada, bob] = await world.students(2)
  await world.change('closes', await close(ada), { user_id: bob.id })
  assert.deepEqual([await isActive(ada), await isActive(bob)], [true, false])
})

test('the closer is the token’s user when nobody is named', async () => {
  const ada = await world.student()
  const order = { user_id: ada.id, kind: 'other', reason: 'Food' }
  await assert.rejects(world.create('closes', order), refusing({ closer_id: ["can't be blank"] }))
  const id = await world.create('closes', order, { ...world.holding('Basic staff'), userId: staff.id })
  assert.equal((await world.row(closes, id))!.closer_id, staff.id)
})

test('bookings to come are called off on both sides, everybody gets their points back, and the time is booked by nobody', async () => {
  const [ada, bob, eve] = await world.students(3)
  const [ofAda, ofEve] = [await world.team(ada), await world.team(eve)]
  await world.offer(eve, '2026-03-11T09:00:00Z', '2026-03-11T09:30:00Z')
  await world.book(ofAda, { user_id: eve.id, begin_at: '2026-03-11T09:00:00Z' })
  await world.book(ofEve, { user_id: bob.id, begin_at: '2026-03-11T10:00:00Z' })
  const past = await world.book(ofEve, { user_id: bob.id, begin_at: '2026-03-10T10:00:00Z' })
  await close(eve)
  const left = await world.rows('select id from scale_teams where team_id = any ($1)', [ofAda, ofEve])
  assert.deepEqual(left, [[past]])
  assert.deepEqual([await world.points(ada), await world.points(eve)], [5, 4])
  const booking = world.act('scale_teams', 'create', {
    fields: { team_id: ofAda, scale_id: world.scale, begin_at: '2026-03-11T09:00:00Z' },
    as: ada,
  })
  await assert.rejects(booking, refusing({ begin_at: ['is offered by nobody'] }))
})

test('a closed account does not register, offer time or book', async () => {
  const ada = await world.student()
  const team = await world.team(ada)
  const other = await world.create('projects', {
    ...{ name: 'Printf', repository: 'printf', cursus_ids: [world.cursus] },
    project_sessions_attributes: [{ minimum_mark: 80, team_behaviour: 'user', solo: true }],
  })
  await world.create('cursus_users', { user_id: ada.id, cursus_id: world.cursus, begin_at: '2025-09-01' })
  await close(ada)
  const register = world.create('projects_users', { project_id: other, user_id: ada.id }, ada)
  await assert.rejects(register, IS_CLOSED)
  const time = { begin_at: '2026-03-11T09:00:00Z', end_at: '2026-03-11T10:00:00Z' }
  await assert.rejects(world.act('slots', 'create', { fields: { user_id: ada.id, ...time }, as: ada }), IS_CLOSED)
  await assert.rejects(world.book(team, { begin_at: time.begin_at }, ada), IS_CLOSED)
})

test('what somebody is about to do comes before their close, and what comes after it is refused', async () => {
  const ada = await world.student()
  const order: string[] = []
  const [held, isHeld] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const booking = world.run(async (tx) => {
    await mustBeOpen(tx, ada.id)
    isHeld.resolve()
    await held.promise
    order.push('booked')
  })
  await isHeld.promise
  const closing = close(ada).then(() => order.push('closed'))
  setTimeout(held.resolve, 200)
  await Promise.all([booking, closing])
  assert.deepEqual(order, ['booked', 'closed'])
  await assert.rejects(
    world.run((tx) => mustBeOpen(tx, ada.id)),
    IS_CLOSED,
  )
  const nobody = world.run((tx) => mustBeOpen(tx, 999_999))
  await assert.rejects(nobody, refusing({ user_id: ['must exist'] }))
})

test('who has to work for the account is written what the campus has to say', async () => {
  const [ada, bob] = await world.students(2)
  const mails = ({ login }: Person) =>
    world.rows('select content, meta from mailings where "to" @> array[$1]', `${login}@example.org`)
  const id = await close(ada, { reason: 'Pizza', community_services_attributes: [{ duration: 7200 }] })
  const [[content, meta], ...more] = (await mails(ada)) as [[string, object]]
  assert.match(content, /Hello Jo, your account at 42 Paris was closed: Pizza/)
  assert.deepEqual([meta, more], [{ close_id: id }, []])
  await close(bob)
  assert.deepEqual(await mails(bob), [])
})
