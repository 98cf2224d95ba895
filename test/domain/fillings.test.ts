import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { scaleTeams } from '../../src/resources/evaluation/scale_teams.ts'
import { teams } from '../../src/resources/people/teams.ts'
import { denied, NOW, refusing } from '../support/rules.ts'
import { type Evaluations, evaluated, type Meeting } from './support/evaluations.ts'

let world: Evaluations
before(async () => {
  world = await evaluated()
})
after(() => world.close())

/** The evaluator fills. */
const fill = ({ id, eve }: Meeting, fields: object) => world.change('scale_teams', id, { ...fields }, eve)
/** The staff writes. */
const correct = ({ id }: Meeting, fields: object) => world.change('scale_teams', id, { ...fields })
const row = async ({ id }: Meeting) => (await world.row(scaleTeams, id))!
const mark = async (meeting: Meeting) => (await row(meeting)).final_mark
const scale = (name: string, more: object) =>
  world.create('scales', { name, guidelines_md: '-', correction_number: 1, duration: 900, ...more })

test('an evaluator fills from the begin on, with what they found, and nothing else of the evaluation', async () => {
  const meeting = await world.meeting({ begin_at: '2026-03-10T13:00:00Z' })
  const found = { comment: 'Well done', final_mark: 100 }
  await assert.rejects(fill(meeting, found), refusing({ begin_at: ['is not reached yet'] }))
  world.clock.set(new Date('2026-03-10T13:00:00Z'))
  await assert.rejects(fill(meeting, { team_id: 1 }), denied)
  await assert.rejects(world.change('scale_teams', meeting.id, { comment: 'Mine' }, meeting.ada), denied)
  await assert.rejects(world.change('scale_teams', meeting.id, found, await world.student()), denied)
  await fill(meeting, found)
  const { comment, final_mark, filled_at, flag_id } = await row(meeting)
  const at = filled_at!.toISOString().slice(0, 19)
  assert.deepEqual([comment, final_mark, at, flag_id], ['Well done', 100, '2026-03-10T13:00:00', 1])
  world.clock.set(NOW)
})

test('the staff fills at any time, and needs to say no more than the mark', async () => {
  const meeting = await world.meeting({ begin_at: '2026-03-11T09:00:00Z' })
  await correct(meeting, { final_mark: 70 })
  assert.deepEqual([await mark(meeting), (await row(meeting)).filled_at !== null], [70, true])
})

test('an evaluator fills once, with a comment of 2048 letters at most, and a mark or what makes one', async () => {
  const meeting = await world.meeting()
  await assert.rejects(fill(meeting, { final_mark: 80 }), refusing({ comment: ["can't be blank"] }))
  await assert.rejects(fill(meeting, { comment: 'Fine' }), refusing({ final_mark: ["can't be blank"] }))
  assert.equal((await row(meeting)).comment, null)
  const long = refusing({ comment: ['is too long (maximum is 2048 characters)'] })
  await assert.rejects(fill(meeting, { comment: 'x'.repeat(2049), final_mark: 80 }), long)
  await fill(meeting, { comment: 'x'.repeat(2048), final_mark: 80 })
  const again = refusing({ filled_at: ['is set already'] })
  await assert.rejects(fill(meeting, { comment: 'Better', final_mark: 100 }), again)
})

test('marks lie between -42 and 125', async () => {
  const meeting = await world.meeting()
  const high = refusing({ final_mark: ['must be less than or equal to 125'] })
  await assert.rejects(fill(meeting, { comment: 'Fine', final_mark: 126 }), high)
  const low = refusing({ final_mark: ['must be greater than or equal to -42'] })
  await assert.rejects(fill(meeting, { comment: 'Fine', final_mark: -43 }), low)
})

test('a negative flag makes the mark, whatever mark is given', async () => {
  const [crash, cheat] = [await world.meeting(), await world.meeting()]
  await fill(crash, { comment: 'Segfault', flag_id: 8, final_mark: 70 })
  await fill(cheat, { comment: 'Copied', flag_id: 7 })
  assert.deepEqual([await mark(crash), await mark(cheat)], [0, -42])
})

test('a positive flag leaves the mark alone', async () => {
  await world.db.script(`insert into flags (id, name, positive, icon) overriding system value
    values (9, 'Outstanding project', true, 'star-1')`)
  const meeting = await world.meeting()
  await fill(meeting, { comment: 'Wow', flag_id: 9, final_mark: 90 })
  assert.equal(await mark(meeting), 90)
})

test('when the staff lifts a negative flag, its mark goes with it, and another one is given', async () => {
  const meeting = await world.meeting()
  await fill(meeting, { comment: 'Copied', flag_id: 7 })
  await assert.rejects(correct(meeting, { flag_id: 1 }), refusing({ final_mark: ["can't be blank"] }))
  await correct(meeting, { flag_id: 1, final_mark: 90 })
  assert.equal(await mark(meeting), 90)
})

test('a mark that was given is corrected, and not taken away', async () => {
  const meeting = await world.meeting()
  await fill(meeting, { comment: 'Fine', final_mark: 90 })
  await assert.rejects(correct(meeting, { final_mark: null }), refusing({ final_mark: ["can't be blank"] }))
  await correct(meeting, { final_mark: 60 })
  assert.equal(await mark(meeting), 60)
})

test('a scale that names its flags offers no others', async () => {
  const meeting = await world.meeting({ scale_id: await scale('Strict', { flag_ids: [1, 7] }) })
  const refused = refusing({ flag_id: ['is not offered by the scale'] })
  await assert.rejects(fill(meeting, { comment: 'Segfault', flag_id: 8 }), refused)
  await fill(meeting, { comment: 'Copied', flag_id: 7 })
  assert.equal(await mark(meeting), -42)
})

test('an evaluator earns a point for filling, and two for an evaluation of an hour', async () => {
  const [short, long] = [
    await world.meeting(),
    await world.meeting({ scale_id: await scale('Long', { duration: 3600 }) }),
  ]
  for (const meeting of [short, long]) await fill(meeting, { comment: 'Fine', final_mark: 90 })
  assert.deepEqual(await world.history(short.eve), ['Earning after defense 1'])
  assert.deepEqual(await world.history(long.eve), ['Earning after defense 2'])
  const named = 'select scale_team_id from correction_point_historics where user_data_id = $1 order by id desc limit 1'
  assert.equal(await world.value(named, short.eve.id), short.id)
})

test('who corrects what is filled pays the evaluator no second time', async () => {
  const meeting = await world.meeting()
  await fill(meeting, { comment: 'Fine', final_mark: 90 })
  await correct(meeting, { final_mark: 60 })
  await correct(meeting, { comment: 'Not so fine' })
  assert.deepEqual(await world.history(meeting.eve), ['Earning after defense 1'])
})

test('a filled evaluation that counts elsewhere marks both teams anew', async () => {
  const [first, other] = [await world.meeting(), await world.meeting()]
  for (const [team, mark] of [
    [first.team, 100],
    [other.team, 60],
  ] as const)
    await world.book(team, { user_id: (await world.student()).id, comment: 'Fine', final_mark: mark })
  await fill(first, { comment: 'Fine', final_mark: 50 })
  const markOf = async (team: number) => (await world.row(teams, team))!.final_mark
  assert.deepEqual([await markOf(first.team), await markOf(other.team)], [75, null])
  await world.remove('scale_teams', other.id)
  await correct(first, { team_id: other.team })
  assert.deepEqual([await markOf(first.team), await markOf(other.team)], [100, 55])
})

/** A scale with two questions and one for a bonus; answers its id, and theirs. */
async function asking(name: string) {
  const question = (kind: string, rating: string) => ({ name: `${kind} ${rating}`, kind, rating, guidelines: '-' })
  const questions = [question('standard', 'bool'), question('standard', 'multi'), question('bonus', 'multi')]
  const id = await scale(name, { sections_attributes: [{ name: 'All', questions_attributes: questions }] })
  const text =
    'select q.id from questions as q join sections as s on s.id = q.section_id where s.scale_id = $1 order by 1'
  const ids = (await world.rows(text, id)).flat() as number[]
  const answered = (...values: number[]) => values.map((value, index) => ({ question_id: ids[index], value }))
  return { id, answered }
}

test('answers make the mark where none is given, and a given one wins', async () => {
  const { id: scale_id, answered } = await asking('Asked')
  const [one, two] = [await world.meeting({ scale_id }), await world.meeting({ scale_id })]
  await fill(one, { comment: 'Fine', answers_attributes: answered(1, 5, 2) })
  await fill(two, { comment: 'Fine', answers_attributes: answered(1, 5, 2), final_mark: 42 })
  assert.deepEqual([await mark(one), await mark(two)], [110, 42])
})

test('answers lie within what a question takes, and answer the scale of the evaluation', async () => {
  const { id: scale_id, answered } = await asking('Bounded')
  const [here, elsewhere] = [await world.meeting({ scale_id }), await world.meeting()]
  const tooMuch = refusing({ answers_attributes: ['must lie between 0 and 1'] })
  await assert.rejects(fill(here, { comment: 'Fine', answers_attributes: answered(2, 5, 5) }), tooMuch)
  const stray = refusing({ answers_attributes: ['answer a question of another scale'] })
  await assert.rejects(fill(elsewhere, { comment: 'Fine', answers_attributes: answered(1, 5, 2) }), stray)
})

test('when a negative flag is lifted, what was answered makes the mark again', async () => {
  const { id: scale_id, answered } = await asking('Remembered')
  const meeting = await world.meeting({ scale_id })
  await fill(meeting, { comment: 'Copied', flag_id: 7, answers_attributes: answered(1, 3) })
  assert.equal(await mark(meeting), -42)
  await correct(meeting, { flag_id: 1 })
  assert.equal(await mark(meeting), 80)
})
