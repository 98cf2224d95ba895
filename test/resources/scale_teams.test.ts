/** Who meets whom in an evaluation, and who is told of it when. */
import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { type Evaluations, evaluated } from '../domain/support/evaluations.ts'
import { type Racing, racing } from '../races/support.ts'
import { NOW, type Person } from '../support/rules.ts'

let world: Evaluations
let served: Racing
before(async () => {
  world = await evaluated()
  served = await racing(world)
})
after(() => served.app.close())
afterEach(() => world.clock.set(NOW))

const get = async (path: string, token: string) => (await served.app.get(path, token)).body
const logins = (people: { login: string }[]) => people.map((person) => person.login)
const ids = (rows: { id: number }[]) => rows.map((row) => row.id)

/** Eve offers half an hour, ada books it: two hours from now, unless something else is said. */
async function booking(begin = '2026-03-10T14:00:00Z') {
  const [ada, eve] = await world.students(2)
  await world.offer(eve, begin, new Date(Date.parse(begin) + 1_800_000).toISOString())
  const [ofAda, ofEve] = [await served.token(ada), await served.token(eve)]
  const order = { team_id: await world.team(ada), scale_id: world.scale, begin_at: begin }
  const { status, body } = await served.app.send('POST', '/v2/scale_teams', ofAda, { scale_team: order })
  assert.equal(status, 201)
  return { ada, eve, ofAda, ofEve, body, id: body.id as number, path: `/v2/scale_teams/${body.id}` }
}

test('until a quarter of an hour before, the evaluated know the time alone, and the evaluator the time and the project', async () => {
  const { ada, eve, ofAda, ofEve, body, path } = await booking()
  assert.deepEqual([body.corrector, logins(body.correcteds)], ['invisible', [ada.login]])
  assert.equal(body.begin_at, '2026-03-10T14:00:00.000Z')
  const seen = await get(path, ofEve)
  assert.deepEqual(
    [seen.corrector.login, seen.correcteds, seen.team.project_id],
    [eve.login, 'invisible', world.project],
  )
  const stranger = await get(path, await served.app.token())
  assert.deepEqual([stranger.corrector, stranger.correcteds], ['invisible', 'invisible'])
  world.clock.set(new Date('2026-03-10T13:44:59Z'))
  assert.equal((await get(path, ofAda)).corrector, 'invisible')
})

test('until then nothing that leads to the evaluated leads the evaluator there', async () => {
  const { ada, ofAda, ofEve, body, id, path } = await booking()
  const { id: team, project_id } = body.team
  const leads = async (token: string) => {
    const lists = [`filter[team_id]=${team}`, `range[team_id]=${team},${team}`].map(
      (asked) => `/v2/scale_teams?${asked}`,
    )
    const counts = await Promise.all(lists.map(async (list) => (await served.app.get(list, token)).headers['x-total']))
    const { scale_teams } = await get(`/v2/teams/${team}`, token)
    const points = await get(`/v2/users/${ada.id}/correction_point_historics?filter[scale_team_id]=${id}`, token)
    return [...counts, scale_teams.length, points.length]
  }
  const told = ['1', '1', 1, 1]
  assert.deepEqual(await leads(ofEve), ['0', '0', 0, 0])
  assert.deepEqual([await leads(ofAda), await leads(served.root)], [told, told])
  const seen = await get(path, ofEve)
  assert.deepEqual(
    [Object.keys(seen.team), seen.team.project_id],
    [['project_id', 'project_session_id', 'status'], project_id],
  )
  const document = await served.app.get(path, ofEve, { accept: 'application/vnd.api+json' })
  assert.deepEqual(document.body.data.relationships.team, { meta: { invisible: true } })
  world.clock.set(new Date('2026-03-10T13:45:00Z'))
  assert.deepEqual([await leads(ofEve), (await get(path, ofEve)).team.id], [told, team])
})

test('a quarter of an hour before, both are told by the clock alone', async () => {
  const { ada, eve, ofAda, ofEve, body, path } = await booking()
  world.clock.set(new Date('2026-03-10T13:45:00Z'))
  assert.equal((await get(path, ofAda)).corrector.login, eve.login)
  const seen = await get(path, ofEve)
  assert.deepEqual([logins(seen.correcteds), seen.updated_at], [[ada.login], body.updated_at])
})

test('applications that hold a role see both at once', async () => {
  const { ada, eve, path } = await booking()
  const seen = await get(path, served.root)
  assert.deepEqual([seen.corrector.login, logins(seen.correcteds)], [eve.login, [ada.login]])
})

test('lists by evaluator or evaluated, and filters by them, find what may be known', async () => {
  const { ada, eve, ofAda, ofEve, id } = await booking()
  const asCorrector = `/v2/users/${eve.login}/scale_teams/as_corrector`
  const asCorrected = `/v2/users/${ada.login}/scale_teams/as_corrected`
  const filter = `/v2/scale_teams?filter[user_id]=${eve.id}`
  for (const path of [asCorrector, filter]) assert.deepEqual(await get(path, ofAda), [], path)
  assert.deepEqual(await get(asCorrected, ofEve), [])
  assert.deepEqual(ids(await get('/v2/me/scale_teams/as_corrector', ofEve)), [id])
  assert.deepEqual(ids(await get('/v2/me/scale_teams/as_corrected', ofAda)), [id])
  world.clock.set(new Date('2026-03-10T13:45:00Z'))
  for (const path of [asCorrector, filter]) assert.deepEqual(ids(await get(path, ofAda)), [id], path)
  assert.deepEqual(ids(await get(asCorrected, ofEve)), [id])
})

test('who evaluates is told by no order and by no bounds', async () => {
  const { eve, ofAda, ofEve, id } = await booking('2026-03-10T15:30:00Z')
  const bounds = `/v2/scale_teams?range[user_id]=${eve.id},${eve.id}`
  assert.deepEqual([ids(await get(bounds, served.root)), ids(await get(bounds, ofEve))], [[id], [id]])
  assert.deepEqual(await get(bounds, ofAda), [])
  for (const list of ['/v2/scale_teams', '/v2/slots']) {
    const inOrder = ids(await get(`${list}?sort=id`, ofAda))
    assert.ok(inOrder.length > 0)
    assert.deepEqual(ids(await get(`${list}?sort=-user_id,id`, ofAda)), inOrder, list)
  }
})

test('who evaluates, and whom, in place of an evaluation that never came is told to nobody', async () => {
  const ada = await world.student()
  const facts = { scale_id: world.scale, comment: 'Nobody came.', final_mark: 0 }
  const id = await world.create('scale_teams', { team_id: await world.team(ada), ...facts })
  world.clock.set(new Date('2027-01-01T00:00:00Z'))
  for (const token of [await served.app.token({ roles: ['Intrateam'] }), await served.token(ada)]) {
    const { corrector, correcteds, begin_at } = await get(`/v2/scale_teams/${id}`, token)
    assert.deepEqual([corrector, correcteds, begin_at], ['invisible', 'invisible', null])
  }
})

test('an absent person is named, and where nobody was missing there is an empty object', async () => {
  const { ada, eve, id } = await world.meeting()
  const path = `/v2/scale_teams/${id}`
  assert.deepEqual((await get(path, served.root)).truant, {})
  await world.change('scale_teams', id, { truant_id: ada.id }, eve)
  const { truant, final_mark, comment, filled_at } = await get(path, served.root)
  assert.deepEqual([truant.login, final_mark, comment, filled_at], [ada.login, null, null, null])
})

test('an evaluation is found below its own session alone', async () => {
  const { id } = await world.meeting()
  const below = (session: number) => `/v2/project_sessions/${session}/scale_teams/${id}`
  assert.equal((await get(below(world.session), served.root)).id, id)
  await world.create('projects', {
    ...{ name: 'Other', repository: 'other' },
    project_sessions_attributes: [{ minimum_mark: 80, team_behaviour: 'user' }],
  })
  const elsewhere = below(await world.value('select max(id) from project_sessions'))
  assert.equal((await served.app.get(elsewhere, served.root)).status, 404)
  assert.equal((await served.app.send('DELETE', elsewhere, served.root)).status, 404)
})

test('several that are booked at once are answered as whole rows', async () => {
  const [ada, eve] = await world.students(2)
  const order = { team_id: await world.team(ada), user_id: eve.id, begin_at: '2026-03-01 09:00:00 UTC' }
  const path = '/v2/scale_teams/multiple_create'
  const { status, body } = await served.app.send('POST', path, served.root, { scale_teams: [order] })
  assert.equal(status, 201)
  const [row] = body
  assert.deepEqual(
    [row.scale.id, row.corrector.login, row.flag.name, row.feedbacks],
    [world.scale, eve.login, 'Ok', []],
  )
  const denied = await served.app.send('POST', path, await served.token(ada), { scale_teams: [order] })
  assert.equal(denied.status, 403)
})

test('two scales of one evaluation with the same name, and two feedbacks of one person, are refused by their fields', async () => {
  const scale = { name: 'Libft', guidelines_md: '-', correction_number: 1, duration: 900 }
  const evaluation_id = await world.value('select evaluation_id from scales where id = $1', world.scale)
  const twice = await served.app.send('POST', '/v2/scales', served.root, { scale: { ...scale, evaluation_id } })
  assert.deepEqual([twice.status, twice.body], [422, { errors: { name: ['has already been taken'] } }])
  const { ada, id } = await world.meeting({ comment: 'Fine', final_mark: 90 })
  const say = async (person: Person) =>
    served.app.send('POST', `/v2/scale_teams/${id}/feedbacks`, await served.token(person), {
      feedback: { comment: 'Ok' },
    })
  assert.equal((await say(ada)).status, 201)
  assert.deepEqual((await say(ada)).body, { errors: { user_id: ['has already been taken'] } })
})
