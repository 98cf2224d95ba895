import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { beginYear } from '../../src/domain/coalitions.ts'
import { coalitionsUsers } from '../../src/resources/community/coalitions_users.ts'
import { scores } from '../../src/resources/community/scores.ts'
import { NOW, refusing } from '../support/rules.ts'
import { BLUE, GREEN, type Houses, houses, LYON, PARIS, RED } from './support/houses.ts'

let world: Houses
before(async () => {
  world = await houses()
  await world.db.script(`insert into bloc_deadlines (bloc_id, begin_at, end_at, counted_at) values
    (${PARIS}, '2025-09-01', '2025-12-01', '2025-09-01'), (${PARIS}, '2026-02-01', '2026-05-01', '2026-02-01'),
    (${PARIS}, '2026-05-01', '2026-08-01', null)`)
})
after(() => world.close())

test('a user is in one coalition of a bloc, and may be in one of each', async () => {
  const ada = await world.student()
  const first = await world.join(ada, RED)
  await assert.rejects(world.join(ada, BLUE), refusing({ user_id: ['has already been taken'] }))
  const second = await world.join(ada, GREEN)
  await world.change('coalitions_users', first, { coalition_id: BLUE })
  assert.equal((await world.row(coalitionsUsers, first))!.coalition_id, BLUE)
  await assert.rejects(
    world.change('coalitions_users', second, { coalition_id: RED }),
    refusing({ user_id: ['has already been taken'] }),
  )
})

test('who joins has no points yet, neither of the season nor of the year', async () => {
  const { score, this_year_score } = (await world.row(coalitionsUsers, await world.member(RED)))!
  assert.deepEqual([score, this_year_score], [0, 0])
})

test('a score counts for the coalition and the member at once, and no longer when it is taken back', async () => {
  const bob = await world.member(RED)
  const before = await world.sumOf(RED)
  const score = await world.give(RED, 42, bob)
  assert.deepEqual([await world.sumOf(RED), await world.sumOfMember(bob)], [before + 42, 42])
  await world.give(RED, -50, bob)
  assert.deepEqual([await world.sumOf(RED), await world.sumOfMember(bob)], [before - 8, -8])
  await world.takeBack(score)
  assert.deepEqual([await world.sumOf(RED), await world.sumOfMember(bob)], [before - 50, -50])
  assert.equal((await world.row(coalitionsUsers, bob))!.this_year_score, -50)
})

test('a score without a member is the coalition\u2019s alone', async () => {
  const before = await world.sumOf(RED)
  const { coalitions_user_id, scoreable_id, scoreable_type, calculation_id } = (await world.row(
    scores,
    await world.give(RED, 5),
  ))!
  assert.deepEqual([coalitions_user_id, scoreable_id, scoreable_type, calculation_id], [null, null, null, null])
  assert.equal(await world.sumOf(RED), before + 5)
})

test('what a member brought stays the coalition\u2019s when the member goes', async () => {
  const lou = await world.member(RED)
  await world.give(RED, 12, lou)
  const before = await world.sumOf(RED)
  await world.remove('coalitions_users', lou)
  assert.equal(await world.sumOf(RED), before)
})

test('a score is not for a member of another coalition', async () => {
  const kim = await world.member(GREEN)
  await assert.rejects(world.give(RED, 1, kim), refusing({ coalitions_user_id: ['is not a member of the coalition'] }))
})

test('a score of an old season changes no sum when it is taken back', async () => {
  await world.db.script(`insert into scores (id, coalition_id, value, reason, created_at) overriding system value
    values (900, ${RED}, 100, 'Long ago', '2025-10-01')`)
  const before = await world.sumOf(RED)
  await world.takeBack(900)
  assert.deepEqual([await world.sumOf(RED), await world.row(scores, 900)], [before, undefined])
})

test('the sum of the year begins again with the year', async () => {
  const { id: user_id } = await world.student()
  const old = { this_year_score: 40, this_year_score_updated_at: '2025-12-31' }
  const id = await world.create('coalitions_users', { coalition_id: RED, user_id, ...old })
  const count = () => world.run((tx) => beginYear(tx, NOW))
  assert.deepEqual([await count(), await count()], [1, 0])
  assert.equal((await world.row(coalitionsUsers, id))!.this_year_score, 0)
})

test('a coalition with members does not leave its bloc', async () => {
  await world.member(BLUE)
  await assert.rejects(
    world.change('coalitions', BLUE, { bloc_id: LYON }),
    refusing({ bloc_id: ['cannot change while the coalition has members'] }),
  )
})
