/** Companies, their offers and internships, as they are asked for over HTTP. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { internship } from '../domain/support/internships.ts'
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
  await world.db.script(`
    insert into companies (id, name, slug) overriding system value values (1, 'Blue Heron', 'blue-heron'), (2, 'Mesa', 'mesa');
    insert into offers (id, title, little_description, big_description, contract_type, email, address, city, zip, country,
      valid_at, invalid_at, min_duration, slug, company_id, target) overriding system value
      select n, 'Work', 'w', 'w', 'stage', 'a@b.c', 'a', 'c', 'z', 'France', '2026-01-01', v::timestamptz, 4, 'work-' || n, n, 'student'
      from (values (1, '2026-06-01'), (2, '2026-03-01')) as o (n, v);
    insert into offers_users (offer_id, user_id) values (1, ${ada.id})`)
})
after(() => app.close())

const ids = async (path: string) => ((await app.get(path, root)).body as { id: number }[]).map(({ id }) => id)

test('an offer counts from valid_at to invalid_at, which follows it', async () => {
  assert.deepEqual(await ids('/v2/offers?filter[valid]=true'), [1])
  assert.deepEqual(await ids('/v2/offers?filter[invalid]=1'), [2])
  const text = { title: 'Work', little_description: 'w', big_description: 'w', contract_type: 'stage' }
  const place = { email: 'a@b.c', address: 'a', city: 'c', zip: 'z', country: 'France', target: 'student' }
  const offer = { ...text, ...place, min_duration: 4, valid_at: '2026-04-01', invalid_at: '2026-04-01' }
  const { body } = await app.send('POST', '/v2/offers', root, { offer })
  assert.deepEqual(body, { errors: { invalid_at: ['must be after valid_at'] } })
})

test('companies name the people who answered their offers', async () => {
  const { body } = await app.get('/v2/companies/blue-heron/subscribed_users', root)
  assert.deepEqual(body, [{ id: ada.id, login: 'ada', url: 'http://intra.test/v2/users/ada' }])
  assert.deepEqual(await ids('/v2/companies/2/subscribed_users'), [])
})

test('a company is found by its offers', async () => {
  assert.deepEqual(await ids('/v2/companies?filter[offer_id]=2'), [2])
})

test('an internship and its amendments stand under the user, and the company knows its interns', async () => {
  const id = await internship(world, ada)
  const { body } = await app.get(`/v2/internships/${id}`, root)
  assert.deepEqual([body.state, body.user.login, body.convention], ['none', 'ada', { convention: { url: null } }])
  assert.deepEqual(await ids('/v2/companies/1/internships_users'), [ada.id])
  const change = { internship_id: id, kind: 'prolongation', effective_date: '2026-07-31' }
  const amendment = (await app.send('POST', '/v2/amendments', root, { amendment: change })).body.id
  assert.deepEqual(await ids('/v2/users/ada/amendments'), [amendment])
})
