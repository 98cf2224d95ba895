import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { endInternships } from '../../src/domain/internships.ts'
import { amendments } from '../../src/resources/career/amendments.ts'
import { internships } from '../../src/resources/career/internships.ts'
import { NOW, type Person, type Rules, refusing, rules } from '../support/rules.ts'
import { internship } from './support/internships.ts'

let world: Rules
let ada: Person
before(async () => {
  world = await rules()
})
beforeEach(async () => {
  ada = await world.student()
})
after(() => world.close())

const agree = (more: object = {}) => internship(world, ada, more)
const found = async (id: number) => (await world.row(internships, id))!
const stateOf = async (id: number) => (await found(id)).state
const move = (id: number, state: string) => world.change('internships', id, { state })
const CONTRACT = `data:application/pdf;base64,${Buffer.from('%PDF-1.4 signed').toString('base64')}`

test('an internship ends after it begins', async () => {
  await assert.rejects(agree({ end_at: '2026-01-31' }), refusing({ end_at: ['must be after start_at'] }))
})

test('a contract is asked for, drawn up, uploaded and ends, step by step', async () => {
  const id = await agree()
  assert.equal(await stateOf(id), 'none')
  for (const state of ['need_validation', 'generated', 'uploaded', 'ended']) {
    await move(id, state)
    assert.equal(await stateOf(id), state)
  }
})

test('a contract that is refused may be asked for again', async () => {
  const id = await agree({ state: 'need_validation' })
  await move(id, 'invalidated')
  await assert.rejects(move(id, 'generated'), refusing({ state: ['cannot follow invalidated'] }))
  await move(id, 'need_validation')
})

test('no step is left out, and what is over stays so', async () => {
  await assert.rejects(move(await agree(), 'uploaded'), refusing({ state: ['cannot follow none'] }))
  for (const over of ['ended', 'broke', 'canceled'])
    await assert.rejects(move(await agree({ state: over }), 'none'), refusing({ state: [`cannot follow ${over}`] }))
})

test('an internship is called off until it runs, and broken when it does', async () => {
  for (const state of ['none', 'need_validation', 'invalidated', 'generated'])
    await move(await agree({ state }), 'canceled')
  const running = await agree({ state: 'uploaded' })
  await assert.rejects(move(running, 'canceled'), refusing({ state: ['cannot follow uploaded'] }))
  await move(running, 'broke')
})

test('other facts of an internship change whatever its state', async () => {
  const id = await agree({ state: 'ended' })
  await world.change('internships', id, { subject: 'Networks', state: 'ended' })
  assert.equal((await found(id)).subject, 'Networks')
})

test('the signed contract that comes makes a contract that was drawn up an uploaded one', async () => {
  const id = await agree({ state: 'generated' })
  await world.change('internships', id, { convention: CONTRACT })
  assert.equal(await stateOf(id), 'uploaded')
  assert.equal(await stateOf(await agree({ convention: CONTRACT })), 'uploaded')
})

test('what runs ends by itself when its end has come', async () => {
  const [running, ahead, asked] = [
    await agree({ state: 'uploaded', end_at: '2026-03-10T12:00:00Z' }),
    await agree({ state: 'uploaded', end_at: '2026-03-10T12:00:01Z' }),
    await agree({ state: 'need_validation', end_at: '2026-03-01' }),
  ]
  assert.equal(await world.run((tx) => endInternships(tx, NOW)), 1)
  assert.deepEqual(await Promise.all([running, ahead, asked].map(stateOf)), ['ended', 'uploaded', 'need_validation'])
})

const amend = (internship_id: number, more: object) =>
  world.create('amendments', { internship_id, effective_date: '2026-05-01', ...more })

test('an amendment belongs to the user whose internship it changes', async () => {
  const id = await amend(await agree(), { kind: 'other', end_at: '2027-01-01' })
  assert.equal((await world.row(amendments, id))!.user_id, ada.id)
  await assert.rejects(amend(4242, { kind: 'other' }), refusing({ internship_id: ['must exist'] }))
})

test('an amendment of another kind changes nothing by itself', async () => {
  const id = await agree()
  const before = await found(id)
  await amend(id, { kind: 'other', end_at: '2027-01-01' })
  assert.deepEqual(await found(id), before)
})

test('a prolongation moves the end ahead, a shortening back, within the internship', async () => {
  const id = await agree()
  await amend(id, { kind: 'prolongation', end_at: '2026-09-30' })
  assert.deepEqual((await found(id)).end_at, new Date('2026-09-30'))
  for (const [kind, end_at, message] of [
    ['prolongation', '2026-09-30', 'must be after the end of the internship'],
    ['shortening', '2026-10-01', 'must be before the end of the internship'],
    ['shortening', '2026-02-01', 'must be after the begin of the internship'],
  ] as const)
    await assert.rejects(amend(id, { kind, end_at }), refusing({ end_at: [message] }))
  await amend(id, { kind: 'shortening', end_at: '2026-06-30' })
  assert.deepEqual((await found(id)).end_at, new Date('2026-06-30'))
})

test('a change of the salary is one when it is a number, in a currency that is known', async () => {
  const id = await agree()
  await amend(id, { kind: 'salary_change', salary: '60000', currency: 'chf' })
  await amend(id, { kind: 'salary_change', salary: 'a bit more', currency: 'shells' })
  const { salary, currency } = await found(id)
  assert.deepEqual([salary, currency], [60000, 'chf'])
})

test('a breach breaks the internship on its day', async () => {
  const id = await agree({ state: 'uploaded' })
  await amend(id, { kind: 'breach' })
  const { state, breach_at } = await found(id)
  assert.deepEqual([state, breach_at], ['broke', new Date('2026-05-01')])
})
