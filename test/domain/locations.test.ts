import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { locationsStats } from '../../src/domain/locations.ts'
import { locations } from '../../src/resources/campus/locations.ts'
import { NOW, type Person, type Rules, refusing, rules } from '../support/rules.ts'

let world: Rules
let ada: Person
let bob: Person
before(async () => {
  world = await rules()
  ;[ada, bob] = await world.students(2)
})
after(() => world.close())

const sit = ({ id: user_id }: Person, host: string, more: object = {}) =>
  world.create('locations', { user_id, host, campus_id: world.paris, ...more })
const change = (id: number, fields: Record<string, unknown>) => world.change('locations', id, fields)
const endOf = async (id: number) => (await world.row(locations, id))!.end_at?.toISOString() ?? null
const isPrimary = async (id: number) => (await world.row(locations, id))!.primary
const begin = (begin_at: string) => ({ begin_at: `2026-03-10T${begin_at}Z` })
const span = (begin_at: string, end_at: string) => ({ begin_at, end_at })
const close = ({ id: user_id }: Person) =>
  world.create('closes', { user_id, closer_id: bob.id, kind: 'other', reason: 'Food' })
const IS_CLOSED = refusing({ user_id: ['is closed'] })

test('a session begins now when it does not say when, and is open', async () => {
  const before = world.clock.now()
  const { begin_at, end_at } = (await world.row(locations, await sit(ada, 'c1r1s1')))!
  assert.ok(before <= begin_at && begin_at <= world.clock.now())
  assert.equal(end_at, null)
})

test('who sits down at a machine ends the open session of the one before', async () => {
  const first = await sit(ada, 'c1r1s2', begin('08:00:00'))
  const second = await sit(bob, 'c1r1s2', begin('09:00:00'))
  assert.deepEqual([await endOf(first), await endOf(second)], ['2026-03-10T09:00:00.000Z', null])
})

test('a machine of the same name at another campus is another one', async () => {
  const [kim, lou] = await world.students(2)
  const here = await sit(kim, 'c5r1s1')
  await world.create('locations', { user_id: lou.id, host: 'c5r1s1', campus_id: world.lyon })
  assert.equal(await endOf(here), null)
})

test('a session that is over when it is told ends none that is open', async () => {
  const open = await sit(ada, 'c1r2s1', begin('09:00:00'))
  await sit(bob, 'c1r2s1', span('2026-03-10T06:00:00Z', '2026-03-10T07:00:00Z'))
  assert.equal(await endOf(open), null)
})

test('a session ends after it begins, also when only one of both is sent; and its end is told', async () => {
  const early = refusing({ end_at: ['must be after begin_at'] })
  await assert.rejects(sit(ada, 'c3r1s1', span('2026-03-10T09:00:00Z', '2026-03-10T08:00:00Z')), early)
  const id = await sit(ada, 'c3r1s1', begin('09:00:00'))
  await assert.rejects(change(id, { end_at: '2026-03-10T08:00:00Z' }), early)
  await change(id, { end_at: '2026-03-10T10:00:00Z' })
  const late = refusing({ begin_at: ['must be before end_at'] })
  await assert.rejects(change(id, { begin_at: '2026-03-10T11:00:00Z' }), late)
  const told = `select event from outbox where model = 'locations' and record_id = $1 order by id`
  assert.deepEqual((await world.rows(told, id)).flat(), ['create', 'update'])
})

test('two sessions of a machine do not end together', async () => {
  await sit(ada, 'c3r2s1', span('2026-03-10T08:00:00Z', '2026-03-10T10:00:00Z'))
  const twice = sit(bob, 'c3r2s1', span('2026-03-10T09:00:00Z', '2026-03-10T10:00:00Z'))
  await assert.rejects(twice, refusing({ host: ['has already been taken'] }))
})

test('somebody may be at several machines, the first of which is the primary one, unless something else is said', async () => {
  const lou = await world.student()
  const first = await sit(lou, 'c4r1s1', begin('09:00:00'))
  const second = await sit(lou, 'c4r1s2', begin('10:00:00'))
  const third = await sit(lou, 'c4r1s3', { ...begin('11:00:00'), primary: true })
  const sessions = await Promise.all([first, second, third].map(async (id) => [await endOf(id), await isPrimary(id)]))
  assert.deepEqual(sessions, [
    [null, true],
    [null, false],
    [null, true],
  ])
})

test('who logs in again at the same machine, or after the last session ended, is there primarily', async () => {
  const kim = await world.student()
  await sit(kim, 'c4r2s1', begin('09:00:00'))
  const again = await sit(kim, 'c4r2s1', begin('10:00:00'))
  await change(again, { end_at: '2026-03-10T10:30:00Z' })
  const later = await sit(kim, 'c4r2s2', begin('11:00:00'))
  assert.deepEqual([await isPrimary(again), await isPrimary(later)], [true, true])
})

test('a closed account is logged out of every machine, and logs in at none', async () => {
  const eve = await world.student()
  const open = await sit(eve, 'c6r1s1', begin('09:00:00'))
  const id = await close(eve)
  assert.notEqual(await endOf(open), null)
  await assert.rejects(sit(eve, 'c6r1s1'), IS_CLOSED)
  await assert.rejects(change(open, { end_at: null }), IS_CLOSED)
  const other = await sit(bob, 'c6r1s2')
  await assert.rejects(change(other, { user_id: eve.id }), IS_CLOSED)
  await sit(eve, 'c6r1s1', span('2026-03-09T09:00:00Z', '2026-03-09T10:00:00Z'))
  await world.act('closes', 'unclose', { id })
  assert.equal(await endOf(await sit(eve, 'c6r1s1')), null)
})

test('end_all ends what is open at a campus, and nothing elsewhere', async () => {
  const away = await world.create('locations', { user_id: bob.id, host: 'z1r1', campus_id: world.lyon })
  const later = await sit(ada, 'c7r1s1', begin('13:00:00'))
  await world.act('locations', 'end_all', { under: { campus_id: world.paris } })
  const open = 'select count(*)::int from locations where end_at is null and campus_id = $1'
  assert.deepEqual([await world.value(open, world.paris), await endOf(away)], [0, null])
  assert.equal(await endOf(later), '2026-03-10T13:00:00.000Z', 'what begins later is over as it begins')
})

const stats = (
  { id }: Person,
  { begin_at, end_at, time_zone }: Partial<Record<'begin_at' | 'end_at' | 'time_zone', string>> = {},
) =>
  locationsStats({
    ...{ db: world.db, actor: world.staff, base: '', now: NOW, id },
    input: {
      begin_at: begin_at ? new Date(begin_at) : undefined,
      end_at: end_at ? new Date(end_at) : undefined,
      time_zone,
    },
  } as never)

test('the time on site is cut at midnight of the campus, and what overlaps counts once', async () => {
  const kim = await world.student()
  // Paris is an hour ahead of UTC in March: the session passes midnight there.
  await sit(kim, 'e1r1', span('2026-03-01T21:30:00.5Z', '2026-03-02T00:15:00Z'))
  await sit(kim, 'e1r2', span('2026-03-01T22:00:00Z', '2026-03-01T22:30:00Z'))
  assert.equal(await stats(kim), '{"2026-03-02":"01:15:00","2026-03-01":"01:29:59.5"}')
  assert.equal(await stats(kim, { time_zone: 'UTC' }), '{"2026-03-02":"00:15:00","2026-03-01":"02:29:59.5"}')
  assert.equal(await stats(kim, { end_at: '2026-03-01T23:00:00Z' }), '{"2026-03-01":"01:29:59.5"}')
})

test('a session counts to the end that is asked for, which is exclusive, and from the begin', async () => {
  const kim = await world.student()
  await sit(kim, 'e2r1', span('2026-03-02T09:00:00Z', '2026-03-02T11:00:00Z'))
  const half = { begin_at: '2026-03-02T09:30:00Z', end_at: '2026-03-02T10:00:00Z' }
  assert.equal(await stats(kim, half), '{"2026-03-02":"00:30:00"}')
  assert.equal(await stats(kim, { end_at: '2026-03-02T09:00:00Z' }), '{}')
  assert.equal(await stats(kim, { begin_at: '2026-03-02T11:00:00Z' }), '{}')
})

test('zeros at the end of a fraction are cut, and a whole second has no point', async () => {
  const kim = await world.student()
  for (const [day, length] of [
    ['04', '09:00:22.040'],
    ['05', '09:00:23.366'],
    ['06', '09:00:01.000'],
  ])
    await sit(kim, 'e3r1', span(`2026-03-${day}T09:00:00Z`, `2026-03-${day}T${length}Z`))
  assert.equal(await stats(kim), '{"2026-03-06":"00:00:01","2026-03-05":"00:00:23.366","2026-03-04":"00:00:22.04"}')
})

test('a day with a clock change has 23 or 25 hours', async () => {
  const dan = await world.student()
  // Paris: forward on 30 March 2025, back on 26 October.
  await sit(dan, 'f1r1', span('2025-03-29T22:00:00Z', '2025-03-31T00:00:00Z'))
  await sit(dan, 'f1r2', span('2025-10-25T21:00:00Z', '2025-10-27T00:00:00Z'))
  assert.equal(
    await stats(dan, span('2025-03-01', '2025-04-10')),
    '{"2025-03-31":"02:00:00","2025-03-30":"23:00:00","2025-03-29":"01:00:00"}',
  )
  assert.equal(
    await stats(dan, span('2025-10-01', '2025-11-01')),
    '{"2025-10-27":"01:00:00","2025-10-26":"25:00:00","2025-10-25":"01:00:00"}',
  )
})

test('without bounds the last four months count, and an open session until now', async () => {
  const amy = await world.student()
  await sit(amy, 'g1r1', span('2025-11-10T11:30:00Z', '2025-11-10T12:30:00Z'))
  await sit(amy, 'g1r2', span('2025-11-09T10:00:00Z', '2025-11-09T11:00:00Z'))
  await sit(amy, 'g1r3', begin('11:00:00'))
  assert.equal(await stats(amy), '{"2026-03-10":"01:00:00","2025-11-10":"00:30:00"}')
})

test('a time zone that is none is refused', async () => {
  const none = refusing({ time_zone: ['is not included in the list'] })
  await assert.rejects(stats(ada, { time_zone: 'Mars/Base' }), none)
})
