import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Evaluated, evaluatedScene } from '../support/evaluated.ts'

let world: Evaluated
let names = 0
before(async () => {
  world = await evaluatedScene()
})
after(() => world.close())

/** Somebody new, with a token. */
async function person() {
  const login = `user${++names}`
  return { id: await world.student(login), token: await world.tokenOf(login) }
}
const refusal = (answer: { status: number; body: { errors?: object } }) => [answer.status, answer.body.errors]
const counting = async (team: number) =>
  Number((await world.db.read({ text: 'select count(*) from scale_teams where team_id = $1', values: [team] }))[0]![0])
const setPoints = (id: number, amount: number) =>
  world.make(`/v2/users/${id}/correction_points/add`, { reason: 'Test', amount })

test('every member pays a point when an evaluation is booked, and the history names it', async () => {
  const [ada, bob, eve] = [await person(), await person(), await person()]
  const team = await world.team(ada.id, bob.id)
  await world.offer(eve.id, '2026-03-11T09:00:00Z', '2026-03-11T09:30:00Z')
  const { status, body } = await world.book(team, { begin_at: '2026-03-11T09:00:00Z' }, bob.token)
  assert.equal(status, 201)
  assert.deepEqual([await world.points(ada.id), await world.points(bob.id), await world.points(eve.id)], [4, 4, 5])
  const [, row] = (await world.get(`/v2/users/${ada.id}/correction_point_historics`, world.root)).body
  assert.deepEqual([row.reason, row.sum, row.total, row.scale_team_id], ['Defense plannification', -1, 4, body.id])
})

test('nobody books without a point in every pocket, and nothing is left of the try', async () => {
  const [ada, bob, eve] = [await person(), await person(), await person()]
  const team = await world.team(ada.id, bob.id)
  await setPoints(bob.id, -5)
  await world.offer(eve.id, '2026-03-11T10:00:00Z', '2026-03-11T10:30:00Z')
  const refused = await world.book(team, { begin_at: '2026-03-11T10:00:00Z' }, ada.token)
  assert.deepEqual(refusal(refused), [422, { team_id: ['has a member without evaluation points'] }])
  assert.deepEqual([await world.points(ada.id), await counting(team)], [5, 0])
  const [slot] = (await world.get('/v2/me/slots', eve.token)).body
  assert.equal(slot.scale_team, null)
})

test('a free scale costs nothing', async () => {
  const ada = await person()
  const team = await world.team(ada.id)
  await world.send('PATCH', `/v2/scales/${world.scale}`, world.root, { scale: { free: true } })
  assert.equal((await world.book(team)).status, 201)
  await world.send('PATCH', `/v2/scales/${world.scale}`, world.root, { scale: { free: false } })
  assert.equal(await world.points(ada.id), 5)
})

test('a student books half an hour ahead or more, on a quarter, for the whole length of the scale', async () => {
  const [ada, eve] = [await person(), await person()]
  const team = await world.team(ada.id)
  await world.offer(eve.id, '2026-03-10T12:15:00Z', '2026-03-10T13:15:00Z')
  const book = (begin_at: string) => world.book(team, { begin_at }, ada.token)
  assert.deepEqual(refusal(await book('2026-03-10T12:15:00Z')), [
    422,
    { begin_at: ['must be at least 30 minutes from now'] },
  ])
  assert.deepEqual(refusal(await book('2026-03-10T12:35:00Z')), [
    422,
    { begin_at: ['must lie on a quarter of an hour'] },
  ])
  assert.deepEqual(refusal(await book('2026-03-10T13:00:00Z')), [422, { begin_at: ['is offered by nobody'] }])
  assert.equal((await book('2026-03-10T12:45:00Z')).status, 201)
})

test('a student books by a scale of their own session that peers fill', async () => {
  const [ada, eve] = [await person(), await person()]
  const team = await world.team(ada.id)
  const scale = await world.make('/v2/scales', {
    scale: { name: 'Elsewhere', guidelines_md: '-', correction_number: 1, duration: 900 },
  })
  await world.offer(eve.id, '2026-03-11T11:00:00Z', '2026-03-11T11:30:00Z')
  const order = { begin_at: '2026-03-11T11:00:00Z', scale_id: scale.body.id }
  assert.deepEqual(refusal(await world.book(team, order, ada.token)), [
    422,
    { scale_id: ['is not offered for this team'] },
  ])
  assert.equal((await world.book(team, order)).status, 201)
})

test('nobody evaluates the same try twice', async () => {
  const [ada, eve] = [await person(), await person()]
  const team = await world.team(ada.id)
  await world.offer(eve.id, '2026-03-12T09:00:00Z', '2026-03-12T10:00:00Z')
  assert.equal((await world.book(team, { begin_at: '2026-03-12T09:00:00Z' }, ada.token)).status, 201)
  assert.deepEqual(refusal(await world.book(team, { begin_at: '2026-03-12T09:30:00Z' }, ada.token)), [
    422,
    { begin_at: ['is offered by nobody'] },
  ])
})

test('evaluations that count are never more than the scale asks for, truants left out', async () => {
  const [ada, eve] = [await person(), await person()]
  const team = await world.team(ada.id)
  const first = await world.book(team, { user_id: eve.id, begin_at: '2026-03-10T10:00:00Z' })
  await world.book(team)
  assert.deepEqual(refusal(await world.book(team)), [422, { team_id: ['has all its evaluations'] }])
  assert.equal((await world.change(first.body.id, { truant_id: eve.id })).status, 204)
  assert.equal((await world.book(team)).status, 201)
})

test('the staff names evaluators outside the team, for submitted work, at any time', async () => {
  const [ada, eve] = [await person(), await person()]
  const team = await world.team(ada.id)
  assert.deepEqual(refusal(await world.book(team, { user_id: ada.id })), [
    422,
    { user_id: ['is a member of the team'] },
  ])
  await world.offer(eve.id, '2026-03-13T09:00:00Z', '2026-03-13T10:00:00Z')
  const { status } = await world.book(team, { user_id: eve.id, begin_at: '2026-03-13T09:00:00Z' })
  assert.equal(status, 201)
  const taken = (await world.get('/v2/me/slots?sort=begin_at', eve.token)).body
  assert.deepEqual(
    taken.map((slot: { scale_team: unknown }) => slot.scale_team !== null),
    [true, true, false, false],
  )
  await world.send('PATCH', `/v2/teams/${team}`, world.root, { team: { closed_at: null } })
  assert.deepEqual(refusal(await world.book(team)), [422, { team_id: ['has not been submitted'] }])
})

test('several booked at once cost the sum, and each is told to the world', async () => {
  const [ada, eve] = [await person(), await person()]
  const team = await world.team(ada.id)
  await setPoints(ada.id, -4)
  const order = [{ team_id: team, user_id: eve.id, begin_at: '2026-03-01T09:00:00Z' }, { team_id: team }]
  const book = () => world.send('POST', '/v2/scale_teams/multiple_create', world.root, { scale_teams: order })
  assert.deepEqual(refusal(await book()), [422, { team_id: ['has a member without evaluation points'] }])
  assert.equal(await world.points(ada.id), 1)
  await setPoints(ada.id, 1)
  const { body } = await book()
  assert.equal(await world.points(ada.id), 0)
  const told = await world.db.read({
    text: "select record_id from outbox where model = 'scale_teams' and event = 'create' order by id desc limit 2",
    values: [],
  })
  assert.deepEqual(
    told.map((row) => row[0]),
    [body[1].id, body[0].id],
  )
})

test('of fifty teams that book the same time, one gets it', async () => {
  const eve = await person()
  const people: { id: number; token: string }[] = []
  for (let number = 0; number < 50; number++) people.push(await person())
  const teams = await Promise.all(people.map(({ id }) => world.team(id)))
  await world.offer(eve.id, '2026-03-14T09:00:00Z', '2026-03-14T09:30:00Z')
  const answers = await Promise.all(
    teams.map((team, index) => world.book(team, { begin_at: '2026-03-14T09:00:00Z' }, people[index]!.token)),
  )
  assert.deepEqual(answers.map(({ status }) => status).sort(), [201, ...Array(49).fill(422)])
  const left = await Promise.all(people.map(({ id }) => world.points(id)))
  assert.equal(
    left.reduce((sum, points) => sum + points, 0),
    50 * 5 - 1,
  )
})

test('the last point is spent once, however often it is spent at once', async () => {
  const ada = await person()
  await setPoints(ada.id, -4)
  const evaluators = await Promise.all(Array.from({ length: 4 }, person))
  for (const { id } of evaluators) await world.offer(id, '2026-03-15T09:00:00Z', '2026-03-15T11:00:00Z')
  const team = await world.team(ada.id)
  const times = ['09:00', '09:30', '10:00', '10:30']
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      world.book(team, { begin_at: `2026-03-15T${times[index % times.length]}:00Z` }, ada.token),
    ),
  )
  assert.equal(answers.filter(({ status }) => status === 201).length, 1)
  assert.deepEqual([await counting(team), await world.points(ada.id)], [1, 0])
})

test('of many bookings of one team at once, as many succeed as its scale asks for', async () => {
  const [ada, evaluators] = [await person(), await Promise.all(Array.from({ length: 8 }, person))]
  const team = await world.team(ada.id)
  for (const { id } of evaluators) await world.offer(id, '2026-03-16T09:00:00Z', '2026-03-16T09:30:00Z')
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => world.book(team, { begin_at: '2026-03-16T09:00:00Z' }, ada.token)),
  )
  assert.equal(answers.filter(({ status }) => status === 201).length, 2)
  assert.deepEqual([await counting(team), await world.points(ada.id)], [2, 3])
})
