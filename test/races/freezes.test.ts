import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Rules, rules } from '../support/rules.ts'
import { FIFTY, fifty, type Racing, racing, statuses } from './support.ts'

let world: Rules
let race: Racing
before(async () => {
  world = await rules()
  race = await racing(world)
})
after(() => race.app.close())

test('of fifty freezes at once three are taken, and the black hole moves by those', async () => {
  const ada = await world.student()
  const study = await world.create('cursus_users', { user_id: ada.id, cursus_id: world.cursus, begin_at: '2026-01-01' })
  await world.db.script(`update cursus_users set blackholed_at = '2026-06-01T09:42:00Z' where id = ${study}`)
  const freeze = (index: number) => {
    const year = 2027 + index
    const span = { user_id: ada.id, begin_date: `${year}-01-01`, expected_end_date: `${year}-01-11` }
    return race.app.send('POST', '/v2/anti_grav_units_users', race.root, { anti_grav_units_user: span })
  }
  assert.deepEqual(statuses(await fifty(freeze)), { 201: 3, 422: FIFTY - 3 })
  const moved = `select (blackholed_at - timestamptz '2026-06-01T09:42:00Z')::text from cursus_users where id = $1`
  assert.deepEqual([await world.value(moved, study), race.repeated()], ['30 days', 0])
})

test('fifty who unfreeze one account at once end its freeze once', async () => {
  const ada = await world.student()
  const study = await world.create('cursus_users', { user_id: ada.id, cursus_id: world.cursus, begin_at: '2026-01-01' })
  await world.db.script(`update cursus_users set blackholed_at = '2026-06-01T09:42:00Z' where id = ${study}`)
  const span = { user_id: ada.id, begin_date: '2026-03-06', expected_end_date: '2026-03-20' }
  await world.create('anti_grav_units_users', span)
  const answers = await fifty(() => race.app.send('POST', `/v2/users/${ada.login}/unfreeze`, race.root))
  assert.deepEqual(statuses(answers), { 204: FIFTY })
  const state =
    'select blackholed_at::date::text, active from cursus_users as s join users as u on u.id = s.user_id where s.id = $1'
  assert.deepEqual(await world.rows(state, study), [['2026-06-05', true]])
})
