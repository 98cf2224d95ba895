import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, scene } from '../support/scene.ts'

let world: Scene
before(async () => {
  world = await scene()
})
after(() => world.close())

const primaries = async (userId: number): Promise<number[]> => {
  const { body } = await world.get(`/v2/users/${userId}/campus_users?filter[is_primary]=true`, world.root)
  return body.map((row: { campus_id: number }) => row.campus_id)
}

test('the first campus of a user is the primary one', async () => {
  const ada = await world.student('ada')
  assert.deepEqual(await primaries(ada), [world.paris])
})

test('a second campus is not, unless it says so', async () => {
  const bob = await world.student('bob')
  const second = await world.make('/v2/campus_users', { campus_user: { user_id: bob, campus_id: world.lyon } })
  assert.equal(second.body.is_primary, false)
  assert.deepEqual(await primaries(bob), [world.paris])
})

test('set_as_primary moves the primary campus, and no user has two', async () => {
  const eve = await world.student('eve')
  const second = await world.make('/v2/campus_users', { campus_user: { user_id: eve, campus_id: world.lyon } })
  const answer = await world.send('POST', `/v2/campus_users/${second.body.id}/set_as_primary`, world.root)
  assert.equal(answer.status, 204)
  assert.deepEqual(await primaries(eve), [world.lyon])
})

test('set_primary_campus attaches the user where that is still to be done', async () => {
  const dan = await world.student('dan')
  const answer = await world.send('POST', '/v2/users/dan/set_primary_campus', world.root, { campus_id: world.lyon })
  assert.equal(answer.status, 204)
  assert.deepEqual(await primaries(dan), [world.lyon])
  const missing = await world.send('POST', '/v2/users/dan/set_primary_campus', world.root, { campus_id: 4242 })
  assert.deepEqual([missing.status, missing.body], [422, { errors: { campus_id: ['must exist'] } }])
})

test('fifty moves at once leave one primary campus', async () => {
  const zoe = await world.student('zoe')
  const moves = Array.from({ length: 50 }, (_, i) =>
    world.send('POST', '/v2/users/zoe/set_primary_campus', world.root, { campus_id: i % 2 ? world.paris : world.lyon }),
  )
  assert.deepEqual(new Set((await Promise.all(moves)).map((answer) => answer.status)), new Set([204]))
  assert.equal((await primaries(zoe)).length, 1)
})

test('fifty first campus at once leave one primary campus', async () => {
  const lou = await world.student('lou')
  await world.db.script(`delete from campus_users where user_id = ${lou}`)
  const campus = [world.paris, world.lyon]
  const attach = (i: number) =>
    world.send('POST', '/v2/campus_users', world.root, {
      campus_user: { user_id: lou, campus_id: campus[i % 2], is_primary: i % 3 === 0 },
    })
  const answers = await Promise.all(Array.from({ length: 50 }, (_, i) => attach(i)))
  assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 201, ...Array(48).fill(422)])
  assert.equal((await primaries(lou)).length, 1)
})

test('users_count follows those who come and go', async () => {
  const count = async () => (await world.get(`/v2/campus/${world.lyon}`, world.root)).body.users_count
  const before = await count()
  const kim = await world.student('kim', world.lyon)
  assert.equal(await count(), before + 1)
  await world.db.script(`delete from users where id = ${kim}`)
  assert.equal(await count(), before)
})

test('stats counts who is there', async () => {
  const { status, body } = await world.get('/v2/campus/paris/stats', world.root)
  assert.equal(status, 200)
  assert.equal(body.users_count, (await world.get('/v2/campus/paris', world.root)).body.users_count)
})
