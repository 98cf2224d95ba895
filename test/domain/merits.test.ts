/** What people have and say of themselves: achievements, titles, languages. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { bearTitle } from '../../src/domain/titles.ts'
import { NOW, type Scene, scene } from '../support/scene.ts'

let world: Scene
let ada: number
before(async () => {
  world = await scene()
  ada = await world.student('ada')
})
after(() => world.close())

const rows = (text: string) => world.db.read({ text, values: [] })
const taken = (field: string) => ({ errors: { [field]: ['has already been taken'] } })

test('of fifty grants of one achievement at once one counts', async () => {
  const achievement = { name: 'Night owl', internal_name: 'owl', kind: 'social', tier: 'none', description: 'Awake' }
  const { id } = (await world.make('/v2/achievements', { achievement })).body
  const grant = { achievements_user: { achievement_id: id, user_id: ada } }
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => world.send('POST', '/v2/achievements_users', world.root, grant)),
  )
  assert.deepEqual(answers.map(({ status }) => status).sort(), [201, ...Array(49).fill(422)])
  assert.deepEqual(answers.find(({ status }) => status === 422)!.body, taken('user_id'))
})

test('a title is given once, and one of them is borne at most, whoever chooses at the same time', async () => {
  const titles: number[] = []
  for (const name of ['%login the Wise', 'Captain %login', 'Queen %login']) {
    const { id } = (await world.make('/v2/titles', { title: { name } })).body
    await world.make('/v2/titles_users', { titles_user: { title_id: id, user_id: ada } })
    titles.push(id)
  }
  const again = { titles_user: { title_id: titles[0], user_id: ada } }
  assert.deepEqual((await world.send('POST', '/v2/titles_users', world.root, again)).body, taken('title_id'))
  const bear = (title: number | null) => world.db.transaction((tx) => bearTitle(tx, { user: ada, title }, NOW))
  const borne = async () => (await rows('select title_id from titles_users where selected')).flat()
  await Promise.all(Array.from({ length: 50 }, (_, i) => bear(titles[i % 3]!)))
  assert.equal((await borne()).length, 1)
  await bear(titles[1]!)
  assert.deepEqual(await borne(), [titles[1]])
  const foreign = (await world.make('/v2/titles', { title: { name: 'Nobody' } })).body.id
  await assert.rejects(bear(foreign), { body: { errors: { title_id: ['is no title of this user'] } } })
  assert.deepEqual(await borne(), [titles[1]])
  await bear(null)
  assert.deepEqual(await borne(), [])

  const rowsOfAda = (await world.get('/v2/users/ada/titles_users', world.root)).body
  const choose = (index: number, selected: boolean) =>
    world.send('PATCH', `/v2/titles_users/${rowsOfAda[index].id}`, world.root, { titles_user: { selected } })
  const answers = await Promise.all([0, 1, 2, 0, 1, 2].map((index) => choose(index, true)))
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([204]))
  assert.equal((await borne()).length, 1)
  await choose(2, true)
  assert.deepEqual(await borne(), [titles[2]])
  await world.send('PATCH', `/v2/titles_users/${rowsOfAda[2].id}`, world.root, { titles_user: { title_id: foreign } })
  assert.deepEqual(await borne(), [foreign], 'a title that is borne stays so when it becomes another one')
  await choose(2, false)
  assert.deepEqual(await borne(), [])
  const order = { title_id: titles[2], user_id: ada, selected: true }
  assert.equal((await world.make('/v2/titles_users', { titles_user: order })).body.selected, true)
})

test('languages stand in the order of preference: a new one last, one with a place before those behind it', async () => {
  const ids: number[] = []
  for (const [name, identifier] of [
    ['English', 'en'],
    ['Español', 'es'],
    ['日本語', 'ja'],
  ])
    ids.push((await world.make('/v2/languages', { language: { name, identifier } })).body.id)
  const [english, spanish, japanese] = ids as [number, number, number]
  const speak = async (language_id: number, position?: number) =>
    (await world.make('/v2/users/ada/languages_users', { languages_user: { language_id, position } })).body.id
  const order = () =>
    rows(`select language_id, position from languages_users where user_id = ${ada} order by position, id`)
  await speak(english)
  const second = await speak(spanish)
  await speak(japanese, 1)
  assert.deepEqual(await order(), [
    [japanese, 1],
    [english, 2],
    [spanish, 3],
  ])
  await world.send('PATCH', `/v2/languages_users/${second}`, world.root, { languages_user: { position: 1 } })
  assert.deepEqual(await order(), [
    [spanish, 1],
    [english, 2],
    [japanese, 3],
  ])
})
