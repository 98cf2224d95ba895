import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { closeBlackHoled, moveBlackHole } from '../../src/domain/black-hole.ts'
import { cursusUsers } from '../../src/resources/people/cursus_users.ts'
import { users } from '../../src/resources/people/users.ts'
import { NOW, type Person, type Rules, rules } from '../support/rules.ts'

let world: Rules
let ada: Person
let study: number
before(async () => {
  world = await rules()
})
after(() => world.close())
beforeEach(async () => {
  ada = await world.student()
  study = await begin(ada)
})

const begin = ({ id: user_id }: Person, cursus_id = world.cursus, begin_at = '2026-03-01T09:42:00Z') =>
  world.create('cursus_users', { user_id, cursus_id, begin_at })
const studyOf = async (id = study) => (await world.row(cursusUsers, id))!
const blackHole = async (id = study) => (await studyOf(id)).blackholed_at?.toISOString()
const isActive = async ({ id } = ada) => (await world.row(users, id))!.active
const reach = (time: string) => world.run((tx) => closeBlackHoled(tx, new Date(time)))
const closesOf = ({ id } = ada) =>
  world.rows('select kind, state, closer_id from closes where user_id = $1 order by id', id)
const win = (from: number, to: number) => world.run((tx) => moveBlackHole(tx, ada.id, world.cursus, from, to, NOW))
/** The day that is set, seventy-seven after the begin. */
const FIRST = '2026-05-17T09:42:00.000Z'

test('a main cursus begins 77 days before its black hole; a piscine and others have none', async () => {
  assert.equal(await blackHole(), FIRST)
  for (const kind of ['piscine', 'external']) {
    const cursus = await world.create('cursus', { name: kind, kind })
    assert.equal(await blackHole(await begin(ada, cursus)), undefined, kind)
  }
})

test('a begin that is written down when the first days are over swallows nobody', async () => {
  const bob = await world.student()
  assert.equal(await blackHole(await begin(bob, world.cursus, '2025-01-01')), undefined)
})

test('experience moves the day by whole days, which keeps its hour, and back where it is taken away', async () => {
  await win(0, 462)
  assert.equal(await blackHole(), '2026-07-14T09:42:00.000Z', '58 days')
  await win(462, 0)
  assert.equal(await blackHole(), FIRST)
})

test('all that can be won makes 670 days with the first ones', async () => {
  await win(0, 1_000_000)
  const { begin_at, blackholed_at } = await studyOf()
  assert.equal((blackholed_at!.getTime() - begin_at.getTime()) / 86_400_000, 670)
})

test('a day that lies behind is reached, and stays, as does that of a cursus that has ended', async () => {
  await world.db.script(`update cursus_users set blackholed_at = '2026-03-09' where id = ${study}`)
  await win(0, 462)
  assert.equal(await blackHole(), '2026-03-09T00:00:00.000Z')
  await world.db.script(
    `update cursus_users set blackholed_at = '2026-06-01', end_at = '2026-03-09' where id = ${study}`,
  )
  await win(0, 462)
  assert.equal(await blackHole(), '2026-06-01T00:00:00.000Z')
})

test('who reaches the day is closed, and the cursus ended on it, however late and often it is looked for', async () => {
  await reach('2026-05-17T09:41:59Z')
  assert.deepEqual([await isActive(), (await studyOf()).end_at], [true, null])
  await Promise.all([reach('2026-05-20T00:00:00Z'), reach('2026-05-20T00:00:00Z')])
  assert.equal(await reach('2026-05-20T00:00:00Z'), 0)
  assert.deepEqual([await isActive(), (await studyOf()).end_at?.toISOString()], [false, FIRST])
  assert.deepEqual(await closesOf(), [['black_hole', 'close', ada.id]])
})

test('who is let in again after the black hole is not swallowed by it once more', async () => {
  await reach('2026-05-20T00:00:00Z')
  const id = await world.value('select id from closes where user_id = $1', ada.id)
  await world.act('closes', 'unclose', { id })
  assert.equal(await reach('2026-05-21T00:00:00Z'), 0)
  assert.equal(await isActive(), true)
})

test('an alumnus has no black hole', async () => {
  await world.act('users', 'alumnize', { id: ada.id })
  assert.equal(await blackHole(), undefined)
  await reach('2027-01-01T00:00:00Z')
  assert.deepEqual([await isActive(), await closesOf()], [true, []])
})
