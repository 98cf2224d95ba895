import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Person, type Rules, rules } from '../support/rules.ts'
import { FIFTY, fifty, type Racing, racing, statuses } from './support.ts'

let world: Rules
let race: Racing
before(async () => {
  world = await rules()
  race = await racing(world)
})
after(() => race.app.close())

const primaries = ({ id }: Person) =>
  world.value('select count(*)::int from campus_users where user_id = $1 and is_primary', id)
const alternately = (index: number) => (index % 2 ? world.paris : world.lyon)

test('fifty moves at once leave one primary campus', async () => {
  const ada = await world.student()
  const path = `/v2/users/${ada.login}/set_primary_campus`
  const answers = await fifty((index) => race.app.send('POST', path, race.root, { campus_id: alternately(index) }))
  assert.deepEqual(statuses(answers), { 204: FIFTY })
  assert.equal(await primaries(ada), 1)
})

test('fifty first campus at once leave one primary campus', async () => {
  const ada = await world.student()
  await world.db.script(`delete from campus_users where user_id = ${ada.id}`)
  const attach = (index: number) => {
    const campus_user = { user_id: ada.id, campus_id: alternately(index), is_primary: index % 3 === 0 }
    return race.app.send('POST', '/v2/campus_users', race.root, { campus_user })
  }
  assert.deepEqual(statuses(await fifty(attach)), { 201: 2, 422: FIFTY - 2 })
  assert.equal(await primaries(ada), 1)
})

test('campus that become the primary one in two ways at once leave one', async () => {
  const ada = await world.student()
  race.repeated()
  const answers = await fifty((index) => {
    const body = { campus_id: alternately(index) }
    if (index % 3 === 0) return race.app.send('PATCH', `/v2/users/${ada.id}`, race.root, { user: body })
    return race.app.send('POST', `/v2/users/${ada.login}/set_primary_campus`, race.root, body)
  })
  assert.deepEqual(statuses(answers), { 204: FIFTY })
  assert.deepEqual([await primaries(ada), race.repeated()], [1, 0])
})

test('two attachments that are made the primary one again and again, in two ways, leave one', async () => {
  const ada = await world.student()
  const second = await world.create('campus_users', { user_id: ada.id, campus_id: world.lyon })
  const first = await world.value('select id from campus_users where user_id = $1 and id <> $2', ada.id, second)
  race.repeated()
  const answers = await fifty((index) => {
    const body = { campus_id: alternately(index) }
    if (index % 3 === 0) return race.app.send('POST', `/v2/users/${ada.login}/set_primary_campus`, race.root, body)
    return race.app.send('POST', `/v2/campus_users/${index % 2 ? first : second}/set_as_primary`, race.root)
  })
  assert.deepEqual(statuses(answers), { 204: FIFTY })
  assert.deepEqual([await primaries(ada), race.repeated()], [1, 0])
})

test('a campus counts all of fifty who come at once', async () => {
  const count = () => world.value('select users_count from campus where id = $1', world.lyon)
  const before = await count()
  const people = await world.students(FIFTY)
  const campus_user = (index: number) => ({ user_id: people[index]!.id, campus_id: world.lyon })
  await fifty((index) => race.app.send('POST', '/v2/campus_users', race.root, { campus_user: campus_user(index) }))
  assert.equal(await count(), before + FIFTY)
})
