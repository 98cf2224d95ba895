import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Rules, rules } from '../support/rules.ts'
import { FIFTY, fifty, type Racing, racing, statuses } from './support.ts'

let world: Rules
let race: Racing
before(async () => {
  world = await rules()
  race = await racing(world)
  await world.db.script(`insert into skills (id, name, slug) overriding system value values (1, 'Unix', 'unix')`)
})
after(() => race.app.close())

test('of fifty marks at once for one partnership the experience of one counts', async () => {
  const ada = await world.student()
  await world.create('cursus_users', { user_id: ada.id, cursus_id: world.cursus, begin_at: '2026-01-01' })
  const partnership_id = await world.create('partnerships', {
    ...{ name: 'Robot', description: 'Guide', difficulty: 100, cursus_id: world.cursus },
    partnerships_skills_attributes: [{ skill_id: 1, value: 100 }],
  })
  const part = await world.create('partnerships_users', { partnership_id, user_id: ada.id })
  const answers = await fifty((index) =>
    race.app.send('PATCH', `/v2/partnerships_users/${part}`, race.root, {
      partnerships_user: { final_mark: 60 + index },
    }),
  )
  assert.deepEqual([statuses(answers), race.repeated()], [{ 204: FIFTY }, 0])
  const mark = await world.value('select final_mark from partnerships_users where id = $1', part)
  const gained = await world.value(
    'select coalesce(sum(experience), 0)::int from experiences where user_id = $1',
    ada.id,
  )
  assert.equal(gained, mark >= 80 ? 100 : 0)
})
