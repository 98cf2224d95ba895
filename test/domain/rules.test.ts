import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { projectSessions } from '../../src/resources/curriculum/project_sessions.ts'
import { type Scene, scene } from '../support/scene.ts'

let world: Scene
before(async () => {
  world = await scene()
})
after(() => world.close())

const rule = {
  kind: 'inscription',
  name: 'First name starting by',
  params_attributes: [{ data_type: 'string', default_value: '', name: 'letter' }],
}

test('the slug of a rule is its kind and its name', async () => {
  const { body } = await world.make('/v2/rules', { rule })
  assert.deepEqual([body.slug, body.params[0].name], ['inscription-first-name-starting-by', 'letter'])
  await world.send('PATCH', `/v2/rules/${body.id}`, world.root, { rule: { kind: 'retry_inscription' } })
  const { body: changed } = await world.get(`/v2/rules/${body.id}`, world.root)
  assert.equal(changed.slug, 'retry-inscription-first-name-starting-by')
})

test('a rule written below a session, or with the session named, is the session\u2019s', async () => {
  const [session] = await world.db.orm.select({ id: projectSessions.id }).from(projectSessions)
  await world.make(`/v2/project_sessions/${session!.id}/rules`, { rule: { ...rule, name: 'Below' } })
  await world.make('/v2/rules', { rule: { ...rule, name: 'Beside' }, project_session_id: session!.id })
  const { body } = await world.get(`/v2/project_sessions/${session!.id}`, world.root)
  const names = body.project_sessions_rules.map((given: { rule: { name: string } }) => given.rule.name)
  assert.deepEqual(names.sort(), ['Below', 'Beside'])
})

const PLAIN = {
  name: 'Core',
  kind: 'main',
  duration: 1,
  description: 'All of it',
  tries_number: 1,
  success_number: 1,
  mails_from: 'intra@example.org',
}

test('a quest has the slug that is sent, and else that of its name', async () => {
  const made = { ...PLAIN, cursus_id: world.cursus, name: 'Common Core' }
  const { body: named } = await world.make('/v2/quests', { quest: { ...made, slug: '42-core' } })
  const { body: unnamed } = await world.make('/v2/quests', { quest: made })
  assert.deepEqual([named.slug, unnamed.slug], ['42-core', 'common-core'])
})

test('a quest below another stands in its ancestry, and never in a circle', async () => {
  const quest = { ...PLAIN, cursus_id: world.cursus }
  const { body: core } = await world.make('/v2/quests', { quest })
  const { body: rank } = await world.make('/v2/quests', {
    quest: { ...quest, name: 'Rank', parent_id: String(core.id) },
  })
  const [row] = await world.db.read({ text: 'select ancestry from quests where id = $1', values: [rank.id] })
  assert.deepEqual(row, [String(core.id)])
  const circle = await world.send('PATCH', `/v2/quests/${core.id}`, world.root, {
    quest: { parent_id: String(rank.id) },
  })
  assert.deepEqual([circle.status, circle.body], [422, { errors: { parent_id: ['is a part of this quest'] } }])
})
