import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, scene } from '../support/scene.ts'

let world: Scene
before(async () => {
  world = await scene()
})
after(() => world.close())

interface Row {
  reason: string
  sum: number
  total: number
}
const history = async (login: string) =>
  (await world.get(`/v2/users/${login}/correction_point_historics?page[size]=100`, world.root)).body.map((row: Row) => [
    row.reason,
    row.sum,
    row.total,
  ])

test('a new account has its first points, and a history that says so', async () => {
  await world.student('ada')
  assert.equal((await world.get('/v2/users/ada', world.root)).body.correction_point, 5)
  assert.deepEqual(await history('ada'), [['Creation', 5, 5]])
})

test('points that are given and taken are written down with their reason', async () => {
  await world.student('bob')
  const path = '/v2/users/bob/correction_points'
  const given = await world.send('POST', `${path}/add`, world.root, { reason: 'Helped', amount: '3' })
  assert.deepEqual([given.status, given.body.correction_point], [200, 8])
  await world.send('DELETE', `${path}/remove`, world.root, { reason: 'Late' })
  assert.deepEqual(await history('bob'), [
    ['Creation', 5, 5],
    ['Helped', 3, 8],
    ['Late', -1, 7],
  ])
})

test('fifty changes at once leave a history whose last total is the balance', async () => {
  await world.student('kim')
  const add = () => world.send('POST', '/v2/users/kim/correction_points/add', world.root, { reason: 'Draw' })
  await Promise.all(Array.from({ length: 50 }, add))
  const totals = (await history('kim')).map(([, , total]: [string, number, number]) => total)
  assert.equal(Math.max(...totals), 55)
  assert.equal(new Set(totals).size, totals.length)
})

test('amounts may be negative, and the staff may take more than there is', async () => {
  await world.student('lou')
  const path = '/v2/users/lou/correction_points'
  const move = (verb: 'add' | 'remove', amount: number) =>
    world.send(verb === 'add' ? 'POST' : 'DELETE', `${path}/${verb}`, world.root, { reason: 'Test', amount })
  assert.equal((await move('add', -2)).body.correction_point, 3)
  assert.equal((await move('remove', -1)).body.correction_point, 4)
  assert.equal((await move('remove', 6)).body.correction_point, -2)
})

test('the database refuses points that no history explains, and a history that nobody has', async () => {
  const id = await world.student('max')
  const refused = /points_are_the_sum_of_their_history|not the sum of their history/
  await assert.rejects(world.db.script(`update users set correction_point = 50 where id = ${id}`), refused)
  await assert.rejects(
    world.db.script(
      `insert into correction_point_historics (user_data_id, reason, sum, total) values (${id}, 'x', 1, 6)`,
    ),
    refused,
  )
  await assert.rejects(world.db.script(`delete from correction_point_historics where user_data_id = ${id}`), refused)
  assert.equal((await world.get('/v2/users/max', world.root)).body.correction_point, 5)
  await world.db.script(`delete from users where id = ${id}`)
})

test('the database refuses a booking that leaves fewer points than none', async () => {
  const id = await world.student('nia')
  await assert.rejects(
    world.db.script(`insert into correction_point_historics (user_data_id, reason, sum, total)
      values (${id}, 'Defense plannification', -6, -1)`),
    /paid_booking/,
  )
})
