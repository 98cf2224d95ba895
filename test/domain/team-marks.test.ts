import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { terminateTeams } from '../../src/domain/placeholders.ts'
import { markOf, type Verdict } from '../../src/domain/team-marks.ts'
import { type Evaluated, evaluatedScene } from '../support/evaluated.ts'
import { NOW } from '../support/scene.ts'

let world: Evaluated
let names = 0
before(async () => {
  world = await evaluatedScene()
})
after(() => world.close())

const person = () => world.student(`user${++names}`)
const verdicts = (...marks: number[]): Verdict[] =>
  marks.map((mark) => ({ mark, positive: true, flag: 'Ok', placeholder: false }))
/** A team with evaluations of these marks, as the staff writes them. */
async function evaluated(...marks: number[]) {
  const ada = await person()
  const team = await world.team(ada)
  const ids: number[] = []
  for (const final_mark of marks) {
    const answer = await world.book(team, { user_id: await person(), comment: 'Fine', final_mark })
    ids.push(answer.body.id)
  }
  return { ada, team, ids }
}
const state = async (team: number) => {
  const { body } = await world.get(`/v2/teams/${team}`, world.root)
  return [body.status, body.final_mark, body['validated?']]
}

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
  const { team } = await evaluated(91)
  assert.deepEqual(await state(team), ['waiting_for_correction', null, null])
  await world.book(team, { user_id: await person(), comment: 'Fine', final_mark: 80 })
  assert.deepEqual(await state(team), ['finished', 85, true])
})

test('a mark that the staff corrects, and an evaluation that they delete, mark the team again', async () => {
  const { team, ids } = await evaluated(100, 80)
  await world.change(ids[0]!, { final_mark: 50 })
  assert.deepEqual(await state(team), ['finished', 65, false])
  await world.send('DELETE', `/v2/scale_teams/${ids[0]}`, world.root)
  assert.deepEqual(await state(team), ['finished', 80, true])
  await world.send('DELETE', `/v2/scale_teams/${ids[1]}`, world.root)
  assert.deepEqual(await state(team), ['finished', 80, true])
})

test('fillings at once mark the team once with all of them', async () => {
  const ada = await person()
  const team = await world.team(ada)
  const first = await world.book(team, { user_id: await person() })
  const second = await world.book(team, { user_id: await person() })
  await Promise.all([
    world.change(first.body.id, { comment: 'Fine', final_mark: 100 }),
    world.change(second.body.id, { comment: 'Fine', final_mark: 60 }),
  ])
  assert.deepEqual(await state(team), ['finished', 80, true])
})

test('what nobody evaluated in time is made up with 0, once on two machines, and the points for bookings go back', async () => {
  const { ada, team } = await evaluated(100)
  const eve = await person()
  await world.book(team, { user_id: eve, begin_at: '2026-03-12T09:00:00Z' })
  const later = new Date('2026-03-12T00:00:00Z')
  await world.send('PATCH', `/v2/teams/${team}`, world.root, { team: { terminating_at: '2026-03-11T12:00:00Z' } })
  const run = (now: Date) => world.db.transaction((tx) => terminateTeams(tx, now))
  assert.equal(await run(NOW), 0)
  assert.deepEqual((await Promise.all([run(later), run(later), run(later)])).sort(), [0, 0, 1])
  assert.deepEqual(await state(team), ['finished', 50, false])
  assert.deepEqual([await world.points(ada), await world.points(eve)], [4, 5])
  const { body } = await world.get(`/v2/teams/${team}`, world.root)
  const [made] = body.scale_teams
  assert.deepEqual(
    [made.final_mark, made.flag.name, made.begin_at, made.filled_at],
    [0, 'Ok', null, later.toISOString()],
  )
  assert.deepEqual(
    [made.corrector, made.correcteds, made.comment],
    ['invisible', 'invisible', 'Nobody came to evaluate in time.'],
  )
})

test('where uploads count, a team waits for them, and a later one marks it again', async () => {
  await world.db.script(`insert into evaluations (id, project_id, project_session_id, kind, position) overriding system value
      values (90, ${world.project}, ${world.session}, 'upload', 1);
    insert into evaluation_uploads (id, evaluation_id, name) overriding system value values (90, 90, 'Moulinette')`)
  const { team } = await evaluated(125, 125)
  assert.deepEqual(await state(team), ['waiting_for_correction', null, null])
  const upload = (final_mark: number) => ({ teams_upload: { team_id: team, upload_id: 90, final_mark } })
  const { body } = await world.make('/v2/teams_uploads', upload(61))
  assert.deepEqual(await state(team), ['finished', 93, true])
  await world.send('PATCH', `/v2/teams_uploads/${body.id}`, world.root, { teams_upload: { final_mark: 0 } })
  assert.deepEqual(await state(team), ['finished', 62, false])
  await world.send('POST', `/v2/teams/${team}/reset_team_uploads`, world.root)
  assert.deepEqual(await state(team), ['finished', 62, false])
  const rows = [{ team_id: team, upload_id: 90, final_mark: 100 }]
  const several = await world.send('POST', '/v2/teams_uploads/multiple_create', world.root, { teams_uploads: rows })
  assert.equal(several.status, 201)
  assert.deepEqual(await state(team), ['finished', 112, true])
})

test('uploads are not waited for where nobody came to evaluate', async () => {
  const { team } = await evaluated()
  await world.send('PATCH', `/v2/teams/${team}`, world.root, { team: { terminating_at: '2026-03-11T12:00:00Z' } })
  assert.equal(await world.db.transaction((tx) => terminateTeams(tx, new Date('2026-03-12T00:00:00Z'))), 1)
  assert.deepEqual(await state(team), ['finished', 0, false])
})

test('a session\u2019s own rule compiles its evaluations', async () => {
  await world.db.script('delete from teams_uploads; delete from evaluations where id = 90')
  await world.rule('eval_compilation', 'BestMark')
  const { team } = await evaluated(40, 100)
  assert.deepEqual(await state(team), ['finished', 100, true])
})
