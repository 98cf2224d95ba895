import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { squads } from '../../src/resources/community/squads.ts'
import { squadsUsers } from '../../src/resources/community/squads_users.ts'
import { refusing } from '../support/rules.ts'
import { type Houses, houses, LYON, PARIS } from './support/houses.ts'

let world: Houses
before(async () => {
  world = await houses()
})
after(() => world.close())

/** A bloc takes two into a squad. */
const form = (fields: object = {}) =>
  world.create('squads', { locked_at: null, ...fields }, world.staff, { bloc_id: PARIS })
/** Somebody new joins; answers the id of the membership. */
const join = async (squad_id: number, more: object = {}, bloc_id = PARIS) =>
  world.create('squads_users', { squad_id, user_id: (await world.student()).id, ...more }, world.staff, { bloc_id })
const member = async (id: number) => (await world.row(squadsUsers, id))!
const members = (squad: number) => world.rows('select id from squads_users where squad_id = $1', squad)
const newcomers = async (count: number) => (await world.students(count)).map(({ id }) => ({ user_id: id }))
const locked = refusing({ squad_id: ['is locked'] })

test('a squad is formed with its first members, who are not validated yet', async () => {
  const [ada] = await newcomers(1)
  const id = await form({ squads_users_attributes: [{ ...ada, leader: true, validated: true }] })
  assert.deepEqual(await world.rows('select user_id, leader, validated from squads_users where squad_id = $1', id), [
    [ada!.user_id, true, false],
  ])
})

test('a squad is of the bloc below which it is formed', async () => {
  assert.equal((await world.row(squads, await form()))!.bloc_id, PARIS)
  const elsewhere = world.create('squads', {}, world.staff, { bloc_id: LYON })
  assert.equal((await world.row(squads, await elsewhere))!.bloc_id, LYON)
})

test('a squad has one leader: a new one takes the place of the old', async () => {
  const squad = await form()
  const [bob, kim] = [await join(squad, { leader: true }), await join(squad)]
  await world.change('squads_users', kim, { leader: true })
  assert.deepEqual([(await member(bob)).leader, (await member(kim)).leader], [false, true])
  const lou = await join(squad, { leader: true })
  assert.deepEqual([(await member(kim)).leader, (await member(lou)).leader], [false, true])
})

test('no more members are validated than the bloc says', async () => {
  const squad = await form()
  await join(squad, { validated: true })
  await join(squad, { validated: true })
  const full = refusing({ validated: ['is for at most 2 members'] })
  await assert.rejects(join(squad, { validated: true }), full)
  const third = await join(squad)
  await assert.rejects(world.change('squads_users', third, { validated: true }), full)
  assert.equal((await members(squad)).length, 3)
})

test('nobody joins a squad that is locked', async () => {
  await assert.rejects(join(await form({ locked_at: '2026-01-01' })), locked)
})

test('nobody joins a squad below another bloc', async () => {
  await assert.rejects(join(await form(), {}, LYON), refusing({ squad_id: ['must exist'] }))
})

test('a squad that is locked keeps its members, until it is unlocked', async () => {
  const squad = await form()
  const max = await join(squad)
  await world.change('squads', squad, { locked_at: '2026-01-01' })
  await assert.rejects(world.remove('squads_users', max), locked)
  await assert.rejects(world.change('squads_users', max, { validated: true }), locked)
  const more = { squads_users_attributes: await newcomers(1) }
  await assert.rejects(world.change('squads', squad, more), locked)
  await world.change('squads', squad, { ...more, locked_at: null })
  assert.equal((await members(squad)).length, 2)
})

test('a member goes while the squad is not locked', async () => {
  const squad = await form()
  await world.remove('squads_users', await join(squad))
  assert.deepEqual(await members(squad), [])
})

test('a squad that is formed or changed has no more members than the bloc says', async () => {
  const squads_users_attributes = await newcomers(3)
  const tooMany = refusing({ squads_users_attributes: ['are too many (maximum is 2)'] })
  await assert.rejects(form({ squads_users_attributes }), tooMany)
  await assert.rejects(world.change('squads', await form(), { squads_users_attributes }), tooMany)
})
