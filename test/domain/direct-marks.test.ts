/** Marks that are set at once, without an evaluation: no more than a mark may be. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Person, type Rules, refusing, rules } from '../support/rules.ts'

let world: Rules
let ada: Person
let rush: number
let child: number
before(async () => {
  world = await rules()
  ada = await world.student('ada')
  await world.create('projects_users', { user_id: ada.id, project_id: world.project })
  const session = { minimum_mark: 50, team_behaviour: 'user', solo: true }
  const facts = { repository: 'rush', cursus_ids: [world.cursus], project_sessions_attributes: [session] }
  rush = await world.create('projects', { name: 'Rush', ...facts })
  child = await world.create('projects', { name: 'Day', parent_id: rush, ...facts })
})
after(() => world.close())

const set = (action: string, fields: object) =>
  world.act('projects_users', action, { fields: { ...fields } as Record<string, unknown> })
const marks = () => world.rows('select final_mark from projects_users where user_id = $1 order by id', ada.id)

test('a mark lies between that of cheating and the highest bonus', async () => {
  const whose = { user_id: ada.id, project_id: world.project }
  for (const [scale, message] of [
    [126, 'must be less than or equal to 125'],
    [-43, 'must be greater than or equal to -42'],
  ] as const) {
    await assert.rejects(set('scale', { ...whose, scale }), refusing({ scale: [message] }))
    const childs = { projects_user: { user_id: ada.id, project_id: rush }, scales: { [child]: scale } }
    await assert.rejects(set('register_childs_and_scales', childs), refusing({ scales: [message] }))
  }
  assert.deepEqual(await marks(), [[null]], 'nothing was registered or marked')
  await set('scale', { ...whose, scale: -42 })
  await set('scale', { ...whose, scale: 125 })
  assert.deepEqual(await marks(), [[125]])
})

test('who registers to a parent and its children says who, and to what', async () => {
  const blank = refusing({ project_id: ["can't be blank"], user_id: ["can't be blank"] })
  await assert.rejects(set('register_childs_and_scales', { projects_user: {} }), blank)
  const number = refusing({ user_id: ['is not a number'] })
  await assert.rejects(
    set('register_childs_and_scales', { projects_user: { project_id: rush, user_id: 'ada' } }),
    number,
  )
})
