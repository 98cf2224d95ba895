import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Evaluated, evaluatedScene } from '../support/evaluated.ts'

let world: Evaluated
before(async () => {
  world = await evaluatedScene()
})
after(() => world.close())

const facts = { guidelines_md: 'Read.', correction_number: 3 }

test('a duration counts seconds, or quarters of an hour where it is too small for that', async () => {
  const write = (name: string, duration: number) =>
    world.send('POST', '/v2/scales', world.root, { scale: { ...facts, name, duration } })
  assert.equal((await write('Quarters', 2)).body.duration, 1800)
  assert.equal((await write('Seconds', 2700)).body.duration, 2700)
  assert.deepEqual((await write('Odd', 1000)).body, { errors: { duration: ['must be a multiple of 900'] } })
})

test('a new primary scale takes the place of the old', async () => {
  const { body: old } = await world.get(`/v2/scales/${world.scale}`, world.root)
  const scale = { ...facts, name: 'Newer', duration: 900, is_primary: true, evaluation_id: old.evaluation_id }
  const { body } = await world.make('/v2/scales', { scale })
  const primary = async (id: number) => (await world.get(`/v2/scales/${id}`, world.root)).body.is_primary
  assert.deepEqual([await primary(body.id), await primary(world.scale)], [true, false])
  await world.send('PATCH', `/v2/scales/${world.scale}`, world.root, { scale: { is_primary: true } })
  assert.deepEqual([await primary(body.id), await primary(world.scale)], [false, true])
})

test('a scale comes with its sections, questions and language, and belongs to its language by id', async () => {
  const { body } = await world.make('/v2/scales', {
    scale: {
      ...facts,
      name: 'Whole',
      duration: 900,
      lg: '1',
      sections_attributes: [
        {
          name: 'Basics',
          questions_attributes: [{ name: 'Works?', kind: 'standard', rating: 'bool', guidelines: 'Try it.' }],
        },
      ],
    },
  })
  assert.deepEqual([body.languages[0].identifier, body.sections[0].questions[0].name], ['fr', 'Works?'])
  const wrong = await world.send('PATCH', `/v2/scales/${body.id}`, world.root, { scale: { lg: 'French' } })
  assert.equal(wrong.status, 422)
})
