/** What is shown of the community to whom: achievements, dashes, broadcasts. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ALL_SCOPES, type TestApp, testApp } from '../support/app.ts'
import { type Person, type Rules, rules } from '../support/rules.ts'

let world: Rules
let app: TestApp
let root: string
let ada: Person
before(async () => {
  world = await rules()
  app = await testApp(world.db, world.clock)
  root = await app.token({ roles: ['Intrateam'], scopes: ALL_SCOPES })
  ada = await world.student('ada')
})
after(() => app.close())

test('a hidden achievement is seen by the staff, and by those who reached it', async () => {
  const facts = { name: 'Night owl', internal_name: 'owl', kind: 'social', tier: 'none', description: 'Awake' }
  const id = await world.create('achievements', facts)
  const [plain, person] = [await app.token(), await app.token({ login: 'ada' })]
  const sees = async () =>
    Promise.all([plain, person, root].map(async (token) => (await app.get(`/v2/achievements/${id}`, token)).status))
  assert.deepEqual(await sees(), [404, 404, 200])
  const next = { ...facts, internal_name: 'owl-2', description: 'Wide awake', visible: true, parent_id: id }
  const step = await world.create('achievements', next)
  await world.create('achievements', { ...facts, internal_name: 'owl-3', name: 'Bat', parent_id: step })
  const tells = async (token: string) => {
    const { parent, achievements } = (await app.get(`/v2/achievements/${step}`, token)).body
    return [parent?.id ?? null, achievements]
  }
  assert.deepEqual(await tells(plain), [null, []], 'nor do its neighbours tell of it')
  assert.deepEqual(await tells(root), [id, ['Bat']])
  await world.create('achievements_users', { achievement_id: id, user_id: ada.id })
  assert.deepEqual(await sees(), [404, 200, 200])
  assert.deepEqual(await tells(person), [id, []])
})

test('a dash ends so many minutes after it begins', async () => {
  await world.db.script(`insert into skills (id, name, slug) overriding system value values (1, 'Unix', 'unix')`)
  const dash = {
    ...{ name: 'Sort it', description: 'Fast', nbr_xp: '20', duration: '20', begin_at: '2026-03-11 11:00:00 UTC' },
    ...{ campus_id: world.paris, cursus_id: world.cursus, skill_id: 1 },
  }
  const { body } = await app.send('POST', '/v2/dashes', root, { dash })
  assert.deepEqual([body.slug, body.nbr_xp, body.end_at], ['sort-it', '20', '2026-03-11T11:20:00.000Z'])
})

test('a broadcast is seen at its campus until it is hidden, and by the staff afterwards', async () => {
  await world.db.script(`insert into broadcasts (id, campus_id, content, content_html, hidden_at)
    overriding system value values (1, ${world.paris}, 'Open', '<p>Open</p>', null),
      (2, ${world.paris}, 'Ahead', '<p>Ahead</p>', '2026-03-11'), (3, ${world.paris}, 'Gone', '<p>Gone</p>', '2026-03-09'),
      (4, ${world.lyon}, 'There', '<p>There</p>', null)`)
  const sees = async (token: string) =>
    ((await app.get('/v2/campus/paris/broadcasts', token)).body as { id: number }[]).map(({ id }) => id).sort()
  assert.deepEqual(await sees(await app.token({ login: 'ada' })), [1, 2])
  assert.deepEqual(await sees(await app.token({ login: 'ada', roles: ['Basic staff'] })), [1, 2, 3])
})

test('flashes are for tutors to see and to show', async () => {
  const flash = { title: 'Almost', content: 'One of us leaves', identifier: 'end', duration: 90 }
  const id = (await app.send('POST', '/v2/flashes', root, { flash })).body.id
  const shown = await app.send('POST', `/v2/flashes/${id}/flash_users`, root, { flash_user: { user_id: ada.id } })
  assert.deepEqual([shown.body.user.login, shown.body.seen], ['ada', false])
  assert.equal((await app.get('/v2/flashes', await app.token({ login: 'ada' }))).status, 403)
})
