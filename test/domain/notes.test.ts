import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, scene } from '../support/scene.ts'

let world: Scene
let ada: number
let bob: number
before(async () => {
  world = await scene()
  ada = await world.student('ada')
  bob = await world.student('bob')
})
after(() => world.close())

const write = (token: string, note: object) => world.send('POST', '/v2/notes', token, { note })

test('a note of a user\u2019s token is from that user, and the user\u2019s own to change', async () => {
  const [own, other] = [await world.token({ login: 'ada' }), await world.token({ login: 'bob' })]
  const { status, body } = await write(own, { user_id: bob, subject: 'Thanks' })
  assert.deepEqual([status, body.from_user.login, body.user.login], [201, 'ada', 'bob'])
  const path = `/v2/notes/${body.id}`
  assert.equal((await world.send('PATCH', path, other, { note: { subject: 'x' } })).status, 404)
  assert.equal((await world.send('PATCH', path, own, { note: { subject: 'Thank you' } })).status, 204)
  assert.equal((await write(own, { user_id: bob, from_user_id: bob, subject: 'x' })).status, 403)
})

test('people read what is approved about them, and managers everything', async () => {
  const token = await world.token({ login: 'ada' })
  const { body } = await write(world.root, { user_id: ada, from_user_id: bob, subject: 'Pace' })
  const seen = async (who: string) =>
    (await world.get('/v2/users/ada/notes', who)).body.map((row: { id: number }) => row.id)
  assert.deepEqual(await seen(token), [])
  assert.equal((await world.get(`/v2/notes/${body.id}`, token)).status, 404)
  assert.deepEqual(await seen(world.root), [body.id])
  await world.send('PATCH', `/v2/notes/${body.id}`, world.root, { note: { approved_at: '2026-03-10' } })
  assert.deepEqual(await seen(token), [body.id])
})

test('only an Advanced notes manager approves', async () => {
  const manager = await world.token({ roles: ['Notes Manager'] })
  const note = { user_id: ada, subject: 'Pace' }
  assert.equal((await write(manager, note)).status, 201)
  assert.equal((await write(manager, { ...note, approved_at: '2026-03-10' })).status, 403)
  const advanced = await world.token({ roles: ['Advanced Notes Manager'] })
  assert.equal((await write(advanced, { ...note, approved_at: '2026-03-10' })).status, 201)
})

test('an application without a role reads no notes', async () => {
  assert.equal((await world.get('/v2/notes', await world.token())).status, 403)
})
