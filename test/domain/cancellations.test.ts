import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { scaleTeams } from '../../src/resources/evaluation/scale_teams.ts'
import { teams } from '../../src/resources/people/teams.ts'
import { denied, type Person, refusing } from '../support/rules.ts'
import { type Evaluations, evaluated } from './support/evaluations.ts'

let world: Evaluations
before(async () => {
  world = await evaluated()
})
after(() => world.close())

const BEGIN = '2026-03-11T09:00:00Z'
/** An evaluation to come, on time that eve offers. */
async function booked() {
  const [ada, eve] = await world.students(2)
  const team = await world.team(ada)
  await world.offer(eve, BEGIN, '2026-03-11T09:30:00Z')
  // Booked by the staff, so that who else offers that time does not matter.
  return { ada, eve, team, id: await world.book(team, { user_id: eve.id, begin_at: BEGIN }) }
}
const close = ({ id }: Person) => world.create('closes', { user_id: id, closer_id: id, kind: 'other', reason: 'Food' })

test('the evaluated cancel, the time is free again and their point stays spent', async () => {
  const { ada, eve, id } = await booked()
  assert.deepEqual(await world.bookedOn(eve), [id, id])
  await world.remove('scale_teams', id, ada)
  assert.equal(await world.row(scaleTeams, id), undefined)
  assert.deepEqual([await world.points(ada), await world.points(eve)], [4, 5])
  assert.deepEqual(await world.bookedOn(eve), [null, null])
})

test('the evaluator cancels and pays a point, the evaluated get theirs back, and the time is not offered any more', async () => {
  const { ada, eve, id } = await booked()
  await world.remove('scale_teams', id, eve)
  assert.deepEqual(await world.history(ada), ['Defense plannification -1', 'Refund after a cancelled defense 1'])
  assert.deepEqual(await world.history(eve), ['Evaluator cancelled a defense -1'])
  assert.deepEqual(await world.bookedOn(eve), [])
})

test('an evaluator without a point cancels all the same, and owes one', async () => {
  const { eve, id } = await booked()
  await world.give(eve, -5)
  await world.remove('scale_teams', id, eve)
  assert.equal(await world.points(eve), -1)
})

test('everybody in a group gets their point back', async () => {
  const [ada, bob, eve] = await world.students(3)
  const id = await world.book(await world.team(ada, bob), { user_id: eve.id, begin_at: BEGIN })
  await world.remove('scale_teams', id, eve)
  assert.deepEqual([await world.points(ada), await world.points(bob), await world.points(eve)], [5, 5, 4])
})

test('who takes no part cancels nothing', async () => {
  const { id } = await booked()
  await assert.rejects(world.remove('scale_teams', id, await world.student()), denied)
})

test('nobody cancels what has begun, and the staff deletes without moving points', async () => {
  const { ada, eve, id } = await world.meeting()
  for (const person of [ada, eve])
    await assert.rejects(world.remove('scale_teams', id, person), refusing({ begin_at: ['lies behind'] }))
  await world.remove('scale_teams', id)
  assert.deepEqual([await world.points(ada), await world.points(eve)], [4, 5])
})

test('time that was booked for what the staff deletes is free again', async () => {
  const { eve, id } = await booked()
  await world.remove('scale_teams', id)
  assert.deepEqual(await world.bookedOn(eve), [null, null])
})

test('a filled evaluation that the staff deletes marks its team anew, and another one is booked in its place', async () => {
  const { team, id } = await world.meeting({ comment: 'Fine', final_mark: 50 })
  const second = await world.book(team, { comment: 'Fine', final_mark: 100 })
  const mark = async () => (await world.row(teams, team))!.final_mark
  assert.equal(await mark(), 75)
  await world.remove('scale_teams', id)
  assert.equal(await mark(), 100)
  await world.change('scale_teams', second, { final_mark: 80 })
  assert.equal(await mark(), 80)
  await world.book(team, { comment: 'Fine', final_mark: 60 })
  assert.equal(await mark(), 70)
})

test('closing an account on either side calls its evaluations off, and refunds them', async () => {
  const [first, second] = [await booked(), await booked()]
  await close(first.ada)
  await close(second.eve)
  for (const { ada, eve, id } of [first, second]) {
    assert.equal(await world.row(scaleTeams, id), undefined)
    assert.deepEqual([await world.points(ada), await world.points(eve)], [5, 5])
  }
  const told = `select record_id from outbox where model = 'scale_teams' and event = 'destroy' order by id desc limit 2`
  assert.deepEqual((await world.rows(told)).flat(), [second.id, first.id])
})

test('a closed evaluator\u2019s time is booked by nobody, offered by nobody, and asked for by no member of the staff', async () => {
  const [ada, eve] = await world.students(2)
  const begin_at = '2026-03-12T09:00:00Z'
  await world.offer(eve, begin_at, '2026-03-12T09:30:00Z')
  await close(eve)
  const team = await world.team(ada)
  await assert.rejects(world.book(team, { begin_at }, ada), refusing({ begin_at: ['is offered by nobody'] }))
  const closed = refusing({ user_id: ['is closed'] })
  await assert.rejects(world.offer(eve, '2026-03-12T10:00:00Z', '2026-03-12T10:30:00Z'), closed)
  await assert.rejects(world.book(team, { begin_at, user_id: eve.id }), closed)
  await world.book(team, { begin_at: '2026-03-09T09:00:00Z', user_id: eve.id })
})
