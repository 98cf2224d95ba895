/** Mailings, translations, candidatures, endpoints, webhooks, journals and alumni: rules of a few lines each. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, scene } from '../support/scene.ts'

let world: Scene
let ada: number
before(async () => {
  world = await scene()
  ada = await world.student('ada')
})
after(() => world.close())

const mailing = { subject: 'Hi', content: 'You *won* <b>it</b>', to: ['ADA@example.org'] }

test('a mail is written in Markdown, its title falls back to its subject, and HTML in it is shown as text', async () => {
  const { body } = await world.make('/v2/mailings', { mailing })
  assert.deepEqual([body.title, body.meta, body.cc, body.from], ['Hi', {}, null, 'Intranet <noreply@example.org>'])
  assert.equal(body.html_content, '<p>You <em>won</em> &lt;b&gt;it&lt;/b&gt;</p>\n')
  await world.send('PATCH', `/v2/mailings/${body.id}`, world.root, { mailing: { content: 'Sorry' } })
  assert.equal((await world.get(`/v2/mailings/${body.id}`, world.root)).body.html_content, '<p>Sorry</p>\n')
})

test('a mail stands under the users among its recipients', async () => {
  const { body } = await world.get('/v2/users/ada/mailings', world.root)
  assert.deepEqual(
    body.map((row: { subject: string }) => row.subject),
    ['Hi'],
  )
})

test('a mail is sent at its time, which stands beside the root', async () => {
  const { body } = await world.make('/v2/mailings', { mailing, at: '2026-03-12T08:00:00Z' })
  const [row] = await world.db.read({ text: 'select send_at from mailings where id = $1', values: [body.id] })
  assert.equal(new Date(row![0] as string).toISOString(), '2026-03-12T08:00:00.000Z')
  assert.equal((await world.send('POST', '/v2/mailings', world.root, { mailing, at: 'soon' })).status, 422)
})

test('a translation shows the object that was sent as a text, and is there once a language', async () => {
  const order = { translatable_id: 3, translatable_type: 'Tag', language_id: 1, fields: '{"name":"GBmu"}' }
  const { body } = await world.make('/v2/translations', { translation: order })
  assert.deepEqual([body.fields, body.default, body.up_to_date], [{ name: 'GBmu' }, false, true])
  const again = await world.send('POST', '/v2/translations', world.root, { translation: order })
  assert.deepEqual([again.status, again.body], [422, { errors: { language_id: ['has already been taken'] } }])
})

test('a file of translations replaces the keys that it names, and no others', async () => {
  const upload = (text: string) =>
    world.send('POST', '/v2/translations/upload', world.root, {
      file: `data:application/yaml;base64,${Buffer.from(text).toString('base64')}`,
    })
  const yaml = 'fr:\n  Tag:\n    3:\n      description: "A \\"boy\\""\n    4:\n      name: Ada # hers\n'
  const { status, body } = await upload(yaml)
  assert.equal(status, 200)
  assert.deepEqual(
    body.map((row: { fields: object }) => row.fields),
    [{ name: 'GBmu', description: 'A "boy"' }, { name: 'Ada' }],
  )
  assert.equal((await upload('{"fr":{"Tag":{"4":{"name":"Lovelace"}}}}')).body[0].fields.name, 'Lovelace')
  for (const wrong of ['xx:\n  Tag:\n    3:\n      name: x\n', 'fr: &a\n', 'no file of texts', 'fr:\n  Tag: x\n'])
    assert.equal((await upload(wrong)).status, 422, wrong)
})

test('a candidature has no id of its own below its user, and there is one', async () => {
  const path = '/v2/users/ada/user_candidature'
  assert.equal((await world.get(path, world.root)).status, 404)
  const { body } = await world.make(path, { user_candidature: { birth_date: '2001-02-03' } })
  assert.equal(body.user_id, ada)
  assert.equal((await world.send('PATCH', path, world.root, { user_candidature: { pin: '4242' } })).status, 204)
  assert.deepEqual(
    (await world.get(path, world.root)).body,
    (await world.get(`/v2/user_candidatures/${body.id}`, world.root)).body,
  )
  assert.equal((await world.get(path, world.root)).body.pin, '4242')
  const twice = await world.send('POST', path, world.root, { user_candidature: { pin: '1' } })
  assert.deepEqual(twice.body, { errors: { user_id: ['has already been taken'] } })
})

test('applicants are at least 13 and at most 99 years old', async () => {
  for (const [birth_date, status] of [
    ['2013-03-11', 422],
    ['2013-03-10', 204],
    ['1927-03-10', 204],
    ['1927-03-09', 422],
  ]) {
    const order = { user_candidature: { birth_date } }
    const answer = await world.send('PATCH', '/v2/users/ada/user_candidature', world.root, order)
    assert.equal(answer.status, status, String(birth_date))
  }
})

test('an endpoint\u2019s secret is never shown, and its callback counts for its own address', async () => {
  const made = await world.make('/v2/endpoints', { endpoint: { url: 'https://campus.test/users', secret: 'hush' } })
  assert.doesNotMatch(made.text, /hush|secret/)
  const path = `/v2/endpoints/${made.body.id}/callback`
  const call = { url: 'https://campus.test/users', user_id: ada, initial_data: { a: 1 }, response_data: { b: 2 } }
  assert.equal((await world.send('POST', path, world.root, call)).status, 204)
  assert.equal((await world.send('POST', path, world.root, { ...call, url: 'https://other.test' })).status, 422)
  assert.equal((await world.send('POST', path, world.root, { ...call, user_id: 4242 })).status, 422)
  const lost = await world.send('POST', '/v2/endpoints', world.root, { endpoint: { url: 'the campus' } })
  assert.deepEqual(lost.body, { errors: { url: ['is not an http or https URL'] } })
})

test('a deactivated webhook stays so', async () => {
  await world.db.script(
    `insert into webhook_registeries (id, model, event, url, secret) values (7, 'close', 'create', 'https://a.test', 'x')`,
  )
  for (let time = 0; time < 2; time++)
    assert.equal((await world.send('POST', '/v2/webhook_registeries/7/deactivate', world.root)).status, 204)
  const [row] = await world.db.read({ text: 'select active from webhook_registeries where id = 7', values: [] })
  assert.equal(row![0], false)
})

test('journals are asked for a season at a time', async () => {
  await world.db.script(`insert into journals (user_id, item_type, item_id, cursus_id, campus_id, reason, event_at)
    values (${ada}, 'Internship', 1, ${world.cursus}, ${world.paris}, 'There', '2026-03-01T10:00:00Z')`)
  const ask = (query: string) => world.get(`/v2/campus/paris/journals?${query}`, world.root)
  for (const query of ['begin_at=2026-03-01&end_at=2026-03-02', 'begin_at=2026-3-1&end_at=2026-3-2'])
    assert.equal((await ask(query)).body.length, 1, query)
  assert.deepEqual((await ask('begin_at=2026-03-02&end_at=2026-03-03')).body, [])
  assert.deepEqual((await ask('')).body.errors, { begin_at: ["can't be blank"], end_at: ["can't be blank"] })
  assert.equal((await ask('begin_at=2026-03-02&end_at=2026-03-01')).status, 422)
  assert.equal((await ask('begin_at=2026-01-01&end_at=2026-05-05')).status, 200)
  assert.equal((await ask('begin_at=2026-01-01&end_at=2026-05-06')).status, 422)
})

test('alumni are listed for a campus, since a time', async () => {
  await world.send('POST', '/v2/users/ada/alumnize', world.root)
  const ask = (query: string) => world.get(`/v2/alumnized_users?${query}`, world.root)
  assert.equal((await ask('')).status, 422)
  assert.deepEqual(
    (await ask(`campus_id=${world.paris}`)).body.map((row: { login: string }) => row.login),
    ['ada'],
  )
  assert.deepEqual((await ask(`campus_id=${world.lyon}`)).body, [])
  assert.deepEqual((await ask(`campus_id=${world.paris}&alumnized_since=2026-03-11`)).body, [])
})

test('a search finds rows with every word, and takes filters as numbers and booleans', async () => {
  const find = async (what: string, body: object) =>
    (await world.send('POST', `/v2/search/${what}`, world.root, body)).body
  assert.deepEqual(await find('users', { query: 'jo ADA', filter: { 'staff?': false }, page: { size: 5 } }), [
    { id: ada, login: 'ada' },
  ])
  assert.deepEqual(await find('users', { query: 'jo nobody' }), [])
  assert.deepEqual(await find('projects', { query: 'lib', filter: { exam: false } }), [
    { id: world.project, name: 'Libft', slug: 'libft' },
  ])
})
