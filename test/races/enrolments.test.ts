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

test('fifty people of one name who enrol at once get fifty logins', async () => {
  const named = { first_name: 'Luke', last_name: 'Skywalker', kind: 'student', pool_year: '2025', pool_month: 'july' }
  const answers = await fifty((index) =>
    race.app.send('POST', '/v2/users', race.root, { user: { ...named, email: `luke${index}@example.org` } }),
  )
  assert.deepEqual(statuses(answers), { 201: FIFTY })
  assert.equal(new Set(answers.map(({ body }) => body.login)).size, FIFTY)
})
