import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { type Person, type Rules, rules } from '../support/rules.ts'
import { FIFTY, fifty, type Racing, racing, statuses } from './support.ts'

let world: Rules
let race: Racing
let people: Person[]
let tokens: string[]
before(async () => {
  world = await rules()
  race = await racing(world)
  people = await world.students(FIFTY)
  tokens = await Promise.all(people.map(race.token))
})
after(() => race.app.close())

let event: number
beforeEach(async () => {
  event = await world.create('events', {
    ...{ name: 'Talk', description: 'SQL', kind: 'conference', campus_ids: [world.paris] },
    ...{ begin_at: '2026-03-20T18:00:00Z', end_at: '2026-03-20T20:00:00Z' },
    ...{ max_people: 5, activate_waitlist: true },
  })
})

const ids = (some: readonly Person[]) => some.map(({ id }) => id)
const column = async (text: string, ...values: unknown[]) => (await world.rows(text, ...values)).flat()
const guests = () => column('select user_id from events_users where event_id = $1 order by id', event)
const WAITING = `select q.user_id from waitlists_users as q join waitlists as w on w.id = q.waitlist_id
  where w.waitlistable_type = $1 and w.waitlistable_id = $2 order by q.id`
const waiting = () => column(WAITING, 'Event', event)
const subscribe = (index: number) =>
  race.app.send('POST', '/v2/events_users', tokens[index]!, { events_user: { event_id: event } })
async function unsubscribe(index: number) {
  const user = people[index]!.id
  const id = await world.value('select id from events_users where event_id = $1 and user_id = $2', event, user)
  return race.app.send('DELETE', `/v2/events_users/${id}`, tokens[index]!)
}

test('of fifty who want the last five seats five get one, and the others wait', async () => {
  assert.deepEqual(statuses(await fifty(subscribe)), { 201: 5, 202: FIFTY - 5 })
  const [inside, outside] = [await guests(), await waiting()]
  assert.deepEqual([inside.length, outside.length], [5, FIFTY - 5])
  assert.equal(new Set([...inside, ...outside]).size, FIFTY)
})

test('whoever subscribes fifty times at once has one seat, or one turn', async () => {
  for (const [index, status] of [
    [0, 201],
    [5, 202],
  ] as const) {
    if (index === 5) for (const other of [1, 2, 3, 4]) await subscribe(other)
    assert.deepEqual(statuses(await fifty(() => subscribe(index))), { [status]: 1, 422: FIFTY - 1 })
  }
  assert.deepEqual([await guests(), await waiting()], [ids(people.slice(0, 5)), [people[5]!.id]])
})

test('while some leave and others come, those who waited get the seats, in their order', async () => {
  for (const index of Array(25).keys()) await subscribe(index)
  const answers = await fifty((index) => {
    if (index < 5) return unsubscribe(index)
    return index < 25 ? race.app.get(`/v2/events/${event}`, tokens[index]!) : subscribe(index)
  })
  assert.deepEqual(statuses(answers), { 204: 5, 200: 20, 202: 25 })
  assert.deepEqual(await guests(), ids(people.slice(5, 10)))
  assert.deepEqual((await waiting()).slice(0, 15), ids(people.slice(10, 25)))
  assert.equal((await waiting()).length, 15 + 25)
})

test('no seat stays empty while somebody waits, when seats are added meanwhile', async () => {
  for (const index of Array(25).keys()) await subscribe(index)
  const more = (max_people: number) =>
    race.app.send('PATCH', `/v2/events/${event}`, race.root, { event: { max_people } })
  await fifty((index) => {
    if (index < 5) return unsubscribe(index)
    return index === 20 ? more(9) : subscribe(index)
  })
  assert.deepEqual([(await guests()).length, (await waiting()).length], [9, FIFTY - 5 - 9])
})

test('people who swap places between two events all at once wait for nobody in a circle', async () => {
  const events = [event, await world.create('events', { ...TALK, campus_ids: [world.paris] })]
  const rows = await Promise.all(
    people.map(({ id: user_id }) => world.create('events_users', { event_id: events[1]!, user_id })),
  )
  await world.change('events', event, { max_people: null })
  race.repeated()
  const answers = await fifty((index) =>
    race.app.send('PATCH', `/v2/events_users/${rows[index % 25]}`, race.root, {
      events_user: { event_id: events[index % 2]! },
    }),
  )
  assert.deepEqual([statuses(answers), race.repeated()], [{ 204: FIFTY }, 0])
})

test('of fifty whom the staff put into an exam at once one gets the last place', async () => {
  const id = await world.create('exams', {
    ...{
      name: 'Rank 02',
      location: 'C1',
      ip_range: '10.0.0.0/8',
      campus_id: world.paris,
      project_ids: [world.project],
    },
    ...{ begin_at: '2026-03-12T14:00:00Z', end_at: '2026-03-12T17:00:00Z', max_people: 1, activate_waitlist: true },
  })
  const enlist = (index: number) =>
    race.app.send('POST', `/v2/exams/${id}/exams_users`, race.root, { user_id: people[index]!.id })
  assert.deepEqual(statuses(await fifty(enlist)), { 201: 1, 202: FIFTY - 1 })
  const inside = await column('select user_id from exams_users where exam_id = $1', id)
  const outside = await column(WAITING, 'Exam', id)
  assert.deepEqual([inside.length, new Set([...inside, ...outside]).size], [1, FIFTY])
})

test('accounts that open while others leave are called in, at the latest when the clock comes by', async () => {
  for (const index of Array(30).keys()) await subscribe(index)
  const closes = await Promise.all(
    people
      .slice(5, 30)
      .map(({ id: user_id }) =>
        world.create('closes', { user_id, closer_id: people[49]!.id, kind: 'other', reason: 'Food' }),
      ),
  )
  race.repeated()
  const answers = await fifty((index) => {
    if (index < 5) return unsubscribe(index)
    if (index >= 30) return subscribe(index)
    return race.app.send('PATCH', `/v2/closes/${closes[index - 5]}/unclose`, race.root)
  })
  assert.ok(answers.every(({ status }) => status < 300))
  assert.equal(race.repeated(), 0)
  await race.app.clockwork.runDue()
  assert.deepEqual([(await guests()).length, (await waiting()).length], [5, FIFTY - 5 - 5])
})

const TALK = {
  ...{ name: 'Talk', description: 'SQL', kind: 'conference' },
  ...{ begin_at: '2026-03-21T18:00:00Z', end_at: '2026-03-21T20:00:00Z' },
}
