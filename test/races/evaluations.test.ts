/** An evaluation ends one way: filled once, missed by one side, or cancelled. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { scaleTeams } from '../../src/resources/evaluation/scale_teams.ts'
import { teams } from '../../src/resources/people/teams.ts'
import { type Evaluations, evaluated } from '../domain/support/evaluations.ts'
import { FIFTY, fifty, type Racing, racing, statuses } from './support.ts'

let world: Evaluations
let race: Racing
before(async () => {
  world = await evaluated()
  race = await racing(world)
})
after(() => race.app.close())

const change = (id: number, token: string, scale_team: object) =>
  race.app.send('PATCH', `/v2/scale_teams/${id}`, token, { scale_team })
const remove = (id: number, token: string) => race.app.send('DELETE', `/v2/scale_teams/${id}`, token)

test('of fifty fillings of one evaluation one counts, and the evaluator earns once', async () => {
  const { eve, id } = await world.meeting()
  const token = await race.token(eve)
  const answers = await fifty((index) => change(id, token, { comment: `${index}`, final_mark: index }))
  assert.deepEqual(statuses(answers), { 204: 1, 422: FIFTY - 1 })
  const row = (await world.row(scaleTeams, id))!
  const counts = answers.findIndex(({ status }) => status === 204)
  assert.deepEqual([row.comment, row.final_mark], [`${counts}`, counts])
  assert.deepEqual(await world.history(eve), ['Earning after defense 1'])
})

test('fifty fillings by the staff pay the evaluator once, too', async () => {
  const { eve, id } = await world.meeting()
  const answers = await fifty((index) => change(id, race.root, { final_mark: index }))
  assert.deepEqual(statuses(answers), { 204: FIFTY })
  assert.deepEqual(await world.history(eve), ['Earning after defense 1'])
})

test('fifty evaluations of one team that are filled at once mark it with all of them', async () => {
  const [ada, eve] = await world.students(2)
  const facts = { name: 'Many', guidelines_md: '-', correction_number: FIFTY, duration: 900, free: true }
  const evaluation_id = await world.value('select evaluation_id from scales where id = $1', world.scale)
  await world.change('scales', world.scale, { is_primary: false })
  const scale_id = await world.create('scales', { ...facts, evaluation_id, is_primary: true })
  const team = await world.team(ada)
  const ids: number[] = []
  while (ids.length < FIFTY)
    ids.push(await world.book(team, { scale_id, user_id: eve.id, begin_at: '2026-03-10T12:00:00Z' }))
  const answers = await fifty((index) => change(ids[index]!, race.root, { final_mark: index * 2 }))
  assert.equal(race.repeated(), 0)
  assert.deepEqual(statuses(answers), { 204: FIFTY })
  const { status, final_mark } = (await world.row(teams, team))!
  assert.deepEqual([status, final_mark, await world.points(eve)], ['finished', 49, 5 + FIFTY])
  await world.change('scales', world.scale, { is_primary: true })
})

test('when both sides blame each other at once, one is believed, and the points follow', async () => {
  const { ada, eve, id } = await world.meeting()
  const [ofAda, ofEve] = [await race.token(ada), await race.token(eve)]
  const answers = await fifty((index) =>
    index % 2 === 0 ? change(id, ofAda, { truant_id: eve.id }) : change(id, ofEve, { truant_id: ada.id }),
  )
  assert.deepEqual(statuses(answers), { 204: FIFTY / 2, 422: FIFTY / 2 })
  const { truant_id } = (await world.row(scaleTeams, id))!
  const expected = truant_id === eve.id ? [5, 5] : [4, 6]
  assert.deepEqual([await world.points(ada), await world.points(eve)], expected)
})

test('what is filled while somebody is said to be absent is one of both', async () => {
  const { ada, eve, id } = await world.meeting()
  const [ofAda, ofEve] = [await race.token(ada), await race.token(eve)]
  await fifty((index) =>
    index % 2 === 0 ? change(id, ofEve, { comment: 'Fine', final_mark: 80 }) : change(id, ofAda, { truant_id: eve.id }),
  )
  const { truant_id, filled_at } = (await world.row(scaleTeams, id))!
  assert.equal((truant_id === null) !== (filled_at === null), true)
  assert.deepEqual([await world.points(ada), await world.points(eve)], truant_id === null ? [4, 6] : [5, 5])
})

test('an evaluation that both sides cancel fifty times at once is cancelled once', async () => {
  const { ada, eve, id } = await world.meeting({ begin_at: '2026-03-12T09:00:00Z' })
  const tokens = [await race.token(ada), await race.token(eve)]
  const answers = await fifty((index) => remove(id, tokens[index % 2]!))
  assert.deepEqual(statuses(answers), { 204: 1, 404: FIFTY - 1 })
  const byAda = answers.findIndex(({ status }) => status === 204) % 2 === 0
  assert.deepEqual([await world.points(ada), await world.points(eve)], byAda ? [4, 5] : [5, 4])
})

test('fifty evaluators who evaluate each other cancel at once, and everybody pays and is paid back', async () => {
  const people = await world.students(FIFTY)
  const ids: number[] = []
  for (const [index, person] of people.entries()) {
    const user_id = people[index ^ 1]!.id
    ids.push(await world.book(await world.team(person), { user_id, begin_at: '2026-03-12T09:00:00Z' }))
  }
  const tokens = await Promise.all(people.map(race.token))
  const answers = await fifty((index) => remove(ids[index]!, tokens[index ^ 1]!))
  assert.equal(race.repeated(), 0)
  assert.deepEqual(statuses(answers), { 204: FIFTY })
  assert.deepEqual(new Set(await Promise.all(people.map(world.points))), new Set([4]))
})

test('of fifty feedbacks of one person one is kept, and the evaluation says the same', async () => {
  const { ada, id } = await world.meeting({ comment: 'Fine', final_mark: 80 })
  const token = await race.token(ada)
  const say = (index: number) =>
    race.app.send('POST', `/v2/scale_teams/${id}/feedbacks`, token, { feedback: { comment: `${index}`, rating: 3 } })
  const answers = await fifty(say)
  assert.deepEqual(statuses(answers), { 201: 1, 422: FIFTY - 1 })
  const said = answers.findIndex(({ status }) => status === 201)
  assert.equal((await world.row(scaleTeams, id))!.old_feedback, `${said}`)
})

test('of fifty scales that become the primary one at once one is', async () => {
  const evaluation_id = await world.value(
    `insert into evaluations (project_id, project_session_id) values ($1, $2) returning id`,
    world.project,
    world.session,
  )
  const answers = await fifty((index) => {
    const scale = { name: `Scale ${index}`, guidelines_md: '-', correction_number: 1, duration: 900, is_primary: true }
    return race.app.send('POST', '/v2/scales', race.root, { scale: { ...scale, evaluation_id } })
  })
  assert.equal(race.repeated(), 0)
  assert.deepEqual(statuses(answers), { 201: FIFTY })
  const primary = 'select count(*)::int from scales where evaluation_id = $1 and is_primary'
  assert.equal(await world.value(primary, evaluation_id), 1)
})
