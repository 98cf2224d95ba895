import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { notes } from '../../src/resources/staff/notes.ts'
import { denied, type Person, type Rules, rules, type Who } from '../support/rules.ts'

let world: Rules
let ada: Person
let bob: Person
before(async () => {
  world = await rules()
  ;[ada, bob] = await world.students(2)
})
after(() => world.close())

const write = (as: Who, note: object) => world.create('notes', { user_id: bob.id, subject: 'Pace', ...note }, as)
const noteOf = async (id: number) => (await world.row(notes, id))!
const APPROVED = { approved_at: '2026-03-10' }

test('a note of a user’s token is from that user, who may name nobody else', async () => {
  const { from_user_id, user_id, approved_at } = await noteOf(await write(ada, {}))
  assert.deepEqual([from_user_id, user_id, approved_at], [ada.id, bob.id, null])
  await assert.rejects(write(ada, { from_user_id: bob.id }), denied)
})

test('a note is its author’s own to change, and nobody else’s', async () => {
  const id = await write(ada, {})
  await world.change('notes', id, { subject: 'Thank you' }, ada)
  assert.equal((await noteOf(id)).subject, 'Thank you')
  const kim = await world.student()
  for (const stranger of [bob, kim]) await assert.rejects(world.change('notes', id, { subject: 'x' }, stranger), denied)
  await world.change('notes', id, { subject: 'By the office' }, world.holding('Notes manager'))
  assert.equal((await noteOf(id)).subject, 'By the office')
})

test('only an Advanced notes manager approves, or says who did, as it is written and afterwards', async () => {
  const [manager, advanced] = [world.holding('Notes manager'), world.holding('Advanced notes manager')]
  for (const approval of [APPROVED, { approver_id: ada.id }]) {
    await assert.rejects(write(manager, approval), denied)
    await assert.rejects(write(ada, approval), denied)
    const id = await write(manager, {})
    await assert.rejects(world.change('notes', id, approval, manager), denied)
    await world.change('notes', id, approval, advanced)
  }
  assert.ok((await noteOf(await write(advanced, APPROVED))).approved_at)
})
