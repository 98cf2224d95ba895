/** Papers as they are answered: mailings, translations, candidatures, endpoints, journals, alumni and what a search finds. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Racing, racing } from '../races/support.ts'
import { type Person, type Rules, rules } from '../support/rules.ts'

let world: Rules
let served: Racing
let ada: Person
before(async () => {
  world = await rules()
  served = await racing(world)
  ada = await world.student('ada')
})
after(() => served.app.close())

const get = (path: string) => served.app.get(path, served.root)
const send = (method: 'POST' | 'PATCH', path: string, body?: unknown) =>
  served.app.send(method, path, served.root, body)
const logins = (rows: { login: string }[]) => rows.map(({ login }) => login)

test('a mail is answered with what it is made of, and the time to send it stands beside its root', async () => {
  const mailing = { subject: 'Hi', content: 'You *won*', to: ['ADA@example.org'] }
  const { body } = await send('POST', '/v2/mailings', { mailing, at: '2026-03-12T08:00:00Z' })
  assert.deepEqual([body.title, body.meta, body.cc, body.from], ['Hi', {}, null, 'Intranet <noreply@example.org>'])
  assert.equal(body.html_content, '<p>You <em>won</em></p>\n')
  const sent = await world.value('select send_at from mailings where id = $1', body.id)
  assert.equal(new Date(sent).toISOString(), '2026-03-12T08:00:00.000Z')
  assert.equal((await send('POST', '/v2/mailings', { mailing, at: 'soon' })).status, 422)
  const own = await get('/v2/users/ada/mailings')
  assert.deepEqual(
    own.body.map((row: { subject: string }) => row.subject),
    ['Hi'],
  )
})

test('an uploaded file of translations is answered with the records that it changed', async () => {
  const file = `data:application/json;base64,${Buffer.from('{"fr":{"Tag":{"4":{"name":"Ada"}}}}').toString('base64')}`
  const { status, body } = await send('POST', '/v2/translations/upload', { file })
  assert.deepEqual([status, body[0].fields, body[0].default, body[0].up_to_date], [200, { name: 'Ada' }, false, true])
})

test('a candidature has no id of its own below its user', async () => {
  const path = '/v2/users/ada/user_candidature'
  assert.equal((await get(path)).status, 404)
  const { body } = await send('POST', path, { user_candidature: { birth_date: '2001-02-03' } })
  assert.equal(body.user_id, ada.id)
  assert.equal((await send('PATCH', path, { user_candidature: { pin: '4242' } })).status, 204)
  const own = await get(path)
  assert.equal(own.body.pin, '4242')
  assert.deepEqual(own.body, (await get(`/v2/user_candidatures/${body.id}`)).body)
})

test('the secret of an endpoint is shown to nobody', async () => {
  const { status, text } = await send('POST', '/v2/endpoints', { endpoint: { url: 'https://a.test', secret: 'hush' } })
  assert.equal(status, 201)
  assert.doesNotMatch(text, /hush|secret/)
})

test('journals are asked for a season at a time', async () => {
  await world.db.script(`insert into journals (user_id, item_type, item_id, cursus_id, campus_id, reason, event_at)
    values (${ada.id}, 'Internship', 1, ${world.cursus}, ${world.paris}, 'There', '2026-03-01T10:00:00Z')`)
  const ask = (query: string) => get(`/v2/campus/paris/journals?${query}`)
  for (const query of ['begin_at=2026-03-01&end_at=2026-03-02', 'begin_at=2026-3-1&end_at=2026-3-2'])
    assert.equal((await ask(query)).body.length, 1, query)
  assert.deepEqual((await ask('begin_at=2026-03-02&end_at=2026-03-03')).body, [])
  assert.deepEqual((await ask('')).body.errors, { begin_at: ["can't be blank"], end_at: ["can't be blank"] })
  assert.equal((await ask('begin_at=2026-03-02&end_at=2026-03-01')).status, 422)
  assert.equal((await ask('begin_at=2026-01-01&end_at=2026-05-05')).status, 200)
  assert.equal((await ask('begin_at=2026-01-01&end_at=2026-05-06')).status, 422)
})

test('alumni are listed for a campus, since a time', async () => {
  const eve = await world.student('eve')
  assert.equal((await send('POST', '/v2/users/eve/alumnize')).status, 204)
  const shown = (await get('/v2/users/eve')).body
  assert.deepEqual([shown['alumni?'], shown['active?'], shown.alumnized_at !== null], [true, true, true])
  const ask = (query: string) => get(`/v2/alumnized_users?${query}`)
  assert.equal((await ask('')).status, 422)
  assert.deepEqual(logins((await ask(`campus_id=${world.paris}`)).body), [eve.login])
  assert.deepEqual((await ask(`campus_id=${world.lyon}`)).body, [])
  assert.deepEqual((await ask(`campus_id=${world.paris}&alumnized_since=2026-03-11`)).body, [])
})

test('stats of a campus count who is there', async () => {
  const { status, body } = await get('/v2/campus/paris/stats')
  assert.deepEqual([status, body.users_count], [200, (await get('/v2/campus/paris')).body.users_count])
})

test('a search finds rows with every word, and takes filters as numbers and booleans', async () => {
  const find = async (what: string, body: object) => (await send('POST', `/v2/search/${what}`, body)).body
  assert.deepEqual(await find('users', { query: 'jo ADA', filter: { 'staff?': false }, page: { size: 5 } }), [
    { id: ada.id, login: 'ada' },
  ])
  assert.deepEqual(await find('users', { query: 'jo nobody' }), [])
  assert.deepEqual(await find('projects', { query: 'lib', filter: { exam: false } }), [
    { id: world.project, name: 'Libft', slug: 'libft' },
  ])
})
