import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Rules, rules } from '../support/rules.ts'

let world: Rules
before(async () => {
  world = await rules()
})
after(() => world.close())

test('languages stand in the order of preference: a new one last, one with a place before those behind it', async () => {
  const ada = await world.student()
  const language = (name: string, identifier: string) => world.create('languages', { name, identifier })
  const [english, spanish, japanese] = [
    await language('English', 'en'),
    await language('Español', 'es'),
    await language('日本語', 'ja'),
  ]
  const speak = (language_id: number, more: object = {}) =>
    world.create('languages_users', { language_id, user_id: ada.id, ...more })
  const order = async () => {
    const text = 'select language_id, position from languages_users where user_id = $1 order by position, id'
    return (await world.rows(text, ada.id)).map(([id, position]) => `${position} ${id}`)
  }
  await speak(english)
  const second = await speak(spanish)
  assert.deepEqual(await order(), [`1 ${english}`, `2 ${spanish}`])
  await speak(japanese, { position: 1 })
  assert.deepEqual(await order(), [`1 ${japanese}`, `2 ${english}`, `3 ${spanish}`])
  await world.change('languages_users', second, { position: 1 })
  assert.deepEqual(await order(), [`1 ${spanish}`, `2 ${english}`, `3 ${japanese}`])
})
