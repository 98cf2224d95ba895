/** Rows that belong to a user: a user's token writes its own, a role writes everybody's. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { ALL_SCOPES } from '../support/app.ts'
import { scene } from '../support/scene.ts'

const app = await scene()
after(() => app.close())
const [ada, bob] = [await app.student('ada'), await app.student('bob')]
const scopes = ['public', 'profile']
const asAda = await app.token({ login: 'ada', scopes })
const asBob = await app.token({ login: 'bob', scopes })
const manager = await app.token({ roles: ['Events manager'], scopes })
const managingAda = await app.token({ roles: ['Events manager'], login: 'ada', scopes })

const DENIED = { error: 'Access Denied', message: 'You are not authorized to access this page.' }
const event = async () => {
  const times = { begin_at: '2026-04-01T16:00:00Z', end_at: '2026-04-01T18:00:00Z' }
  const body = { name: 'Rush', description: 'All night', kind: 'rush', ...times }
  return (await app.make('/v2/events', { event: body })).body.id as number
}
const subscribe = (token: string, event_id: number, more: object = {}) =>
  app.send('POST', '/v2/events_users', token, { events_user: { event_id, ...more } })
/** Who takes part in an event. */
const guests = async (id: number) =>
  (await app.db.read({ text: `select user_id from events_users where event_id = ${id} order by 1`, values: [] })).flat()

test('a user subscribes with a token of their own, named or not', async () => {
  const id = await event()
  const made = await subscribe(asAda, id)
  assert.deepEqual([made.status, made.body.user_id], [201, ada])
  assert.equal((await subscribe(asBob, id, { user_id: String(bob) })).status, 201)
  assert.deepEqual(await guests(id), [ada, bob])
})

test('a user subscribes nobody else', async () => {
  const id = await event()
  for (const more of [{ user_id: bob }, { user_id: String(bob) }, { user_id: 999_999 }]) {
    const { status, body } = await subscribe(asAda, id, more)
    assert.deepEqual([status, body], [403, DENIED])
  }
  const outside = { user_id: 'bob', events_user: { event_id: id } }
  assert.deepEqual((await app.send('POST', '/v2/events_users', asAda, outside)).body, DENIED)
  assert.deepEqual(await guests(id), [])
})

test('what is wrong with a row is told before whose it is', async () => {
  const { status, body } = await subscribe(asAda, 0, { event_id: 'x', user_id: bob })
  assert.deepEqual([status, body], [422, { errors: { event_id: ['is not a number'] } }])
})

test('a role subscribes anybody, also when a user holds the token', async () => {
  const id = await event()
  assert.equal((await subscribe(manager, id, { user_id: ada })).status, 201)
  assert.equal((await subscribe(managingAda, id, { user_id: bob })).status, 201)
  const nobody = await subscribe(manager, id)
  assert.deepEqual([nobody.status, nobody.body], [422, { errors: { user_id: ["can't be blank"] } }])
})

test("another user's row is neither changed nor deleted", async () => {
  const id = await event()
  const row = (await subscribe(asAda, id)).body.id
  const other = await event()
  for (const method of ['PATCH', 'PUT', 'DELETE'] as const) {
    const answer = await app.send(method, `/v2/events_users/${row}`, asBob, { events_user: { event_id: other } })
    assert.deepEqual([answer.status, answer.body], [403, DENIED], method)
  }
  assert.deepEqual(await guests(id), [ada])
})

test('the own row is changed and deleted', async () => {
  const [id, other] = [await event(), await event()]
  const row = (await subscribe(asAda, id)).body.id
  const change = { events_user: { event_id: other } }
  assert.equal((await app.send('PATCH', `/v2/events_users/${row}`, asAda, change)).status, 204)
  assert.deepEqual([await guests(id), await guests(other)], [[], [ada]])
  assert.equal((await app.send('DELETE', `/v2/events_users/${row}`, asAda)).status, 204)
  assert.deepEqual(await guests(other), [])
})

test('the own row is not handed to another user', async () => {
  const id = await event()
  const row = (await subscribe(asAda, id)).body.id
  for (const method of ['PATCH', 'PUT'] as const) {
    const answer = await app.send(method, `/v2/events_users/${row}`, asAda, { events_user: { user_id: bob } })
    assert.deepEqual([answer.status, answer.body], [403, DENIED], method)
  }
  assert.deepEqual(await guests(id), [ada])
  const same = await app.send('PATCH', `/v2/events_users/${row}`, asAda, { events_user: { user_id: ada } })
  assert.equal(same.status, 204)
  const moved = await app.send('PATCH', `/v2/events_users/${row}`, manager, { events_user: { user_id: bob } })
  assert.equal(moved.status, 204)
  assert.deepEqual(await guests(id), [bob])
})

test('of twenty subscriptions of one user at once one counts', async () => {
  const id = await event()
  const before = Number((await app.db.read({ text: 'select count(*) from outbox', values: [] }))[0]![0])
  const answers = await Promise.all(Array.from({ length: 20 }, () => subscribe(asAda, id)))
  assert.deepEqual(answers.map(({ status }) => status).sort(), [201, ...Array(19).fill(422)])
  const taken = { errors: { user_id: ['has already been taken'] } }
  for (const { status, body } of answers) if (status === 422) assert.deepEqual(body, taken)
  assert.deepEqual(await guests(id), [ada])
  const happened = Number((await app.db.read({ text: 'select count(*) from outbox', values: [] }))[0]![0])
  assert.equal(happened, before + 1, 'only what happened is told')
})

test('below a parent, the row is of the parent and still of its user', async () => {
  const project = { projects_user: { project_id: app.project } }
  const student = await app.token({ login: 'bob', scopes: ALL_SCOPES })
  const foreign = await app.send('POST', `/v2/users/${ada}/projects_users`, student, project)
  assert.deepEqual([foreign.status, foreign.body], [403, DENIED])
  const own = await app.send('POST', `/v2/users/${bob}/projects_users`, student, project)
  assert.deepEqual([own.status, own.body.user?.id], [201, bob])
})
