/** Experience from partnerships and dashes: given once, taken back whole, and levels that follow. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, scene } from '../support/scene.ts'

const [UNIX, WEB] = [1, 6]
let world: Scene
let ada: number
let bob: number
before(async () => {
  world = await scene()
  await world.db.script(`insert into skills (id, name, slug) values (${UNIX}, 'Unix', 'unix'), (${WEB}, 'Web', 'web')`)
  ada = await world.student('ada')
  bob = await world.student('bob')
  for (const user_id of [ada, bob])
    await world.make('/v2/cursus_users', {
      cursus_user: { user_id, cursus_id: world.cursus, begin_at: '2026-01-01T00:00:00Z' },
    })
})
after(() => world.close())

/** What somebody got: experience by skill, without what was taken back, and the level that it makes. */
async function gained(login: string) {
  const { body } = await world.get(`/v2/users/${login}/experiences?page[size]=100`, world.root)
  const sums = new Map<string, number>()
  for (const { skill_id, experience } of body) sums.set(skill_id, (sums.get(skill_id) ?? 0) + experience)
  const [study] = (await world.get(`/v2/users/${login}/cursus_users`, world.root)).body
  return { xp: Object.fromEntries([...sums].filter(([, xp]) => xp !== 0)), level: study.level }
}
const send = (method: 'PATCH' | 'DELETE', path: string, body?: object) => world.send(method, path, world.root, body)

test('the values of a partnership become experience when somebody validates it, and go with it', async () => {
  const values = { [UNIX]: 300, [WEB]: 162 }
  const partnership = {
    ...{ name: 'Kiosk', description: 'Loans', difficulty: 462, cursus_id: world.cursus },
    partnerships_skills_attributes: Object.entries(values).map(([skill_id, value]) => ({ skill_id, value })),
  }
  const { id } = (await world.make('/v2/partnerships', { partnership })).body
  const join = { partnerships_user: { partnership_id: id, user_id: ada } }
  const part = (await world.make('/v2/partnerships_users', join)).body.id
  const mark = (final_mark: number | null) =>
    send('PATCH', `/v2/partnerships_users/${part}`, { partnerships_user: { final_mark } })
  assert.deepEqual(await gained('ada'), { xp: {}, level: 0 })
  await mark(79)
  assert.deepEqual(await gained('ada'), { xp: {}, level: 0 })
  for (const final_mark of [80, 125, 100]) {
    await mark(final_mark)
    assert.deepEqual(await gained('ada'), { xp: values, level: 1 }, `with ${final_mark}`)
  }
  const [{ experiancable, experiancable_type }] = (
    await world.get(`/v2/partnerships_users/${part}/experiences`, world.root)
  ).body
  assert.deepEqual([experiancable_type, experiancable.id, experiancable.final_mark], ['PartnershipsUser', part, 100])
  await mark(0)
  assert.deepEqual(await gained('ada'), { xp: {}, level: 0 })
  await mark(100)
  await send('PATCH', `/v2/partnerships_users/${part}`, { partnerships_user: { user_id: bob } })
  assert.deepEqual(
    [await gained('ada'), await gained('bob')],
    [
      { xp: {}, level: 0 },
      { xp: values, level: 1 },
    ],
  )

  const taken = { partnerships_user: { partnership_id: id, user_id: ada, final_mark: 90 } }
  await world.make('/v2/partnerships_users', taken)
  assert.deepEqual(await gained('ada'), { xp: values, level: 1 })
  await send('PATCH', `/v2/partnerships/${id}`, { partnership: { user_ids: [bob] } })
  assert.deepEqual([(await gained('ada')).level, (await gained('bob')).level], [0, 1], 'who is taken off the list')
  const again = (await world.make('/v2/partnerships_users', taken)).body.id
  assert.equal((await send('DELETE', `/v2/partnerships_users/${again}`)).status, 204)
  assert.equal((await gained('ada')).level, 0)
  assert.equal((await send('DELETE', `/v2/partnerships/${id}`)).status, 204)
  assert.deepEqual(await gained('bob'), { xp: {}, level: 0 })
})

test('of twenty marks at once for one partnership the experience of one counts', async () => {
  const partnership = { name: 'Robot', description: 'Guide', difficulty: 100, cursus_id: world.cursus }
  const skills = { partnerships_skills_attributes: [{ skill_id: UNIX, value: 100 }] }
  const { id } = (await world.make('/v2/partnerships', { partnership: { ...partnership, ...skills } })).body
  const part = (await world.make('/v2/partnerships_users', { partnerships_user: { partnership_id: id, user_id: ada } }))
    .body.id
  await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      send('PATCH', `/v2/partnerships_users/${part}`, { partnerships_user: { final_mark: 80 + i } }),
    ),
  )
  assert.deepEqual((await gained('ada')).xp, { [UNIX]: 100 })
  await send('DELETE', `/v2/partnerships/${id}`)
})

test('who took part in a dash gets its experience in its skill', async () => {
  const facts = { description: 'Fast', duration: 20, begin_at: '2026-03-11T11:00:00Z', skill_id: WEB }
  const dash = { ...facts, name: 'Form fill', nbr_xp: '231', campus_id: world.paris, cursus_id: world.cursus }
  const { id } = (await world.make('/v2/dashes', { dash })).body
  const run = (await world.make('/v2/dashes_users', { dashes_user: { dash_id: id, user_id: ada } })).body.id
  assert.deepEqual(await gained('ada'), { xp: {}, level: 0 }, 'it is still to come')
  const change = (dashes_user: object) => send('PATCH', `/v2/dashes_users/${run}`, { dashes_user })
  for (const final_mark of [0, 42]) {
    await change({ final_mark })
    assert.deepEqual(await gained('ada'), { xp: { [WEB]: 231 }, level: 0.5 })
  }
  await change({ user_id: bob })
  assert.deepEqual([(await gained('ada')).xp, (await gained('bob')).xp], [{}, { [WEB]: 231 }])
  await change({ final_mark: null })
  assert.deepEqual((await gained('bob')).xp, {})
  await change({ final_mark: 1 })
  assert.equal((await send('DELETE', `/v2/dashes/${id}`)).status, 204)
  assert.deepEqual((await gained('bob')).xp, {})

  const odd = (await world.make('/v2/dashes', { dash: { ...dash, nbr_xp: 'a lot' } })).body.id
  const row = { dash_id: odd, user_id: ada, final_mark: 100 }
  const last = (await world.make('/v2/dashes_users', { dashes_user: row })).body.id
  assert.deepEqual((await gained('ada')).xp, {}, 'a text that is no number is worth nothing')
  assert.equal((await send('DELETE', `/v2/dashes_users/${last}`)).status, 204)
})
