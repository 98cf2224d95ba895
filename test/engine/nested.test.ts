/** Rows and lists of ids that are written along with a record, in the transaction of its write. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Answer } from '../support/app.ts'
import { scene } from '../support/scene.ts'

const app = await scene()
after(() => app.close())
const { root } = app
const rows = async (text: string) => app.db.read({ text, values: [] })
const [ada, bob] = [await app.student('ada'), await app.student('bob')]
const language = async (name: string) =>
  (await app.make('/v2/languages', { language: { name, identifier: name.slice(0, 2) } })).body.id as number
const [english, spanish, german] = [await language('English'), await language('Spanish'), await language('German')]

const change = (user: number, body: object) => app.send('PATCH', `/v2/users/${user}`, root, { user: body })
/** The languages of a user, as `language:position`, in the order of their making. */
const spoken = async (user: number) =>
  (await rows(`select language_id || ':' || position from languages_users where user_id = ${user} order by id`)).flat()
const idOf = async (user: number, languageId: number) =>
  (
    await rows(`select id from languages_users where user_id = ${user} and language_id = ${languageId}`)
  )[0]![0] as number

function refused({ status, body }: Answer, errors: Record<string, string[]>): void {
  assert.deepEqual([status, body], [422, { errors }])
}

test('rows are made, changed and deleted along with their owner', async () => {
  const made = [{ language_id: english, position: 1 }, { language_id: String(spanish) }]
  assert.equal((await change(ada, { languages_users_attributes: made })).status, 204)
  assert.deepEqual(await spoken(ada), [`${english}:1`, `${spanish}:2`])
  const changed = [
    { id: await idOf(ada, english), position: 5 },
    { id: String(await idOf(ada, spanish)), _destroy: '1' },
    { language_id: german, position: 2 },
  ]
  assert.equal((await change(ada, { languages_users_attributes: changed })).status, 204)
  assert.deepEqual(await spoken(ada), [`${english}:5`, `${german}:2`])
})

test('a form numbers its rows, or repeats their names', async () => {
  const numbered = 'user[languages_users_attributes][0][language_id]=ID&user[languages_users_attributes][0][position]=7'
  const repeated = 'user[languages_users_attributes][][language_id]=ID&user[languages_users_attributes][][position]=8'
  for (const [form, id] of [
    [numbered, english],
    [repeated, spanish],
  ] as const) {
    const { statusCode } = await app.server.inject({
      method: 'PATCH',
      url: `/v2/users/${bob}`,
      headers: { authorization: `Bearer ${root}`, 'content-type': 'application/x-www-form-urlencoded' },
      payload: form.replace('ID', String(id)),
    })
    assert.equal(statusCode, 204)
  }
  assert.deepEqual(await spoken(bob), [`${english}:7`, `${spanish}:8`])
})

test('a new record brings its rows along, and what they lack is said of the whole', async () => {
  const user = {
    login: 'cleo',
    email: 'cleo@example.org',
    first_name: 'Cleo',
    last_name: 'Patra',
    pool_year: '2025',
    pool_month: 'july',
    kind: 'student',
  }
  const bad = {
    ...user,
    first_name: '',
    languages_users_attributes: [{ position: 0 }],
    cursus_users_attributes: [{ cursus_id: app.cursus, begin_at: '2026-02-01', end_at: '2026-01-01' }],
    user_candidature_attributes: { birth_date: '2001-02-29', gender: 'robot' },
  }
  refused(await app.send('POST', '/v2/users', root, { user: bad }), {
    first_name: ["can't be blank"],
    'user_candidature.birth_date': ['is not a valid date'],
    'user_candidature.gender': ['is not included in the list'],
    'cursus_users.end_at': ['must be after begin_at'],
    'languages_users.language_id': ["can't be blank"],
    'languages_users.position': ['must be greater than or equal to 1'],
  })
  const good = {
    ...user,
    languages_users_attributes: [{ language_id: german }],
    cursus_users_attributes: { 0: { cursus_id: app.cursus, begin_at: '2026-01-01' } },
    user_candidature_attributes: { birth_date: '2000-02-29', gender: 'female' },
  }
  const { id } = (await app.make('/v2/users', { user: good })).body
  assert.deepEqual(await spoken(id), [`${german}:1`])
  assert.deepEqual(await rows(`select birth_date::text, gender from user_candidatures where user_id = ${id}`), [
    ['2000-02-29', 'female'],
  ])
})

test('nobody changes or deletes the row of another by naming its id', async () => {
  const foreign = await idOf(bob, english)
  const before = await spoken(bob)
  for (const id of [foreign, 999_999, 0, -1])
    for (const row of [
      { id, position: 9 },
      { id, _destroy: true },
    ])
      refused(await change(ada, { first_name: 'Mallory', languages_users_attributes: [row] }), {
        languages_users_attributes: [`has no row with the id ${id}`],
      })
  assert.deepEqual(await spoken(bob), before)
  const [name] = await rows(`select first_name from users where id = ${ada}`)
  assert.deepEqual(name, ['Jo'], 'nothing else of the write happened either')
})

test('a row cannot be given to another owner', async () => {
  const own = await idOf(ada, english)
  const { status, headers } = await change(ada, {
    languages_users_attributes: [{ id: own, user_id: bob, position: 6 }],
  })
  assert.equal(status, 204)
  assert.equal(headers['x-ignored-parameters'], 'languages_users.user_id')
  assert.ok((await spoken(ada)).includes(`${english}:6`))
})

test('a row that goes need not be right, and one that is new and goes is nothing', async () => {
  const own = await idOf(ada, german)
  const rowsToGo = [
    { id: own, _destroy: true, position: 'x' },
    { _destroy: 'true', language_id: 'x' },
  ]
  assert.equal((await change(ada, { languages_users_attributes: rowsToGo })).status, 204)
  assert.deepEqual(await spoken(ada), [`${english}:6`])
})

test('what is no list of rows is refused', async () => {
  const message = { languages_users_attributes: ['is not a list of objects'] }
  for (const value of [[1], 'x', 1, [[]], [null], ['x', { position: 1 }]])
    refused(await change(ada, { languages_users_attributes: value }), message)
  refused(await change(ada, { languages_users_attributes: Array(501).fill({ position: 1 }) }), message)
  refused(await change(ada, { languages_users_attributes: [{ id: 'x' }] }), {
    'languages_users_attributes.id': ['is not a number'],
  })
  for (const value of [[], '', null])
    assert.equal((await change(ada, { languages_users_attributes: value })).status, 204)
})

test('two new rows that exclude each other are refused together', async () => {
  const twins = [{ language_id: spanish }, { language_id: spanish, position: 2 }]
  refused(await change(ada, { languages_users_attributes: twins }), { user_id: ['has already been taken'] })
  assert.deepEqual(await spoken(ada), [`${english}:6`])
})

const event = async (more: object) => {
  const times = { begin_at: '2026-04-01T16:00:00Z', end_at: '2026-04-01T18:00:00Z' }
  const body = { name: 'Rush', description: 'All night', kind: 'rush', ...times, ...more }
  return app.send('POST', '/v2/events', root, { event: body })
}

test('a list of ids becomes exactly the one that is sent', async () => {
  const { id } = (await event({ campus_ids: [app.paris] })).body
  const become = async (campus_ids: unknown) => {
    const { status, text } = await app.send('PATCH', `/v2/events/${id}`, root, { event: { campus_ids } })
    assert.equal(status, 204, text)
    return (await app.get(`/v2/events/${id}`, root)).body.campus_ids
  }
  const [kept] = await rows(`select id from events_campus where event_id = ${id}`)
  assert.deepEqual(await become([app.lyon, app.paris]), [app.paris, app.lyon])
  const [first] = await rows(`select id from events_campus where event_id = ${id} order by id`)
  assert.deepEqual(first, kept, 'what stays is left alone')
  assert.deepEqual(await become([String(app.lyon), app.lyon]), [app.lyon])
  assert.deepEqual(await become({ 0: app.paris, 1: String(app.lyon) }), [app.paris, app.lyon])
  assert.deepEqual(await become(app.paris), [app.paris])
  assert.deepEqual(await become(['']), [])
  assert.deepEqual(await become([app.paris]), [app.paris])
  assert.deepEqual(await become([]), [])
})

test('a list of ids that is left out stays', async () => {
  const { id } = (await event({ campus_ids: [app.paris] })).body
  await app.send('PATCH', `/v2/events/${id}`, root, { event: { name: 'Other' } })
  assert.deepEqual((await app.get(`/v2/events/${id}`, root)).body.campus_ids, [app.paris])
})

test('an id that nothing has is refused, and the list stays as it was', async () => {
  const { id } = (await event({ campus_ids: [app.paris] })).body
  const send = (campus_ids: unknown) => app.send('PATCH', `/v2/events/${id}`, root, { event: { campus_ids } })
  refused(await send([app.lyon, 999_999]), { campus_ids: ['must exist'] })
  refused(await send([app.lyon, 'x']), { campus_ids: ['is not a number'] })
  refused(await send([app.lyon, 3_000_000_000]), { campus_ids: ['is out of range'] })
  refused(await send({ a: 1 }), { campus_ids: ['is not a number'] })
  assert.deepEqual((await app.get(`/v2/events/${id}`, root)).body.campus_ids, [app.paris])
})

test('a record that a row points at is made along with it, or taken as it stands', async () => {
  const named = (name: string) => ({ events_themes_attributes: [{ theme_attributes: { name } }] })
  const [first, second] = [(await event(named('Algorithms'))).body, (await event(named('Algorithms'))).body]
  assert.equal(first.themes[0].name, 'Algorithms')
  assert.equal(second.themes[0].id, first.themes[0].id)
  assert.deepEqual(await rows(`select count(*)::int from themes where name = 'Algorithms'`), [[1]])
  refused(await event({ events_themes_attributes: [{ theme_attributes: 'Algorithms' }] }), {
    'events_themes.theme_attributes': ['is not an object'],
  })
})

test('twenty who name the same new record at once all get it', async () => {
  for (const name of ['Threads', 'Locks', 'Queues', 'Races', 'Actors']) {
    const named = { events_themes_attributes: [{ theme_attributes: { name } }] }
    const answers = await Promise.all(Array.from({ length: 20 }, () => event(named)))
    assert.deepEqual(
      answers.map(({ status }) => status),
      Array(20).fill(201),
    )
    assert.equal(new Set(answers.map(({ body }) => body.themes[0].id)).size, 1)
  }
})
