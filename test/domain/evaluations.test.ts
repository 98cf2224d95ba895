import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { scaleTeams } from '../../src/resources/evaluation/scale_teams.ts'
import { denied, refusing } from '../support/rules.ts'
import { type Evaluations, evaluated } from './support/evaluations.ts'

let world: Evaluations
before(async () => {
  world = await evaluated()
})
after(() => world.close())

const change = (id: number, fields: object) => world.change('scale_teams', id, { ...fields })
const full = refusing({ team_id: ['has all its evaluations'] })

test('an evaluation that the staff moves to another time takes what is offered then, and gives the rest back', async () => {
  const { ada, eve, id } = await world.meeting({ begin_at: '2026-03-11T08:00:00Z' })
  await world.offer(eve, '2026-03-11T09:00:00Z', '2026-03-11T10:00:00Z')
  await change(id, { begin_at: '2026-03-11T09:00:00Z' })
  assert.deepEqual(await world.bookedOn(eve), [id, id, null, null])
  await change(id, { begin_at: '2026-03-11T09:45:00Z' })
  assert.deepEqual(await world.bookedOn(eve), [null, null, null, id])
  assert.equal(await world.points(ada), 4)
})

test('an evaluation goes to another evaluator, with the time that they offer', async () => {
  const { ada, eve, id } = await world.meeting({ begin_at: '2026-03-12T09:00:00Z' })
  const bob = await world.student()
  await world.offer(bob, '2026-03-12T09:00:00Z', '2026-03-12T09:30:00Z')
  await change(id, { user_id: bob.id })
  assert.deepEqual([await world.bookedOn(bob), await world.bookedOn(eve)], [[id, id], []])
  await assert.rejects(change(id, { user_id: ada.id }), refusing({ user_id: ['is a member of the team'] }))
  await world.create('closes', { user_id: eve.id, closer_id: eve.id, kind: 'other', reason: 'Food' })
  await assert.rejects(change(id, { user_id: eve.id }), refusing({ user_id: ['is closed'] }))
  assert.equal((await world.row(scaleTeams, id))!.user_id, bob.id)
})

test('an open evaluation moves to a newer scale, and takes as long as that says', async () => {
  const { eve, id } = await world.meeting({ begin_at: '2026-03-13T08:00:00Z' })
  await world.offer(eve, '2026-03-13T09:00:00Z', '2026-03-13T10:00:00Z')
  await change(id, { begin_at: '2026-03-13T09:00:00Z' })
  const evaluation_id = await world.value('select evaluation_id from scales where id = $1', world.scale)
  const newer = { name: 'Newer', guidelines_md: '-', correction_number: 2, duration: 3600, evaluation_id }
  await change(id, { scale_id: await world.create('scales', newer) })
  assert.deepEqual(await world.bookedOn(eve), [id, id, id, id])
})

test('an evaluation moves to a team that was submitted and has room for it', async () => {
  const [{ id }, other, bob] = [await world.meeting(), await world.meeting(), await world.student()]
  await world.book(other.team)
  await assert.rejects(change(id, { team_id: other.team }), full)
  const ofBob = await world.team(bob)
  await world.change('teams', ofBob, { closed_at: null })
  await assert.rejects(change(id, { team_id: ofBob }), refusing({ team_id: ['has not been submitted'] }))
  await world.change('teams', ofBob, { closed_at: '2026-03-10T11:00:00Z' })
  await change(id, { team_id: ofBob })
  assert.equal((await world.row(scaleTeams, id))!.team_id, ofBob)
})

test('an evaluation that does not count takes no room where it moves', async () => {
  const [meeting, other] = [await world.meeting(), await world.meeting()]
  await world.book(other.team)
  await change(meeting.id, { truant_id: meeting.eve.id })
  await change(meeting.id, { team_id: other.team })
  await assert.rejects(change(meeting.id, { truant_id: null }), full)
})

test('those who meet change nothing of the meeting', async () => {
  const { ada, eve, id } = await world.meeting()
  for (const person of [ada, eve])
    for (const fields of [{ begin_at: '2026-03-12T09:00:00Z' }, { user_id: ada.id }, { scale_id: world.scale }])
      await assert.rejects(world.change('scale_teams', id, fields, person), denied)
})
