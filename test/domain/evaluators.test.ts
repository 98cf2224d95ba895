import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { COMPILATIONS, compiledMark, evaluatorsOf } from '../../src/domain/evaluators.ts'
import { NOW, type Person, refusing } from '../support/rules.ts'
import { type Evaluations, evaluated } from './support/evaluations.ts'

let world: Evaluations
before(async () => {
  world = await evaluated()
})
after(() => world.close())

/** Another project with a session of its own, and a team of somebody that does it; answers what tells who may evaluate. */
async function begin(name: string, leader: Person, at = NOW) {
  const project_id = await world.create('projects', {
    ...{ name, repository: name, cursus_ids: [world.cursus] },
    project_sessions_attributes: [{ minimum_mark: 80, team_behaviour: 'user', solo: true }],
  })
  const session = (await world.value('select max(id) from project_sessions')) as number
  const fields = { project_id, project_session_id: session, closed_at: '2026-03-10T11:00:00Z' }
  const members = [{ user_id: leader.id, leader: true, validated: true }]
  const team = await world.create('teams', { ...fields, teams_users_attributes: members })
  const may = ({ id }: Person) =>
    world.run(async (tx) => (await evaluatorsOf(tx, { id: team, project_session_id: session }, at, NOW))(id))
  return { session, team, may }
}
const cadet = async (campus?: number) => {
  const person = await world.student(undefined, campus)
  const studies = { user_id: person.id, cursus_id: world.cursus, begin_at: NOW.toISOString() }
  await world.create('cursus_users', studies)
  return person
}

test('nobody evaluates themselves, and without a rule anybody else may', async () => {
  const [ada, bob] = await world.students(2)
  const { may } = await begin('free', ada)
  assert.deepEqual([await may(ada), await may(bob)], [false, true])
})

test('with InCursus an evaluator is in the cursus, with OnSameCampus on the campus of whoever leads the team', async () => {
  const [ada, bob, noa] = [await cadet(), await cadet(), await world.student()]
  const lea = await cadet(world.lyon)
  const inCursus = await begin('in-cursus', ada)
  await world.rule('correction', 'InCursus', undefined, inCursus.session)
  assert.deepEqual([await inCursus.may(bob), await inCursus.may(lea), await inCursus.may(noa)], [true, true, false])
  const onCampus = await begin('on-campus', ada)
  await world.rule('correction', 'OnSameCampus', undefined, onCampus.session)
  assert.deepEqual([await onCampus.may(bob), await onCampus.may(lea), await onCampus.may(noa)], [true, false, true])
})

test('with LastClose an evaluator comes to one rendering once', async () => {
  const [ada, bob, eve] = await world.students(3)
  await world.rule('correction', 'LastClose')
  const team = await world.team(ada)
  await world.book(team, { user_id: bob.id, begin_at: '2026-03-09T12:00:00Z' })
  const work = { id: team, project_session_id: world.session }
  const may = ({ id }: Person) => world.run(async (tx) => (await evaluatorsOf(tx, work, NOW, NOW))(id))
  assert.deepEqual([await may(bob), await may(eve)], [false, true])
})

test('with MatchingDelay the same two meet again after days, the more the more there are to choose from', async () => {
  const [ada, bob, eve] = [await cadet(), await cadet(), await cadet()]
  await world.book(await world.team(ada), { user_id: bob.id, begin_at: '2026-03-12T12:00:00Z' })
  // However many evaluators there are here, they are more than one and fewer than fifty.
  const days = '1-0,50-2'
  for (const [name, time, expected] of [
    ['two days before', '2026-03-10T12:00:00Z', true],
    ['a day before', '2026-03-11T12:00:00Z', false],
    ['a day after', '2026-03-13T12:00:00Z', false],
    ['two days after', '2026-03-14T12:00:00Z', true],
  ] as const) {
    const { session, may } = await begin(name, ada, new Date(time))
    await world.rule('correction', 'MatchingDelay', days, session)
    assert.deepEqual([await may(bob), await may(eve)], [expected, true], name)
  }
  const few = await begin('few', ada, new Date('2026-03-12T12:00:00Z'))
  await world.rule('correction', 'MatchingDelay', '50-0,100-2', few.session)
  assert.equal(await few.may(bob), true)
})

test('MatchingDelay counts who evaluated whom alike', async () => {
  const [ada, bob] = [await cadet(), await cadet()]
  await world.book(await world.team(bob), { user_id: ada.id, begin_at: NOW.toISOString() })
  const { session, may } = await begin('in return', ada)
  await world.rule('correction', 'MatchingDelay', '1-0,50-2', session)
  assert.equal(await may(bob), false)
})

test('who books is given nobody whom the rules of the session refuse', async () => {
  const [ada, lea] = [await cadet(), await cadet(world.lyon)]
  await world.rule('correction', 'OnSameCampus')
  await world.offer(lea, '2026-03-12T09:00:00Z', '2026-03-12T09:30:00Z')
  const team = await world.team(ada)
  const book = () => world.book(team, { begin_at: '2026-03-12T09:00:00Z' }, ada)
  await assert.rejects(book(), refusing({ begin_at: ['is offered by nobody'] }))
  await world.offer(await cadet(), '2026-03-12T09:00:00Z', '2026-03-12T09:30:00Z')
  await book()
})

test('a rule of the session may make the mark of its evaluations: the best, the worst, the mean or the median', async () => {
  const marks = [100, 30, 50, 75, 75]
  const made = Object.entries(COMPILATIONS).map(([name, compile]) => [name, compile(marks)])
  assert.deepEqual(Object.fromEntries(made), { BestMark: 100, WorstMark: 30, MeanMark: 66, MedianMark: 75 })
  const compiled = () => world.run((tx) => compiledMark(tx, world.session, marks))
  assert.equal(await compiled(), undefined)
  await world.rule('eval_compilation', 'MedianMark')
  assert.equal(await compiled(), 75)
})
