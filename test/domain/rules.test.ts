import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { rules as table } from '../../src/resources/curriculum/rules.ts'
import { type Rules, rules } from '../support/rules.ts'

let world: Rules
before(async () => {
  world = await rules()
})
after(() => world.close())

const write = (more: object, under?: { project_session_id: number }) =>
  world.create(
    'rules',
    {
      ...{ kind: 'inscription', name: 'First name starting by' },
      params_attributes: [{ data_type: 'string', default_value: '', name: 'letter' }],
      ...more,
    },
    world.staff,
    under,
  )

test('the slug of a rule is its kind and its name, unless it is given', async () => {
  const id = await write({})
  const slug = async () => (await world.row(table, id))!.slug
  assert.equal(await slug(), 'inscription-first-name-starting-by')
  await world.change('rules', id, { kind: 'retry_inscription' })
  assert.equal(await slug(), 'retry-inscription-first-name-starting-by')
  await world.change('rules', id, { name: 'Letter', slug: 'letters' })
  assert.equal(await slug(), 'letters')
})

test('a rule written below a session, or with the session named, is the session\u2019s', async () => {
  const id = await write({ name: 'Below' }, { project_session_id: world.session })
  const had = await world.rows(
    'select rule_id from project_sessions_rules where project_session_id = $1',
    world.session,
  )
  assert.deepEqual(had, [[id]])
})
