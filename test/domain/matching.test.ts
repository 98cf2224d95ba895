import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { candidatesFor } from '../../src/domain/matching.ts'
import { type Evaluated, evaluatedScene } from '../support/evaluated.ts'

let world: Evaluated
let names = 0
before(async () => {
  world = await evaluatedScene()
})
after(() => world.close())

const person = () => world.student(`user${++names}`)
const asked = (team: number, offering: number[]) =>
  world.db.transaction((tx) =>
    candidatesFor(tx, { id: team, project_id: world.project, project_session_id: world.session }, offering),
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

test('who has another evaluation of the same try is not asked, but for one that did not take place', async () => {
  const [ada, eve] = [await person(), await person()]
  const team = await world.team(ada)
  const { body } = await world.book(team, { user_id: eve, begin_at: '2026-03-08T09:00:00Z' })
  assert.deepEqual(await asked(team, [eve]), [])
  await world.change(body.id, { truant_id: ada })
  assert.deepEqual(await asked(team, [eve]), [eve])
})
