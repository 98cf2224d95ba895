import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Answered, markOfAnswers } from '../../src/domain/answer-marks.ts'
import { type Evaluated, evaluatedScene } from '../support/evaluated.ts'

let world: Evaluated
let names = 0
before(async () => {
  world = await evaluatedScene()
})
after(() => world.close())

async function person() {
  const login = `user${++names}`
  return { id: await world.student(login), token: await world.tokenOf(login) }
}
/** An evaluation that begins just now, of a team of one. */
async function meeting(more: object = {}) {
  const [ada, eve] = [await person(), await person()]
  const team = await world.team(ada.id)
  const { body } = await world.book(team, { user_id: eve.id, begin_at: '2026-03-10T12:00:00Z', ...more })
  return { ada, eve, team, id: body.id as number }
}
const row = async (id: number) => (await world.get(`/v2/scale_teams/${id}`, world.root)).body
const errors = (answer: { body: { errors?: object } }) => answer.body.errors

test('an evaluator earns a point for filling, and two for a long evaluation', async () => {
  const { eve, id } = await meeting()
  assert.equal((await world.change(id, { comment: 'Fine', final_mark: 90 }, eve.token)).status, 204)
  assert.deepEqual(await world.history(eve.id), ['Earning after defense 1'])
  const { body: long } = await world.make('/v2/scales', {
    scale: { name: 'Long', guidelines_md: '-', correction_number: 1, duration: 3600 },
  })
  const other = await meeting({ scale_id: long.id })
  await world.change(other.id, { comment: 'Fine', final_mark: 90 }, other.eve.token)
  assert.deepEqual(await world.history(other.eve.id), ['Earning after defense 2'])
})

test('of two fillings at once one counts, and the evaluator earns once', async () => {
  const { eve, id } = await meeting()
  const fill = (final_mark: number) => world.change(id, { comment: 'Fine', final_mark }, eve.token)
  const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => fill(index)))
  assert.equal(answers.filter(({ status }) => status === 204).length, 1)
  assert.deepEqual(await world.history(eve.id), ['Earning after defense 1'])
  assert.deepEqual(errors(await fill(100)), { filled_at: ['is set already'] })
})

test('fifty fillings by the staff at once pay the evaluator once, too', async () => {
  const { eve, id } = await meeting()
  await Promise.all(Array.from({ length: 50 }, (_, index) => world.change(id, { final_mark: index })))
  assert.deepEqual(await world.history(eve.id), ['Earning after defense 1'])
})

test('an evaluator fills with a comment, and a mark or what makes one', async () => {
  const { eve, id } = await meeting()
  assert.deepEqual(errors(await world.change(id, { final_mark: 80 }, eve.token)), { comment: ["can't be blank"] })
  assert.deepEqual(errors(await world.change(id, { comment: 'Fine' }, eve.token)), { final_mark: ["can't be blank"] })
  assert.equal((await row(id)).comment, null)
})

test('a negative flag makes the mark, whatever mark is given', async () => {
  const [crash, cheat] = [await meeting(), await meeting()]
  await world.change(crash.id, { comment: 'Segfault', flag_id: 8, final_mark: 70 }, crash.eve.token)
  await world.change(cheat.id, { comment: 'Copied', flag_id: 7 }, cheat.eve.token)
  assert.deepEqual([(await row(crash.id)).final_mark, (await row(cheat.id)).final_mark], [0, -42])
})

test('a scale that names its flags offers no others', async () => {
  const { body: strict } = await world.make('/v2/scales', {
    scale: { name: 'Strict', guidelines_md: '-', correction_number: 1, duration: 900, flag_ids: [1, 7] },
  })
  const { eve, id } = await meeting({ scale_id: strict.id })
  const refused = await world.change(id, { comment: 'Segfault', flag_id: 8 }, eve.token)
  assert.deepEqual(errors(refused), { flag_id: ['is not offered by the scale'] })
  assert.equal((await world.change(id, { comment: 'Copied', flag_id: 7 }, eve.token)).status, 204)
})

test('answers make the mark where none is given, and a given one wins', async () => {
  const question = (kind: string, rating: string) => ({ name: `${kind} ${rating}`, kind, rating, guidelines: '-' })
  const scale = {
    ...{ name: 'Asked', guidelines_md: '-', correction_number: 2, duration: 900 },
    sections_attributes: [
      {
        name: 'All',
        questions_attributes: [question('standard', 'bool'), question('standard', 'multi'), question('bonus', 'multi')],
      },
    ],
  }
  const made = (await world.make('/v2/scales', { scale })).body
  const [yes, howWell, more] = made.sections[0].questions
    .map((one: { id: number }) => one.id)
    .sort((a: number, b: number) => a - b)
  const answered = (...values: [number, number, number]) =>
    [yes, howWell, more].map((question_id, index) => ({ question_id, value: values[index] }))
  const { eve, id } = await meeting({ scale_id: made.id })
  const fill = (values: [number, number, number], fields: object = {}) =>
    world.change(id, { comment: 'Fine', answers_attributes: answered(...values), ...fields }, eve.token)
  assert.deepEqual(errors(await fill([2, 5, 5])), { answers_attributes: ['must lie between 0 and 1'] })
  assert.equal((await fill([1, 5, 2])).status, 204)
  assert.equal((await row(id)).final_mark, 110)
  const other = await meeting({ scale_id: made.id })
  const answers_attributes = answered(1, 5, 2)
  await world.change(other.id, { comment: 'Fine', final_mark: 42, answers_attributes }, other.eve.token)
  assert.equal((await row(other.id)).final_mark, 42)
  const elsewhere = await meeting()
  assert.deepEqual(
    errors(await world.change(elsewhere.id, { comment: 'Fine', answers_attributes }, elsewhere.eve.token)),
    {
      answers_attributes: ['answer a question of another scale'],
    },
  )
})

test('standard questions make a hundred together, bonus ones 25 more once the rest is perfect, words nothing', () => {
  const yes = (value: number | null): Answered => ({ kind: 'standard', rating: 'bool', value })
  const multi = (value: number, kind: Answered['kind'] = 'standard'): Answered => ({ kind, rating: 'multi', value })
  const text: Answered = { kind: 'standard', rating: 'text', value: null }
  assert.equal(markOfAnswers([yes(1), multi(5), text]), 100)
  assert.equal(markOfAnswers([yes(1), yes(null), multi(3)]), 53)
  assert.equal(markOfAnswers([yes(1), multi(5, 'bonus')]), 125)
  assert.equal(markOfAnswers([yes(1), multi(4), multi(5, 'bonus')]), 90)
  assert.equal(markOfAnswers([text]), undefined)
})

test('of the points of a group, the leader\u2019s pay the evaluator and the others\u2019 go to the pool', async () => {
  await world.db.script(`insert into pools (id, campus_id, cursus_id, max_points, current_points) overriding system value
    values (7, ${world.paris}, ${world.cursus}, 1000, 10);
    update project_sessions set cursus_id = ${world.cursus} where id = ${world.session}`)
  const [ada, bob, kim, eve] = [await person(), await person(), await person(), await person()]
  const team = await world.team(ada.id, bob.id, kim.id)
  const { body } = await world.book(team, { user_id: eve.id, begin_at: '2026-03-10T12:00:00Z' })
  const inPool = async () => (await world.get('/v2/pools/7', world.root)).body.current_points
  assert.equal(await inPool(), 10)
  await world.change(body.id, { comment: 'Fine', final_mark: 90 }, eve.token)
  assert.deepEqual([await inPool(), await world.points(eve.id)], [12, 6])
})

test('during a sale the pool pays evaluators more and gives points back, as long as it has any', async () => {
  await world.db.script(`update pools set current_points = 5 where id = 7;
    insert into balances (pool_id, begin_at) values (7, '2026-03-10T11:00:00Z')`)
  const inPool = async () => (await world.get('/v2/pools/7', world.root)).body.current_points
  const first = await meeting()
  await world.change(first.id, { comment: 'Fine', final_mark: 90 }, first.eve.token)
  assert.deepEqual(await world.history(first.eve.id), ['Earning after defense 4'])
  assert.deepEqual(await world.history(first.ada.id), ['Defense plannification -1', 'Refund during sales 1'])
  assert.equal(await inPool(), 1)
  const second = await meeting()
  await world.change(second.id, { comment: 'Fine', final_mark: 90 }, second.eve.token)
  assert.deepEqual([await world.points(second.ada.id), await world.points(second.eve.id)], [5, 6])
  assert.equal(await inPool(), 0)
  const [sale] = (await world.get('/v2/pools/7/balances', world.root)).body
  assert.notEqual(sale.end_at, null)
})
