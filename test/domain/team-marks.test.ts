import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { markOf, type Verdict } from '../../src/domain/team-marks.ts'
import { closeOverdueTeams } from '../../src/domain/team-times.ts'
import { teams } from '../../src/resources/people/teams.ts'
import { teamEvaluated } from './support/evaluated-teams.ts'
import { type Evaluations, evaluated } from './support/evaluations.ts'

let world: Evaluations
before(async () => {
  world = await evaluated()
})
after(() => world.close())

const verdicts = (...marks: number[]): Verdict[] =>
  marks.map((mark) => ({ mark, positive: true, flag: 'Ok', placeholder: false }))

test('the mark is the floor of the mean, and of both means where uploads count', () => {
  assert.equal(markOf(verdicts(100, 30, 50, 75, 75), []), 66)
  assert.equal(markOf(verdicts(125, 125, 125), [61]), 93)
  assert.equal(markOf(verdicts(0, 125, 63), [1]), 31)
  assert.equal(markOf(verdicts(125, 125, 125), [-42]), 41)
  assert.equal(markOf(verdicts(), [50, 51]), 50)
  assert.equal(markOf([], []), undefined)
})

test('one negative flag makes the team 0, and cheating -42, whatever the others gave', () => {
  const crash: Verdict = { mark: 0, positive: false, flag: 'Crash', placeholder: false }
  assert.equal(markOf([...verdicts(125, 125), crash], [125]), 0)
  assert.equal(markOf([...verdicts(125), crash, { ...crash, mark: -42, flag: 'Cheat' }], []), -42)
})

test('a compiled mark takes the place of the mean of the evaluations', () => {
  assert.equal(markOf(verdicts(40, 100), [], 100), 100)
  assert.equal(markOf(verdicts(40, 100), [51], 100), 75)
  assert.equal(markOf(verdicts(40, 100), []), 70)
})

test('a team is marked when the last evaluation that its scale asks for is filled', async () => {
  const { team, state } = await teamEvaluated(world, 91)
  assert.deepEqual(await state(), ['waiting_for_correction', null, null])
  await world.book(team, { user_id: (await world.student()).id, comment: 'Fine', final_mark: 80 })
  assert.deepEqual(await state(), ['finished', 85, true])
})

test('a flag that one evaluator raises decides for the team', async () => {
  const { team, state } = await teamEvaluated(world, 125)
  await world.book(team, { user_id: (await world.student()).id, comment: 'Segfault', flag_id: 8 })
  assert.deepEqual(await state(), ['finished', 0, false])
})

test('a mark that the staff corrects, and an evaluation that they delete, mark the team again', async () => {
  const { ids, state } = await teamEvaluated(world, 100, 80)
  await world.change('scale_teams', ids[0]!, { final_mark: 50 })
  assert.deepEqual(await state(), ['finished', 65, false])
  await world.remove('scale_teams', ids[0]!)
  assert.deepEqual(await state(), ['finished', 80, true])
  await world.change('scale_teams', ids[1]!, { final_mark: 70 })
  assert.deepEqual(await state(), ['finished', 70, false])
  await world.remove('scale_teams', ids[1]!)
  assert.deepEqual(await state(), ['finished', 70, false])
})

test('what the staff marks stands when an evaluation that is missing comes, until all have come', async () => {
  const { team, state } = await teamEvaluated(world)
  const [first, second] = [await world.book(team), await world.book(team)]
  await world.change('teams', team, { final_mark: 0 })
  await world.change('scale_teams', first, { final_mark: 90 })
  assert.deepEqual(await state(), ['finished', 0, false])
  await world.change('scale_teams', second, { final_mark: 80 })
  assert.deepEqual(await state(), ['finished', 85, true])
})

test('a team that is opened and handed in anew with all of its evaluations is marked by them at once', async () => {
  const { team, state } = await teamEvaluated(world, 100, 80)
  await world.change('teams', team, { final_mark: null })
  assert.deepEqual(await state(), ['waiting_for_correction', null, null], 'what the staff takes away stays away')
  await world.change('teams', team, { closed_at: null })
  assert.deepEqual(await state(), ['in_progress', null, null])
  await world.change('teams', team, { closed_at: '2026-03-10T12:00:00Z' })
  assert.deepEqual(await state(), ['finished', 90, true])
})

test('a leader who hands in anew, and a deadline that is reached, have it marked the same way', async () => {
  const [handed, overdue] = [await teamEvaluated(world, 100, 80), await teamEvaluated(world, 60, 80)]
  for (const { team } of [handed, overdue]) {
    await world.change('teams', team, { final_mark: null })
    await world.change('teams', team, { locked_at: '2026-03-10T11:00:00Z', closed_at: null })
  }
  await world.change('teams', handed.team, { closed_at: '2026-03-10T12:00:00Z' }, handed.ada)
  assert.deepEqual(await handed.state(), ['finished', 90, true])
  await world.change('teams', overdue.team, { deadline_at: '2026-03-11T12:00:00Z' })
  assert.equal(await world.run((tx) => closeOverdueTeams(tx, new Date('2026-03-11T12:00:00Z'))), 1)
  assert.deepEqual(await overdue.state(), ['finished', 70, false])
})

test('fillings at once mark the team once with all of them', async () => {
  const { team, state } = await teamEvaluated(world)
  const [first, second] = [await world.book(team), await world.book(team)]
  await Promise.all([
    world.change('scale_teams', first, { final_mark: 100 }),
    world.change('scale_teams', second, { final_mark: 60 }),
  ])
  assert.deepEqual(await state(), ['finished', 80, true])
})

test('a session that says nothing else is evaluated as its project says', async () => {
  const project_id = await world.create('projects', {
    ...{ name: 'Ft Printf', repository: 'printf', cursus_ids: [world.cursus] },
    project_sessions_attributes: [{ minimum_mark: 80, team_behaviour: 'user', solo: true }],
    evaluations_attributes: [{ kind: 'scale' }],
  })
  const evaluation_id = await world.value('select id from evaluations where project_id = $1', project_id)
  const project_session_id = await world.value('select id from project_sessions where project_id = $1', project_id)
  const facts = { name: 'Printf', guidelines_md: '-', correction_number: 1, duration: 900, is_primary: true }
  const scale_id = await world.create('scales', { ...facts, evaluation_id })
  const [ada, eve] = await world.students(2)
  const team = await world.create('teams', {
    ...{ project_id, project_session_id, closed_at: '2026-03-10T11:00:00Z' },
    teams_users_attributes: [{ user_id: ada.id, leader: true, validated: true }],
  })
  await world.offer(eve, '2026-03-11T09:00:00Z', '2026-03-11T09:15:00Z')
  const id = await world.create('scale_teams', { team_id: team, scale_id, begin_at: '2026-03-11T09:00:00Z' }, ada)
  await world.change('scale_teams', id, { final_mark: 90 })
  assert.deepEqual((await world.row(teams, team))!.final_mark, 90)
})

test('a session\u2019s own rule compiles its evaluations', async () => {
  await world.rule('eval_compilation', 'BestMark')
  const { state } = await teamEvaluated(world, 40, 100)
  assert.deepEqual(await state(), ['finished', 100, true])
})
