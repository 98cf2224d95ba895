/** Words of declarations that show only in a whole server: single records, bare bodies, records of a row's own. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ALL_SCOPES } from '../support/app.ts'
import { type Scene, scene } from '../support/scene.ts'

let world: Scene
let event: number
before(async () => {
  world = await scene()
  const facts = { name: 'Talk', kind: 'conference', description: 'On compilers', activate_waitlist: true }
  const times = { begin_at: '2026-04-01T10:00:00Z', end_at: '2026-04-01T11:00:00Z' }
  event = (await world.make('/v2/events', { event: { ...facts, ...times } })).body.id
})
after(() => world.close())

test('a single record below its parent needs no id, and is not there where the parent has none', async () => {
  const { body } = await world.get(`/v2/events/${event}/waitlist`, world.root)
  assert.deepEqual([body.waitlistable_id, body.waitlistable_type], [event, 'Event'])
  await world.send('PATCH', `/v2/events/${event}`, world.root, { event: { activate_waitlist: false } })
  const gone = await world.get(`/v2/events/${event}/waitlist`, world.root)
  assert.deepEqual([gone.status, gone.text], [404, '{}'])
  assert.equal((await world.get('/v2/events/2000000000/waitlist', world.root)).status, 404)
})

test('a bare write takes its fields with the root key and without', async () => {
  const facts = { name: 'Exam', location: 'E1', ip_range: '10.0.0.0/8', campus_id: world.paris }
  const times = { begin_at: '2026-04-02T10:00:00Z', end_at: '2026-04-02T13:00:00Z' }
  const exam = (await world.make('/v2/exams', { exam: { ...facts, ...times } })).body.id
  const path = `/v2/exams/${exam}/exams_users`
  const [ada, bob, eve] = [await world.student('ada'), await world.student('bob'), await world.student('eve')]
  assert.equal((await world.make(path, { exams_user: { user_id: ada } })).body.user.login, 'ada')
  assert.equal((await world.make(path, { user_id: bob })).body.exam.id, exam)
  const token = await world.token({ login: 'eve', roles: ['Intrateam'], scopes: ALL_SCOPES })
  assert.equal((await world.send('POST', path, token, {})).body.user_id, eve)
})

test('a record of the row\u2019s own is made and changed with it, and never taken from another row', async () => {
  const path = `/v2/projects/${world.project}/attachments`
  const attachment = (more: object) => ({ attachment: { kind: 'link', ...more } })
  const subject = { name: 'Subject', attachable_type: 'link', link: 'https://example.org/a' }
  const first = (await world.make(path, attachment({ attachable_attributes: [subject] }))).body
  const second = (await world.make(path, attachment({ attachable_attributes: subject }))).body
  assert.deepEqual([first.slug, second.slug, second.type], ['subject', 'subject-2', 'Link'])
  await world.send('PATCH', `/v2/attachments/${second.id}`, world.root, {
    attachment: { attachable_attributes: { link: 'https://example.org/b' } },
  })
  const shown = async (id: number) => (await world.get(`/v2/attachments/${id}`, world.root)).body
  assert.deepEqual([(await shown(first.id)).url, (await shown(second.id)).url], [subject.link, 'https://example.org/b'])
  assert.equal((await shown(second.id)).name, 'Subject')
  const bare = await world.send('POST', path, world.root, attachment({}))
  assert.deepEqual(bare.body, { errors: { attachable_attributes: ["can't be blank"] } })
})

test('a list and a record on their own take from the query string what a path would say', async () => {
  const close = (user_id: number) =>
    world.make('/v2/closes', { close: { user_id, closer_id: user_id, kind: 'other', reason: 'Food' } })
  const [max, lou] = [await world.student('max'), await world.student('lou')]
  const [first, second] = [(await close(max)).body.id, (await close(lou)).body.id]
  const ids = async (query: string) =>
    (await world.get(`/v2/closes?${query}`, world.root)).body.map((row: { id: number }) => row.id)
  assert.deepEqual(await ids('user_id=max'), [first])
  assert.deepEqual(await ids(`user_id=${lou}`), [second])
  assert.deepEqual(await ids(`user_id=${max}&filter[user_id]=${lou}`), [])
  assert.deepEqual(await ids('user_id='), [second, first])
  const { headers } = await world.get('/v2/closes?user_id=max&per_page=1', world.root)
  assert.equal(headers['x-total'], '1')
  const nobody = await world.get('/v2/closes?user_id=nobody', world.root)
  assert.deepEqual([nobody.status, nobody.text], [404, '{}'])
  assert.equal((await world.get('/v2/closes?user_id[]=1&user_id[]=2', world.root)).status, 400)
  const flash = { title: 'Soon', content: 'The end', identifier: 'end', duration: 1 }
  const [here, elsewhere] = [
    (await world.make('/v2/flashes', { flash })).body.id,
    (await world.make('/v2/flashes', { flash })).body.id,
  ]
  const { id } = (await world.make('/v2/flash_users', { flash_user: { user_id: max, flash_id: here } })).body
  const shown = async (query: string) => (await world.get(`/v2/flash_users/${id}${query}`, world.root)).status
  assert.deepEqual(
    [await shown(''), await shown(`?flash_id=${here}`), await shown(`?flash_id=${elsewhere}`)],
    [200, 200, 404],
  )
})
