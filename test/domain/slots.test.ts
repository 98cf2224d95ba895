import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { slots } from '../../src/resources/evaluation/slots.ts'
import { denied, NOW, type Person, refusing, type Who } from '../support/rules.ts'
import { type Evaluations, evaluated } from './support/evaluations.ts'

let world: Evaluations
before(async () => {
  world = await evaluated()
})
after(() => world.close())

/** Offers a time of a day, by `09:00-09:30`; answers the ids of the slots. */
async function offer(person: Person, day: string, span: string, as: Who = person, more: object = {}) {
  const [begin, end] = span.split('-')
  const fields = { user_id: person.id, begin_at: `${day}T${begin}:00Z`, end_at: `${day}T${end}:00Z`, ...more }
  return ((await world.act('slots', 'create', { fields, as })) as { showAll: number[] }).showAll
}
const offered = async ({ id }: Person) => {
  const text = `select to_char(begin_at at time zone 'utc', 'HH24:MI-') || to_char(end_at at time zone 'utc', 'HH24:MI')
    from slots where user_id = $1 order by begin_at`
  return (await world.rows(text, id)).flat()
}
const short = (minutes: number) =>
  refusing({ end_at: [`Ending must be at least ${minutes} minutes after the beginning`] })

test('a span becomes one slot for each quarter of an hour in it, rounded inwards', async () => {
  const ada = await world.student()
  assert.equal((await offer(ada, '2026-03-11', '09:05-10:02')).length, 3)
  assert.deepEqual(await offered(ada), ['09:15-09:30', '09:30-09:45', '09:45-10:00'])
  const none = refusing({ end_at: ['must be a quarter of an hour or more after begin_at'] })
  await assert.rejects(offer(ada, '2026-03-12', '09:05-09:20', world.staff), none)
})

test('a span ends after its begin, and the staff offers two weeks at once at most', async () => {
  const ada = await world.student()
  const backwards = refusing({ end_at: ['must be after begin_at'] })
  await assert.rejects(offer(ada, '2026-03-11', '10:00-09:00', world.staff), backwards)
  const year = { end_at: '2027-03-11T00:00:00Z' }
  const long = refusing({ end_at: ['must be within two weeks of begin_at'] })
  await assert.rejects(offer(ada, '2026-03-11', '10:00-11:00', world.staff, year), long)
})

test('students offer from half an hour to two weeks ahead', async () => {
  const ada = await world.student()
  const soon = refusing({ begin_at: ['Has to be at least 30 minutes from now'] })
  const far = refusing({ end_at: ['Ending must be within 14 days'] })
  await assert.rejects(offer(ada, '2026-03-10', '12:15-13:15'), soon)
  await assert.rejects(offer(ada, '2026-03-24', '12:00-12:45'), far)
  world.clock.set(new Date('2026-03-10T11:59:00Z'))
  await offer(ada, '2026-03-10', '12:30-13:00')
  await offer(ada, '2026-03-24', '11:30-12:00')
  world.clock.set(NOW)
})

test('students offer as long as their campus wants at least, half an hour where it says nothing else', async () => {
  const ada = await world.student()
  await assert.rejects(offer(ada, '2026-03-17', '09:00-09:15'), short(30))
  await world.db.script(`update campus set minimum_slot_duration = 60 where id = ${world.lyon}`)
  const lea = await world.student('lea', world.lyon)
  await assert.rejects(offer(lea, '2026-03-17', '09:00-09:45'), short(60))
  await offer(lea, '2026-03-17', '09:00-10:00')
})

test('who prolongs what they offer adds quarters, and who shortens it takes some back', async () => {
  const ada = await world.student()
  await offer(ada, '2026-03-17', '09:00-09:30')
  await offer(ada, '2026-03-17', '09:30-09:45')
  const [first] = await offer(ada, '2026-03-17', '08:45-09:00')
  assert.deepEqual(await offered(ada), ['08:45-09:00', '09:00-09:15', '09:15-09:30', '09:30-09:45'])
  await world.remove('slots', first!, ada)
  assert.deepEqual(await offered(ada), ['09:00-09:15', '09:15-09:30', '09:30-09:45'])
  await assert.rejects(offer(ada, '2026-03-17', '10:00-10:15'), short(30))
})

test('booked time does not prolong what is offered beside it', async () => {
  const [ada, bob] = await world.students(2)
  await offer(ada, '2026-03-17', '09:00-09:30')
  await world.book(await world.team(bob), { user_id: ada.id, begin_at: '2026-03-17T09:00:00Z' })
  await assert.rejects(offer(ada, '2026-03-17', '09:30-09:45'), short(30))
})

test('nobody offers a quarter twice', async () => {
  const ada = await world.student()
  await offer(ada, '2026-03-13', '09:00-09:30')
  const twice = refusing({ begin_at: ['No overlapping with your other slots is allowed'] })
  await assert.rejects(offer(ada, '2026-03-13', '09:15-09:45'), twice)
  await assert.rejects(offer(ada, '2026-03-13', '09:15-09:45', world.staff), twice)
  assert.equal((await offered(ada)).length, 2)
})

test('nobody offers time in which they evaluate somebody', async () => {
  const [ada, bob] = await world.students(2)
  const id = await world.book(await world.team(bob), { user_id: ada.id, begin_at: '2026-03-13T10:10:00Z' })
  const busy = refusing({ begin_at: ['No overlapping with your evaluations is allowed'] })
  await assert.rejects(offer(ada, '2026-03-13', '10:30-11:00'), busy)
  await offer(ada, '2026-03-13', '10:45-11:15')
  await world.change('scale_teams', id, { truant_id: bob.id })
  await offer(ada, '2026-03-13', '10:15-10:45')
})

test('the staff offers any time, also a short one and one that lies behind', async () => {
  const ada = await world.student()
  assert.equal((await offer(ada, '2026-03-01', '09:00-09:15', world.staff)).length, 1)
})

test('users offer and take back their own time only', async () => {
  const [ada, bob] = await world.students(2)
  await assert.rejects(offer(ada, '2026-03-14', '09:00-09:30', bob), denied)
  const [id] = await offer(ada, '2026-03-14', '09:00-09:30')
  await assert.rejects(world.remove('slots', id!, bob), denied)
  await world.remove('slots', id!, ada)
  assert.deepEqual(await offered(ada), ['09:15-09:30'])
})

test('a slot that moves stays a quarter of an hour, by its begin, its end or both', async () => {
  const ada = await world.student()
  const [id] = await offer(ada, '2026-03-15', '09:00-09:30')
  const move = (fields: Record<string, string>, as: Who = world.staff) => world.change('slots', id!, fields, as)
  const taken = refusing({ begin_at: ['No overlapping with your other slots is allowed'] })
  await assert.rejects(move({ begin_at: '2026-03-15T09:15:00Z' }), taken)
  await move({ begin_at: '2026-03-15T11:00:00Z' })
  assert.deepEqual(await offered(ada), ['09:15-09:30', '11:00-11:15'])
  await move({ end_at: '2026-03-15T12:00:00Z' })
  assert.deepEqual(await offered(ada), ['09:15-09:30', '11:45-12:00'])
  const quarter = refusing({ end_at: ['must be a quarter of an hour after begin_at'] })
  await assert.rejects(move({ begin_at: '2026-03-15T13:00:00Z', end_at: '2026-03-15T14:00:00Z' }), quarter)
  await move({ begin_at: '2026-03-15T09:30:00Z', end_at: '2026-03-15T09:45:00Z' }, ada)
  assert.deepEqual(await offered(ada), ['09:15-09:30', '09:30-09:45'])
})

test('a student moves a slot to where they may offer one, and no single quarter away', async () => {
  const ada = await world.student()
  const [, last] = await offer(ada, '2026-03-16', '09:00-09:30')
  const move = (begin_at: string) => world.change('slots', last!, { begin_at }, ada)
  const soon = refusing({ begin_at: ['Has to be at least 30 minutes from now'] })
  await assert.rejects(move('2026-03-10T12:15:00Z'), soon)
  await assert.rejects(move('2026-03-16T11:00:00Z'), short(30))
  await move('2026-03-16T08:45:00Z')
  assert.deepEqual(await offered(ada), ['08:45-09:00', '09:00-09:15'])
})

test('a booked slot is neither taken back nor moved', async () => {
  const [ada, bob] = await world.students(2)
  const [id] = await offer(ada, '2026-03-18', '09:00-09:30')
  await world.book(await world.team(bob), { user_id: ada.id, begin_at: '2026-03-18T09:00:00Z' })
  const booked = refusing({ base: ['Slot has already been booked'] })
  await assert.rejects(world.remove('slots', id!, ada), booked)
  await assert.rejects(world.remove('slots', id!), booked)
  await assert.rejects(world.change('slots', id!, { begin_at: '2026-03-18T11:00:00Z' }), booked)
  assert.equal((await world.row(slots, id!))!.begin_at.toISOString(), '2026-03-18T09:00:00.000Z')
})

test('students say nothing about what is booked on their slots', async () => {
  const ada = await world.student()
  await assert.rejects(offer(ada, '2026-03-18', '09:00-10:00', ada, { scale_team_id: 1 }), denied)
  const [id] = await offer(ada, '2026-03-18', '09:00-10:00')
  await assert.rejects(world.change('slots', id!, { scale_team_id: null }, ada), denied)
})

test('the staff books a slot for an evaluation of whoever offers it, in its time', async () => {
  const [ada, bob, eve] = await world.students(3)
  const [id, later] = await offer(ada, '2026-03-19', '09:00-11:00')
  const team = await world.team(bob)
  const ofEve = await world.book(team, { user_id: eve.id, begin_at: '2026-03-19T09:00:00Z' })
  const ofAda = await world.book(team, { user_id: ada.id, begin_at: '2026-03-19T13:00:00Z' })
  const wrong = refusing({ scale_team_id: ['is not an evaluation at this time'] })
  await assert.rejects(world.change('slots', id!, { scale_team_id: ofEve }), wrong)
  await assert.rejects(world.change('slots', id!, { scale_team_id: ofAda }), wrong)
  await assert.rejects(offer(ada, '2026-03-19', '13:00-14:00', world.staff, { scale_team_id: ofAda }), wrong)
  await offer(ada, '2026-03-19', '13:00-13:30', world.staff, { scale_team_id: ofAda })
  await world.change('scale_teams', ofAda, { begin_at: '2026-03-19T09:00:00Z' })
  await world.change('slots', later!, { scale_team_id: null })
  assert.deepEqual((await world.bookedOn(ada)).slice(0, 3), [ofAda, null, null])
  await world.change('slots', later!, { scale_team_id: ofAda })
  assert.deepEqual((await world.bookedOn(ada)).slice(0, 3), [ofAda, ofAda, null])
})

test('the database keeps slots to quarters of an hour, and each to one of a user', async () => {
  const ada = await world.student()
  const insert = (begin: string, end: string) =>
    world.db.script(`insert into slots (user_id, begin_at, end_at) values (${ada.id}, '${begin}', '${end}')`)
  await assert.rejects(insert('2026-03-20T09:05:00Z', '2026-03-20T09:20:00Z'), /slots_quarter/)
  await assert.rejects(insert('2026-03-20T09:00:00Z', '2026-03-20T09:30:00Z'), /slots_quarter/)
  await insert('2026-03-20T09:00:00Z', '2026-03-20T09:15:00Z')
  await assert.rejects(insert('2026-03-20T09:00:00Z', '2026-03-20T09:15:00Z'), /duplicate key/)
})
