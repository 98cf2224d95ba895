import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, scene } from '../support/scene.ts'

let world: Scene
before(async () => {
  world = await scene()
  await world.db.script(`insert into blocs (id, campus_id, cursus_id, squad_size) values
    (1, ${world.paris}, ${world.cursus}, 2), (2, ${world.lyon}, ${world.cursus}, 2)`)
})
after(() => world.close())

const form = (body: object = {}) => world.send('POST', '/v2/blocs/1/squads', world.root, { locked_at: null, ...body })
const join = (body: object, bloc = 1) => world.send('POST', `/v2/blocs/${bloc}/squads_users`, world.root, body)
const members = async (id: number) => (await world.get(`/v2/squads/${id}`, world.root)).body.squads_users

test('a squad is formed with its first members, who are not validated yet', async () => {
  const ada = await world.student('ada')
  const answer = await form({ squads_users_attributes: [{ user_id: ada, leader: true, validated: true }] })
  assert.equal(answer.status, 201)
  const [member] = answer.body.squads_users
  assert.deepEqual([member.leader, member.validated, member.user], [true, false, { id: ada, login: 'ada' }])
})

test('the path says which bloc a squad is of, and a body that names something else is refused', async () => {
  assert.equal((await form({ bloc_id: 2 })).body.bloc_id, 1)
  const answer = await form({ bloc_id: 'the other one' })
  assert.deepEqual([answer.status, answer.body], [422, { errors: { bloc_id: ['is not a number'] } }])
})

test('a squad has one leader: a new one takes the place of the old', async () => {
  const { id } = (await form()).body
  await join({ squad_id: id, user_id: await world.student('bob'), leader: true })
  const kim = (await join({ squad_id: id, user_id: await world.student('kim') })).body
  const change = await world.send('PATCH', `/v2/squads_users/${kim.id}`, world.root, { leader: true })
  assert.equal(change.status, 204)
  assert.deepEqual(
    (await members(id)).map((one: { leader: boolean }) => one.leader),
    [false, true],
  )
})

test('no more members are validated than the bloc says', async () => {
  const { id } = (await form()).body
  for (const login of ['one', 'two'])
    assert.equal((await join({ squad_id: id, user_id: await world.student(login), validated: true })).status, 201)
  const third = await join({ squad_id: id, user_id: await world.student('six'), validated: true })
  assert.deepEqual([third.status, third.body], [422, { errors: { validated: ['is for at most 2 members'] } }])
  assert.equal((await members(id)).length, 2)
})

test('nobody joins a squad that is locked', async () => {
  const { id } = (await form({ locked_at: '2026-01-01' })).body
  const answer = await join({ squad_id: id, user_id: await world.student('eve') })
  assert.deepEqual(answer.body, { errors: { squad_id: ['is locked'] } })
})

test('nobody joins a squad below another bloc', async () => {
  const { id } = (await form()).body
  const answer = await join({ squad_id: id, user_id: await world.student('dan') }, 2)
  assert.deepEqual(answer.body, { errors: { squad_id: ['must exist'] } })
})

test('a member is not removed below another bloc', async () => {
  const { id } = (await form()).body
  const lou = (await join({ squad_id: id, user_id: await world.student('lou') })).body
  assert.equal((await world.send('DELETE', `/v2/blocs/2/squads_users/${lou.id}`, world.root)).status, 404)
  assert.equal((await world.send('DELETE', `/v2/blocs/1/squads_users/${lou.id}`, world.root)).status, 204)
  assert.deepEqual(await members(id), [])
})

test('a squad that is locked keeps its members, until it is unlocked', async () => {
  const { id } = (await form()).body
  const max = (await join({ squad_id: id, user_id: await world.student('max') })).body
  const patch = (path: string, body: object) => world.send('PATCH', path, world.root, body)
  await patch(`/v2/squads/${id}`, { locked_at: '2026-01-01' })
  const locked = { errors: { squad_id: ['is locked'] } }
  assert.deepEqual((await world.send('DELETE', `/v2/squads_users/${max.id}`, world.root)).body, locked)
  assert.deepEqual((await patch(`/v2/squads_users/${max.id}`, { validated: true })).body, locked)
  const more = { squads_users_attributes: [{ user_id: await world.student('amy') }] }
  assert.deepEqual((await patch(`/v2/squads/${id}`, more)).body, locked)
  assert.equal((await patch(`/v2/squads/${id}`, { ...more, locked_at: null })).status, 204)
  assert.equal((await members(id)).length, 2)
})

test('a squad that changes has no more members than the bloc says', async () => {
  const { id } = (await form()).body
  const people = await Promise.all(['tim', 'tom', 'ted'].map((login) => world.student(login)))
  const body = { squads_users_attributes: people.map((user_id) => ({ user_id })) }
  const answer = await world.send('PATCH', `/v2/squads/${id}`, world.root, body)
  assert.deepEqual(answer.body, { errors: { squads_users_attributes: ['are too many (maximum is 2)'] } })
})
