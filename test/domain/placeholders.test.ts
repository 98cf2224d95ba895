import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { terminateTeams } from '../../src/domain/placeholders.ts'
import { teams } from '../../src/resources/people/teams.ts'
import { SERVER } from '../support/database.ts'
import { NOW } from '../support/rules.ts'
import { teamEvaluated, withUpload } from './support/evaluated-teams.ts'
import { type Evaluations, evaluated } from './support/evaluations.ts'

let world: Evaluations
before(async () => {
  world = await evaluated()
})
after(() => world.close())

const LATER = new Date('2026-03-12T00:00:00Z')
const over = (team: number) => world.change('teams', team, { terminating_at: '2026-03-11T12:00:00Z' })
const run = (now = LATER) => world.run((tx) => terminateTeams(tx, now))

test('what nobody evaluated in time is made up with 0, and the team is finished', async () => {
  const { team, state } = await teamEvaluated(world, 100)
  await over(team)
  assert.equal(await run(NOW), 0)
  assert.equal(await run(), 1)
  assert.equal(await run(), 0)
  assert.deepEqual(await state(), ['finished', 50, false])
  const made = await world.rows(
    `select final_mark, flag_id, begin_at is null, user_id, comment, filled_at = $2 from scale_teams
      where team_id = $1 order by id desc limit 1`,
    team,
    LATER,
  )
  assert.deepEqual(made, [[0, 1, true, null, 'Nobody came to evaluate in time.', true]])
})

test('evaluations that were booked and never filled are called off, and the points for them go back', async () => {
  const { ada, team, state } = await teamEvaluated(world)
  const eve = await world.student()
  await world.offer(eve, '2026-03-12T09:00:00Z', '2026-03-12T09:30:00Z')
  await world.book(team, { user_id: eve.id, begin_at: '2026-03-12T09:00:00Z' })
  await over(team)
  assert.equal(await run(), 1)
  assert.deepEqual(await state(), ['finished', 0, false])
  assert.deepEqual([await world.points(ada), await world.points(eve)], [5, 5])
  assert.deepEqual(await world.bookedOn(eve), [null, null])
})

test('three machines that look at once finish a team once', async () => {
  const { team, state } = await teamEvaluated(world, 100)
  await over(team)
  assert.deepEqual((await Promise.all([run(), run(), run()])).sort(), [0, 0, 1])
  assert.deepEqual(await state(), ['finished', 50, false])
})

test('a team of which an evaluation is being written is left for the next time', {
  skip: !SERVER && 'PGlite has one connection',
}, async () => {
  const { team, state } = await teamEvaluated(world)
  const id = await world.book(team)
  await over(team)
  await world.run(async (tx) => {
    await tx.execute(`select 1 from scale_teams where id = ${id} for update`)
    assert.equal(await run(), 0)
  })
  assert.deepEqual(await state(), ['waiting_for_correction', null, null])
  assert.equal(await run(), 1)
})

test('one team that cannot be finished keeps no other back', async () => {
  const [broken, sound] = [await teamEvaluated(world), await teamEvaluated(world)]
  for (const { team } of [broken, sound]) await over(team)
  await world.db.script(
    `alter table scale_teams add constraint broken check (team_id <> ${broken.team} or user_id is not null)`,
  )
  assert.equal(await run(), 1)
  assert.deepEqual(
    [await broken.state(), await sound.state()],
    [
      ['waiting_for_correction', null, null],
      ['finished', 0, false],
    ],
  )
  await world.db.script('alter table scale_teams drop constraint broken')
  assert.equal(await run(), 1)
})

test('a team whose session nobody evaluates waits for the mark that somebody writes', async () => {
  const project_id = await world.create('projects', {
    ...{ name: 'Exam', repository: 'exam', cursus_ids: [world.cursus] },
    project_sessions_attributes: [{ minimum_mark: 25, team_behaviour: 'user', solo: true }],
  })
  const closed_at = '2026-03-10T11:00:00Z'
  const ada = await world.student()
  const team = await world.create('teams', {
    ...{ project_id, closed_at, terminating_at: '2026-03-11T12:00:00Z' },
    teams_users_attributes: [{ user_id: ada.id }],
  })
  assert.equal(await run(), 0)
  await world.change('teams', team, { final_mark: 25 })
  const { status, validated } = (await world.row(teams, team))!
  assert.deepEqual([status, validated], ['finished', true])
})

test('uploads are not waited for where nobody came to evaluate', async () => {
  await withUpload(world)
  const { team, state } = await teamEvaluated(world)
  await over(team)
  assert.equal(await run(), 1)
  assert.deepEqual(await state(), ['finished', 0, false])
})
