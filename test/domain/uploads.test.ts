import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { teamsUploads } from '../../src/resources/evaluation/teams_uploads.ts'
import { refusing, taken } from '../support/rules.ts'
import { teamEvaluated, withUpload } from './support/evaluated-teams.ts'
import { type Evaluations, evaluated } from './support/evaluations.ts'

let world: Evaluations
let upload_id: number
before(async () => {
  world = await evaluated()
  upload_id = await withUpload(world)
})
after(() => world.close())

const upload = (team_id: number, final_mark: number) =>
  world.create('teams_uploads', { team_id, upload_id, final_mark })

test('a team waits for the uploads of its session, and is marked by both', async () => {
  const { team, state } = await teamEvaluated(world, 125, 125)
  assert.deepEqual(await state(), ['waiting_for_correction', null, null])
  await upload(team, 61)
  assert.deepEqual(await state(), ['finished', 93, true])
})

test('an upload that comes before the evaluations marks nothing by itself', async () => {
  const { team, state } = await teamEvaluated(world, 100)
  await upload(team, 0)
  assert.deepEqual(await state(), ['waiting_for_correction', null, null])
  await world.book(team, { comment: 'Fine', final_mark: 100 })
  assert.deepEqual(await state(), ['finished', 50, false])
})

test('an upload that is corrected marks the team again', async () => {
  const { team, state } = await teamEvaluated(world, 125, 125)
  const id = await upload(team, 61)
  await world.change('teams_uploads', id, { final_mark: 0 })
  assert.deepEqual(await state(), ['finished', 62, false])
})

test('uploads that are taken away leave the mark until new ones come', async () => {
  const { team, state } = await teamEvaluated(world, 125, 125)
  const id = await upload(team, 0)
  await world.act('teams', 'reset_team_uploads', { id: team })
  assert.equal(await world.row(teamsUploads, id), undefined)
  assert.deepEqual(await state(), ['finished', 62, false])
  const asked = `select event from outbox where model = 'teams' and record_id = $1 order by id desc limit 1`
  assert.equal(await world.value(asked, team), 'reset_team_uploads')
  await upload(team, 100)
  assert.deepEqual(await state(), ['finished', 112, true])
})

test('the marks of several teams are written at once, all of them or none', async () => {
  const [one, two] = [await teamEvaluated(world, 100, 100), await teamEvaluated(world, 50, 50)]
  const write = (...teams_uploads: object[]) =>
    world.act('teams_uploads', 'multiple_create', { fields: { teams_uploads } })
  await assert.rejects(write(), refusing({ teams_uploads: ["can't be blank"] }))
  const row = { team_id: one.team, upload_id, final_mark: 100 }
  await assert.rejects(write(row, row), taken('team_id'))
  assert.deepEqual(await one.state(), ['waiting_for_correction', null, null])
  await write(row, { ...row, team_id: two.team })
  assert.deepEqual(
    [await one.state(), await two.state()],
    [
      ['finished', 100, true],
      ['finished', 75, false],
    ],
  )
})

test('a team has one mark of an upload', async () => {
  const { team } = await teamEvaluated(world, 100)
  await upload(team, 50)
  await assert.rejects(upload(team, 60), taken('team_id'))
})
