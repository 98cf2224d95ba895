import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { teamEvaluated, withUpload } from '../domain/support/evaluated-teams.ts'
import { type Evaluations, evaluated } from '../domain/support/evaluations.ts'
import { FIFTY, fifty, type Racing, racing, statuses } from './support.ts'

let world: Evaluations
let race: Racing
before(async () => {
  world = await evaluated()
  race = await racing(world)
})
after(() => race.app.close())

test('fifty programs that mark one team at once mark it with all of them', async () => {
  const uploads: number[] = []
  while (uploads.length < FIFTY) uploads.push(await withUpload(world, `Program ${uploads.length}`))
  const { team, state } = await teamEvaluated(world, 100, 100)
  const answers = await fifty((index) => {
    const teams_upload = { team_id: team, upload_id: uploads[index], final_mark: index * 2 }
    return race.app.send('POST', '/v2/teams_uploads', race.root, { teams_upload })
  })
  assert.equal(race.repeated(), 0)
  assert.deepEqual(statuses(answers), { 201: FIFTY })
  assert.deepEqual(await state(), ['finished', 74, false])
})
