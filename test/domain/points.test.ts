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
