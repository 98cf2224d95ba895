import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Rules, rules } from '../support/rules.ts'
import { FIFTY, fifty, type Racing, racing, statuses } from './support.ts'

let world: Rules
let race: Racing
before(async () => {
  world = await rules()
  race = await racing(world)
})
after(() => race.app.close())

const sit = (user_id: number, host: string, begin_at?: string) =>
  race.app.send('POST', '/v2/locations', race.root, { location: { user_id, host, campus_id: world.paris, begin_at } })
const count = (text: string, value: unknown) => world.value(`select count(*)::int from locations where ${text}`, value)
const at = (index: number) => `2026-03-10T10:00:00.${String(index).padStart(3, '0')}Z`

test('fifty who log in at one machine leave one open session', async () => {
  const people = await world.students(FIFTY)
  const answers = await fifty((index) => sit(people[index]!.id, 'c2r1s1'))
  // Of two that would end in the same millisecond one is refused.
  assert.ok(answers.every(({ status }) => status === 201 || status === 422))
  const made = statuses(answers)[201]!
  assert.deepEqual(
    [await count(`host = $1 and end_at is null`, 'c2r1s1'), await count('host = $1', 'c2r1s1')],
    [1, made],
  )
  assert.equal(race.repeated(), 0)
})

test('fifty sessions of one machine that are told out of order leave one open', async () => {
  const people = await world.students(2)
  const answers = await fifty((index) => sit(people[index % 2]!.id, 'c2r2s2', at((index * 7) % FIFTY)))
  for (const { status, body } of answers.filter((answer) => answer.status !== 201))
    assert.deepEqual([status, body], [422, { errors: { host: ['has already been taken'] } }])
  assert.equal(await count(`host = $1 and end_at is null`, 'c2r2s2'), 1)
})

test('of fifty sessions of one person at as many machines one is primary', async () => {
  const ada = await world.student()
  const answers = await fifty((index) => sit(ada.id, `c3r1s${index}`))
  assert.deepEqual(statuses(answers), { 201: FIFTY })
  assert.equal(await count('"primary" and end_at is null and user_id = $1', ada.id), 1)
})

test('people who change places all at once wait for nobody in a circle', async () => {
  const people = await world.students(5)
  race.repeated()
  const answers = await fifty((index) => sit(people[index % 5]!.id, `c4r1s${(index * 3) % 7}`, at(index)))
  assert.ok(answers.every(({ status }) => status === 201 || status === 422))
  assert.equal(race.repeated(), 0)
  const open = `select host from locations where host like 'c4%' and end_at is null group by host having count(*) > 1`
  assert.deepEqual(await world.rows(open), [])
})

test('a machine whose user is closed meanwhile is left by that user', async () => {
  const [ada, staff] = await world.students(2)
  const close = { user_id: ada.id, closer_id: staff.id, kind: 'other', reason: 'Food' }
  const answers = await fifty((index) =>
    index === FIFTY / 2 ? race.app.send('POST', '/v2/closes', race.root, { close }) : sit(ada.id, `c5r1s${index}`),
  )
  assert.ok(answers.every(({ status }) => status === 201 || status === 422))
  assert.equal(await count('end_at is null and user_id = $1', ada.id), 0)
})
