import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { compiledMark, mayEvaluate } from '../../src/domain/rules.ts'
import { flags } from '../../src/resources/evaluation/flags.ts'
import { type Curriculum, curriculum } from '../support/curriculum.ts'
import { NOW } from '../support/scene.ts'

let world: Curriculum
let [ada, bob, lea] = [0, 0, 0]
before(async () => {
  world = await curriculum()
  await world.db.orm.insert(flags).values([{ id: 1, name: 'Ok', positive: true, icon: 'check-4' }])
  ada = await world.cadet('ada')
  bob = await world.cadet('bob')
  lea = await world.student('lea', world.lyon)
})
after(() => world.close())

const begin = async (slug: string) => {
  const made = await world.newProject(slug)
  const { body } = await world.register(ada, made.project)
  const may = (user: number, team = body.current_team_id) =>
    world.run((tx) => mayEvaluate(tx, made.session, user, team, NOW))
  return { ...made, team: body.current_team_id as number, may }
}

test('nobody evaluates themselves, and without a rule anybody else may', async () => {
  const { may } = await begin('free')
  assert.deepEqual([await may(ada), await may(bob), await may(lea)], [false, true, true])
})

test('an evaluator is in the cursus, and on the campus of the team', async () => {
  const inCursus = await begin('in-cursus')
  await world.rule(inCursus.session, 'correction', 'InCursus')
  const [noa] = [await world.student('noa')]
  assert.deepEqual([await inCursus.may(bob), await inCursus.may(noa)], [true, false])
  const onCampus = await begin('on-campus')
  await world.rule(onCampus.session, 'correction', 'OnSameCampus')
  assert.deepEqual([await onCampus.may(noa), await onCampus.may(lea)], [true, false])
})

test('an evaluator comes to one rendering once, and not too often to the same people', async () => {
  const { session, project, team, may } = await begin('met')
  await world.db.script(`
    insert into evaluations (project_id, project_session_id, kind) values (${project}, ${session}, 'scale');
    insert into scales (name, guidelines_md, correction_number, duration, is_primary, evaluation_id)
      select 'Met', 'g', 2, 1800, true, max(id) from evaluations;
    insert into scale_teams (user_id, team_id, scale_id, begin_at, flag_id)
      select ${bob}, ${team}, max(id), '2026-03-09T12:00:00Z', 1 from scales`)
  await world.rule(session, 'correction', 'LastClose')
  assert.deepEqual([await may(bob), await may(lea)], [false, true])
  const other = await begin('met-again')
  assert.equal(await other.may(bob), true)
  await world.rule(other.session, 'correction', 'MatchingDelay', ['0-0,150-2'])
  assert.deepEqual([await other.may(bob), await other.may(lea)], [false, true])
})

test('a rule of the session may make the mark of its evaluations', async () => {
  const { session } = await world.newProject('compiled')
  const marks = [100, 30, 50, 75, 75]
  const compiled = () => world.run((tx) => compiledMark(tx, session, marks))
  assert.equal(await compiled(), undefined)
  await world.rule(session, 'eval_compilation', 'MedianMark')
  assert.equal(await compiled(), 75)
})
