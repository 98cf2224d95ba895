import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { translations } from '../../src/resources/platform/translations.ts'
import { type Rules, refusing, rules } from '../support/rules.ts'

let world: Rules
let order: { translatable_id: number; translatable_type: string; language_id: number; fields: unknown }
before(async () => {
  world = await rules()
  order = {
    ...{ translatable_id: 3, translatable_type: 'Tag', fields: '{"name":"GBmu"}' },
    language_id: await world.value('select id from languages'),
  }
})
after(() => world.close())

const upload = (text: string) => {
  const file = `data:application/yaml;base64,${Buffer.from(text).toString('base64')}`
  return world.act('translations', 'upload', { fields: { file } })
}
const fieldsOf = async (id: number) => (await world.row(translations, id))!.fields
const texts = () => world.rows('select translatable_id, fields from translations order by translatable_id')

test('a translation that is sent as a text is the object in it; any other text stays one', async () => {
  const id = await world.create('translations', order)
  assert.deepEqual(await fieldsOf(id), { name: 'GBmu' })
  await world.change('translations', id, { fields: 'plain' })
  assert.equal(await fieldsOf(id), 'plain')
  await world.change('translations', id, { fields: { name: 'GBmu' } })
  assert.deepEqual(await fieldsOf(id), { name: 'GBmu' })
})

test('there is one translation of a record for each language', async () => {
  await assert.rejects(world.create('translations', order), refusing({ language_id: ['has already been taken'] }))
})

test('a file of translations replaces the keys that it names, and no others', async () => {
  const yaml = 'fr:\n  Tag:\n    3:\n      description: "A \\"boy\\""\n    4:\n      name: Ada # hers\n'
  await upload(yaml)
  assert.deepEqual(await texts(), [
    [3, { name: 'GBmu', description: 'A "boy"' }],
    [4, { name: 'Ada' }],
  ])
  await upload('{"fr":{"Tag":{"4":{"name":"Lovelace"}}}}')
  assert.deepEqual((await texts())[1], [4, { name: 'Lovelace' }])
})

test('a file that names no language, or holds no texts by id, changes nothing', async () => {
  const before = await texts()
  for (const wrong of [
    'xx:\n  Tag:\n    3:\n      name: x\n',
    'fr:\n  Tag:\n    3:\n      name: x\nxx:\n  Tag:\n    3:\n      name: x\n',
    'fr: &a\n',
    'no file of texts',
    'fr:\n  Tag: x\n',
  ])
    await assert.rejects(upload(wrong), { status: 422 }, wrong)
  assert.deepEqual(await texts(), before)
})
