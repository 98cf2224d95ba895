import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { candidatesFor } from '../../src/domain/matching.ts'
import type { Person } from '../support/rules.ts'
import { type Evaluations, evaluated } from './support/evaluations.ts'

let world: Evaluations
before(async () => {
  world = await evaluated()
})
after(() => world.close())

/** The ids of those who are asked for a team, in their order. */
const asked = (team: number, ...offering: Person[]) => {
  const work = { id: team, project_id: world.project, project_session_id: world.session }
  const ids = offering.map(({ id }) => id)
  return world.run((tx) => candidatesFor(tx, work, ids))
}

test('members are never asked, and chance decides among the others', async () => {
  const [ada, bob, kim] = await world.students(3)
  const team = await world.team(ada)
  const firsts = new Set<number>()
  for (let attempt = 0; attempt < 40; attempt++) {
    const order = await asked(team, ada, bob, kim)
    assert.deepEqual(order.toSorted(), [bob.id, kim.id].sort())
    firsts.add(order[0]!)
  }
  assert.equal(firsts.size, 2)
})

test('who has another evaluation of the same try is not asked, but for one that did not take place', async () => {
  const { ada, eve, team, id } = await world.meeting({ begin_at: '2026-03-08T09:00:00Z' })
  assert.deepEqual(await asked(team, eve), [])
  await world.change('scale_teams', id, { truant_id: ada.id })
  assert.deepEqual(await asked(team, eve), [eve.id])
})

test('with LastClose, those who submitted the project last are asked first, and chance decides among those of a day', async () => {
  await world.rule('correction', 'LastClose')
  const [ada, never, long] = await world.students(3)
  const [late, too] = await world.students(2)
  const [team, old] = [await world.team(ada), await world.team(long)]
  for (const person of [late, too]) await world.team(person)
  await world.db.script(`update teams set closed_at = '2025-01-01' where id = ${old}`)
  const firsts = new Set<number>()
  for (let attempt = 0; attempt < 20; attempt++) {
    const order = await asked(team, never, long, late, too)
    assert.deepEqual(order.slice(2), [long.id, never.id])
    firsts.add(order[0]!)
  }
  assert.deepEqual(firsts, new Set([late.id, too.id]))
})

test('with OnSameCampus nobody of another campus is asked', async () => {
  await world.rule('correction', 'OnSameCampus')
  const [ada, bob, lea] = [...(await world.students(2)), await world.student('lea', world.lyon)]
  assert.deepEqual(await asked(await world.team(ada!), bob!, lea), [bob!.id])
})
