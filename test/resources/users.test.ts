/** What is shown of people, where the order is the API's own. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, scene } from '../support/scene.ts'

let world: Scene
before(async () => {
  world = await scene()
})
after(() => world.close())

test('achievements stand as one looks them up, whatever their case, accents and punctuation', async () => {
  const user_id = await world.student('ada')
  const names = ['zen', 'École', 'Bonus', '"Async"', 'bonus 2', 'I post, therefore', 'I posted', '1.21 Gigawatts']
  for (const name of names) {
    const facts = { internal_name: name, description: name, kind: 'social', tier: 'none', visible: true }
    const { id } = (await world.make('/v2/achievements', { achievement: { name, ...facts } })).body
    await world.make('/v2/achievements_users', { achievements_user: { user_id, achievement_id: id } })
  }
  const { achievements } = (await world.get('/v2/users/ada', world.root)).body
  assert.deepEqual(
    achievements.map(({ name }: { name: string }) => name),
    ['1.21 Gigawatts', '"Async"', 'Bonus', 'bonus 2', 'École', 'I posted', 'I post, therefore', 'zen'],
  )
})

test('languages stand in the order of preference, skills from the highest level on', async () => {
  const user_id = await world.student('bob')
  const language = async (identifier: string) =>
    (await world.make('/v2/languages', { language: { name: identifier, identifier } })).body.id
  const [german, latin] = [await language('de'), await language('la')]
  for (const [language_id, position] of [
    [german, 2],
    [latin, 1],
  ])
    await world.make('/v2/languages_users', { languages_user: { user_id, language_id, position } })
  await world.make('/v2/cursus_users', {
    cursus_user: { user_id, cursus_id: world.cursus, begin_at: '2026-03-10T12:00:00Z' },
  })
  for (const [name, experience] of [
    ['Rigor', 100],
    ['Unix', 900],
  ] as const) {
    const skill_id = (await world.make('/v2/skills', { skill: { name } })).body.id
    await world.make(`/v2/experiences`, {
      experience: { user_id, skill_id, experience, experiancable_id: 1, cursus_id: world.cursus },
    })
  }
  const { body } = await world.get('/v2/users/bob', world.root)
  assert.deepEqual(
    body.languages_users.map((row: { language_id: number }) => row.language_id),
    [latin, german],
  )
  assert.deepEqual(
    body.cursus_users[0].skills.map(({ name }: { name: string }) => name),
    ['Unix', 'Rigor'],
  )
})
