import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Evaluated, evaluatedScene } from '../support/evaluated.ts'
import { NOW } from '../support/scene.ts'

let world: Evaluated
before(async () => {
  world = await evaluatedScene()
})
after(() => world.close())

const tokenOf: Evaluated['tokenOf'] = (login) => world.tokenOf(login)
const offer: Evaluated['offer'] = (...span) => world.offer(...span)
const book: Evaluated['book'] = (...order) => world.book(...order)
const logins = (people: { login: string }[]) => people.map((person) => person.login)

test('a student books whoever offers the time, and the two learn of each other a quarter of an hour before', async () => {
  const [ada, bob] = [await world.student('ada'), await world.student('bob')]
  const team = await world.team(ada)
  await offer(bob, '2026-03-10T13:30:00Z', '2026-03-10T14:00:00Z')
  const ofAda = await tokenOf('ada')
  const ofBob = await tokenOf('bob')
  const { status, body } = await book(team, { begin_at: '2026-03-10T13:30:00Z' }, ofAda)
  assert.equal(status, 201)
  assert.deepEqual(body.corrector, 'invisible')
  assert.deepEqual(logins(body.correcteds), ['ada'])
  const path = `/v2/scale_teams/${body.id}`
  const seenByBob = (await world.get(path, ofBob)).body
  assert.deepEqual([seenByBob.corrector.login, seenByBob.correcteds], ['bob', 'invisible'])
  const stranger = (await world.get(path, await world.token())).body
  assert.deepEqual([stranger.corrector, stranger.correcteds], ['invisible', 'invisible'])
  assert.deepEqual(logins((await world.get(path, world.root)).body.correcteds), ['ada'])
  const ofCorrector = '/v2/users/bob/scale_teams/as_corrector'
  assert.deepEqual((await world.get(ofCorrector, ofAda)).body, [])
  assert.deepEqual((await world.get(`/v2/scale_teams?filter[user_id]=${bob}`, ofAda)).body, [])
  const [slot] = (await world.get('/v2/me/slots?sort=begin_at', ofBob)).body
  assert.deepEqual([slot.scale_team, slot.user.login], ['invisible', 'bob'])
  const foreign = (await world.get(`/v2/slots/${slot.id}`, ofAda)).body
  assert.equal(foreign.user, 'invisible')
  assert.deepEqual((await world.get('/v2/users/bob/slots', ofAda)).body, [])

  world.clock.set(new Date('2026-03-10T13:15:00Z'))
  assert.equal((await world.get(path, ofAda)).body.corrector.login, 'bob')
  assert.deepEqual(logins((await world.get(path, ofBob)).body.correcteds), ['ada'])
  const known = (await world.get(`/v2/slots/${slot.id}`, ofBob)).body
  assert.deepEqual([known.scale_team.id, logins(known.scale_team.correcteds)], [body.id, ['ada']])
  assert.equal((await world.get(ofCorrector, ofAda)).body.length, 1)
  world.clock.set(NOW)
})

test('who evaluates is told by no order and by no bounds', async () => {
  const [uma, vic] = [await world.student('umar'), await world.student('vico')]
  await offer(vic, '2026-03-10T15:30:00Z', '2026-03-10T16:00:00Z')
  const [ofUma, ofVic] = [await tokenOf('umar'), await tokenOf('vico')]
  const { id } = (await book(await world.team(uma), { begin_at: '2026-03-10T15:30:00Z' }, ofUma)).body
  const found = async (path: string, token: string) =>
    (await world.get(path, token)).body.map((row: { id: number }) => row.id)
  const bounds = `/v2/scale_teams?range[user_id]=${vic},${vic}`
  assert.deepEqual([await found(bounds, world.root), await found(bounds, ofVic)], [[id], [id]])
  assert.deepEqual(await found(bounds, ofUma), [])
  for (const list of ['/v2/scale_teams', '/v2/slots']) {
    assert.ok((await found(`${list}?sort=id`, ofUma)).length > 0)
    assert.deepEqual(await found(`${list}?sort=-user_id,id`, ofUma), await found(`${list}?sort=id`, ofUma), list)
  }
})

test('nobody books where no time is offered, for a team of others, or before submitting', async () => {
  const [kim, lee] = [await world.student('kim'), await world.student('lee')]
  const team = await world.team(kim)
  const ofKim = await tokenOf('kim')
  assert.deepEqual((await book(team, { begin_at: '2026-03-12T09:00:00Z' }, ofKim)).body, {
    errors: { begin_at: ['is offered by nobody'] },
  })
  await offer(kim, '2026-03-12T09:00:00Z', '2026-03-12T09:30:00Z')
  assert.equal((await book(team, { begin_at: '2026-03-12T09:00:00Z' }, ofKim)).status, 422)
  await offer(lee, '2026-03-12T09:00:00Z', '2026-03-12T09:15:00Z')
  assert.equal((await book(team, { begin_at: '2026-03-12T09:00:00Z' }, ofKim)).status, 422)
  assert.equal((await book(team, { begin_at: '2026-03-12T09:00:00Z' }, await tokenOf('lee'))).status, 403)
  await world.send('PATCH', `/v2/teams/${team}`, world.root, { team: { closed_at: null } })
  assert.equal((await book(team, { begin_at: '2026-03-12T09:00:00Z' }, ofKim)).status, 422)
})

test('time is booked once, whoever asks at the same moment', async () => {
  const max = await world.student('max')
  const people = await Promise.all(['una', 'vic', 'wes'].map((login) => world.student(login)))
  const teams = await Promise.all(people.map((user) => world.team(user)))
  await offer(max, '2026-03-13T09:00:00Z', '2026-03-13T09:30:00Z')
  const tokens = await Promise.all(['una', 'vic', 'wes'].map(tokenOf))
  const answers = await Promise.all(
    teams.map((team, index) => book(team, { begin_at: '2026-03-13T09:00:00Z' }, tokens[index])),
  )
  assert.deepEqual(answers.map((answer) => answer.status).sort(), [201, 422, 422])
})

test('the evaluator fills an evaluation from its begin on, and nothing else of it', async () => {
  const [zoe, yan] = [await world.student('zoe'), await world.student('yan')]
  const { body } = await book(await world.team(zoe), { user_id: yan, begin_at: '2026-03-10T13:00:00Z' })
  const path = `/v2/scale_teams/${body.id}`
  const ofYan = await tokenOf('yan')
  const fill = (fields: object, token = ofYan) => world.send('PATCH', path, token, { scale_team: fields })
  assert.equal((await fill({ comment: 'Well done', final_mark: 100 })).status, 422)
  world.clock.set(new Date('2026-03-10T13:00:00Z'))
  assert.equal((await fill({ team_id: 1 })).status, 403)
  assert.equal((await fill({ comment: 'Mine' }, await tokenOf('zoe'))).status, 403)
  assert.equal((await fill({ comment: 'Well done', final_mark: 100 })).status, 204)
  const filled = (await world.get(path, ofYan)).body
  assert.deepEqual(
    [filled.comment, filled.final_mark, filled.filled_at.slice(0, 19), filled.flag.name],
    ['Well done', 100, '2026-03-10T13:00:00', 'Ok'],
  )
  world.clock.set(NOW)
})

test('cancelling before the begin frees the time', async () => {
  const [pia, quin] = [await world.student('pia'), await world.student('quin')]
  await offer(quin, '2026-03-14T09:00:00Z', '2026-03-14T09:30:00Z')
  const ofPia = await tokenOf('pia')
  const { body } = await book(await world.team(pia), { begin_at: '2026-03-14T09:00:00Z' }, ofPia)
  const [slot] = (await world.get('/v2/me/slots', await tokenOf('quin'))).body
  const refused = await world.send('DELETE', `/v2/slots/${slot.id}`, world.root)
  assert.deepEqual([refused.status, refused.body], [422, { errors: { base: ['Slot has already been booked'] } }])
  await world.student('rob')
  assert.equal((await world.send('DELETE', `/v2/scale_teams/${body.id}`, await tokenOf('rob'))).status, 403)
  assert.equal((await world.send('DELETE', `/v2/scale_teams/${body.id}`, ofPia)).status, 204)
  assert.equal((await world.send('DELETE', `/v2/slots/${slot.id}`, world.root)).status, 204)
})

test('multiple_create books with the primary scale where none is named, all or nothing', async () => {
  const [sam, tom] = [await world.student('sam'), await world.student('tom')]
  const team = await world.team(sam)
  const order = (scale_teams: object[]) =>
    world.send('POST', '/v2/scale_teams/multiple_create', world.root, { scale_teams })
  const { status, body } = await order([{ team_id: team, user_id: tom, begin_at: '2026-03-01 09:00:00 UTC' }])
  assert.equal(status, 201)
  assert.deepEqual([body[0].scale.id, body[0].corrector.login], [world.scale, 'tom'])
  assert.equal((await order([{ team_id: team }, { team_id: 2_000_000_000 }])).status, 422)
  assert.equal((await world.get(`/v2/teams/${team}`, world.root)).body.scale_teams.length, 1)
  assert.equal((await order([])).status, 422)
})

test('an evaluation is found below its own session alone', async () => {
  const una = await world.student('nia')
  const { body } = await book(await world.team(una))
  const below = (session: number) => world.get(`/v2/project_sessions/${session}/scale_teams/${body.id}`, world.root)
  assert.equal((await below(world.session)).body.id, body.id)
  assert.equal((await below(world.session + 1)).status, 404)
  const other = await world.make('/v2/projects', {
    project: {
      name: 'Other',
      repository: 'other',
      project_sessions_attributes: [{ minimum_mark: 80, team_behaviour: 'user' }],
    },
  })
  const elsewhere = other.body.project_sessions[0].id
  const path = `/v2/project_sessions/${elsewhere}/scale_teams/${body.id}`
  assert.equal((await world.send('DELETE', path, world.root)).status, 404)
  assert.equal((await world.get(path, world.root)).status, 404)
})

test('who evaluates a team does not join it', async () => {
  const [xia, yui] = [await world.student('xia'), await world.student('yui')]
  const team = await world.team(xia)
  await book(team, { user_id: yui, begin_at: '2026-03-10T13:00:00Z' })
  const join = { teams_user: { team_id: team, user_id: yui, validated: true } }
  const refused = await world.send('POST', '/v2/teams_users', world.root, join)
  assert.deepEqual(refused.body, { errors: { user_id: ['evaluates this team (yui)'] } })
})
