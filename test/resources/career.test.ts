/** Companies, offers and internships as they are answered. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { INTERNSHIP } from '../support/internships.ts'
import { type Scene, scene } from '../support/scene.ts'

let world: Scene
let ada: number
before(async () => {
  world = await scene()
  ada = await world.student('ada')
  await world.db.script(`
    insert into companies (id, name, slug) values (1, 'Blue Heron', 'blue-heron'), (2, 'Mesa', 'mesa');
    insert into offers (id, title, little_description, big_description, contract_type, email, address, city, zip, country,
      valid_at, invalid_at, min_duration, slug, company_id, target)
      select n, 'Work', 'w', 'w', 'stage', 'a@b.c', 'a', 'c', 'z', 'France', '2026-01-01', v::timestamptz, 4, 'work-' || n, n, 'student'
      from (values (1, '2026-06-01'), (2, '2026-03-01')) as o (n, v);
    insert into offers_users (offer_id, user_id) values (1, ${ada});
  `)
})
after(() => world.close())

const ids = async (path: string) =>
  (await world.get(path, world.root)).body.map((row: { id: number }) => row.id) as number[]

test('an offer counts from valid_at to invalid_at', async () => {
  assert.deepEqual(await ids('/v2/offers?filter[valid]=true'), [1])
  assert.deepEqual(await ids('/v2/offers?filter[invalid]=1'), [2])
})

test('companies name the people who answered their offers', async () => {
  const { body } = await world.get('/v2/companies/blue-heron/subscribed_users', world.root)
  assert.deepEqual(body, [{ id: ada, login: 'ada', url: 'http://intra.test/v2/users/ada' }])
  assert.deepEqual(await ids('/v2/companies/2/subscribed_users'), [])
})

test('a company is found by its offers, and knows its interns', async () => {
  assert.deepEqual(await ids('/v2/companies?filter[offer_id]=2'), [2])
  const { body } = await world.make('/v2/internships', { internship: { ...INTERNSHIP, user_id: ada } })
  assert.deepEqual([body.state, body.user.login, body.convention], ['none', 'ada', { convention: { url: null } }])
  assert.deepEqual(await ids('/v2/companies/1/internships_users'), [ada])
  const change = { internship_id: body.id, kind: 'other', effective_date: '2026-07-31' }
  const amendment = await world.make('/v2/amendments', { amendment: change })
  assert.deepEqual(await ids('/v2/users/ada/amendments'), [amendment.body.id])
})
