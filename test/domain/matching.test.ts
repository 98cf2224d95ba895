import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { daysApart, evaluatorsFor } from '../../src/domain/matching.ts'
import { type Evaluated, evaluatedScene } from '../support/evaluated.ts'
import { NOW } from '../support/scene.ts'

let world: Evaluated
let names = 0
before(async () => {
  world = await evaluatedScene()
})
after(() => world.close())

const person = () => world.student(`user${++names}`)
const BEGIN = new Date('2026-03-12T09:00:00Z')
const asked = (team: number, offering: number[]) =>
  world.db.transaction((tx) =>
    evaluatorsFor(tx, { id: team, project_id: world.project, project_session_id: world.session }, offering, BEGIN, NOW),
  )

test('members are never asked, and chance decides among the others', async () => {
  const [ada, bob, kim] = [await person(), await person(), await person()]
  const team = await world.team(ada)
  const firsts = new Set<number>()
  for (let attempt = 0; attempt < 40; attempt++) {
    const order = await asked(team, [ada, bob, kim])
    assert.deepEqual([...order].sort(), [bob, kim].sort())
    firsts.add(order[0]!)
  }
  assert.equal(firsts.size, 2)
})

test('with LastClose, those who submitted the project last are asked first', async () => {
  await world.rule('correction', 'LastClose')
  const [ada, never, long, late] = [await person(), await person(), await person(), await person()]
  const [team, old] = [await world.team(ada), await world.team(long)]
  await world.team(late)
  await world.db.script(`update teams set closed_at = '2025-01-01' where id = ${old}`)
  for (let attempt = 0; attempt < 5; attempt++)
    assert.deepEqual(await asked(team, [never, long, late]), [late, long, never])
})

test('the fewer could evaluate, the sooner the same two meet again', () => {
  const table = '7-0,14-1,21-2,35-3,50-5,100-30,150-90'
  assert.deepEqual(
    [0, 7, 8, 14, 15, 50, 51, 150, 4000].map((possible) => daysApart(table, possible)),
    [0, 0, 1, 1, 2, 5, 30, 90, 90],
  )
  assert.equal(daysApart('', 5), 0)
})

test('with MatchingDelay, those who met lately are left out, on whichever side they were', async () => {
  await world.rule('correction', 'MatchingDelay', '1-0,2-1,9-5')
  const [ada, eve, kim, lou] = [await person(), await person(), await person(), await person()]
  const ended = await world.team(ada)
  await world.book(ended, { user_id: eve, begin_at: '2026-03-08T09:00:00Z' })
  await world.send('PATCH', `/v2/teams/${ended}`, world.root, { team: { final_mark: 50 } })
  const ofKim = await world.team(kim)
  await world.book(ofKim, { user_id: ada, begin_at: '2026-03-09T09:00:00Z' })
  const team = await world.team(ada)
  assert.deepEqual(await asked(team, [eve, kim, lou]), [lou])
  assert.deepEqual((await asked(team, [eve, kim])).sort(), [eve, kim].sort())
  assert.deepEqual(await asked(team, [eve]), [eve])
})
