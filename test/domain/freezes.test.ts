import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { freeze as applyFreeze, endDueFreezes } from '../../src/domain/freezes.ts'
import { cursusUsers } from '../../src/resources/people/cursus_users.ts'
import { users } from '../../src/resources/people/users.ts'
import { antiGravUnits } from '../../src/resources/staff/anti_grav_units.ts'
import { antiGravUnitsUsers } from '../../src/resources/staff/anti_grav_units_users.ts'
import { closes } from '../../src/resources/staff/closes.ts'
import { NOW, type Person, type Rules, refusing, rules, type Who } from '../support/rules.ts'

let world: Rules
/** A cadet whose black hole lies on the first of June. */
let ada: Person
let study: number
before(async () => {
  world = await rules()
})
after(() => world.close())
beforeEach(async () => {
  ada = await world.student()
  study = await world.create('cursus_users', { user_id: ada.id, cursus_id: world.cursus, begin_at: '2026-01-01' })
  await world.db.script(`update cursus_users set blackholed_at = '2026-06-01T09:42:00Z' where id = ${study}`)
})

const blackHole = async () => (await world.row(cursusUsers, study))!.blackholed_at!.toISOString()
const blackHoleDay = async () => (await blackHole()).slice(0, 10)
const isActive = async ({ id } = ada) => (await world.row(users, id))!.active
const freeze = (expected_end_date: string, more: object = {}, as?: Who) =>
  world.create('anti_grav_units_users', { user_id: ada.id, expected_end_date, ...more }, as)
const change = (id: number, fields: Record<string, unknown>) => world.change('anti_grav_units_users', id, fields)
const freezeOf = async (id: number) => (await world.row(antiGravUnitsUsers, id))!
const closeOf = async (id: number) => (await world.row(closes, (await freezeOf(id)).close_id!))!
const unfreeze = () => world.act('users', 'unfreeze', { id: ada.id })
const endDue = (time: string) => world.run((tx) => endDueFreezes(tx, new Date(time)))

test('a freeze begins today without a begin, and is counted unless it is free', async () => {
  const { begin_date, end_date, is_free } = await freezeOf(await freeze('2026-03-20', { reason: 'Travel' }))
  assert.deepEqual([begin_date, end_date, is_free], ['2026-03-10', null, false])
})

test('a freeze closes the account until its end with a close of its own, by whoever froze', async () => {
  const id = await freeze('2026-03-20', { reason: 'Travel' })
  assert.equal(await isActive(), false)
  const { kind, reason, state, end_at, closer_id } = await closeOf(id)
  assert.deepEqual([kind, reason, state, end_at?.toISOString()], ['agu', 'Travel', 'close', '2026-03-20T00:00:00.000Z'])
  assert.equal(closer_id, ada.id, 'nobody else is known who did')
  const [tutor, eve] = await world.students(2)
  const actor = { ...world.staff, userId: tutor.id }
  const other = await freeze('2026-03-20', { user_id: eve.id }, actor)
  assert.equal((await closeOf(other)).closer_id, tutor.id)
})

test('the black hole moves away by the days that are frozen, and keeps its hour', async () => {
  await freeze('2026-03-20')
  assert.equal(await blackHole(), '2026-06-11T09:42:00.000Z')
})

test('a freeze that is still to come closes nothing yet', async () => {
  await freeze('2026-05-01', { begin_date: '2026-04-01' })
  assert.deepEqual([await isActive(), await blackHoleDay()], [true, '2026-07-01'])
})

test('a cursus that has ended keeps the day of its black hole', async () => {
  await world.db.script(`update cursus_users set end_at = '2026-03-01' where id = ${study}`)
  await freeze('2026-03-20')
  assert.equal(await blackHoleDay(), '2026-06-01')
})

test('a freeze that becomes longer moves the black hole farther, one that becomes shorter nearer, and the close along', async () => {
  const id = await freeze('2026-03-20')
  await change(id, { expected_end_date: '2026-03-30' })
  assert.deepEqual([await blackHoleDay(), (await closeOf(id)).end_at!.getUTCDate()], ['2026-06-21', 30])
  await change(id, { expected_end_date: '2026-03-12' })
  assert.deepEqual([await blackHoleDay(), (await closeOf(id)).end_at!.getUTCDate()], ['2026-06-03', 12])
})

test('a freeze that becomes somebody else’s freezes them, and nobody else', async () => {
  const eve = await world.student()
  const id = await freeze('2026-03-20')
  await change(id, { user_id: eve.id })
  assert.deepEqual([await isActive(), await isActive(eve), await blackHoleDay()], [true, false, '2026-06-01'])
})

test('unfreeze ends the freeze today, takes the rest of its days back, and opens the account', async () => {
  const id = await freeze('2026-03-20', { begin_date: '2026-03-06' })
  assert.deepEqual([await isActive(), await blackHoleDay()], [false, '2026-06-15'])
  await unfreeze()
  assert.deepEqual([await isActive(), await blackHoleDay()], [true, '2026-06-05'])
  assert.deepEqual([(await freezeOf(id)).end_date, (await closeOf(id)).state], ['2026-03-10', 'unclose'])
  await unfreeze()
  assert.equal(await blackHoleDay(), '2026-06-05', 'twice is as once')
})

test('unfreeze leaves a freeze that is still to come, and an account that something else closes', async () => {
  const later = await freeze('2026-05-01', { begin_date: '2026-04-01' })
  await freeze('2026-03-20')
  const staff = await world.student()
  await world.create('closes', { user_id: ada.id, closer_id: staff.id, kind: 'other', reason: 'Food' })
  await unfreeze()
  assert.deepEqual(
    [(await freezeOf(later)).end_date, await isActive(), await blackHoleDay()],
    [null, false, '2026-07-01'],
  )
})

test('a freeze ends by itself on the day that was expected, however late and often it is looked for', async () => {
  const id = await freeze('2026-03-20')
  await endDue('2026-03-19T23:59:59Z')
  assert.deepEqual([(await freezeOf(id)).end_date, await isActive()], [null, false])
  await Promise.all([endDue('2026-03-25T00:00:00Z'), endDue('2026-03-25T00:00:00Z')])
  assert.equal(await endDue('2026-03-25T00:00:00Z'), 0)
  assert.deepEqual([(await freezeOf(id)).end_date, (await closeOf(id)).state], ['2026-03-20', 'unclose'])
  assert.deepEqual([await isActive(), await blackHoleDay()], [true, '2026-06-11'])
})

test('a user has three freezes; free ones are not counted', async () => {
  for (const month of ['04', '05', '06']) await freeze(`2026-${month}-20`, { begin_date: `2026-${month}-01` })
  const fourth = { begin_date: '2026-07-01' }
  await assert.rejects(freeze('2026-07-20', fourth), refusing({ user_id: ['has taken 3 freezes already'] }))
  await freeze('2026-07-20', { ...fourth, is_free: true })
})

test('freezes of a user do not overlap; free ones may', async () => {
  await freeze('2026-04-20')
  const span = { begin_date: '2026-04-10' }
  await assert.rejects(freeze('2026-05-01', span), refusing({ begin_date: ['overlaps another freeze'] }))
  await freeze('2026-05-01', { ...span, is_free: true })
  await freeze('2026-05-01', { begin_date: '2026-04-20' })
})

test('a freeze ends after it begins', async () => {
  await assert.rejects(freeze('2026-03-10'), refusing({ expected_end_date: ['must be after begin_date'] }))
})

test('a freeze of a kind with so many days is no longer', async () => {
  const [unit] = await world.db.orm.insert(antiGravUnits).values({ name: 'Short', max_days: 10 }).returning()
  const kind = { anti_grav_unit_id: unit!.id }
  const longer = refusing({ expected_end_date: ['must be at most 10 days after begin_date'] })
  await assert.rejects(freeze('2026-03-21', kind), longer)
  const id = await freeze('2026-03-20', kind)
  await assert.rejects(change(id, { expected_end_date: '2026-03-21' }), longer)
})

test('where the frozen days are limited, all freezes together keep to it', async () => {
  await freeze('2026-04-20', { begin_date: '2026-04-01' })
  const limited = (expected_end_date: string, freezeDays: number) =>
    world.run((tx) =>
      applyFreeze({
        ...{ tx, actor: world.staff, now: NOW, id: 0, parents: {}, seal: String, settings: { freezeDays } },
        input: { user_id: ada.id, begin_date: '2026-05-01', expected_end_date } as never,
        insert: () => Promise.reject(new Error('not written')),
        change: () => Promise.resolve(),
      }),
    )
  const tooMany = refusing({ expected_end_date: ['leads to more than 30 frozen days'] })
  await assert.rejects(limited('2026-05-13', 30), tooMany)
  await assert.rejects(limited('2026-05-12', 30), /not written/)
  await assert.rejects(limited('2027-05-12', 0), /not written/)
})

test('days that are given back after a freeze move the black hole', async () => {
  const give = (duration: number) =>
    world.act('users', 'free_past_agu', { id: ada.id, fields: { duration, reason: 'Late papers' } })
  await give(5)
  assert.equal(await blackHole(), '2026-06-06T09:42:00.000Z')
  await assert.rejects(give(0), refusing({ duration: ['must be greater than or equal to 1'] }))
})
