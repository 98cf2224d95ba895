/** Creating, changing and deleting plain rows: what goes in, what is refused, and what is left behind. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { ALL_SCOPES, type Answer } from '../support/app.ts'
import { NOW, scene } from '../support/scene.ts'

const app = await scene()
after(() => app.close())
const { root } = app
const ada = await app.student('ada')

const rows = async (text: string) => app.db.read({ text, values: [] })
const count = async (table: string) => Number((await rows(`select count(*)::int from ${table}`))[0]![0])
const lastHappening = async () =>
  (await rows('select model, event, record_id, application_id, user_id from outbox order by id desc limit 1'))[0]

const event = (more: object = {}) => ({
  name: 'Rush',
  description: 'All night',
  location: 'Cluster',
  kind: 'rush',
  begin_at: '2026-04-01 18:00:00 +0200',
  end_at: '2026-04-02T06:00:00Z',
  ...more,
})
const createEvent = (more: object = {}) => app.send('POST', '/v2/events', root, { event: event(more) })

/** The write is refused with exactly these messages, and neither a row nor an outbox row is left of it. */
async function refused(write: Promise<Answer> | (() => Promise<Answer>), errors: Record<string, string[]>) {
  const before = [await count('outbox'), await count('events'), await count('cursus'), await count('uploads')]
  const answer = await (typeof write === 'function' ? write() : write)
  assert.deepEqual([answer.status, answer.body], [422, { errors }])
  assert.deepEqual(
    [await count('outbox'), await count('events'), await count('cursus'), await count('uploads')],
    before,
  )
}

/** What a client writes by hand, in each of the forms that the API takes. */
const PAIRS: [string, string][] = [
  ['event[name]', 'Rush & Röck'],
  ['event[description]', 'All night'],
  ['event[location]', ''],
  ['event[kind]', 'rush'],
  ['event[begin_at]', '2026-04-01 18:00:00 +0200'],
  ['event[end_at]', '2026-04-02T06:00:00Z'],
  ['event[max_people]', '42'],
  ['event[cursus_ids][]', String(app.cursus)],
  ['event[campus_ids][]', String(app.paris)],
  ['event[campus_ids][]', String(app.lyon)],
  ['event[events_themes_attributes][][theme_attributes][name]', 'C'],
  ['event[events_themes_attributes][][theme_attributes][name]', 'Shell'],
]
const JSON_BODY = {
  event: {
    name: 'Rush & Röck',
    description: 'All night',
    location: '',
    kind: 'rush',
    begin_at: '2026-04-01 18:00:00 +0200',
    end_at: '2026-04-02T06:00:00Z',
    max_people: 42,
    cursus_ids: [app.cursus],
    campus_ids: [app.paris, app.lyon],
    events_themes_attributes: [{ theme_attributes: { name: 'C' } }, { theme_attributes: { name: 'Shell' } }],
  },
}
const BOUNDARY = 'between-the-parts'
const multipart = () =>
  `${PAIRS.map(([name, value]) => `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join('')}--${BOUNDARY}--\r\n`

async function post(url: string, type: string | undefined, payload: string) {
  const headers = { host: 'intra.test', authorization: `Bearer ${root}`, ...(type ? { 'content-type': type } : {}) }
  const { statusCode, body } = await app.server.inject({ method: 'POST', url, headers, payload })
  return { status: statusCode, body: JSON.parse(body) }
}

test('JSON, a form, multipart and a query string are the same to the API', async () => {
  const form = new URLSearchParams(PAIRS).toString()
  const answers = [
    await post('/v2/events', 'application/json', JSON.stringify(JSON_BODY)),
    await post('/v2/events', 'application/x-www-form-urlencoded', form),
    await post('/v2/events', `multipart/form-data; boundary=${BOUNDARY}`, multipart()),
    await post(`/v2/events?${form}`, undefined, ''),
  ]
  const bodies = answers.map(({ status, body }) => ({ status, ...body, id: 0, created_at: '', updated_at: '' }))
  assert.equal(bodies[0].status, 201, JSON.stringify(bodies[0]))
  assert.deepEqual(bodies[0].campus_ids, [app.paris, app.lyon])
  assert.equal(bodies[0].begin_at, '2026-04-01T16:00:00.000Z')
  assert.deepEqual(
    bodies[0].themes.map((theme: { name: string }) => theme.name),
    ['C', 'Shell'],
  )
  for (const body of bodies.slice(1)) assert.deepEqual(body, bodies[0])
})

test('what stands in the body counts before what stands in the query string', async () => {
  const answer = await app.send('POST', '/v2/cursus?cursus[name]=Query', root, { cursus: { name: 'Body' } })
  assert.equal(answer.body.name, 'Body')
})

test('a body without its root key is a bad request', async () => {
  const message = 'param is missing or the value is empty: event'
  for (const body of [undefined, {}, { event: {} }, { event: null }, { event: 'x' }, { event: [] }, { name: 'Rush' }]) {
    const answer = await app.send('POST', '/v2/events', root, body)
    assert.deepEqual([answer.status, answer.body], [400, { error: 'Bad Request', message }], JSON.stringify(body))
  }
  const list = await app.send('POST', '/v2/events', root, [])
  assert.deepEqual(list.body, { error: 'Bad Request', message: 'The body must be an object' })
})

test('a new record is shown with its address, and told in the outbox by who made it', async () => {
  const token = await app.token({ roles: ['Events manager'], login: 'ada' })
  const { status, headers, body } = await app.send('POST', '/v2/events', token, { event: event() })
  assert.equal(status, 201)
  assert.equal(headers.location, `http://intra.test/v2/events/${body.id}`)
  assert.equal(headers['content-type'], 'application/json; charset=utf-8')
  assert.deepEqual(
    [body.created_at, body.updated_at],
    ['2026-03-10', '2026-03-10'].map((day) => `${day}${body.created_at.slice(10)}`),
  )
  assert.deepEqual((await app.get(`/v2/events/${body.id}`, root)).body, body)
  const [, , , applicationId] = (await lastHappening())!
  assert.deepEqual(await lastHappening(), ['events', 'create', body.id, applicationId, ada])
  assert.equal(typeof applicationId, 'number')
})

test('a row and what is told of it are written in one transaction', async () => {
  const { id } = (await createEvent()).body
  const together = `select e.xmin = o.xmin from events as e, outbox as o
    where e.id = ${id} and o.model = 'events' and o.record_id = ${id} order by o.id desc limit 1`
  assert.deepEqual(await rows(together), [[true]])
  await app.send('PATCH', `/v2/events/${id}`, root, { event: { name: 'Other' } })
  assert.deepEqual(await rows(together), [[true]])
})

test('a change and a deletion answer nothing at all', async () => {
  const { id } = (await createEvent()).body
  for (const [method, payload, event] of [
    ['PATCH', { event: { name: 'Other' } }, 'update'],
    ['PUT', { event: { name: 'Another' } }, 'update'],
    ['DELETE', undefined, 'destroy'],
  ] as const) {
    const { status, text, headers } = await app.send(method, `/v2/events/${id}`, root, payload)
    assert.deepEqual([status, text], [204, ''])
    assert.equal(headers['content-type'], undefined)
    assert.equal(headers.location, undefined)
    assert.deepEqual((await lastHappening())!.slice(0, 3), ['events', event, id])
  }
  assert.equal((await app.get(`/v2/events/${id}`, root)).status, 404)
})

test('a change touches what it names, and when it was', async () => {
  const { body } = await createEvent({ max_people: 5 })
  app.clock.set(new Date(NOW.getTime() + 3_600_000))
  await app.send('PATCH', `/v2/events/${body.id}`, root, { event: { name: 'Other' } })
  app.clock.set(NOW)
  const { updated_at, ...now } = (await app.get(`/v2/events/${body.id}`, root)).body
  const { updated_at: then, ...before } = body
  assert.deepEqual(now, { ...before, name: 'Other' })
  assert.equal(Math.round((Date.parse(updated_at) - Date.parse(then)) / 60_000), 60)
})

test('everything that is wrong is said at once, and nothing is written', async () => {
  const themes = [{ theme_attributes: { name: '' } }, { theme_id: 'x' }]
  const wrong = {
    name: ' ',
    description: undefined,
    kind: 'party',
    begin_at: '2026-04-31',
    end_at: null,
    location: 'x'.repeat(256),
    max_people: -1,
    prohibition_of_cancellation: 'soon',
    activate_waitlist: 'perhaps',
    cursus_ids: [app.cursus, 'x'],
    events_themes_attributes: themes,
  }
  await refused(() => createEvent(wrong), {
    name: ["can't be blank"],
    begin_at: ['is not a valid datetime'],
    end_at: ["can't be blank"],
    description: ["can't be blank"],
    location: ['is too long (maximum is 255 characters)'],
    kind: ['is not included in the list'],
    max_people: ['must be greater than or equal to 0'],
    prohibition_of_cancellation: ['is not a number'],
    activate_waitlist: ['is not a boolean'],
    'events_themes.theme.name': ["can't be blank"],
    'events_themes.theme_id': ['is not a number'],
    cursus_ids: ['is not a number'],
  })
})

test('an end lies after its begin', async () => {
  const at = '2026-04-01T16:00:00Z'
  await refused(() => createEvent({ begin_at: at, end_at: at }), { end_at: ['must be after begin_at'] })
  await refused(() => createEvent({ begin_at: at, end_at: '2026-04-01 17:59 +0200' }), {
    end_at: ['must be after begin_at'],
  })
})

test('an end or a begin sent alone is held against the other one in the row', async () => {
  const { id } = (await createEvent({ begin_at: '2026-04-01T16:00:00Z', end_at: '2026-04-01T18:00:00Z' })).body
  const send = (event: object) => app.send('PATCH', `/v2/events/${id}`, root, { event })
  await refused(() => send({ end_at: '2026-04-01T15:00:00Z' }), { end_at: ['must be after begin_at'] })
  await refused(() => send({ begin_at: '2026-04-01T18:00:00Z' }), { begin_at: ['must be before end_at'] })
  for (const event of [
    { end_at: '2026-04-01T16:00:01Z' },
    { begin_at: '2026-04-01T15:00:00Z' },
    { begin_at: '2026-04-02T16:00:00Z', end_at: '2026-04-02T18:00:00Z' },
  ])
    assert.equal((await send(event)).status, 204)
})

test('a text that the database cannot keep is refused before it gets there', async () => {
  for (const name of ['a\0b', 'half \ud83d'])
    await refused(() => createEvent({ name }), { name: ['contains invalid characters'] })
  assert.equal((await createEvent({ name: 'Ünïcödé 👩‍🚀 <b>&' })).body.name, 'Ünïcödé 👩‍🚀 <b>&')
})

test('a value of another kind than its field is refused, never a fault', async () => {
  for (const value of [{}, [], [1], { toString: 1 }, [[['x']]], true, 1e300])
    for (const field of [
      'name',
      'begin_at',
      'max_people',
      'remote',
      'kind',
      'cursus_ids',
      'events_themes_attributes',
    ]) {
      const { status, text } = await createEvent({ [field]: value })
      assert.ok([201, 422].includes(status), `${field}: ${text}`)
    }
})

test('an empty field is nothing: no number, no time, no choice; a text stays empty', async () => {
  const { id } = (await createEvent({ max_people: 5 })).body
  const clear = { max_people: '', prohibition_of_cancellation: null, location: '' }
  assert.equal((await app.send('PATCH', `/v2/events/${id}`, root, { event: clear })).status, 204)
  const { body } = await app.get(`/v2/events/${id}`, root)
  assert.deepEqual([body.max_people, body.prohibition_of_cancellation, body.location], [null, null, ''])
  await refused(app.send('PATCH', `/v2/events/${id}`, root, { event: { name: '', kind: '' } }), {
    name: ["can't be blank"],
    kind: ["can't be blank"],
  })
})

test('a text that is empty where there is none is taken away by an empty one, and by null', async () => {
  const path = `/v2/campus/${app.lyon}`
  for (const nothing of ['', null]) {
    assert.equal((await app.send('PATCH', path, root, { campus: { twitter: 'https://example.org/lyon' } })).status, 204)
    assert.equal((await app.send('PATCH', path, root, { campus: { twitter: nothing } })).status, 204)
    assert.equal((await app.get(path, root)).body.twitter, '')
  }
})

test('an empty choice is none, not a word outside the list', async () => {
  const candidature = { user_candidature_attributes: { gender: '', birth_date: '', country: '' } }
  const { status, text } = await app.send('PATCH', `/v2/users/${ada}`, root, { user: candidature })
  assert.equal(status, 204, text)
  assert.deepEqual(await rows('select gender, birth_date, country from user_candidatures'), [[null, null, '']])
})

test('what a client leaves out takes its default', async () => {
  const location = { user_id: ada, host: 'c1r1p1', campus_id: app.paris }
  const made = await app.send('POST', '/v2/locations', root, { location })
  assert.equal(made.body.begin_at.slice(0, 16), '2026-03-10T12:00')
  assert.equal(made.body.primary, true)
  const [[email, minutes]] = (await rows('select content_email, minimum_slot_duration from campus limit 1')) as [
    [string, number],
  ]
  assert.match(email, /^Welcome /)
  assert.equal(minutes, 30)
})

test('numbers, booleans and times may come as texts', async () => {
  const { status, body } = await createEvent({ max_people: '12', begin_at: '2026-04-01', activate_waitlist: 'true' })
  assert.equal(status, 201)
  assert.deepEqual([body.max_people, body.begin_at], [12, '2026-04-01T00:00:00.000Z'])
  assert.ok(body.waitlist)
})

test('names that nothing declares are ignored, and told', async () => {
  const odd = {
    nmae: 1,
    'x\r\ny': 1,
    id: 7,
    created_at: '2001-01-01',
    events_themes_attributes: [{ foo: 1, theme_id: '' }],
  }
  const { status, headers, body } = await createEvent({ ...odd, events_themes_attributes: [] })
  assert.equal(status, 201)
  assert.equal(headers['x-ignored-parameters'], 'nmae, id, created_at')
  assert.notEqual(body.id, 7)
  assert.match(body.created_at, /^2026-03-10/)
  const changed = await app.send('PATCH', `/v2/events/${body.id}`, root, { event: { nmae: 1 } })
  assert.deepEqual([changed.status, changed.headers['x-ignored-parameters']], [204, 'nmae'])
})

test('a value that another row has is taken', async () => {
  await app.make('/v2/cursus', { cursus: { name: 'Piscine' } })
  await refused(app.send('POST', '/v2/cursus', root, { cursus: { name: 'Piscine' } }), {
    name: ['has already been taken'],
  })
  const bob = await app.student('bob')
  await refused(app.send('PATCH', `/v2/users/${bob}`, root, { user: { email: 'ADA@example.org' } }), {
    email: ['has already been taken'],
  })
  await refused(app.send('PATCH', `/v2/users/${bob}`, root, { user: { login: 'ada' } }), {
    login: ['has already been taken'],
  })
})

test('a record that does not exist cannot be pointed at', async () => {
  const cursusUser = { cursus_id: 999_999, user_id: ada, begin_at: '2026-01-01' }
  await refused(app.send('POST', '/v2/cursus_users', root, { cursus_user: cursusUser }), { cursus_id: ['must exist'] })
  await refused(createEvent({ campus_ids: [app.paris, 999_999] }), { campus_ids: ['must exist'] })
})

test('a record that others need is not deleted, and goes once they do not', async () => {
  const cursus = (await app.make('/v2/cursus', { cursus: { name: 'Needed' } })).body.id
  const begin = { cursus_id: cursus, user_id: ada, begin_at: '2026-01-01' }
  const follower = (await app.make('/v2/cursus_users', { cursus_user: begin })).body.id
  await refused(app.send('DELETE', `/v2/cursus/${cursus}`, root), {
    base: ['Cannot delete record because dependent cursus users exist'],
  })
  assert.equal((await app.send('DELETE', `/v2/cursus_users/${follower}`, root)).status, 204)
  assert.equal((await app.send('DELETE', `/v2/cursus/${cursus}`, root)).status, 204)
})

test('what belongs to a record alone goes with it', async () => {
  const { id } = (
    await createEvent({ campus_ids: [app.paris], events_themes_attributes: [{ theme_attributes: { name: 'C' } }] })
  ).body
  await app.make('/v2/events_users', { events_user: { event_id: id, user_id: ada } })
  const left = async () =>
    (
      await rows(`select (select count(*)::int from events_users where event_id = ${id}),
      (select count(*)::int from events_campus where event_id = ${id}),
      (select count(*)::int from events_themes where event_id = ${id}), (select count(*)::int from themes where name = 'C')`)
    )[0]
  assert.deepEqual(await left(), [1, 1, 1, 1])
  assert.equal((await app.send('DELETE', `/v2/events/${id}`, root)).status, 204)
  assert.deepEqual(await left(), [0, 0, 0, 1])
})

test('a slug is made of the name, and made free', async () => {
  const slugs: string[] = []
  for (const name of ['Été à la Plage!', 'ete a la plage', 'Ete-A-La-Plage', '日本語', '***'])
    slugs.push((await app.make('/v2/cursus', { cursus: { name } })).body.slug)
  assert.deepEqual(slugs, ['ete-a-la-plage', 'ete-a-la-plage-2', 'ete-a-la-plage-3', 'record', 'record-2'])
  assert.equal((await app.get('/v2/cursus/ete-a-la-plage-2', root)).body.name, 'ete a la plage')
})

test('a slug follows the name, and a record is not in its own way', async () => {
  const { id } = (await app.make('/v2/cursus', { cursus: { name: 'Common Core' } })).body
  const rename = async (name: string) => {
    assert.equal((await app.send('PATCH', `/v2/cursus/${id}`, root, { cursus: { name } })).status, 204)
    return (await app.get(`/v2/cursus/${id}`, root)).body.slug
  }
  assert.equal(await rename('Common  Core'), 'common-core')
  assert.equal(await rename('Common Core 2'), 'common-core-2')
  assert.equal(await rename('100% _\\ sure'), '100-_-sure')
})

test('a slug that is sent stands in place of the name, in the form that paths have', async () => {
  const slugs: string[] = []
  const make = async (name: string, slug: unknown) => {
    const { body } = await app.make('/v2/expertises', { expertise: { name, kind: 'other', slug } })
    slugs.push(body.slug)
    return body.id as number
  }
  const id = await make('C plus plus', 'C++ & Co')
  await make('C, once more', 'c-co')
  await make('Ada', ' ')
  await make('Cobol', null)
  assert.deepEqual(slugs, ['c-co', 'c-co-2', 'ada', 'cobol'])
  const change = async (expertise: object) => {
    assert.equal((await app.send('PATCH', `/v2/expertises/${id}`, root, { expertise })).status, 204)
    return (await app.get(`/v2/expertises/${id}`, root)).body.slug
  }
  assert.equal(await change({ slug: 'C Plus' }), 'c-plus')
  const blank = await app.send('PATCH', `/v2/expertises/${id}`, root, { expertise: { slug: '' } })
  assert.deepEqual([blank.status, blank.body], [422, { errors: { slug: ["can't be blank"] } }])
  assert.equal(await change({ name: 'C++' }), 'c')
})

test('a record may be changed and deleted by its slug or login', async () => {
  const { id, slug } = (await app.make('/v2/cursus', { cursus: { name: 'By slug' } })).body
  assert.equal((await app.send('PATCH', `/v2/cursus/${slug}`, root, { cursus: { kind: 'test' } })).status, 204)
  assert.equal((await app.get(`/v2/cursus/${id}`, root)).body.kind, 'test')
  assert.equal((await app.send('DELETE', `/v2/cursus/${slug}`, root)).status, 204)
  assert.equal((await app.send('PATCH', '/v2/users/ada', root, { user: { pool_year: '2024' } })).status, 204)
})

test('of twenty who create the same row at once one succeeds, and the rest are told', async () => {
  const before = await count('outbox')
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => app.send('POST', '/v2/cursus', root, { cursus: { name: 'Contested' } })),
  )
  assert.deepEqual(answers.map(({ status }) => status).sort(), [201, ...Array(19).fill(422)])
  for (const { status, body } of answers)
    if (status === 422) assert.ok(['name', 'slug'].includes(Object.keys(body.errors)[0]!), JSON.stringify(body))
  assert.equal(await count('outbox'), before + 1)
})

test('twenty changes at once of one row all count, one after the other', async () => {
  const before = (await app.get(`/v2/users/${ada}`, root)).body.correction_point
  const path = `/v2/users/${ada}/correction_points/add`
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => app.send('POST', path, root, { reason: 'helped', amount: 2 })),
  )
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]))
  assert.equal((await app.get(`/v2/users/${ada}`, root)).body.correction_point, before + 40)
})

test('a record that is not there is neither changed nor deleted', async () => {
  for (const id of ['999999', '99999999999', 'nothing', '-1', '0', 'me'])
    for (const method of ['PATCH', 'PUT', 'DELETE'] as const) {
      const { status, text } = await app.send(method, `/v2/events/${id}`, root, { event: { name: 'x' } })
      assert.deepEqual([status, text], [404, '{}'], `${method} ${id}`)
    }
})

test('a parent outside the root key may be an id or a login', async () => {
  const language = (await app.make('/v2/languages', { language: { name: 'English', identifier: 'en' } })).body.id
  const token = await app.token({ roles: ['Tutor'], scopes: ALL_SCOPES })
  const body = { user_id: 'ada', languages_user: { language_id: language } }
  const made = await app.send('POST', '/v2/languages_users', token, body)
  assert.deepEqual([made.status, made.body.user_id], [201, ada])
  const unknown = { user_id: 'nobody', languages_user: { language_id: language } }
  await refused(app.send('POST', '/v2/languages_users', token, unknown), { user_id: ['is not a number'] })
})

test('a row is only reached below the parent that it stands under', async () => {
  const bob = (await app.get('/v2/users/bob', root)).body.id
  const [own] = (await app.get(`/v2/users/${ada}/languages_users`, root)).body
  for (const method of ['PATCH', 'PUT', 'DELETE'] as const) {
    const change = { languages_user: { position: 3 } }
    const { status, text } = await app.send(method, `/v2/users/${bob}/languages_users/${own.id}`, root, change)
    assert.deepEqual([status, text], [404, '{}'])
  }
  assert.equal((await app.get(`/v2/users/${bob}/languages_users/${own.id}`, root)).status, 404)
  const path = `/v2/users/ada/languages_users/${own.id}`
  assert.equal((await app.send('PATCH', path, root, { languages_user: { position: 3 } })).status, 204)
  assert.equal((await app.get(path, root)).body.position, 3)
})

test('a row made below a parent belongs to it, whatever the body says', async () => {
  const bob = (await app.get('/v2/users/bob', root)).body.id
  const [language] = (await app.get('/v2/languages?filter[identifier]=en', root)).body
  const body = { languages_user: { language_id: language.id, user_id: ada } }
  const made = await app.send('POST', '/v2/users/bob/languages_users', root, body)
  assert.deepEqual([made.status, made.body.user_id], [201, bob])
  assert.equal((await app.send('POST', '/v2/users/nobody/languages_users', root, body)).status, 404)
})
