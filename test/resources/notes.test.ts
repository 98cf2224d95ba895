/** A note is known to its author, to who may read it, and to those who look after notes; to nobody else. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, scene } from '../support/scene.ts'

let world: Scene
let ada: string
let bob: string
let manager: string
let open: number
let secret: number
before(async () => {
  world = await scene()
  const [about, author] = [await world.student('ada'), await world.student('bob')]
  const note = { user_id: about, from_user_id: author, subject: 'Pace' }
  open = (await world.make('/v2/notes', { note: { ...note, approved_at: '2026-03-01' } })).body.id
  secret = (await world.make('/v2/notes', { note: { ...note, subject: 'Doubts' } })).body.id
  ada = await world.token({ login: 'ada' })
  bob = await world.token({ login: 'bob' })
  manager = await world.token({ roles: ['Notes manager'] })
})
after(() => world.close())

const ids = async (path: string, token: string) => {
  const { body, headers } = await world.get(path, token)
  assert.equal(headers['x-total'], String(body.length), `${path}: the count tells no more than the list`)
  return body.map((row: { id: number }) => row.id)
}

test('no list, filter, range or search finds what one may not read', async () => {
  for (const path of [
    '/v2/notes',
    '/v2/notes?user_id=ada',
    '/v2/users/ada/notes',
    `/v2/campus/${world.paris}/notes`,
    `/v2/notes?filter[id]=${open},${secret}`,
    `/v2/notes?range[id]=${open},${secret}`,
    '/v2/notes?search[subject]=pace,doubts',
    '/v2/notes?sort=subject',
  ]) {
    assert.deepEqual(await ids(path, ada), [open], path)
    for (const token of [bob, manager]) assert.deepEqual((await ids(path, token)).sort(), [open, secret].sort(), path)
  }
})

test('of a hidden note, nobody is told that it exists', async () => {
  const change = { note: { subject: 'Mine' } }
  for (const id of [secret, 999_999]) {
    assert.equal((await world.get(`/v2/notes/${id}`, ada)).status, 404)
    for (const method of ['PATCH', 'PUT', 'DELETE'] as const)
      assert.equal((await world.send(method, `/v2/notes/${id}`, ada, change)).status, 404, method)
  }
  assert.equal((await world.send('PATCH', `/v2/notes/${open}`, ada, change)).status, 403)
  assert.equal((await world.send('PATCH', `/v2/notes/${secret}`, bob, change)).status, 204)
})

test('a note shows whom it is about and from, and an application without a role reads none', async () => {
  const { body } = await world.get(`/v2/notes/${open}`, ada)
  assert.deepEqual([body.user.login, body.from_user.login], ['ada', 'bob'])
  assert.equal((await world.get('/v2/notes', await world.token())).status, 403)
})

test('of a note about somebody else nobody reads, approved or not', async () => {
  await world.student('kim')
  const kim = await world.token({ login: 'kim' })
  for (const id of [open, secret]) assert.equal((await world.get(`/v2/notes/${id}`, kim)).status, 404)
})
