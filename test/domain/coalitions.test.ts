import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, scene } from '../support/scene.ts'

let world: Scene
const [RED, BLUE, ELSEWHERE] = [1, 2, 3]

before(async () => {
  world = await scene()
  await world.db.script(`
    insert into blocs (id, campus_id, cursus_id) values (1, ${world.paris}, ${world.cursus}), (2, ${world.lyon}, ${world.cursus});
    insert into coalitions (id, bloc_id, name, slug) values
      (${RED}, 1, 'Red', 'red'), (${BLUE}, 1, 'Blue', 'blue'), (${ELSEWHERE}, 2, 'Green', 'green');
    insert into bloc_deadlines (bloc_id, begin_at, end_at, counted_at) values (1, '2025-09-01', '2025-12-01', '2025-09-01'),
      (1, '2026-02-01', '2026-05-01', '2026-02-01'), (1, '2026-05-01', '2026-08-01', null);`)
})
after(() => world.close())

const join = (user_id: number, coalition_id: number) =>
  world.send('POST', '/v2/coalitions_users', world.root, { coalitions_user: { user_id, coalition_id } })
const member = async (login: string, coalition: number): Promise<number> =>
  (await join(await world.student(login), coalition)).body.id
const give = (score: object, coalition: number = RED) =>
  world.send('POST', `/v2/coalitions/${coalition}/scores`, world.root, { score: { reason: 'Well done', ...score } })
const sums = async (memberId?: number) => [
  (await world.get(`/v2/coalitions/${RED}`, world.root)).body.score,
  memberId && (await world.get(`/v2/coalitions_users/${memberId}`, world.root)).body.score,
]

test('a user is in one coalition of a bloc, and may be in one of each', async () => {
  const ada = await world.student('ada')
  const first = await join(ada, RED)
  assert.equal(first.status, 201)
  const year = await world.db.read({ text: 'select this_year_score from coalitions_users', values: [] })
  assert.deepEqual(year, [[0]], 'a sum that nobody tells begins with none')
  const second = await join(ada, BLUE)
  assert.deepEqual([second.status, second.body], [422, { errors: { user_id: ['has already been taken'] } }])
  assert.equal((await join(ada, ELSEWHERE)).status, 201)
  const path = `/v2/coalitions_users/${first.body.id}`
  assert.equal((await world.send('PATCH', path, world.root, { coalitions_user: { coalition_id: BLUE } })).status, 204)
})

test('twenty tries at once put a user into one coalition', async () => {
  const zoe = await world.student('zoe')
  const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => join(zoe, i % 2 ? RED : BLUE)))
  assert.equal(answers.filter(({ status }) => status === 201).length, 1)
})

test('a score counts for the coalition and the member at once, and no longer when it is taken back', async () => {
  const bob = await member('bob', RED)
  const [total] = await sums()
  const answer = await give({ value: 42, coalitions_user_id: bob, scoreable_type: 'Location', scoreable_id: 7 })
  assert.equal(answer.status, 201)
  assert.deepEqual(await sums(bob), [total + 42, 42])
  await give({ value: -50, coalitions_user_id: bob })
  assert.deepEqual(await sums(bob), [total - 8, -8])
  const path = `/v2/coalitions/${RED}/scores/${answer.body.id}`
  assert.equal((await world.send('DELETE', path, world.root)).status, 204)
  assert.deepEqual(await sums(bob), [total - 50, -50])
})

test('a score without a member is the coalition’s alone', async () => {
  const [total] = await sums()
  const answer = await give({ value: 5 })
  assert.equal(answer.body.coalitions_user_id, null)
  assert.deepEqual(await sums(), [total + 5, undefined])
})

test('a score is not for a member of another coalition', async () => {
  const answer = await give({ value: 1, coalitions_user_id: await member('kim', ELSEWHERE) })
  assert.deepEqual(answer.body, { errors: { coalitions_user_id: ['is not a member of the coalition'] } })
})

test('a score of an old season changes no sum when it is taken back', async () => {
  await world.db.script(`insert into scores (id, coalition_id, value, reason, created_at) overriding system value
    values (900, ${RED}, 100, 'Long ago', '2025-10-01')`)
  const [total] = await sums()
  await world.send('DELETE', `/v2/coalitions/${RED}/scores/900`, world.root)
  assert.deepEqual(await sums(), [total, undefined])
})

test('a score is not taken back below another coalition', async () => {
  const answer = await give({ value: 3 })
  const wrong = await world.send('DELETE', `/v2/coalitions/${BLUE}/scores/${answer.body.id}`, world.root)
  assert.deepEqual([wrong.status, wrong.text], [404, '{}'])
  assert.equal((await world.get(`/v2/blocs/1/scores/${answer.body.id}`, world.root)).status, 200)
  assert.equal((await world.get(`/v2/blocs/2/scores/${answer.body.id}`, world.root)).status, 404)
})

test('fifty scores at once add up', async () => {
  const lou = await member('lou', RED)
  const [total] = await sums()
  await Promise.all(Array.from({ length: 50 }, () => give({ value: 2, coalitions_user_id: lou })))
  assert.deepEqual(await sums(lou), [total + 100, 100])
})

test('members are ranked by their score, the same score the same rank', async () => {
  const ids = [await member('one', ELSEWHERE), await member('two', ELSEWHERE), await member('six', ELSEWHERE)]
  for (const [index, value] of [10, 30, 10].entries()) await give({ value, coalitions_user_id: ids[index] }, ELSEWHERE)
  const ranks = await Promise.all(
    ids.map(async (id) => (await world.get(`/v2/coalitions_users/${id}`, world.root)).body.rank),
  )
  assert.deepEqual(ranks, [2, 1, 2])
})
