import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { scales } from '../../src/resources/evaluation/scales.ts'
import { teams } from '../../src/resources/people/teams.ts'
import { refusing, taken } from '../support/rules.ts'
import { type Evaluations, evaluated } from './support/evaluations.ts'

let world: Evaluations
before(async () => {
  world = await evaluated()
})
after(() => world.close())

let names = 0
const write = (fields: object) =>
  world.create('scales', { name: `Scale ${++names}`, guidelines_md: 'Read.', correction_number: 3, ...fields })
const evaluationOf = async (scale: number) => (await world.row(scales, scale))!.evaluation_id
const isPrimary = async (scale: number) => (await world.row(scales, scale))!.is_primary
const duration = async (scale: number) => (await world.row(scales, scale))!.duration
const status = async (team: number) => (await world.row(teams, team))!.status

test('a duration counts seconds, or quarters of an hour where it is too small for that', async () => {
  assert.equal(await duration(await write({ duration: 2 })), 1800)
  assert.equal(await duration(await write({ duration: 2700 })), 2700)
  await assert.rejects(write({ duration: 1000 }), refusing({ duration: ['must be a multiple of 900'] }))
})

test('an evaluation is done three times, and takes half an hour, where nobody says otherwise', async () => {
  const [row] = await world.rows(
    `insert into scales (name) values ('Bare') returning correction_number, duration, free`,
  )
  assert.deepEqual(row, [3, 1800, false])
})

test('scales of an evaluation differ in name', async () => {
  const evaluation_id = await evaluationOf(world.scale)
  const same = write({ name: 'Libft', duration: 900, evaluation_id })
  await assert.rejects(same, taken('name'))
})

test('a new primary scale takes the place of the old', async () => {
  const evaluation_id = await evaluationOf(world.scale)
  const newer = await write({ duration: 900, is_primary: true, evaluation_id })
  assert.deepEqual([await isPrimary(newer), await isPrimary(world.scale)], [true, false])
  await world.change('scales', world.scale, { is_primary: true })
  assert.deepEqual([await isPrimary(newer), await isPrimary(world.scale)], [false, true])
})

test('a scale comes with its sections, questions and language, and belongs to its language by id', async () => {
  const question = { name: 'Works?', kind: 'standard', rating: 'bool', guidelines: 'Try it.' }
  const sections_attributes = [{ name: 'Basics', questions_attributes: [question] }]
  const id = await write({ duration: 900, lg: '1', sections_attributes })
  const asked = `select q.name, l.identifier from sections as s join questions as q on q.section_id = s.id
    join scales_languages as t on t.scale_id = s.scale_id join languages as l on l.id = t.language_id where s.scale_id = $1`
  assert.deepEqual(await world.rows(asked, id), [['Works?', 'fr']])
  await assert.rejects(world.change('scales', id, { lg: 'French' }), refusing({ lg: ['is not a number'] }))
})

test('an evaluation that takes less time gives slots back, and one that takes more takes what is offered', async () => {
  const [ada, eve] = await world.students(2)
  await world.offer(eve, '2026-03-12T09:00:00Z', '2026-03-12T10:00:00Z')
  const id = await world.book(await world.team(ada), { user_id: eve.id, begin_at: '2026-03-12T09:00:00Z' })
  assert.deepEqual(await world.bookedOn(eve), [id, id, null, null])
  await world.change('scales', world.scale, { duration: 900 })
  assert.deepEqual(await world.bookedOn(eve), [id, null, null, null])
  await world.change('scales', world.scale, { duration: 2700 })
  assert.deepEqual(await world.bookedOn(eve), [id, id, id, null])
  await world.change('scales', world.scale, { duration: 1800 })
})

test('teams that have all their evaluations once fewer are needed are marked, and none has more booked than it needs', async () => {
  const [ada, bob, eve] = await world.students(3)
  const [one, two] = [await world.team(ada), await world.team(bob)]
  await world.book(one, { user_id: eve.id, comment: 'Fine', final_mark: 90 })
  await world.book(two)
  const second = await world.book(two)
  const many = refusing({ correction_number: ['is less than what teams have booked already'] })
  await assert.rejects(world.change('scales', world.scale, { correction_number: 1 }), many)
  assert.equal(await status(one), 'waiting_for_correction')
  await world.remove('scale_teams', second)
  await world.change('scales', world.scale, { correction_number: 1 })
  assert.deepEqual([await status(one), await status(two)], ['finished', 'waiting_for_correction'])
  await world.change('scales', world.scale, { correction_number: 2 })
})
