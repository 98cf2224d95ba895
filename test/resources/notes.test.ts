import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ALL_SCOPES, type TestApp, testApp } from '../support/app.ts'
import { type Person, type Rules, rules } from '../support/rules.ts'

let world: Rules
let app: TestApp
let root: string
let ada: Person
let bob: Person
before(async () => {
  world = await rules()
  app = await testApp(world.db, world.clock)
  root = await app.token({ roles: ['Intrateam'], scopes: ALL_SCOPES })
  ;[ada, bob] = await world.students(2)
})
after(() => app.close())

const note = (about: Person, from: Person) =>
  world.create('notes', { user_id: about.id, from_user_id: from.id, subject: 'Pace' })
const seen = async (token: string) =>
  ((await app.get(`/v2/users/${ada.login}/notes`, token)).body as { id: number }[]).map(({ id }) => id)

test('people read what is approved about them, and managers everything', async () => {
  const id = await note(ada, bob)
  const token = await app.token({ login: ada.login })
  assert.deepEqual([await seen(token), await seen(root)], [[], [id]])
  assert.equal((await app.get(`/v2/notes/${id}`, token)).status, 404)
  await world.change('notes', id, { approved_at: '2026-03-10' })
  assert.deepEqual(await seen(token), [id])
  assert.equal((await app.get(`/v2/notes/${id}`, token)).status, 200)
})

test('people read what they wrote themselves, and nothing about others', async () => {
  const id = await note(ada, bob)
  const [ofBob, ofStranger] = [
    await app.token({ login: bob.login }),
    await app.token({ login: (await world.student()).login }),
  ]
  const { body } = await app.get(`/v2/notes/${id}`, ofBob)
  assert.deepEqual([body.from_user.login, body.user.login], [bob.login, ada.login])
  await world.change('notes', id, { approved_at: '2026-03-10' })
  assert.equal((await app.get(`/v2/notes/${id}`, ofStranger)).status, 404)
})

test('an application without a role reads no notes', async () => {
  assert.equal((await app.get('/v2/notes', await app.token())).status, 403)
})

test('people read what is approved about them; an application without a role reads nothing', async () => {
  const own = await world.get(`/v2/notes/${open}`, ada)
  assert.deepEqual([own.status, own.body.user.login, own.body.from_user.login], [200, 'ada', 'bob'])
  assert.equal((await world.get('/v2/notes', await world.token())).status, 403)
})
