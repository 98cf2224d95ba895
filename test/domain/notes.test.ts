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

const write = (as: Who, more: object = {}) => world.create('notes', { user_id: bob.id, subject: 'Pace', ...more }, as)
const note = async (id: number) => (await world.row(notes, id))!

test('a note of a user\u2019s token is from that user, and nobody else\u2019s to sign', async () => {
  const { from_user_id, user_id } = await note(await write(ada))
  assert.deepEqual([from_user_id, user_id], [ada.id, bob.id])
  await assert.rejects(write(ada, { from_user_id: bob.id }), denied)
})

test('a note is its author\u2019s own to change and to delete', async () => {
  const id = await write(ada)
  await assert.rejects(world.change('notes', id, { subject: 'x' }, bob), denied)
  await assert.rejects(world.remove('notes', id, bob), denied)
  await world.change('notes', id, { subject: 'Thank you' }, ada)
  assert.equal((await note(id)).subject, 'Thank you')
  await world.remove('notes', id, ada)
})

test('only an Advanced notes manager says that a note may be read, and who said so', async () => {
  const approvals = [{ approved_at: '2026-03-10' }, { approver_id: ada.id }]
  const manager = world.holding('Notes manager')
  const id = await write(manager)
  for (const approval of approvals) {
    for (const who of [manager, ada]) await assert.rejects(write(who, approval), denied)
    await assert.rejects(world.change('notes', id, approval, manager), denied)
  }
  const advanced = world.holding('Advanced notes manager')
  await world.change('notes', id, { ...approvals[0], ...approvals[1] }, advanced)
  const { approved_at, approver_id } = await note(id)
  assert.deepEqual([approved_at, approver_id], [new Date('2026-03-10'), ada.id])
  assert.deepEqual((await note(await write(advanced, approvals[0]))).approved_at, new Date('2026-03-10'))
})
