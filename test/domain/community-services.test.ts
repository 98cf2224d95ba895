import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { users } from '../../src/resources/people/users.ts'
import { closes } from '../../src/resources/staff/closes.ts'
import { communityServices } from '../../src/resources/staff/community_services.ts'
import { NOW, type Person, type Rules, refusing, rules } from '../support/rules.ts'

let world: Rules
let ada: Person
let staff: Person
before(async () => {
  world = await rules()
  staff = await world.student()
})
after(() => world.close())
beforeEach(async () => {
  world.clock.set(NOW)
  ada = await world.student()
})

const close = (...services: object[]) =>
  world.create('closes', {
    ...{ user_id: ada.id, closer_id: staff.id, kind: 'other', reason: 'Food' },
    community_services_attributes: services,
  })
const servicesOf = async (close: number): Promise<number[]> =>
  (await world.rows('select id from community_services where close_id = $1 order by id', close)).flat() as number[]
const service = async (id: number) => (await world.row(communityServices, id))!
const settle = (word: 'validate' | 'invalidate', id: number) => world.act('community_services', word, { id })
const plan = (schedule_at: string, more: object = {}) =>
  world.create('community_services', { duration: 7200, schedule_at, ...more })
const plannedAt = async (id: number) => (await service(id)).schedule_at!.toISOString()
const isActive = async () => (await world.row(users, ada.id))!.active
const HOURS = { duration: 7200 }

test('a close brings its services along, of two, four or eight hours, each with a token of its own', async () => {
  const id = await close(
    { duration: 7200, occupation: 'Keyboards' },
    { duration: '28800' },
    { duration: 14400, occupation: '' },
  )
  const made = await Promise.all((await servicesOf(id)).map(service))
  assert.deepEqual(
    made.map(({ duration, state }) => [duration, state]),
    [
      [7200, 'schedule'],
      [28800, 'schedule'],
      [14400, 'schedule'],
    ],
  )
  assert.equal(made[0]!.occupation, 'Keyboards')
  assert.equal(new Set(made.map(({ token }) => token)).size, 3)
  await assert.rejects(
    close({ duration: 60 }),
    refusing({ 'community_services.duration': ['is not included in the list'] }),
  )
})

test('an occupation has 255 characters at most', async () => {
  const long = { ...HOURS, occupation: 'x'.repeat(256) }
  const refused = refusing({ 'community_services.occupation': ['is too long (maximum is 255 characters)'] })
  await assert.rejects(close(long), refused)
})

test('the last validated service lifts the close; an invalidated one does not', async () => {
  const id = await close(HOURS, HOURS)
  const [first, second] = (await servicesOf(id)) as [number, number]
  await settle('validate', first)
  assert.equal(await isActive(), false)
  await settle('invalidate', second)
  assert.equal(await isActive(), false)
  await settle('validate', second)
  assert.deepEqual([await isActive(), (await world.row(closes, id))!.state], [true, 'unclose'])
})

test('what was not done is done in another service, and then the close is lifted', async () => {
  const id = await close(HOURS, HOURS)
  const [first, second] = (await servicesOf(id)) as [number, number]
  await settle('invalidate', first)
  await settle('validate', second)
  assert.equal(await isActive(), false, 'half of the hours are still to be worked')
  world.clock.set(new Date('2026-03-10T12:30:00Z'))
  const other = await world.create('community_services', { close_id: id, ...HOURS })
  assert.equal(await isActive(), false)
  await settle('validate', other)
  assert.equal(await isActive(), true)
})

test('a service that is taken back, or moved to another close, is not waited for', async () => {
  for (const takeBack of [
    (service: number) => world.remove('community_services', service),
    async (service: number) =>
      world.change('community_services', service, {
        close_id: await world.create('closes', {
          ...{ user_id: staff.id, closer_id: ada.id, kind: 'other', reason: 'Food', end_at: '2026-01-01' },
        }),
      }),
  ]) {
    const [first, second] = (await servicesOf(await close(HOURS, HOURS))) as [number, number]
    await settle('validate', first)
    await takeBack(second)
    assert.equal(await isActive(), true)
  }
})

test('a close is not lifted because the only service is taken back', async () => {
  const [only] = await servicesOf(await close(HOURS))
  await world.remove('community_services', only!)
  assert.equal(await isActive(), false)
})

test('a service is planned from tomorrow on, and within two weeks', async () => {
  const today = refusing({ schedule_at: ['must be after today'] })
  const far = refusing({ schedule_at: ['must be before two weeks from now'] })
  await assert.rejects(plan('2026-03-10T23:00:00Z'), today)
  await assert.rejects(plan('2026-03-24T12:30:00Z'), far)
  const id = await plan('2026-03-11 09:00:00 UTC')
  assert.deepEqual([await plannedAt(id), (await service(id)).close_id], ['2026-03-11T09:00:00.000Z', null])
  await assert.rejects(world.change('community_services', id, { schedule_at: '2026-03-10T20:00:00Z' }), today)
})

test('a service takes place at the hour at which the campus begins them, on its clocks', async () => {
  const [first] = await servicesOf(await close(HOURS))
  await world.change('community_services', first!, { schedule_at: '2026-03-12' })
  assert.equal(await plannedAt(first!), '2026-03-12T13:00:00.000Z', 'two in the afternoon in Paris')
})

test('without an hour of the campus a service takes place when it was asked for', async () => {
  await world.change('campus', world.lyon, { time_of_community_service_started: 'as agreed' })
  const bob = await world.student('bob', world.lyon)
  const close_id = await world.create('closes', { user_id: bob.id, closer_id: staff.id, kind: 'other', reason: 'Food' })
  assert.equal(await plannedAt(await plan('2026-03-12T08:30:00Z', { close_id })), '2026-03-12T08:30:00.000Z')
})
