/** Achievements and titles: given once, borne once. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Rules, rules } from '../support/rules.ts'
import { FIFTY, fifty, type Racing, racing, statuses } from './support.ts'

let world: Rules
let race: Racing
let names = 0
before(async () => {
  world = await rules()
  race = await racing(world)
})
after(() => race.app.close())

const achievement = (more: object = {}) => {
  const internal_name = `achievement-${++names}`
  const facts = { name: internal_name, internal_name, kind: 'social', tier: 'none', description: 'Awake' }
  return world.create('achievements', { ...facts, reward: '30', ...more })
}
const give = (achievement_id: number, user_id: number) =>
  race.app.send('POST', '/v2/achievements_users', race.root, { achievements_user: { achievement_id, user_id } })
const wallet = (id: number) => world.value('select wallet from users where id = $1', id)
const shown = (id: number) => world.value('select count(*)::int from flash_users where user_id = $1', id)

test('of two grants of one achievement at once one counts', async () => {
  const [ada, id] = [await world.student(), await achievement()]
  const answers = await Promise.all([give(id, ada.id), give(id, ada.id)])
  assert.deepEqual(statuses(answers), { 201: 1, 422: 1 })
  assert.deepEqual([await wallet(ada.id), await shown(ada.id)], [30, 1])
})

test('of fifty grants of one achievement at once one counts, and is paid once', async () => {
  const [ada, id] = [await world.student(), await achievement()]
  const answers = await fifty(() => give(id, ada.id))
  assert.deepEqual(statuses(answers), { 201: 1, 422: FIFTY - 1 })
  const refused = answers.find(({ status }) => status === 422)!
  assert.deepEqual(refused.body, { errors: { user_id: ['has already been taken'] } })
  assert.deepEqual([await wallet(ada.id), await shown(ada.id)], [30, 1])
})

test('fifty people who reach an achievement first and at once are shown one flash', async () => {
  const [people, id] = [await world.students(FIFTY), await achievement()]
  const answers = await fifty((index) => give(id, people[index]!.id))
  assert.deepEqual(statuses(answers), { 201: FIFTY })
  const flashes = `select count(*)::int from flashes where identifier = 'achievement-${id}'`
  assert.equal(await world.value(flashes), 1)
  assert.deepEqual(new Set(await Promise.all(people.map((person) => wallet(person.id)))), new Set([30]))
  assert.equal(race.repeated(), 0)
})

test('of three titles that are chosen fifty times at once one is borne', async () => {
  const ada = await world.student()
  const rows: number[] = []
  while (rows.length < 3) {
    const title_id = await world.create('titles', { name: `%login the ${++names}.` })
    rows.push(await world.create('titles_users', { title_id, user_id: ada.id }))
  }
  const choose = (index: number) =>
    race.app.send('PATCH', `/v2/titles_users/${rows[index % 3]}`, race.root, { titles_user: { selected: true } })
  const answers = await fifty(choose)
  assert.deepEqual(statuses(answers), { 204: FIFTY })
  const borne = 'select count(*)::int from titles_users where user_id = $1 and selected'
  assert.equal(await world.value(borne, ada.id), 1)
})
