/** Scales as they are found below a session. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Evaluations, evaluated } from '../domain/support/evaluations.ts'
import { type Racing, racing } from '../races/support.ts'

let world: Evaluations
let served: Racing
before(async () => {
  world = await evaluated()
  served = await racing(world)
})
after(() => served.app.close())

test('a session has its own scales, or those of its project where it has none', async () => {
  const project_id = await world.create('projects', {
    ...{ name: 'Ft Printf', repository: 'printf' },
    project_sessions_attributes: [{ minimum_mark: 80, team_behaviour: 'user' }],
    evaluations_attributes: [{ kind: 'scale' }],
  })
  const evaluation_id = await world.value('select id from evaluations where project_id = $1', project_id)
  const bare = await world.value('select id from project_sessions where project_id = $1', project_id)
  const facts = { name: 'Printf', guidelines_md: '-', correction_number: 1, duration: 900 }
  const scale = await world.create('scales', { ...facts, evaluation_id })
  const below = async (session: number) =>
    (await served.app.get(`/v2/project_sessions/${session}/scales`, served.root)).body.map(
      (row: { id: number }) => row.id,
    )
  assert.deepEqual([await below(world.session), await below(bare)], [[world.scale], [scale]])
})
