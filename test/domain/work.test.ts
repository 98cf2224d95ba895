import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
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

const ids = (body: { id: number }[]) => body.map((row) => row.id)

test('an offer counts from valid_at to invalid_at', async () => {
  const ask = async (filter: string) => ids((await world.get(`/v2/offers?filter${filter}`, world.root)).body)
  assert.deepEqual(await ask('[valid]=true'), [1])
  assert.deepEqual(await ask('[invalid]=1'), [2])
})

test('companies name the people who answered their offers', async () => {
  const { body } = await world.get('/v2/companies/blue-heron/subscribed_users', world.root)
  assert.deepEqual(body, [{ id: ada, login: 'ada', url: 'http://intra.test/v2/users/ada' }])
  assert.deepEqual((await world.get('/v2/companies/2/subscribed_users', world.root)).body, [])
})

test('an internship and its amendments belong to the user, whose company knows its interns', async () => {
  const place = { address: '1, rue', postal: '75000', city: 'Paris', country: 'France' }
  const at = (prefix: string, facts: object) =>
    Object.fromEntries(Object.entries(facts).map(([key, value]) => [`${prefix}_${key}`, value]))
  const person = { first_name: 'Kim', last_name: 'Sample', email: 'kim@heron.test', phone: '1' }
  const internship = {
    ...{ administration_id: 1, language_id: 1, days: '["monday"]', company_user_post: 'Lead', company_siret: '0' },
    ...{ contract_type: 'stage', subject: 'Web', duration: 6, nb_hours: 35, salary: 50000, currency: 'eur' },
    ...{ ...at('user', place), ...at('company', place), ...at('internship', place), company_name: 'Blue Heron' },
    ...{ ...at('company_boss_user', person), ...at('company_user', person), user_id: ada, start_at: '2026-02-01' },
  }
  const early = await world.send('POST', '/v2/internships', world.root, {
    internship: { ...internship, end_at: '2026-01-31' },
  })
  assert.deepEqual(early.body, { errors: { end_at: ['must be after start_at'] } })
  const { body } = await world.make('/v2/internships', { internship: { ...internship, end_at: '2026-07-31' } })
  assert.deepEqual([body.state, body.user.login, body.convention], ['none', 'ada', { convention: { url: null } }])
  const interns = await world.get('/v2/companies/1/internships_users', world.root)
  assert.deepEqual(ids(interns.body), [ada])
  const change = { internship_id: body.id, kind: 'prolongation', effective_date: '2026-07-31' }
  const amendment = await world.make('/v2/amendments', { amendment: change })
  assert.deepEqual(ids((await world.get('/v2/users/ada/amendments', world.root)).body), [amendment.body.id])
  const lost = await world.send('POST', '/v2/amendments', world.root, { amendment: { ...change, internship_id: 4242 } })
  assert.deepEqual(lost.body, { errors: { internship_id: ['must exist'] } })
})

test('a company is found by its offers', async () => {
  assert.deepEqual(ids((await world.get('/v2/companies?filter[offer_id]=2', world.root)).body), [2])
})

test('an amendment changes the internship: its end, its pay, or whether it goes on', async () => {
  const [{ id }] = (await world.get('/v2/internships', world.root)).body
  const facts = async () => {
    const { end_at, salary, currency, state, breach_at } = (await world.get(`/v2/internships/${id}`, world.root)).body
    return { end_at, salary, currency, state, breach_at }
  }
  const before = await facts()
  assert.equal(before.end_at, '2026-07-31T00:00:00.000Z')
  const amend = (more: object) =>
    world.send('POST', '/v2/amendments', world.root, {
      amendment: { internship_id: id, effective_date: '2026-05-01T00:00:00.000Z', ...more },
    })
  assert.equal((await amend({ kind: 'other', end_at: '2027-01-01' })).status, 201)
  assert.deepEqual(await facts(), before)
  assert.equal((await amend({ kind: 'prolongation', end_at: '2026-09-30' })).status, 201)
  const longer = { ...before, end_at: '2026-09-30T00:00:00.000Z' }
  assert.deepEqual(await facts(), longer)
  for (const [kind, end_at, message] of [
    ['prolongation', '2026-09-30', 'must be after the end of the internship'],
    ['shortening', '2026-10-01', 'must be before the end of the internship'],
    ['shortening', '2026-02-01', 'must be after the begin of the internship'],
  ]) {
    const answer = await amend({ kind, end_at })
    assert.deepEqual([answer.status, answer.body], [422, { errors: { end_at: [message] } }])
  }
  assert.deepEqual(await facts(), longer)
  await amend({ kind: 'shortening', end_at: '2026-06-30' })
  await amend({ kind: 'salary_change', salary: '60000', currency: 'chf' })
  await amend({ kind: 'salary_change', salary: 'a bit more', currency: 'shells' })
  await amend({ kind: 'breach' })
  assert.deepEqual(await facts(), {
    ...{ end_at: '2026-06-30T00:00:00.000Z', salary: 60000, currency: 'chf' },
    ...{ state: 'broke', breach_at: '2026-05-01T00:00:00.000Z' },
  })
})
