/** Enrolling people: logins, and what is written along with an account. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Rules, refusing, rules } from '../support/rules.ts'

let world: Rules
let cursus: number
let english: number
before(async () => {
  world = await rules()
  cursus = await world.create('cursus', { name: 'Core', kind: 'main' })
  english = await world.create('languages', { name: 'English', identifier: 'en' })
})
after(() => world.close())

let people = 0
const skywalker = (more: object = {}) => ({
  ...{ email: `luke${++people}@example.org`, first_name: 'Luke', last_name: 'Skywalker', kind: 'student' },
  ...{ pool_year: '2025', pool_month: 'july', ...more },
})
const login = (id: number) => world.value('select login from users where id = $1', id)
const grades = (id: number) => world.rows('select grade from cursus_users where user_id = $1 order by id', id)
const spoken = (id: number) =>
  world.rows('select language_id, position from languages_users where user_id = $1 order by position', id)

test('a login follows from the name, with a number where it is taken', async () => {
  const ids = [await world.create('users', skywalker()), await world.create('users', skywalker())]
  assert.deepEqual(await Promise.all(ids.map(login)), ['lskywalk', 'lskywal2'])
  const foreign = skywalker({ first_name: 'Élodie', last_name: "O'Neil-Ünal" })
  assert.equal(await login(await world.create('users', foreign)), 'eoneilun')
})

test('everybody begins with five points and the primary campus that is named', async () => {
  const id = await world.create('users', skywalker({ campus_id: world.lyon }))
  assert.equal(await world.value('select correction_point from users where id = $1', id), 5)
  assert.deepEqual(await world.rows('select campus_id, is_primary from campus_users where user_id = $1', id), [
    [world.lyon, true],
  ])
})

test('a cursus begins alike, written along with a new account, with an old one, or named by its id', async () => {
  const begin = { cursus_users_attributes: [{ cursus_id: cursus, begin_at: '2026-03-01' }] }
  const fresh = await world.create('users', skywalker(begin))
  const old = await world.create('users', skywalker())
  await world.change('users', old, begin)
  const named = await world.create('users', skywalker({ cursus_id: cursus }))
  for (const id of [fresh, old, named]) assert.deepEqual(await grades(id), [['Cadet']])
})

test('a cursus that has begun does not begin anew when its row is changed', async () => {
  const id = await world.create('users', skywalker({ cursus_id: cursus }))
  await world.rows("update cursus_users set grade = 'Transcender' where user_id = $1", id)
  const row = await world.value('select id from cursus_users where user_id = $1', id)
  await world.change('users', id, { cursus_users_attributes: [{ id: row, end_at: '2027-01-01' }] })
  assert.deepEqual(await grades(id), [['Transcender']])
})

test('an applicant is between 13 and 99 years old, whichever way the form is written', async () => {
  const born = (birth_date: string) => ({ user_candidature_attributes: { birth_date } })
  const young = refusing({ 'user_candidature.birth_date': ['must be at least 13 years ago'] })
  const old = refusing({ 'user_candidature.birth_date': ['must be at most 99 years ago'] })
  await assert.rejects(world.create('users', skywalker(born('2013-03-11'))), young)
  await assert.rejects(world.create('users', skywalker(born('1927-03-09'))), old)
  const id = await world.create('users', skywalker(born('2013-03-10')))
  const form = await world.value('select id from user_candidatures where user_id = $1', id)
  const change = { user_candidature_attributes: { id: form, birth_date: '2020-01-01' } }
  await assert.rejects(world.change('users', id, change), young)
  await assert.rejects(
    world.change('user_candidatures', form, { birth_date: '2020-01-01' }),
    refusing({ birth_date: ['must be at least 13 years ago'] }),
  )
})

test('of languages written along, no two stand at one place: the one written last stands in front', async () => {
  const french = await world.value("select id from languages where identifier = 'fr'")
  const both = [{ language_id: english }, { language_id: french }]
  const id = await world.create('users', skywalker({ languages_users_attributes: both }))
  assert.deepEqual(await spoken(id), [
    [english, 1],
    [french, 2],
  ])
  const row = await world.value('select id from languages_users where user_id = $1 and language_id = $2', id, french)
  world.clock.set(new Date('2026-03-11T12:00:00Z'))
  await world.change('users', id, { languages_users_attributes: [{ id: row, position: 1 }] })
  assert.deepEqual(await spoken(id), [
    [french, 1],
    [english, 2],
  ])
})
