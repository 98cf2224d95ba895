import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { campus as campusTable } from '../../src/resources/campus/campus.ts'
import { campusUsers } from '../../src/resources/campus/campus_users.ts'
import { type Person, type Rules, refusing, rules } from '../support/rules.ts'

let world: Rules
before(async () => {
  world = await rules()
})
after(() => world.close())

const campusOf = ({ id }: Person) =>
  world.rows('select campus_id, is_primary from campus_users where user_id = $1 order by campus_id', id)
const attach = ({ id: user_id }: Person, campus_id: number, more: object = {}) =>
  world.create('campus_users', { user_id, campus_id, ...more })
const setPrimary = ({ id }: Person, campus_id: number) =>
  world.act('users', 'set_primary_campus', { id, fields: { campus_id } })
const both = (paris: boolean, lyon: boolean) => [
  [world.paris, paris],
  [world.lyon, lyon],
]

test('the first campus of a user is the primary one, whatever it says', async () => {
  const ada = await world.student()
  assert.deepEqual(await campusOf(ada), [[world.paris, true]])
  await world.db.script(`delete from campus_users where user_id = ${ada.id}`)
  await attach(ada, world.lyon, { is_primary: false })
  assert.deepEqual(await campusOf(ada), [[world.lyon, true]])
})

test('a second campus is not, unless it says so', async () => {
  const [ada, bob] = await world.students(2)
  await attach(ada, world.lyon)
  await attach(bob, world.lyon, { is_primary: true })
  assert.deepEqual([await campusOf(ada), await campusOf(bob)], [both(true, false), both(false, true)])
})

test('nobody is attached to a campus twice', async () => {
  const ada = await world.student()
  await assert.rejects(attach(ada, world.paris), refusing({ user_id: ['has already been taken'] }))
  assert.deepEqual(await campusOf(ada), [[world.paris, true]])
})

test('set_as_primary moves the primary campus, and no user has two', async () => {
  const ada = await world.student()
  const id = await attach(ada, world.lyon)
  for (const _ of ['once', 'twice']) {
    await world.act('campus_users', 'set_as_primary', { id })
    assert.deepEqual(await campusOf(ada), both(false, true))
  }
  assert.equal((await world.row(campusUsers, id))!.is_primary, true)
})

test('set_primary_campus attaches the user where that is still to be done', async () => {
  const ada = await world.student()
  await setPrimary(ada, world.lyon)
  assert.deepEqual(await campusOf(ada), both(false, true))
  await setPrimary(ada, world.paris)
  assert.deepEqual(await campusOf(ada), both(true, false))
  await assert.rejects(setPrimary(ada, 4242), refusing({ campus_id: ['must exist'] }))
})

test('the database holds that a user has one primary campus', async () => {
  const ada = await world.student()
  const second = `insert into campus_users (user_id, campus_id, is_primary) values (${ada.id}, ${world.lyon}, true)`
  await assert.rejects(world.db.script(second), /duplicate key/)
})

test('users_count follows those who come and go', async () => {
  const count = async () => (await world.row(campusTable, world.lyon))!.users_count
  const before = await count()
  const kim = await world.student('kim', world.lyon)
  assert.equal(await count(), before + 1)
  await world.db.script(`delete from users where id = ${kim.id}`)
  assert.equal(await count(), before)
})
