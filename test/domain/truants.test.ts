import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Evaluated, evaluatedScene } from '../support/evaluated.ts'
import { NOW } from '../support/scene.ts'

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
async function meeting(begin_at = '2026-03-10T12:00:00Z') {
  const [ada, eve] = [await person(), await person()]
  const team = await world.team(ada.id)
  const { body } = await world.book(team, { user_id: eve.id, begin_at })
  return { ada, eve, team, id: body.id as number }
}

test('an absent evaluator gives the evaluated their points back, and another evaluation is booked', async () => {
  const { ada, eve, team, id } = await meeting()
  assert.equal((await world.change(id, { truant_id: eve.id }, ada.token)).status, 204)
  const { body } = await world.get(`/v2/scale_teams/${id}`, world.root)
  assert.deepEqual([body.truant.id, body.final_mark, body.comment, body.filled_at], [eve.id, null, null, null])
  assert.deepEqual(await world.history(ada.id), ['Defense plannification -1', 'Refund after an absent evaluator 1'])
  assert.equal(await world.points(eve.id), 5)
  assert.deepEqual([(await world.book(team)).status, (await world.book(team)).status], [201, 201])
})

test('absent evaluated have spent their points, and the evaluator earns', async () => {
  const { ada, eve, id } = await meeting()
  const declare = () => world.change(id, { truant_id: ada.id }, eve.token)
  assert.deepEqual(
    (await Promise.all([declare(), declare()])).map(({ status }) => status),
    [204, 204],
  )
  assert.deepEqual([await world.points(ada.id), await world.points(eve.id)], [4, 6])
  const blamed = await world.change(id, { truant_id: eve.id }, ada.token)
  assert.deepEqual(blamed.body.errors, { truant_id: ['is known already'] })
  const filled = await world.change(id, { comment: 'Fine', final_mark: 100 }, eve.token)
  assert.deepEqual(filled.body.errors, { truant_id: ['was absent: there is nothing to mark'] })
})

test('either side says it of the other, from the begin on, and of nobody else', async () => {
  const { ada, eve, id } = await meeting('2026-03-10T13:00:00Z')
  const declare = (truant_id: number, token: string) => world.change(id, { truant_id }, token)
  assert.deepEqual((await declare(eve.id, ada.token)).body.errors, { begin_at: ['is not reached yet'] })
  world.clock.set(new Date('2026-03-10T13:00:00Z'))
  const stranger = await person()
  assert.equal((await declare(eve.id, stranger.token)).status, 403)
  assert.equal((await declare(ada.id, ada.token)).status, 403)
  assert.equal((await declare(eve.id, eve.token)).status, 403)
  assert.deepEqual((await declare(stranger.id, eve.token)).body.errors, {
    truant_id: ['takes no part in the evaluation'],
  })
  assert.equal((await world.change(id, { truant_id: ada.id, comment: 'x' }, eve.token)).status, 403)
  assert.equal((await declare(ada.id, eve.token)).status, 204)
  world.clock.set(NOW)
})

test('who was marked was not absent', async () => {
  const { ada, eve, id } = await meeting()
  await world.change(id, { comment: 'Fine', final_mark: 100 }, eve.token)
  assert.deepEqual((await world.change(id, { truant_id: ada.id })).body.errors, {
    truant_id: ['is said of an evaluation that took place'],
  })
})

test('who was not absent after all evaluates where there is room, and is paid for by who got points back', async () => {
  const { ada, eve, team, id } = await meeting()
  await world.change(id, { truant_id: eve.id }, ada.token)
  assert.equal((await world.change(id, { truant_id: null })).status, 204)
  assert.equal(await world.points(ada.id), 4)
  await world.change(id, { truant_id: eve.id }, ada.token)
  assert.deepEqual([(await world.book(team)).status, (await world.book(team)).status], [201, 201])
  const full = await world.change(id, { truant_id: null })
  assert.deepEqual([full.status, full.body.errors], [422, { team_id: ['has all its evaluations'] }])
})
