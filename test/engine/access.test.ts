/** Who may do what, and who sees what: scopes, roles, users and hidden rows. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { eq } from 'drizzle-orm'
import { examsUsers } from '../../src/resources/campus/exams.ts'
import { users } from '../../src/resources/people/users.ts'
import { apps } from '../../src/resources/platform/apps.ts'
import { rolesEntities } from '../../src/resources/platform/roles_entities.ts'
import { ALL_SCOPES, type Answer } from '../support/app.ts'
import { NOW, scene } from '../support/scene.ts'

const app = await scene()
after(() => app.close())
const ada = await app.student('ada')
const bob = await app.student('bob')
const teacher = await app.student('teacher')
await app.db.transaction((tx) => tx.update(users).set({ staff: true }).where(eq(users.id, teacher)))

const [secret, open] = await app.db.transaction((tx) =>
  tx
    .insert(apps)
    .values(
      [false, true].map((isPublic) => ({
        name: isPublic ? 'Open' : 'Secret',
        uid: `u-${isPublic}`,
        secret_digest: 'x',
        secret_valid_until: NOW,
        owner_id: ada,
        public: isPublic,
      })),
    )
    .returning(),
)

const exam = async (name: string, visible: boolean) => {
  const at = {
    begin_at: '2026-03-11T10:00:00Z',
    end_at: '2026-03-11T12:00:00Z',
    location: 'c1',
    ip_range: '10.0.0.0/8',
  }
  return (await app.make('/v2/exams', { exam: { name, visible, campus_id: app.paris, ...at } })).body.id as number
}
const [shown, hidden] = [await exam('Shown', true), await exam('Hidden', false)]
await app.db.transaction((tx) => tx.insert(examsUsers).values({ exam_id: hidden, user_id: bob }))

const DENIED = '{"error":"Access Denied","message":"You are not authorized to access this page."}'
const status = async (answer: Promise<Answer>) => (await answer).status

function deniedFor(answer: Answer): void {
  assert.deepEqual([answer.status, answer.text], [403, DENIED])
  assert.equal(answer.headers['content-type'], 'application/json; charset=utf-8')
  assert.equal(answer.headers['cache-control'], 'no-store')
  assert.equal(answer.headers.pragma, 'no-cache')
  assert.equal(answer.headers['www-authenticate'], undefined)
}

test('a token without the scope is told which it lacks, before anybody asks for its role', async () => {
  const token = await app.token({ scopes: ['public', 'projects'] })
  const answer = await app.send('POST', '/v2/events_users', token, {})
  const needs = 'The action need the following scopes: [profile]'
  assert.equal(answer.status, 403)
  assert.deepEqual(answer.body, { error: 'Forbidden', message: `Insufficient scope. ${needs} (Manage user data)` })
  const challenge = `Bearer realm="42 API", error="insufficient scope", error_description="${needs}"`
  assert.equal(answer.headers['www-authenticate'], challenge)
  assert.equal(answer.headers['cache-control'], 'no-store')
  assert.equal(answer.headers.pragma, 'no-cache')
  assert.equal(answer.headers['content-type'], 'application/json; charset=utf-8')
})

test('no role makes up for a scope that is missing', async () => {
  const token = await app.token({ roles: ['Intrateam'], login: 'ada' })
  const answer = await app.send('POST', '/v2/events_users', token, {})
  assert.deepEqual([answer.status, answer.body.error], [403, 'Forbidden'])
})

test('an application without the role is denied, before its body is read or its record looked for', async () => {
  const token = await app.token({ scopes: ALL_SCOPES })
  deniedFor(await app.send('POST', '/v2/campus', token, 'nonsense'))
  deniedFor(await app.send('PATCH', '/v2/campus/999999', token, {}))
  deniedFor(await app.send('DELETE', '/v2/cursus/999999', token))
  deniedFor(await app.get('/v2/staff', token))
})

test('a user behind the token opens nothing that needs a role', async () => {
  deniedFor(await app.send('POST', '/v2/campus', await app.token({ login: 'ada', scopes: ALL_SCOPES }), {}))
  deniedFor(await app.send('POST', '/v2/campus', await app.token({ login: 'teacher', scopes: ALL_SCOPES }), {}))
})

test('what takes a user or a role takes either, and neither is denied', async () => {
  const path = '/v2/events_users'
  const profile = ['public', 'profile']
  deniedFor(await app.send('POST', path, await app.token({ scopes: profile }), {}))
  deniedFor(await app.send('POST', path, await app.token({ scopes: profile, roles: ['Tutor'] }), {}))
  assert.equal(await status(app.send('POST', path, await app.token({ scopes: profile, login: 'ada' }), {})), 400)
  const manager = await app.token({ scopes: profile, roles: ['Events manager'] })
  assert.equal(await status(app.send('POST', path, manager, {})), 400)
})

test("the token's own pages do not exist for an application", async () => {
  const token = await app.token({ roles: ['Intrateam'], scopes: ALL_SCOPES })
  for (const path of ['/v2/me', '/v2/me/projects']) {
    const answer = await app.get(path, token)
    assert.deepEqual([answer.status, answer.text], [404, '{}'])
    assert.equal(answer.headers['content-type'], 'application/json; charset=utf-8')
  }
  assert.equal((await app.get('/v2/me', await app.token({ login: 'ada' }))).body.id, ada)
})

test('`me` in a path is the user of the token, and nobody without one', async () => {
  assert.equal((await app.get('/v2/users/me', await app.token({ login: 'bob' }))).body.id, bob)
  assert.deepEqual((await app.get('/v2/users/me', await app.token())).status, 404)
  assert.equal((await app.get('/v2/users/me/campus_users', await app.token({ login: 'bob' }))).body[0].user_id, bob)
})

test('a role is known in any case of letters', async () => {
  const token = await app.token({ roles: ['aDVANCED tUTOR'] })
  assert.equal(await status(app.send('POST', '/v2/campus', token, {})), 400)
})

test('an advanced role includes the basic one, and not the other way round', async () => {
  const begin = { location: { user_id: ada, host: 'c1r1p1', campus_id: app.paris } }
  const advanced = await app.token({ roles: ['Advanced staff'] })
  assert.equal(await status(app.send('POST', '/v2/locations', advanced, begin)), 201)
  const basic = await app.token({ roles: ['Basic staff'] })
  assert.equal(await status(app.send('POST', '/v2/locations', basic, begin)), 201)
  deniedFor(await app.send('DELETE', `/v2/campus/${app.paris}/locations/end_all`, basic))
  assert.equal(await status(app.send('DELETE', `/v2/campus/${app.paris}/locations/end_all`, advanced)), 204)
})

test('Intrateam opens every action that there is', async () => {
  const token = await app.token({ roles: ['Intrateam'], scopes: ALL_SCOPES, login: 'ada' })
  for (const { methods, path } of app.registry.routes)
    for (const method of methods) {
      const url = path.replace(/:(\w+)/g, (_, name) => (name === 'field' ? 'x' : '999999'))
      const answer = method === 'GET' ? await app.get(url, token) : await app.send(method, url, token, {})
      assert.ok(![401, 403, 500].includes(answer.status), `${method} ${url}: ${answer.status} ${answer.text}`)
    }
})

test('a role that has expired opens nothing, from its second on', async () => {
  const token = await app.token({ roles: ['Advanced tutor'] })
  const ask = () => app.send('POST', '/v2/campus', token, {})
  const endRoles = (time: Date | null) => app.db.transaction((tx) => tx.update(rolesEntities).set({ expires_at: time }))
  assert.equal(await status(ask()), 400)
  await endRoles(new Date(NOW.getTime() + 60_000))
  try {
    assert.equal(await status(ask()), 400)
    app.clock.set(new Date(NOW.getTime() + 61_000))
    deniedFor(await ask())
  } finally {
    app.clock.set(NOW)
    await endRoles(null)
  }
  assert.equal(await status(ask()), 400)
})

test('an application that is not public exists for its owner alone', async () => {
  const seen = async (token: string) => {
    const list = await app.get('/v2/apps?per_page=100', token)
    const ids = list.body.map((row: { id: number }) => row.id)
    assert.equal(list.headers['x-total'], String(ids.length), 'the count hides them too')
    assert.equal(await status(app.get(`/v2/apps/${open!.id}`, token)), 200)
    const [listed, shown] = [ids.includes(secret!.id), (await status(app.get(`/v2/apps/${secret!.id}`, token))) === 200]
    assert.equal(listed, shown)
    const below = await app.get(`/v2/users/${ada}/apps`, token)
    assert.equal(below.body.length, listed ? 2 : 1)
    assert.ok(ids.includes(open!.id))
    return listed
  }
  assert.equal(await seen(await app.token({ login: 'ada' })), true)
  assert.equal(await seen(await app.token({ login: 'bob' })), false)
  assert.equal(await seen(await app.token()), false)
  assert.equal(await seen(await app.token({ roles: ['Intrateam'] })), false)
})

test('a hidden exam is listed for staff, for who is registered, and for nobody else', async () => {
  const listed = async (token: string, path = '/v2/exams') =>
    (await app.get(path, token)).body.map((row: { id: number }) => row.id).sort()
  const below = `/v2/campus/${app.paris}/exams`
  for (const token of [await app.token(), await app.token({ login: 'ada' }), await app.token({ roles: ['Tutor'] })]) {
    assert.deepEqual(await listed(token), [shown])
    assert.deepEqual(await listed(token, below), [shown])
  }
  for (const order of [
    { login: 'bob' },
    { login: 'teacher' },
    { roles: ['Basic staff'] },
    { roles: ['Advanced staff'] },
  ]) {
    const token = await app.token(order)
    assert.deepEqual(await listed(token), [shown, hidden])
    assert.deepEqual(await listed(token, below), [shown, hidden])
  }
})

test('a hidden exam is neither counted in a graph nor found by a filter', async () => {
  const token = await app.token()
  const graph = (await app.get('/v2/exams/graph/on/begin_at/by/day', token)).body
  assert.deepEqual(graph, { '2026-03-11': 1 })
  assert.deepEqual((await app.get('/v2/exams?filter[visible]=false', token)).body, [])
  assert.deepEqual((await app.get(`/v2/exams?filter[id]=${hidden}`, token)).headers['x-total'], '0')
  assert.equal(await status(app.get(`/v2/exams/${hidden}`, token)), 404)
  assert.equal(await status(app.get(`/v2/exams/${hidden}`, await app.token({ login: 'bob' }))), 200)
})

test('who may write exams writes hidden ones too', async () => {
  const token = await app.token({ roles: ['Advanced tutor'] })
  const change = { exam: { name: 'Still hidden' } }
  assert.equal(await status(app.send('PATCH', `/v2/exams/${hidden}`, token, change)), 204)
  const named = await app.get('/v2/exams', await app.token({ login: 'bob' }))
  assert.ok(named.body.some((row: { name: string }) => row.name === 'Still hidden'))
  const entered = await app.send('POST', `/v2/exams/${hidden}/exams_users`, token, { exams_user: { user_id: teacher } })
  assert.equal(entered.status, 201)
  assert.equal(await status(app.send('DELETE', `/v2/exams/${hidden}/exams_users/${entered.body.id}`, token)), 204)
  assert.equal(await status(app.send('DELETE', `/v2/exams/${await exam('Gone', false)}`, token)), 204)
})

test('who may not write exams learns nothing of hidden ones', async () => {
  const token = await app.token({ roles: ['Basic staff'] })
  for (const id of [hidden, 999_999]) {
    deniedFor(await app.send('PATCH', `/v2/exams/${id}`, token, { exam: { name: 'Mine' } }))
    deniedFor(await app.send('DELETE', `/v2/exams/${id}`, token))
  }
})

test('a phone is shown to its owner and hidden from all others', async () => {
  await app.db.transaction((tx) => tx.update(users).set({ phone: '+33 6 42' }).where(eq(users.id, ada)))
  const phone = async (token: string) => (await app.get(`/v2/users/${ada}`, token)).body.phone
  assert.equal(await phone(await app.token({ login: 'ada' })), '+33 6 42')
  for (const order of [{ login: 'bob' }, {}, { roles: ['Intrateam'] }])
    assert.equal(await phone(await app.token(order)), 'hidden')
})

test('what stands below a hidden record is hidden with it, whether the path names it or the query string', async () => {
  const facts = { name: 'Night owl', internal_name: 'owl', description: 'Up late', kind: 'social', tier: 'none' }
  const { id } = (await app.make('/v2/achievements', { achievement: { ...facts, visible: false } })).body
  await app.make('/v2/achievements_users', { achievements_user: { user_id: bob, achievement_id: id } })
  const paths = [id, 'night-owl'].flatMap((key) => [
    `/v2/achievements/${key}/users`,
    `/v2/achievements/${key}/achievements_users`,
    `/v2/users?achievement_id=${key}`,
    `/v2/achievements_users?achievement_id=${key}`,
  ])
  const asked = async (order: Parameters<typeof app.token>[0]) => {
    const token = await app.token(order)
    return Promise.all(paths.map(async (path) => (await app.get(path, token)).headers['x-total'] ?? '404'))
  }
  assert.deepEqual(
    await asked({ login: 'ada' }),
    paths.map(() => '404'),
  )
  for (const order of [{ login: 'bob' }, { login: 'teacher' }, { roles: ['Basic staff'] }])
    assert.deepEqual(
      await asked(order),
      paths.map(() => '1'),
    )
})

test('nor is a single record found below a hidden one', async () => {
  await app.send('PATCH', `/v2/exams/${hidden}`, await app.token({ roles: ['Intrateam'] }), {
    exam: { activate_waitlist: true },
  })
  const asked = async (role: string) =>
    status(app.get(`/v2/exams/${hidden}/waitlist`, await app.token({ roles: [role] })))
  assert.deepEqual([await asked('Events manager'), await asked('Advanced staff')], [404, 200])
})
