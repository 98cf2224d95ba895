/** A quarter of an hour before an evaluation, when the names are shown, both sides are reminded by mail. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { remindOfEvaluations } from '../../src/domain/reminders.ts'
import { scaleTeams } from '../../src/resources/evaluation/scale_teams.ts'
import type { Person } from '../support/rules.ts'
import { type Evaluations, evaluated } from './support/evaluations.ts'

let world: Evaluations
before(async () => {
  world = await evaluated()
})
after(() => world.close())

/** An evaluation of two by a third. */
async function meeting(begin_at = '2026-03-10T14:00:00Z') {
  const [leader, member, evaluator] = await world.students(3)
  const id = await world.book(await world.team(leader, member), { begin_at, user_id: evaluator.id })
  return { id, leader, member, evaluator }
}
const remindAt = (time: string) => world.run((tx) => remindOfEvaluations(tx, new Date(time)))
const mailsTo = async ({ login }: Person) =>
  (await world.rows(
    'select subject, content, identifier from mailings where $1 = any ("to") order by id',
    `${login}@example.org`,
  )) as [string, string, string][]
const counts = async (...people: Person[]) => Promise.all(people.map(async (person) => (await mailsTo(person)).length))

test('both sides are written to fifteen minutes before, once, each in their language and time zone', async () => {
  const { leader, member, evaluator } = await meeting()
  await world.db.script(`update users set language = 'fr' where id = ${member.id}`)
  assert.equal(await remindAt('2026-03-10T13:44:59Z'), 0)
  assert.equal(await remindAt('2026-03-10T13:45:00Z'), 1)
  assert.equal(await remindAt('2026-03-10T13:46:00Z'), 0)
  assert.deepEqual(await counts(leader, member, evaluator), [1, 1, 1])
  const [[, toLeader], [subject, toMember], [, toEvaluator, identifier]] = [
    (await mailsTo(leader))[0]!,
    (await mailsTo(member))[0]!,
    (await mailsTo(evaluator))[0]!,
  ]
  assert.equal(toLeader, `At **15:00** your **Libft** is evaluated by ${evaluator.login}.`)
  assert.equal(subject, 'Votre évaluation commence bientôt')
  assert.equal(toMember, `À **15:00**, votre **Libft** est évalué par ${evaluator.login}.`)
  assert.equal(toEvaluator, `At **15:00** you evaluate **Libft** of ${leader.login}, ${member.login}.`)
  assert.equal(identifier, 'imminent_correction_correctors')
})

test('the reminder changes nothing of the evaluation, and is no news to webhooks', async () => {
  const { id } = await meeting()
  const before = await world.row(scaleTeams, id)
  await remindAt('2026-03-10T13:50:00Z')
  assert.deepEqual(await world.row(scaleTeams, id), before)
  const told = `select event from outbox where model = 'scale_teams' and record_id = $1`
  assert.deepEqual(await world.rows(told, id), [['create']])
})

test('three machines that look at once remind once', async () => {
  const all = [await meeting(), await meeting(), await meeting()]
  await Promise.all([1, 2, 3].map(() => remindAt('2026-03-10T13:45:00Z')))
  for (const { leader, member, evaluator } of all) assert.deepEqual(await counts(leader, member, evaluator), [1, 1, 1])
})

test('an evaluation that is moved is one to be reminded of again', async () => {
  const { id, leader, evaluator } = await meeting()
  await remindAt('2026-03-10T13:45:00Z')
  await world.change('scale_teams', id, { begin_at: '2026-03-10T16:00:00Z' })
  await remindAt('2026-03-10T13:50:00Z')
  assert.deepEqual(await counts(leader, evaluator), [1, 1])
  await remindAt('2026-03-10T15:45:00Z')
  assert.deepEqual(await counts(leader, evaluator), [2, 2])
})

test('nobody is reminded of what has begun, was cancelled or was missed', async () => {
  const [late, cancelled, missed] = [await meeting(), await meeting(), await meeting()]
  await world.remove('scale_teams', cancelled.id)
  await remindAt('2026-03-10T14:00:00Z')
  await world.change('scale_teams', missed.id, { truant_id: missed.leader.id })
  await world.db.script(`delete from scale_teams where id = ${late.id}`)
  await remindAt('2026-03-10T13:55:00Z')
  for (const { leader, evaluator } of [late, cancelled, missed])
    assert.deepEqual(await counts(leader, evaluator), [0, 0])
})
