/** Places at events: who takes one, who gives it back, who waits. Exams have the same, see `exams.test.ts`. */
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { type By, fillFreePlaces, leavePlace, takePlace } from '../../src/domain/places.ts'
import { denied, NOW, type Person, type Rules, refusing, rules, type Who } from '../support/rules.ts'

let world: Rules
let students: Person[]
/** Their ids. */
let people: number[]
before(async () => {
  world = await rules()
  students = await world.students(6)
  people = students.map(({ id }) => id)
})
after(() => world.close())

let event: number
const plan = (more: object = {}): Promise<number> =>
  world.create('events', {
    ...{ name: 'Talk', description: 'About SQL', kind: 'conference', campus_ids: [world.paris] },
    ...{ begin_at: '2026-03-20T18:00:00Z', end_at: '2026-03-20T20:00:00Z', ...more },
  })
const change = (more: Record<string, unknown>) => world.change('events', event, more)
beforeEach(async () => {
  event = await plan({ max_people: 2, activate_waitlist: true })
})

const place = (userId: number, id = event) => ({ type: 'Event' as const, id, userId })
const take = (userId: number, now = NOW, by: By = 'student', id = event) =>
  world.run((tx) => takePlace(tx, place(userId, id), now, by))
const leave = (userId: number, now = NOW, by: By = 'student') =>
  world.run((tx) => leavePlace(tx, place(userId), now, by))
/** Subscribes as the API does. */
const subscribe = (user_id: number, as?: Who) =>
  world.act('events_users', 'create', { fields: { event_id: event, user_id }, as })
const subscriptionOf = (user: number): Promise<number> =>
  world.value('select id from events_users where event_id = $1 and user_id = $2', event, user)
const guests = async (id = event) =>
  (await world.rows('select user_id from events_users where event_id = $1 order by id', id)).flat()
const waiting = async (id = event) =>
  (
    await world.rows(
      `select u.user_id from waitlists_users as u join waitlists as w on w.id = u.waitlist_id
        where w.waitlistable_type = 'Event' and w.waitlistable_id = $1 order by u.id`,
      id,
    )
  ).flat()
const at = (time: string) => new Date(`2026-03-20T${time}Z`)

test('one subscribes until it begins; the staff put people in afterwards too', async () => {
  await take(people[0]!, at('17:59:59'))
  await assert.rejects(take(people[1]!, at('18:00:00')), refusing({ event_id: ['has already begun'] }))
  await take(people[1]!, at('18:00:00'), 'staff')
  assert.deepEqual(await guests(), [people[0], people[1]])
})

test('nobody subscribes twice, not even to the queue', async () => {
  const taken = refusing({ user_id: ['has already been taken'] })
  for (const person of people.slice(0, 3)) await take(person)
  await assert.rejects(take(people[0]!), taken)
  await assert.rejects(subscribe(people[2]!), taken)
  assert.deepEqual([await guests(), await waiting()], [[people[0], people[1]], [people[2]]])
})

test('without a number there is room for everybody, and with zero the door is closed', async () => {
  const open = await plan()
  for (const person of people) await take(person, NOW, 'student', open)
  assert.deepEqual(await guests(open), people)
  const closed = await plan({ max_people: 0, activate_waitlist: true })
  await assert.rejects(take(people[0]!, NOW, 'staff', closed), refusing({ event_id: ['is full'] }))
})

test('who comes to a full event is refused, or waits where there is a waitlist', async () => {
  const small = await plan({ max_people: 1 })
  await take(people[0]!, NOW, 'student', small)
  await assert.rejects(take(people[1]!, NOW, 'student', small), refusing({ event_id: ['is full'] }))
  for (const person of people.slice(0, 2)) await take(person)
  const outcome = await subscribe(people[2]!, students[2])
  assert.ok(outcome && 'waitsIn' in outcome)
  assert.equal((outcome.waitsIn as { waitlistable_id: number }).waitlistable_id, event)
  assert.deepEqual([await guests(), await waiting()], [people.slice(0, 2), [people[2]]])
})

test('a place that is given back goes to the first who waits, and so does one that is added', async () => {
  for (const person of people.slice(0, 6)) await take(person)
  await leave(people[0]!)
  assert.deepEqual([await guests(), await waiting()], [people.slice(1, 3), people.slice(3, 6)])
  await change({ max_people: 4 })
  assert.deepEqual([await guests(), await waiting()], [people.slice(1, 5), [people[5]]])
  await change({ max_people: null })
  assert.deepEqual([await guests(), await waiting()], [people.slice(1, 6), []])
})

test('whom the queue brings in is told like anybody else', async () => {
  for (const person of people.slice(0, 3)) await take(person)
  await leave(people[0]!)
  const told = `select u.user_id from outbox as o join events_users as u on u.id = o.record_id
    where o.model = 'events_users' and o.event = 'create' order by o.id desc`
  assert.equal(await world.value(told), people[2])
})

test('one leaves until so many hours before it begins; the staff take people out at any time', async () => {
  await change({ prohibition_of_cancellation: 24 })
  for (const person of people.slice(0, 3)) await take(person)
  const day = (time: string) => new Date(`2026-03-19T${time}Z`)
  await assert.rejects(leave(people[0]!, day('18:00:00')), refusing({ base: ['It is too late to cancel'] }))
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
  const fewer = { max_people: ['must be greater than or equal to 2, or 0 to close it'] }
  await assert.rejects(change({ max_people: 1 }), refusing(fewer))
  await change({ max_people: 0 })
  assert.deepEqual(await guests(), people.slice(0, 2))
})

test('an event still ends after it begins when one of both moves', async () => {
  const early = refusing({ end_at: ['must be after begin_at'] })
  await assert.rejects(change({ end_at: '2026-03-20T18:00:00Z' }), early)
  const late = refusing({ begin_at: ['must be before end_at'] })
  await assert.rejects(change({ begin_at: '2026-03-20T20:00:00Z' }), late)
})

test('an event is for the people of its campus and cursus', async () => {
  const { id: away } = await world.student('away', world.lyon)
  await assert.rejects(take(away), refusing({ event_id: ['is not for this user'] }))
  const piscine = await world.create('cursus', { name: `Piscine ${event}` })
  const other = await plan({ cursus_ids: [piscine] })
  await assert.rejects(take(people[0]!, NOW, 'student', other), refusing({ event_id: ['is not for this user'] }))
  await take(away, NOW, 'staff')
})

test('a subscription moves to another event only where there is a place, and leaves its own to who waits', async () => {
  for (const person of people.slice(0, 3)) await take(person)
  const row = await subscriptionOf(people[0]!)
  const move = (to: number) => world.change('events_users', row, { event_id: to })
  await assert.rejects(move(await plan({ max_people: 0 })), refusing({ event_id: ['is full'] }))
  const free = await plan()
  await move(free)
  assert.deepEqual([await guests(), await guests(free)], [[people[1], people[2]], [people[0]]])
})

test('a place that an account left behind is filled by the clock, and twice is as once', async () => {
  const fill = () => world.run((tx) => fillFreePlaces(tx, NOW))
  const { id: gone } = await world.student('gone')
  for (const person of [gone, ...people.slice(1, 3)]) await take(person)
  await fill()
  await world.db.script(`delete from users where id = ${gone}`)
  const filled = await Promise.all([fill(), fill()])
  assert.equal(filled[0]! + filled[1]!, 1)
  assert.deepEqual(await guests(), people.slice(1, 3))
})

const close = (user_id: number) =>
  world.create('closes', { user_id, closer_id: people[5], kind: 'other', reason: 'Food' })

test('a closed account subscribes to nothing, unless the staff put it in', async () => {
  const { id: closed } = await world.student()
  await close(closed)
  await assert.rejects(take(closed), refusing({ user_id: ['is closed'] }))
  await take(closed, NOW, 'staff')
  assert.deepEqual(await guests(), [closed])
})

test('a closed account keeps its turn, others do not wait for it, and it is called in as it opens', async () => {
  for (const person of people.slice(1, 5)) await take(person)
  const id = await close(people[3]!)
  await leave(people[1]!)
  assert.deepEqual([await guests(), await waiting()], [[people[2], people[4]], [people[3]]])
  await leave(people[2]!)
  assert.deepEqual([await guests(), await waiting()], [[people[4]], [people[3]]])
  await world.act('closes', 'unclose', { id })
  assert.deepEqual([await guests(), await waiting()], [[people[4], people[3]], []])
})

test('a waitlist that is given up is given up by everybody in it, and one goes with its event', async () => {
  for (const person of people.slice(2, 5)) await take(person)
  await change({ activate_waitlist: false })
  assert.deepEqual(await waiting(), [])
  await assert.rejects(take(people[1]!), refusing({ event_id: ['is full'] }))
  await change({ activate_waitlist: true })
  await take(people[1]!)
  await world.remove('events', event)
  assert.equal(await world.value('select count(*)::int from waitlists where waitlistable_id = $1', event), 0)
})

test('who gives a place back comes after those who wait', async () => {
  for (const person of people.slice(1, 4)) await take(person)
  await world.remove('events_users', await subscriptionOf(people[1]!), students[1])
  await take(people[1]!)
  assert.deepEqual([await guests(), await waiting()], [people.slice(2, 4), [people[1]]])
})

test('subscribers say what they thought of an event, once it is over, and once each', async () => {
  await take(people[0]!)
  const say = (as: Person) =>
    world.create('feedbacks', { event_id: event, user_id: as.id, comment: 'Good', rating: 5 }, as)
  await assert.rejects(say(students[0]!), refusing({ event_id: ['is not over yet'] }))
  world.clock.set(at('20:00:00'))
  await say(students[0]!)
  await assert.rejects(say(students[0]!), refusing({ user_id: ['has already been taken'] }))
  await assert.rejects(say(students[1]!), denied)
  world.clock.set(NOW)
})
