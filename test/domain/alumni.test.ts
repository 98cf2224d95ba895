/** Alumni, and accounts that nobody uses any more. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { anonymizeDue } from '../../src/domain/anonymize.ts'
import { users } from '../../src/resources/people/users.ts'
import { type Person, type Rules, rules } from '../support/rules.ts'

let world: Rules
before(async () => {
  world = await rules()
})
after(() => world.close())

const account = async ({ id }: Person) => (await world.row(users, id))!
const alumnize = ({ id }: Person) => world.act('users', 'alumnize', { id })
const dealumnize = ({ id }: Person) => world.act('users', 'dealumnize', { id })
const anonymizeAt = (time: string) => world.run((tx) => anonymizeDue(tx, new Date(time)))
/** A student of Paris who was seen last on a day. */
async function seen(day: string, campus = world.paris): Promise<Person> {
  const person = await world.student(undefined, campus)
  await world.db.script(`update users set created_at = '2020-01-01', last_seen_at = '${day}' where id = ${person.id}`)
  return person
}

test('an alumnus is one from the first time on, stays active, and is none any more when that is taken back', async () => {
  const ada = await world.student()
  await alumnize(ada)
  const first = await account(ada)
  assert.ok(first.alumnized_at)
  assert.equal(first.active, true)
  await alumnize(ada)
  assert.deepEqual((await account(ada)).alumnized_at, first.alumnized_at)
  await dealumnize(ada)
  assert.equal((await account(ada)).alumnized_at, null)
})

test('an account that nobody used for three years is anonymised at the midnight of its campus, once', async () => {
  const ada = await seen('2026-03-10T12:00:00Z')
  await anonymizeAt('2026-03-11T12:00:00Z')
  const { anonymize_date, data_erasure_date } = await account(ada)
  assert.deepEqual([anonymize_date, data_erasure_date], ['2029-03-10', '2029-03-10'])
  // Paris is an hour ahead of Greenwich in March.
  await anonymizeAt('2029-03-09T22:59:59Z')
  assert.equal((await account(ada)).login, ada.login)
  await Promise.all([anonymizeAt('2029-03-09T23:00:00Z'), anonymizeAt('2029-03-09T23:00:00Z')])
  assert.equal(await anonymizeAt('2029-03-09T23:00:00Z'), 0)
  const login = `3b3-${ada.id}`
  const { first_name, last_name, email, phone, active, ...left } = await account(ada)
  assert.deepEqual([left.login, first_name, last_name, email], [login, '3b3', '3b3', `${login}@example.org`])
  assert.deepEqual([phone, active, left.password_digest, left.image], [null, false, null, null])
})

test('an account that was used since the day was set gets a later one', async () => {
  const ada = await seen('2026-03-10T12:00:00Z')
  await anonymizeAt('2026-03-11T12:00:00Z')
  await world.create('locations', {
    ...{ user_id: ada.id, host: 'c1r1s1', campus_id: world.paris },
    ...{ begin_at: '2028-05-06T22:30:00Z', end_at: '2028-05-06T23:30:00Z' },
  })
  await anonymizeAt('2029-03-12T00:00:00Z')
  const { login, anonymize_date } = await account(ada)
  assert.deepEqual([login, anonymize_date], [ada.login, '2031-05-07'], 'the day on the clocks of Paris')
})

test('alumni are kept for ever, and counted from anew when they are none any more', async () => {
  const ada = await seen('2021-01-01')
  await alumnize(ada)
  await anonymizeAt('2030-01-01')
  assert.deepEqual([(await account(ada)).login, (await account(ada)).anonymize_date], [ada.login, null])
  await dealumnize(ada)
  await anonymizeAt('2030-01-01')
  assert.equal((await account(ada)).login, `3b3-${ada.id}`)
})

test('who is anonymised is logged in nowhere, and nothing closes or opens the account any more', async () => {
  const ada = await seen('2021-01-01')
  await world.create('locations', { user_id: ada.id, host: 'c2r1s1', campus_id: world.paris, begin_at: '2021-01-01' })
  await anonymizeAt('2030-01-01')
  const open = 'select count(*)::int from locations where end_at is null and user_id = $1'
  assert.equal(await world.value(open, ada.id), 0)
  const staff = await world.student()
  const close = { user_id: ada.id, closer_id: staff.id, kind: 'other', reason: 'Food' }
  await world.act('closes', 'unclose', { id: await world.create('closes', close) })
  assert.equal((await account(ada)).active, false)
})
