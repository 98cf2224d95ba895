import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { scaleTeams } from '../../src/resources/evaluation/scale_teams.ts'
import { teams } from '../../src/resources/people/teams.ts'
import { denied, NOW, refusing, type Who } from '../support/rules.ts'
import { type Evaluations, evaluated, type Meeting } from './support/evaluations.ts'

let world: Evaluations
before(async () => {
  world = await evaluated()
})
after(() => world.close())

const declare = ({ id }: Meeting, truant_id: number | null, as?: Who) =>
  world.change('scale_teams', id, { truant_id }, as)
const fill = ({ id, eve }: Meeting, fields: object) => world.change('scale_teams', id, { ...fields }, eve)
const full = refusing({ team_id: ['has all its evaluations'] })

test('an absent evaluator gives the evaluated their points back, and another evaluation is booked', async () => {
  const meeting = await world.meeting()
  const { ada, eve, team, id } = meeting
  await declare(meeting, eve.id, ada)
  const { truant_id, final_mark, comment, filled_at } = (await world.row(scaleTeams, id))!
  assert.deepEqual([truant_id, final_mark, comment, filled_at], [eve.id, null, null, null])
  assert.deepEqual(await world.history(ada), ['Defense plannification -1', 'Refund after an absent evaluator 1'])
  assert.equal(await world.points(eve), 5)
  await world.book(team)
  await world.book(team)
  await assert.rejects(world.book(team), full)
})

test('absent evaluated have spent their points, and the evaluator earns', async () => {
  const meeting = await world.meeting()
  const { ada, eve } = meeting
  await declare(meeting, ada.id, eve)
  await declare(meeting, ada.id, eve)
  assert.deepEqual([await world.points(ada), await world.points(eve)], [4, 6])
  await assert.rejects(declare(meeting, eve.id, ada), refusing({ truant_id: ['is known already'] }))
  const nothing = refusing({ truant_id: ['was absent: there is nothing to mark'] })
  await assert.rejects(fill(meeting, { comment: 'Fine', final_mark: 100 }), nothing)
})

test('either side says it of the other, from the begin on, and of nobody else', async () => {
  const meeting = await world.meeting({ begin_at: '2026-03-10T13:00:00Z' })
  const [{ ada, eve }, stranger] = [meeting, await world.student()]
  await assert.rejects(declare(meeting, eve.id, ada), refusing({ begin_at: ['is not reached yet'] }))
  world.clock.set(new Date('2026-03-10T13:00:00Z'))
  await assert.rejects(declare(meeting, eve.id, stranger), denied)
  await assert.rejects(declare(meeting, ada.id, ada), denied)
  await assert.rejects(declare(meeting, eve.id, eve), denied)
  const unknown = refusing({ truant_id: ['takes no part in the evaluation'] })
  await assert.rejects(declare(meeting, stranger.id, eve), unknown)
  await assert.rejects(world.change('scale_teams', meeting.id, { truant_id: ada.id, comment: 'x' }, eve), denied)
  await declare(meeting, ada.id, eve)
  world.clock.set(NOW)
})

test('the staff says it at any time, by itself', async () => {
  const meeting = await world.meeting({ begin_at: '2026-03-12T09:00:00Z' })
  const alone = refusing({ truant_id: ['stands alone: there is nothing to mark'] })
  const both = { truant_id: meeting.eve.id, final_mark: 100 }
  await assert.rejects(world.change('scale_teams', meeting.id, both), alone)
  await declare(meeting, meeting.eve.id)
  assert.equal((await world.row(scaleTeams, meeting.id))!.truant_id, meeting.eve.id)
})

test('who was marked was not absent', async () => {
  const meeting = await world.meeting()
  await fill(meeting, { comment: 'Fine', final_mark: 100 })
  const tookPlace = refusing({ truant_id: ['is said of an evaluation that took place'] })
  await assert.rejects(declare(meeting, meeting.ada.id), tookPlace)
})

test('an evaluation with a truant marks no team', async () => {
  const meeting = await world.meeting()
  await declare(meeting, meeting.ada.id, meeting.eve)
  for (const final_mark of [80, 90])
    await world.book(meeting.team, { user_id: (await world.student()).id, comment: 'Fine', final_mark })
  assert.equal((await world.row(teams, meeting.team))!.final_mark, 85)
})

test('who was not absent after all evaluates where there is room, and is paid for by who got points back', async () => {
  const meeting = await world.meeting()
  const { ada, eve, team } = meeting
  await declare(meeting, eve.id, ada)
  await declare(meeting, null)
  assert.equal(await world.points(ada), 4)
  await declare(meeting, eve.id, ada)
  await world.book(team)
  await world.book(team)
  await assert.rejects(declare(meeting, null), full)
})

test('who was forgiven and fills then has earned already', async () => {
  const meeting = await world.meeting()
  await declare(meeting, meeting.ada.id, meeting.eve)
  await declare(meeting, null)
  await fill(meeting, { comment: 'Fine', final_mark: 100 })
  assert.deepEqual(await world.history(meeting.eve), ['Earning after defense 1'])
})
