import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { writeAttendance } from '../../src/domain/attendance.ts'
import { enterExam, mayEnterExam } from '../../src/domain/exams.ts'
import { leavePlace, takePlace } from '../../src/domain/places.ts'
import { ALL_SCOPES } from '../support/app.ts'
import { NOW, type Scene, scene } from '../support/scene.ts'

let world: Scene
let exam: number
let ada: number
let bob: number
before(async () => {
  world = await scene()
  ;[ada, bob] = [await world.student('ada'), await world.student('bob')]
  const cursus_user = { cursus_id: world.cursus, begin_at: '2025-09-01' }
  for (const user_id of [ada, bob]) await world.make('/v2/cursus_users', { cursus_user: { ...cursus_user, user_id } })
  exam = await plan()
})
after(() => world.close())

const plan = async (more: object = {}): Promise<number> =>
  (
    await world.make('/v2/exams', {
      exam: {
        ...{ name: 'Exam Rank 02', location: 'Cluster 1', ip_range: '10.1.0.0/16', campus_id: world.paris },
        ...{ begin_at: '2026-03-12T14:00:00Z', end_at: '2026-03-12T17:00:00Z', project_ids: [world.project], ...more },
      },
    })
  ).body.id
const take = (userId: number, id = exam) =>
  world.db.transaction((tx) => takePlace(tx, { type: 'Exam', id, userId }, NOW, 'student'))
const enter = (userId: number, now = DURING, ip = '10.1.2.3') =>
  world.db.transaction((tx) => enterExam(tx, { examId: exam, userId, ip }, now))
const refused = (errors: object) => ({ body: { errors } })
const rows = (text: string) => world.db.read({ text, values: [] })
const DURING = new Date('2026-03-12T15:00:00Z')
const AFTERWARDS = new Date('2026-03-12T18:00:00Z')

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
  const list = `/v2/exams/${small}/exams_users`
  const answer = await world.send('POST', list, world.root, { user_id: bob })
  assert.deepEqual([answer.status, answer.body.waitlistable_type], [202, 'Exam'])
  const leave = world.db.transaction((tx) => leavePlace(tx, { type: 'Exam', id: small, userId: ada }, NOW, 'student'))
  await assert.rejects(leave, refused({ base: ['It is too late to cancel'] }))
  const [row] = (await world.get(list, world.root)).body
  assert.equal((await world.send('DELETE', `${list}/${row.id}`, world.root)).status, 204)
  const left = (await world.get(list, world.root)).body
  assert.deepEqual(
    left.map((one: { user_id: number }) => one.user_id),
    [bob],
  )
})

test('a hidden exam is none for students', async () => {
  const hidden = await plan({ visible: false })
  await assert.rejects(take(ada, hidden), refused({ exam_id: ['is not for this user'] }))
  const token = await world.token({ login: 'ada' })
  assert.equal((await world.get(`/v2/exams/${hidden}`, token)).status, 404)
  assert.equal((await world.get(`/v2/exams/${hidden}`, world.root)).status, 200)
  await world.make(`/v2/exams/${hidden}/exams_users`, { user_id: ada })
  assert.equal((await world.get(`/v2/exams/${hidden}`, token)).status, 200)
})

test('an exam is for the people of its campus', async () => {
  await assert.rejects(take(await world.student('away', world.lyon)), refused({ exam_id: ['is not for this user'] }))
})

test('who sits an exam is registered to its project and to itself, both', async () => {
  const missing = 'has no registration of this user'
  await assert.rejects(enter(ada), refused({ exam_id: [missing] }))
  await take(ada)
  await assert.rejects(enter(ada), refused({ project_id: [missing] }))
  const projects_user = { project_id: world.project, user_id: ada }
  const { id } = (await world.make('/v2/projects_users', { projects_user })).body
  await assert.rejects(enter(ada, NOW), refused({ exam_id: ['does not run now'] }))
  await assert.rejects(enter(ada, AFTERWARDS), refused({ exam_id: ['does not run now'] }))
  await assert.rejects(enter(ada, DURING, '10.2.0.1'), refused({ exam_id: ['cannot be entered from this address'] }))
  assert.equal(await enter(ada), id)
  assert.equal(await enter(ada), id)
})

test('whether somebody sits an exam now is told', async () => {
  world.clock.set(DURING)
  const tutor = await world.token({ roles: ['Advanced tutor'] })
  const of = async (login: string) => (await world.get(`/v2/users/${login}/exam`, tutor)).body
  const [sits, does] = [await of('ada'), await of('bob')]
  world.clock.set(NOW)
  assert.deepEqual(sits, { in_exam: true, exam: { id: exam, name: 'Exam Rank 02' } })
  assert.deepEqual(does, { in_exam: false, exam: null })
})

test('who was there is written into the journal once: at an exam who was at a machine, at an event who subscribed', async () => {
  await take(bob)
  const absent = await world.student('eve')
  const cursus_user = { cursus_id: world.cursus, begin_at: '2025-09-01', user_id: absent }
  await world.make('/v2/cursus_users', { cursus_user })
  await take(absent)
  const seat = { user_id: bob, host: 'c1r1s1', campus_id: world.paris, begin_at: '2026-03-12T13:50:00Z' }
  await world.make('/v2/locations', { location: { ...seat, end_at: '2026-03-12T15:50:00Z' } })
  const event = {
    ...{ name: 'Talk', description: 'About SQL', kind: 'conference', campus_ids: [world.paris] },
    ...{ begin_at: '2026-03-12T10:00:00Z', end_at: '2026-03-12T11:00:00Z' },
  }
  const event_id = (await world.make('/v2/events', { event })).body.id
  await world.make('/v2/events_users', { events_user: { event_id, user_id: absent } })
  const write = (now: Date) => world.db.transaction((tx) => writeAttendance(tx, now))
  assert.equal(await write(NOW), 0)
  const written = await Promise.all([write(AFTERWARDS), write(AFTERWARDS)])
  assert.equal(written[0]! + written[1]!, 2)
  const found = await rows(`select user_id, item_type, reason, campus_id, cursus_id from journals
    where item_type in ('EventsUser', 'ExamsUser') order by user_id`)
  const place = [world.paris, world.cursus]
  assert.deepEqual(found, [
    [ada, 'ExamsUser', 'Sat an exam', ...place],
    [bob, 'ExamsUser', 'Sat an exam', ...place],
    [absent, 'EventsUser', 'Attended an event', ...place],
  ])
})

test('subscribers say what they thought of an event once it is over', async () => {
  const [[event_id]] = (await rows(`select id from events`)) as [[number]]
  const give = async (login: string) =>
    world.send('POST', `/v2/events/${event_id}/feedbacks`, await world.token({ login, scopes: ALL_SCOPES }), {
      feedback: { comment: 'Good', rating: 5 },
    })
  assert.deepEqual((await give('eve')).body, { errors: { event_id: ['is not over yet'] } })
  world.clock.set(AFTERWARDS)
  const answers = [await give('eve'), await give('eve'), await give('bob')]
  world.clock.set(NOW)
  assert.deepEqual(
    answers.map(({ status }) => status),
    [201, 422, 403],
  )
  assert.deepEqual(answers[1]!.body, { errors: { user_id: ['has already been taken'] } })
})
