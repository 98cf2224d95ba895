import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { takeSnapshot } from '../../src/sandbox/snapshot.ts'
import { type Scene, scene } from '../support/scene.ts'

let world: Scene
before(async () => {
  // A reset puts the clock back, so that this world lives now.
  world = await scene(new Date())
  await world.student('ada')
  await takeSnapshot(world.db, world.registry.tables)
})
after(() => world.close())

test('a reset brings deleted rows back, takes new ones away, and counts on from where the world ended', async () => {
  const bob = await world.student('bob')
  await world.send('PATCH', '/v2/users/ada', world.root, { user: { last_name: 'Changed' } })
  await world.db.script('delete from campus_users')
  const answer = await world.send('POST', '/_sandbox/reset')
  assert.equal(answer.status, 200, answer.text)
  const { body } = await world.get('/v2/users', world.root)
  assert.deepEqual(
    body.map((user: { login: string; last_name: string }) => [user.login, user.last_name]),
    [['ada', 'ada']],
  )
  assert.equal((await world.get('/v2/campus/paris', world.root)).body.users_count, 1)
  assert.equal(await world.student('bob'), bob)
})

test('a token stays good where its user and application are still there', async () => {
  const ada = await world.token({ login: 'ada' })
  await takeSnapshot(world.db, world.registry.tables)
  await world.student('eve')
  const eve = await world.token({ login: 'eve' })
  assert.equal((await world.send('POST', '/_sandbox/reset')).status, 200)
  assert.equal((await world.get('/v2/me', ada)).body.login, 'ada')
  assert.equal((await world.get('/v2/me', eve)).status, 401)
})

test('the clock can be set, goes on from there, and can be put back', async () => {
  const set = await world.send('PUT', '/_sandbox/clock', undefined, { now: '2027-01-01T00:00:00Z' })
  assert.equal(set.body.now.slice(0, 10), '2027-01-01')
  assert.equal((await world.get('/v2/groups', world.root)).status, 401, 'the token expired meanwhile')
  const later = await world.token({ roles: ['Intrateam'] })
  const made = await world.send('POST', '/v2/groups', later, { group: { name: 'g', color: '#000000' } })
  const { rows } = (await world.db.orm.execute(
    `select created_at::text as at from groups where id = ${made.body.id}`,
  )) as unknown as {
    rows: { at: string }[]
  }
  assert.match(rows[0]!.at, /^2027-01-01/)
  assert.equal((await world.send('PUT', '/_sandbox/clock', undefined, { now: 'soon' })).status, 422)
  const back = await world.send('PUT', '/_sandbox/clock', undefined, { now: null })
  assert.ok(Math.abs(Date.parse(back.body.now) - Date.now()) < 10_000)
})

test('an order for a token that cannot be given says why', async () => {
  const order = async (body: unknown) => (await world.send('POST', '/_sandbox/tokens', undefined, body)).status
  assert.equal(await order({}), 422)
  assert.equal(await order({ application_uid: 'nobody' }), 404)
  assert.equal(await order({ application_uid: 'nobody', login: 7 }), 422)
})
