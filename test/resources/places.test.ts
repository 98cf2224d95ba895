/** Events, exams and their queues as they are answered, and to whom. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Racing, racing } from '../races/support.ts'
import { NOW, type Person, type Rules, rules } from '../support/rules.ts'

let world: Rules
let served: Racing
let ada: Person
let bob: Person
before(async () => {
  world = await rules()
  served = await racing(world)
  ;[ada, bob] = await world.students(2)
})
after(() => served.app.close())

const event = (more: object = {}): Promise<number> =>
  world.create('events', {
    ...{ name: 'Talk', description: 'About SQL', kind: 'conference', campus_ids: [world.paris] },
    ...{ begin_at: '2026-03-20T18:00:00Z', end_at: '2026-03-20T20:00:00Z', ...more },
  })
const exam = (more: object = {}): Promise<number> =>
  world.create('exams', {
    ...{ name: 'Exam Rank 02', location: 'Cluster 1', ip_range: '10.1.0.0/16', campus_id: world.paris },
    ...{ begin_at: '2026-03-12T14:00:00Z', end_at: '2026-03-12T17:00:00Z', project_ids: [world.project], ...more },
  })
const get = async (path: string, token: string) => (await served.app.get(path, token)).body
const subscribe = (token: string, event_id: number) =>
  served.app.send('POST', '/v2/events_users', token, { events_user: { event_id } })

test('an event counts its subscribers, and who comes too late is answered with the waitlist', async () => {
  const id = await event({ max_people: 1, activate_waitlist: true })
  const first = await subscribe(await served.token(ada), id)
  assert.deepEqual([first.status, first.body.user.login, first.body.event.id], [201, ada.login, id])
  const { status, body } = await subscribe(await served.token(bob), id)
  assert.deepEqual([status, body.waitlistable_type, body.waitlistable_id], [202, 'Event', id])
  const shown = await get(`/v2/events/${id}`, served.root)
  assert.deepEqual([shown.nbr_subscribers, shown.waitlist.id], [1, body.id])
})

test('a student subscribes nobody else, and unsubscribes nobody else', async () => {
  const [id, ofAda] = [await event(), await served.token(ada)]
  const row = await world.create('events_users', { event_id: id, user_id: bob.id })
  const order = { events_user: { event_id: id, user_id: bob.id } }
  assert.equal((await served.app.send('POST', '/v2/events_users', ofAda, order)).status, 403)
  assert.equal((await served.app.send('DELETE', `/v2/events_users/${row}`, ofAda)).status, 403)
  assert.equal((await served.app.send('DELETE', `/v2/events_users/${row}`, await served.token(bob))).status, 204)
})

test('a full exam answers with its waitlist, too', async () => {
  const id = await exam({ max_people: 1, activate_waitlist: true })
  const list = `/v2/exams/${id}/exams_users`
  const first = await served.app.send('POST', list, served.root, { user_id: ada.id })
  assert.deepEqual([first.status, first.body.user.login, first.body.exam.id], [201, ada.login, id])
  const second = await served.app.send('POST', list, served.root, { user_id: bob.id })
  assert.deepEqual([second.status, second.body.waitlistable_type], [202, 'Exam'])
})

test('a hidden exam is shown to the staff, and to those who sit it', async () => {
  const [id, ofAda] = [await exam({ visible: false }), await served.token(ada)]
  const status = async (token: string) => (await served.app.get(`/v2/exams/${id}`, token)).status
  assert.deepEqual([await status(ofAda), await status(served.root)], [404, 200])
  await world.create('exams_users', { exam_id: id, user_id: ada.id })
  assert.equal(await status(ofAda), 200)
})

test('whether somebody sits an exam is told while it runs', async () => {
  const id = await exam({ begin_at: '2026-03-10T13:00:00Z', end_at: '2026-03-10T15:00:00Z' })
  await world.create('exams_users', { exam_id: id, user_id: ada.id })
  const of = ({ login }: Person) => get(`/v2/users/${login}/exam`, served.root)
  const sits = { in_exam: true, exam: { id, name: 'Exam Rank 02' } }
  const idle = { in_exam: false, exam: null }
  assert.deepEqual(await of(ada), idle)
  world.clock.set(new Date('2026-03-10T13:30:00Z'))
  const during = [await of(ada), await of(bob)]
  world.clock.set(NOW)
  assert.deepEqual(during, [sits, idle])
})
