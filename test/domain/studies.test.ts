import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { leaveBlackHole } from '../../src/domain/black-hole.ts'
import { cursusUsers } from '../../src/resources/people/cursus_users.ts'
import { NOW } from '../support/rules.ts'
import { type Projects, projectLife } from './support/projects.ts'

let world: Projects
before(async () => {
  world = await projectLife()
})
after(() => world.close())

test('who begins is a cadet in a main cursus, a pisciner in a piscine, and nothing elsewhere', async () => {
  const ada = await world.student()
  const grade = async (kind: string) => {
    const cursus_id = await world.create('cursus', { name: `A ${kind}`, kind })
    const facts = { user_id: ada.id, cursus_id, begin_at: NOW.toISOString(), has_coalition: false }
    return (await world.row(cursusUsers, await world.create('cursus_users', facts)))!.grade
  }
  assert.deepEqual([await grade('main'), await grade('piscine'), await grade('external')], ['Cadet', 'Pisciner', null])
})

test('who is done with the core is a transcender, and an alumnus at the end', async () => {
  const [ada, bob] = await world.cadets(2)
  const grades = async () => [(await world.study(ada)).grade, (await world.study(bob)).grade]
  await world.run((tx) => leaveBlackHole(tx, ada.id, world.cursus, NOW))
  assert.deepEqual(await grades(), ['Transcender', 'Cadet'])
  for (const { id } of [ada, bob]) await world.act('users', 'alumnize', { id })
  assert.deepEqual(await grades(), ['Alumni', 'Cadet'], 'who left before stays what they were')
  await world.act('users', 'dealumnize', { id: ada.id })
  assert.deepEqual(await grades(), ['Transcender', 'Cadet'])
})

test('a level follows from experience that was there before the cursus began', async () => {
  const ada = await world.student()
  const facts = { user_id: ada.id, cursus_id: world.cursus }
  await world.db.script(`insert into skills (id, name, slug) values (1, 'Rigor', 'rigor')`)
  const source = { skill_id: 1, experiancable_id: 1, experiancable_type: 'Dash' }
  await world.create('experiences', { ...facts, ...source, experience: 462 })
  await world.create('cursus_users', { ...facts, begin_at: NOW.toISOString(), has_coalition: true })
  assert.equal((await world.study(ada)).level, 1)
})
