/** Places at events: who takes one, who gives it back, who waits. Exams have the same, see `exams.test.ts`. */
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { type By, fillFreePlaces, leavePlace, takePlace } from '../../src/domain/places.ts'
import { ALL_SCOPES } from '../support/app.ts'
import { NOW, type Scene, scene } from '../support/scene.ts'

let world: Scene
let people: number[]
before(async () => {
  world = await scene()
  people = await Promise.all(Array.from({ length: 50 }, (_, i) => world.student(`guest${i}`)))
})
after(() => world.close())

let event: number
const plan = async (more: object = {}): Promise<number> =>
  (
    await world.make('/v2/events', {
      event: {
        ...{ name: 'Talk', description: 'About SQL', kind: 'conference', campus_ids: [world.paris] },
        ...{ begin_at: '2026-03-20T18:00:00Z', end_at: '2026-03-20T20:00:00Z', ...more },
      },
    })
  ).body.id
const change = (more: object) => world.send('PATCH', `/v2/events/${event}`, world.root, { event: more })
beforeEach(async () => {
  event = await plan({ max_people: 2, activate_waitlist: true })
})

const place = (userId: number, id = event) => ({ type: 'Event' as const, id, userId })
const take = (userId: number, now = NOW, by: By = 'student', id = event) =>
  world.db.transaction((tx) => takePlace(tx, place(userId, id), now, by))
const leave = (userId: number, now = NOW, by: By = 'student') =>
  world.db.transaction((tx) => leavePlace(tx, place(userId), now, by))
const column = async (text: string) => (await world.db.read({ text, values: [] })).flat()
const guests = (id = event) => column(`select user_id from events_users where event_id = ${id} order by id`)
const waiting = (id = event) =>
  column(`select u.user_id from waitlists_users as u join waitlists as w on w.id = u.waitlist_id
    where w.waitlistable_type = 'Event' and w.waitlistable_id = ${id} order by u.id`)
const refused = (errors: object) => ({ body: { errors } })
const at = (time: string) => new Date(`2026-03-20T${time}Z`)

test('one subscribes until it begins; the staff put people in afterwards too', async () => {
  await take(people[0]!, at('17:59:59'))
  await assert.rejects(take(people[1]!, at('18:00:00')), refused({ event_id: ['has already begun'] }))
  await take(people[1]!, at('18:00:00'), 'staff')
  assert.deepEqual(await guests(), [people[0], people[1]])
})

test('nobody subscribes twice, not even to the queue', async () => {
  const taken = refused({ user_id: ['has already been taken'] })
  for (const person of people.slice(0, 3)) await take(person)
  await assert.rejects(take(people[0]!), taken)
  const again = { events_user: { event_id: event, user_id: people[2] } }
  assert.deepEqual((await world.send('POST', '/v2/events_users', world.root, again)).body, taken.body)
  assert.deepEqual([await guests(), await waiting()], [[people[0], people[1]], [people[2]]])
})

test('without a number there is room for everybody, and with zero the door is closed', async () => {
  const open = await plan()
  for (const person of people) await take(person, NOW, 'student', open)
  assert.equal((await world.get(`/v2/events/${open}`, world.root)).body.nbr_subscribers, 50)
  const closed = await plan({ max_people: 0, activate_waitlist: true })
  await assert.rejects(take(people[0]!, NOW, 'staff', closed), refused({ event_id: ['is full'] }))
})

test('who comes to a full event is refused, or waits where there is a waitlist', async () => {
  const small = await plan({ max_people: 1 })
  await take(people[0]!, NOW, 'student', small)
  await assert.rejects(take(people[1]!, NOW, 'student', small), refused({ event_id: ['is full'] }))
  for (const person of people.slice(0, 2)) await take(person)
  const token = await world.token({ login: 'guest2', scopes: ALL_SCOPES })
  const answer = await world.send('POST', '/v2/events_users', token, { events_user: { event_id: event } })
  assert.deepEqual([answer.status, answer.body.waitlistable_id], [202, event])
  assert.deepEqual([await guests(), await waiting()], [people.slice(0, 2), [people[2]]])
})

test('a place that is given back goes to the first who waits, and so does one that is added', async () => {
  for (const person of people.slice(0, 6)) await take(person)
  await leave(people[0]!)
  assert.deepEqual([await guests(), await waiting()], [people.slice(1, 3), people.slice(3, 6)])
  assert.equal((await change({ max_people: 4 })).status, 204)
  assert.deepEqual([await guests(), await waiting()], [people.slice(1, 5), [people[5]]])
  assert.equal((await change({ max_people: null })).status, 204)
  assert.deepEqual([await guests(), await waiting()], [people.slice(1, 6), []])
})

test('whom the queue brings in is told like anybody else', async () => {
  for (const person of people.slice(0, 3)) await take(person)
  await leave(people[0]!)
  const told = await column(
    `select u.user_id from outbox as o join events_users as u on u.id = o.record_id
      where o.model = 'events_users' and o.event = 'create' order by o.id`,
  )
  assert.equal(told.at(-1), people[2])
})

test('one leaves until so many hours before it begins; the staff take people out at any time', async () => {
  await change({ prohibition_of_cancellation: 24 })
  for (const person of people.slice(0, 3)) await take(person)
  const day = (time: string) => new Date(`2026-03-19T${time}Z`)
  await assert.rejects(leave(people[0]!, day('18:00:00')), refused({ base: ['It is too late to cancel'] }))
  await leave(people[0]!, day('17:59:59'))
  await leave(people[1]!, day('19:00:00'), 'staff')
  assert.deepEqual(await guests(), [people[2]])
})

test('once it has begun nobody is called in any more', async () => {
  for (const person of people.slice(0, 3)) await take(person)
  await leave(people[0]!, at('18:30:00'), 'staff')
  assert.deepEqual([await guests(), await waiting()], [[people[1]], [people[2]]])
})

test('there are never fewer places than people, but for none at all, which closes the door', async () => {
  for (const person of people.slice(0, 2)) await take(person)
  const fewer = await change({ max_people: 1 })
  assert.deepEqual(fewer.body, { errors: { max_people: ['must be greater than or equal to 2, or 0 to close it'] } })
  assert.equal((await change({ max_people: 0 })).status, 204)
  assert.deepEqual(await guests(), people.slice(0, 2))
})

test('an event still ends after it begins when one of both moves', async () => {
  const answer = await change({ end_at: '2026-03-20T17:00:00Z' })
  assert.deepEqual([answer.status, answer.body], [422, { errors: { end_at: ['must be after begin_at'] } }])
})

test('an event is for the people of its campus and cursus', async () => {
  const away = await world.student('away', world.lyon)
  await assert.rejects(take(away), refused({ event_id: ['is not for this user'] }))
  const piscine = (await world.make('/v2/cursus', { cursus: { name: `Piscine ${event}` } })).body.id
  const other = await plan({ cursus_ids: [piscine] })
  await assert.rejects(take(people[0]!, NOW, 'student', other), refused({ event_id: ['is not for this user'] }))
  await take(away, NOW, 'staff')
})

test('a subscription moves to another event only where there is a place, and leaves its own to who waits', async () => {
  for (const person of people.slice(0, 3)) await take(person)
  const [row] = await column(`select id from events_users where event_id = ${event} and user_id = ${people[0]}`)
  const move = (to: number) =>
    world.send('PATCH', `/v2/events_users/${row}`, world.root, { events_user: { event_id: to } })
  const full = await plan({ max_people: 0 })
  assert.deepEqual((await move(full)).body, { errors: { event_id: ['is full'] } })
  const free = await plan()
  assert.equal((await move(free)).status, 204)
  assert.deepEqual([await guests(), await guests(free)], [[people[1], people[2]], [people[0]]])
})

test('a place that an account left behind is filled by the clock, and twice is as once', async () => {
  const fill = () => world.db.transaction((tx) => fillFreePlaces(tx, NOW))
  const gone = await world.student('gone')
  for (const person of [gone, ...people.slice(1, 3)]) await take(person)
  await fill()
  await world.db.script(`delete from users where id = ${gone}`)
  const filled = await Promise.all([fill(), fill()])
  assert.equal(filled[0]! + filled[1]!, 1)
  assert.deepEqual(await guests(), people.slice(1, 3))
})

test('a closed account keeps its turn, and others do not wait for it', async () => {
  for (const person of people.slice(0, 4)) await take(person)
  await world.db.script(`update users set active = false where id = ${people[2]}`)
  await leave(people[0]!)
  assert.deepEqual([await guests(), await waiting()], [[people[1], people[3]], [people[2]]])
  await world.db.script(`update users set active = true where id = ${people[2]}`)
})

test('of fifty who want the last place one gets it, and the others wait in order', async () => {
  await take(people[0]!)
  const answers = await Promise.all(people.slice(1).map((person) => take(person)))
  assert.equal(answers.filter((answer) => 'placeId' in answer).length, 1)
  assert.equal((await guests()).length, 2)
  assert.equal(new Set([...(await guests()), ...(await waiting())]).size, 50)
})

test('fifty who come and go at once leave no place empty while somebody waits', async () => {
  for (const person of people.slice(0, 25)) await take(person)
  await Promise.all([
    ...people.slice(0, 2).map((person) => leave(person)),
    ...people.slice(25).map((person) => take(person)),
    change({ max_people: 5 }),
  ])
  assert.equal((await guests()).length, 5)
  assert.equal((await waiting()).length, 43)
})
