import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { users } from '../../src/resources/people/users.ts'
import { pools } from '../../src/resources/shop/pools.ts'
import { type Person, type Rules, refusing, rules } from '../support/rules.ts'

let world: Rules
before(async () => {
  world = await rules()
})
after(() => world.close())

const points = async ({ id }: Person) => (await world.row(users, id))!.correction_point
const history = ({ id }: Person) =>
  world.rows('select reason, sum, total from correction_point_historics where user_data_id = $1 order by id', id)
const move = (verb: 'add' | 'remove', { id }: Person, fields: object) =>
  world.act('users', `correction_points_${verb}`, { id, fields: { reason: 'Test', ...fields } })

test('a new account has its first points, and a history that says so', async () => {
  const ada = await world.student()
  assert.equal(await points(ada), 5)
  assert.deepEqual(await history(ada), [['Creation', 5, 5]])
})

test('points that are given and taken are written down with their reason, one where no amount is named', async () => {
  const ada = await world.student()
  await move('add', ada, { reason: 'Helped', amount: '3' })
  await move('remove', ada, { reason: 'Late' })
  await move('add', ada, { reason: 'Sorry' })
  assert.deepEqual(await history(ada), [
    ['Creation', 5, 5],
    ['Helped', 3, 8],
    ['Late', -1, 7],
    ['Sorry', 1, 8],
  ])
})

test('amounts may be negative, and the staff may take more than there is', async () => {
  const ada = await world.student()
  await move('add', ada, { amount: -2 })
  assert.equal(await points(ada), 3)
  await move('remove', ada, { amount: -1 })
  assert.equal(await points(ada), 4)
  await move('remove', ada, { amount: 6 })
  assert.equal(await points(ada), -2)
})

test('a change has a reason', async () => {
  const ada = await world.student()
  await assert.rejects(move('add', ada, { reason: ' ' }), refusing({ reason: ["can't be blank"] }))
})

test('points that the staff gives and takes leave the pool alone', async () => {
  const id = await world.value(
    'insert into pools (campus_id, cursus_id, max_points, current_points) values ($1, $2, 100, 10) returning id',
    world.paris,
    world.cursus,
  )
  const ada = await world.student()
  const studies = { user_id: ada.id, cursus_id: world.cursus, begin_at: '2026-01-01' }
  await world.create('cursus_users', studies)
  await move('add', ada, { amount: 3 })
  await move('remove', ada, { amount: 2 })
  assert.equal((await world.row(pools, id))!.current_points, 10)
})

test('the database refuses points that no history explains, and a history that nobody has', async () => {
  const { id } = await world.student()
  const refused = /points_are_the_sum_of_their_history|not the sum of their history/
  await assert.rejects(world.db.script(`update users set correction_point = 50 where id = ${id}`), refused)
  await assert.rejects(
    world.db.script(
      `insert into correction_point_historics (user_data_id, reason, sum, total) values (${id}, 'x', 1, 6)`,
    ),
    refused,
  )
  await assert.rejects(world.db.script(`delete from correction_point_historics where user_data_id = ${id}`), refused)
  assert.equal((await world.row(users, id))!.correction_point, 5)
  await world.db.script(`delete from users where id = ${id}`)
})

test('the database refuses a booking that leaves fewer points than none', async () => {
  const { id } = await world.student()
  await assert.rejects(
    world.db.script(`insert into correction_point_historics (user_data_id, reason, sum, total)
      values (${id}, 'Defense plannification', -6, -1)`),
    /paid_booking/,
  )
})
