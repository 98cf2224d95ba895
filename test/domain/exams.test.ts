/** Exams: who is let in, from where and when; and who was there. Their places are those of events, see `places.test.ts`. */
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { noteAttendance, writeAttendance } from '../../src/domain/attendance.ts'
import { enterExam, mayEnterExam } from '../../src/domain/exams.ts'
import { fillPlaces, leavePlace, takePlace } from '../../src/domain/places.ts'
import { examsCursus } from '../../src/resources/campus/exams.ts'
import { NOW, type Person, type Rules, refusing, rules } from '../support/rules.ts'

let world: Rules
let exam: number
let ada: Person
let bob: Person
before(async () => {
  world = await rules()
})
after(() => world.close())
beforeEach(async () => {
  ;[ada, bob] = [await cadet(), await cadet()]
  exam = await plan()
})

async function cadet(): Promise<Person> {
  const person = await world.student()
  await world.create('cursus_users', { user_id: person.id, cursus_id: world.cursus, begin_at: '2025-09-01' })
  return person
}
const plan = (more: object = {}): Promise<number> =>
  world.create('exams', {
    ...{ name: 'Exam Rank 02', location: 'Cluster 1', ip_range: '10.1.0.0/16', campus_id: world.paris },
    ...{ begin_at: '2026-03-12T14:00:00Z', end_at: '2026-03-12T17:00:00Z', project_ids: [world.project], ...more },
  })
const take = ({ id: userId }: Person, id = exam) =>
  world.run((tx) => takePlace(tx, { type: 'Exam', id, userId }, NOW, 'student'))
const leave = ({ id: userId }: Person, id = exam) =>
  world.run((tx) => leavePlace(tx, { type: 'Exam', id, userId }, NOW, 'student'))
const enter = ({ id: userId }: Person, now = DURING, ip = '10.1.2.3') =>
  world.run((tx) => enterExam(tx, { examId: exam, userId, ip }, now))
const register = ({ id: user_id }: Person) => world.create('projects_users', { project_id: world.project, user_id })
/** Puts somebody in, as the staff do. */
const enlist = (exam_id: number, { id: user_id }: Person) =>
  world.act('exams_users', 'create', { fields: { exam_id, user_id } })
const candidates = async (id = exam) =>
  (await world.rows('select user_id from exams_users where exam_id = $1 order by id', id)).flat()
const DURING = new Date('2026-03-12T15:00:00Z')
const END = new Date('2026-03-12T17:00:00Z')
const AFTERWARDS = new Date('2026-03-12T18:00:00Z')
const NOT_YOURS = refusing({ exam_id: ['is not for this user'] })

test('the ranges of an exam are parted by commas, with blanks or without', () => {
  const enters = (ip_range: string, ip: string) => mayEnterExam({ ip_range }, ip)
  const range = '10.1.1.0/24,10.1.2.0/24 , 192.168.7.7'
  for (const ip of ['10.1.1.1', '10.1.2.255', '192.168.7.7', '::ffff:10.1.1.1']) assert.ok(enters(range, ip), ip)
  for (const ip of ['10.1.3.1', '192.168.7.8', '::1', 'nonsense', '']) assert.ok(!enters(range, ip), ip)
  assert.ok(enters('2001:db8::/32', '2001:db8::42'))
  assert.ok(!enters('2001:db8::/32', '10.1.1.1'))
})

test('a range that is none lets nobody in, and takes nothing from the others', () => {
  for (const range of ['', ' , ', '10.1.1.0/33', '10.1.1.0/x', 'everywhere', '10.1.1.300'])
    assert.equal(mayEnterExam({ ip_range: range }, '10.1.1.1'), false, range)
  assert.ok(mayEnterExam({ ip_range: 'everywhere, 10.1.1.0/24' }, '10.1.1.1'))
})

test('an exam has places, a queue and a time to leave as an event has', async () => {
  const day = { begin_at: '2026-03-13T10:00:00Z', end_at: '2026-03-13T13:00:00Z', prohibition_of_cancellation: 72 }
  const small = await plan({ ...day, max_people: 1, activate_waitlist: true })
  await take(ada, small)
  const outcome = await enlist(small, bob)
  assert.ok(outcome && 'waitsIn' in outcome)
  await assert.rejects(leave(ada, small), refusing({ base: ['It is too late to cancel'] }))
  const [[seat]] = (await world.rows('select id from exams_users where exam_id = $1', small)) as [[number]]
  await world.remove('exams_users', seat)
  assert.deepEqual(await candidates(small), [bob.id])
})

test('a hidden exam is none for students; the staff put people in', async () => {
  const secret = await plan({ visible: false })
  await assert.rejects(take(ada, secret), NOT_YOURS)
  await enlist(secret, ada)
  assert.deepEqual(await candidates(secret), [ada.id])
})

test('an exam is for the people of its campus', async () => {
  await assert.rejects(take(await world.student('away', world.lyon)), NOT_YOURS)
})

test('an exam is for the cursus that its projects have, also when it gets other projects', async () => {
  const cursusOf = async () => (await world.db.orm.select().from(examsCursus)).filter((row) => row.exam_id === exam)
  assert.deepEqual(
    (await cursusOf()).map((row) => row.cursus_id),
    [world.cursus],
  )
  const piscine = await world.create('cursus', { name: 'C Piscine' })
  const project = await world.create('projects', { name: 'C 00', repository: 'c', cursus_ids: [piscine] })
  await world.change('exams', exam, { project_ids: [project] })
  assert.deepEqual(
    (await cursusOf()).map((row) => row.cursus_id),
    [piscine],
  )
  await assert.rejects(take(ada), NOT_YOURS)
})

test('an exam is taken until it begins, and what becomes free afterwards stays so', async () => {
  const place = { type: 'Exam' as const, id: await plan({ max_people: 1, activate_waitlist: true }) }
  const takeAt = (person: Person, now: Date) =>
    world.run((tx) => takePlace(tx, { ...place, userId: person.id }, now, 'student'))
  await takeAt(ada, new Date('2026-03-12T13:59:59Z'))
  await takeAt(bob, new Date('2026-03-12T13:59:59Z'))
  await assert.rejects(takeAt(await cadet(), DURING), refusing({ exam_id: ['has already begun'] }))
  await world.run((tx) => leavePlace(tx, { ...place, userId: ada.id }, DURING, 'staff'))
  assert.equal(await world.run((tx) => fillPlaces(tx, 'Exam', place.id, DURING)), 0)
  assert.deepEqual(await candidates(place.id), [])
})

test('who sits an exam is registered to the exam and to its project, both', async () => {
  const missing = 'has no registration of this user'
  await assert.rejects(enter(ada), refusing({ exam_id: [missing] }))
  await take(ada)
  await assert.rejects(enter(ada), refusing({ project_id: [missing] }))
  const id = await register(ada)
  assert.equal(await enter(ada), id)
})

test('an exam is entered while it runs, from one of its addresses, as often as one likes', async () => {
  await take(ada)
  const id = await register(ada)
  const idle = refusing({ exam_id: ['does not run now'] })
  await assert.rejects(enter(ada, NOW), idle)
  await assert.rejects(enter(ada, END), idle)
  await assert.rejects(enter(ada, DURING, '10.2.0.1'), refusing({ exam_id: ['cannot be entered from this address'] }))
  assert.deepEqual([await enter(ada), await enter(ada)], [id, id])
  const entries = `select count(*)::int from journals where user_id = $1 and item_type = 'ExamsUser'`
  assert.equal(await world.value(entries, ada.id), 1)
})

test('a closed account enters no exam', async () => {
  await take(ada)
  await register(ada)
  await world.create('closes', { user_id: ada.id, closer_id: bob.id, kind: 'other', reason: 'Food' })
  await assert.rejects(enter(ada), refusing({ user_id: ['is closed'] }))
})

test('who was there is written into the journal once: at an exam who was at a machine, at an event who subscribed', async () => {
  const [absent, guest] = [await cadet(), await cadet()]
  for (const person of [bob, absent]) await take(person)
  const seat = { user_id: bob.id, host: 'c1r1s1', campus_id: world.paris, begin_at: '2026-03-12T13:50:00Z' }
  await world.create('locations', { ...seat, end_at: '2026-03-12T15:50:00Z' })
  const event_id = await world.create('events', {
    ...{ name: 'Talk', description: 'About SQL', kind: 'conference', campus_ids: [world.paris] },
    ...{ begin_at: '2026-03-12T10:00:00Z', end_at: '2026-03-12T11:00:00Z' },
  })
  await world.create('events_users', { event_id, user_id: guest.id })
  const write = (now: Date) => world.run((tx) => writeAttendance(tx, now))
  assert.equal(await write(NOW), 0)
  const written = await Promise.all([write(AFTERWARDS), write(AFTERWARDS)])
  assert.equal(written[0]! + written[1]!, 2)
  const found = `select user_id, item_type, reason, campus_id, cursus_id from journals
    where user_id = any ($1) and item_type in ('EventsUser', 'ExamsUser') order by user_id`
  assert.deepEqual(await world.rows(found, [bob.id, absent.id, guest.id]), [
    [bob.id, 'ExamsUser', 'Sat an exam', world.paris, world.cursus],
    [guest.id, 'EventsUser', 'Attended an event', world.paris, world.cursus],
  ])
  assert.equal(await world.run((tx) => noteAttendance(tx, 'Exam', [], AFTERWARDS)), 0)
})
