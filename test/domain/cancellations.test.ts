import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Evaluated, evaluatedScene } from '../support/evaluated.ts'

let world: Evaluated
let names = 0
before(async () => {
  world = await evaluatedScene()
})
after(() => world.close())

async function person() {
  const login = `user${++names}`
  return { id: await world.student(login), token: await world.tokenOf(login) }
}
const BEGIN = '2026-03-11T09:00:00Z'
async function booked() {
  const [ada, eve] = [await person(), await person()]
  const team = await world.team(ada.id)
  await world.offer(eve.id, BEGIN, '2026-03-11T09:30:00Z')
  // Booked by the staff, so that who else offers that time does not matter.
  const { body } = await world.book(team, { user_id: eve.id, begin_at: BEGIN })
  return { ada, eve, team, id: body.id as number }
}
const cancel = (id: number, token: string) => world.send('DELETE', `/v2/scale_teams/${id}`, token)
const slotsOf = async (user: number) =>
  (await world.db.read({ text: 'select scale_team_id from slots where user_id = $1', values: [user] })).map(
    (row) => row[0],
  )
const close = (user_id: number) =>
  world.make('/v2/closes', { close: { user_id, closer_id: user_id, kind: 'other', reason: 'Food' } })

test('the evaluated cancel, the time is free again and their point stays spent', async () => {
  const { ada, eve, id } = await booked()
  assert.equal((await cancel(id, ada.token)).status, 204)
  assert.deepEqual([await world.points(ada.id), await world.points(eve.id)], [4, 5])
  assert.deepEqual(await slotsOf(eve.id), [null, null])
})

test('the evaluator cancels and pays a point, the evaluated get theirs back, and the time is not offered any more', async () => {
  const { ada, eve, id } = await booked()
  assert.equal((await cancel(id, eve.token)).status, 204)
  assert.deepEqual(await world.history(ada.id), ['Defense plannification -1', 'Refund after a cancelled defense 1'])
  assert.deepEqual(await world.history(eve.id), ['Evaluator cancelled a defense -1'])
  assert.deepEqual(await slotsOf(eve.id), [])
})

test('nobody cancels what has begun, and the staff deletes without moving points', async () => {
  const [ada, eve] = [await person(), await person()]
  const { body } = await world.book(await world.team(ada.id), { user_id: eve.id, begin_at: '2026-03-10T12:00:00Z' })
  for (const { token } of [ada, eve])
    assert.deepEqual((await cancel(body.id, token)).body.errors, { begin_at: ['lies behind'] })
  assert.equal((await cancel(body.id, world.root)).status, 204)
  assert.deepEqual([await world.points(ada.id), await world.points(eve.id)], [4, 5])
})

test('closing an account on either side calls its evaluations off, and refunds them', async () => {
  const [first, second] = [await booked(), await booked()]
  await close(first.ada.id)
  await close(second.eve.id)
  for (const { ada, eve, id } of [first, second]) {
    assert.equal((await world.get(`/v2/scale_teams/${id}`, world.root)).status, 404)
    assert.deepEqual([await world.points(ada.id), await world.points(eve.id)], [5, 5])
  }
  const told = await world.db.read({
    text: "select record_id from outbox where model = 'scale_teams' and event = 'destroy' order by id desc limit 2",
    values: [],
  })
  assert.deepEqual(
    told.map((row) => row[0]),
    [second.id, first.id],
  )
})

test('a closed evaluator\u2019s time is booked by nobody, and offered by nobody', async () => {
  const [ada, eve] = [await person(), await person()]
  await world.offer(eve.id, '2026-03-12T09:00:00Z', '2026-03-12T09:30:00Z')
  await close(eve.id)
  const team = await world.team(ada.id)
  const refused = await world.book(team, { begin_at: '2026-03-12T09:00:00Z' }, ada.token)
  assert.deepEqual(refused.body.errors, { begin_at: ['is offered by nobody'] })
  const offered = await world.offer(eve.id, '2026-03-12T10:00:00Z', '2026-03-12T10:30:00Z')
  assert.deepEqual(offered.body.errors, { user_id: ['is closed'] })
})

test('a close during bookings leaves none of them behind, on either side', async () => {
  for (let round = 0; round < 10; round++) {
    const [ada, eve] = [await person(), await person()]
    const team = await world.team(ada.id)
    const day = `2026-03-${13 + round}`
    await world.offer(eve.id, `${day}T09:00:00Z`, `${day}T09:30:00Z`)
    const closing = round % 2 === 0 ? ada : eve
    const [answer] = await Promise.all([
      world.book(team, { begin_at: `${day}T09:00:00Z` }, ada.token),
      close(closing.id),
    ])
    assert.ok([201, 401, 404, 422].includes(answer.status), String(answer.status))
    const left = await world.db.read({ text: 'select id from scale_teams where team_id = $1', values: [team] })
    assert.deepEqual(left, [], `round ${round}`)
    assert.deepEqual([await world.points(ada.id), await slotsOf(eve.id)], [5, [null, null]])
  }
})

test('a close in the middle of fifty bookings leaves none with the evaluator who is closed', async () => {
  const eve = await person()
  const people: Awaited<ReturnType<typeof person>>[] = []
  for (let number = 0; number < 49; number++) people.push(await person())
  const teams = await Promise.all(people.map(({ id }) => world.team(id)))
  await world.offer(eve.id, '2026-03-24T00:00:00Z', '2026-03-24T12:30:00Z')
  const time = (index: number) => new Date(Date.parse('2026-03-24T00:00:00Z') + (index % 25) * 1_800_000).toISOString()
  const requests = teams.map((team, i) => () => world.book(team, { begin_at: time(i) }, people[i]!.token))
  await Promise.all(requests.toSpliced(12, 0, () => close(eve.id)).map((request) => request()))
  const left = await world.db.read({ text: 'select id from scale_teams where user_id = $1', values: [eve.id] })
  assert.deepEqual(left, [])
  assert.deepEqual(new Set(await slotsOf(eve.id)), new Set([null]))
  const points = await Promise.all(people.map(({ id }) => world.points(id)))
  assert.deepEqual(new Set(points), new Set([5]), 'everybody has their point again')
})

test('a close in the middle of fifty bookings leaves the team of the one who is closed with none', async () => {
  const ada = await person()
  const team = await world.team(ada.id)
  for (let number = 0; number < 4; number++)
    await world.offer((await person()).id, '2026-03-25T09:00:00Z', '2026-03-25T10:00:00Z')
  const book = (i: number) => world.book(team, { begin_at: `2026-03-25T09:${i % 2 ? '00' : '30'}:00Z` }, ada.token)
  await Promise.all(Array.from({ length: 50 }, (_, i) => (i === 12 ? close(ada.id) : book(i))))
  assert.deepEqual(await world.db.read({ text: 'select id from scale_teams where team_id = $1', values: [team] }), [])
  assert.equal(await world.points(ada.id), 5)
})
