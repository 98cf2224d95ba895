import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { feedbacks } from '../../src/resources/evaluation/feedbacks.ts'
import { scaleTeams } from '../../src/resources/evaluation/scale_teams.ts'
import { denied, missing, type Person, refusing, taken, type Who } from '../support/rules.ts'
import { type Evaluations, evaluated } from './support/evaluations.ts'

let world: Evaluations
before(async () => {
  world = await evaluated()
})
after(() => world.close())

const KINDS = ['nice', 'rigorous', 'interested', 'punctuality']
const rated = (rate: number, kinds = KINDS) => kinds.map((kind) => ({ kind, rate }))
const filled = () => world.meeting({ comment: 'Well done', final_mark: 100 })
const say = (evaluation: number, fields: object, as: Who) =>
  world.create('feedbacks', { comment: 'Friendly', ...fields }, as, { scale_team_id: evaluation })
const rating = async (id: number) => (await world.row(feedbacks, id))!.rating
/** What the evaluation keeps: text and rating. */
const kept = async (id: number) => {
  const row = (await world.row(scaleTeams, id))!
  return [row.old_feedback, row.feedback_rating]
}

test('the evaluated say how it was once the evaluation is filled, and each of them once', async () => {
  const meeting = await world.meeting()
  const { ada, eve, id } = meeting
  await assert.rejects(say(id, {}, ada), refusing({ feedbackable_id: ['is not filled yet'] }))
  await world.change('scale_teams', id, { comment: 'Well done', final_mark: 100 })
  await assert.rejects(say(id, {}, eve), denied)
  await assert.rejects(say(id, {}, await world.student()), denied)
  await say(id, {}, ada)
  await assert.rejects(say(id, {}, ada), taken('user_id'))
})

test('the evaluation keeps what was said of it, follows what is changed and forgets what is taken back', async () => {
  const { ada, id } = await filled()
  const said = await say(id, { rating: 5 }, ada)
  assert.deepEqual(await kept(id), ['Friendly', 5])
  await world.change('feedbacks', said, { comment: 'Fair', rating: 3 }, ada)
  assert.deepEqual(await kept(id), ['Fair', 3])
  await world.remove('feedbacks', said, ada)
  assert.deepEqual(await kept(id), [null, null])
})

test('details make the rating where none is given: four of 4 a 5, and a given one stands', async () => {
  const [best, fair, given] = [await filled(), await filled(), await filled()]
  assert.equal(await rating(await say(best.id, { feedback_details_attributes: rated(4) }, best.ada)), 5)
  assert.equal(await rating(await say(fair.id, { feedback_details_attributes: rated(2) }, fair.ada)), 3)
  const both = { rating: 1, feedback_details_attributes: rated(4) }
  assert.equal(await rating(await say(given.id, both, given.ada)), 1)
  assert.deepEqual(await kept(best.id), ['Friendly', 5])
})

test('a comment has 1024 letters at most, a rating lies between 0 and 5, a detail between 0 and 4', async () => {
  const { ada, id } = await filled()
  const long = refusing({ comment: ['is too long (maximum is 1024 characters)'] })
  await assert.rejects(say(id, { comment: 'x'.repeat(1025) }, ada), long)
  await assert.rejects(say(id, { rating: 6 }, ada), refusing({ rating: ['must be less than or equal to 5'] }))
  const detail = refusing({ 'feedback_details.rate': ['must be less than or equal to 4'] })
  await assert.rejects(say(id, { feedback_details_attributes: rated(5, ['nice']) }, ada), detail)
})

/** An event that is over, to which somebody subscribed. */
async function eventOf(person: Person, end_at = '2026-03-09T12:00:00Z') {
  const id = await world.value(
    `insert into events (name, description, location, kind, begin_at, end_at)
      values ('Talk', '-', 'Amphi', 'conference', '2026-03-09T10:00:00Z', $1) returning id`,
    end_at,
  )
  await world.rows('insert into events_users (event_id, user_id) values ($1, $2) returning id', id, person.id)
  return id as number
}

test('an evaluation and an event are rated by what fits them', async () => {
  const { ada, id } = await filled()
  const misfit = (kind: string) => refusing({ feedback_details_attributes: [`do not rate ${kind} here`] })
  const about = (event_id: number, kinds: string[]) =>
    world.create('feedbacks', { comment: 'x', event_id, feedback_details_attributes: rated(3, kinds) }, ada)
  await assert.rejects(say(id, { feedback_details_attributes: rated(3, ['quality']) }, ada), misfit('quality'))
  const event = await eventOf(ada)
  await assert.rejects(about(event, ['nice']), misfit('nice'))
  assert.equal(await rating(await about(event, ['accuracy', 'interesting', 'quality', 'pertinent'])), 4)
})

test('feedback is about an evaluation or an event that exists', async () => {
  const { id } = await filled()
  const { id: user_id } = await world.student()
  const give = (more: object) => world.create('feedbacks', { comment: 'x', user_id, ...more })
  await assert.rejects(give({}), refusing({ feedbackable_id: ["can't be blank"] }))
  const planet = refusing({ feedbackable_type: ['is not included in the list'] })
  await assert.rejects(give({ feedbackable_type: 'Planet', feedbackable_id: 1 }), planet)
  const nowhere = give({ feedbackable_type: 'Event', feedbackable_id: 2_000_000_000 })
  await assert.rejects(nowhere, missing('event_id'))
  await give({ feedbackable_type: 'ScaleTeam', feedbackable_id: id })
})

test('what one member takes back leaves what another said', async () => {
  const [ada, bob, eve] = await world.students(3)
  const id = await world.book(await world.team(ada, bob), { user_id: eve.id, comment: 'Fine', final_mark: 90 })
  await say(id, { comment: 'Mine', rating: 5 }, ada)
  const ofBob = await say(id, { comment: 'Ours', rating: 4 }, bob)
  assert.deepEqual(await kept(id), ['Ours', 4])
  await world.remove('feedbacks', ofBob, bob)
  assert.deepEqual(await kept(id), ['Mine', 5])
})

test('nobody moves feedback to what they took no part in, or to what is not over', async () => {
  const [mine, other] = [await filled(), await filled()]
  const said = await say(mine.id, { feedback_details_attributes: rated(4, ['nice']) }, mine.ada)
  const move = (fields: object) => world.change('feedbacks', said, { ...fields }, mine.ada)
  await assert.rejects(move({ scale_team_id: other.id }), denied)
  const open = await world.book(mine.team)
  await assert.rejects(move({ scale_team_id: open }), refusing({ feedbackable_id: ['is not filled yet'] }))
  const running = await eventOf(mine.ada, '2026-03-11T12:00:00Z')
  await assert.rejects(move({ event_id: running }), refusing({ event_id: ['is not over yet'] }))
  const misfit = refusing({ feedback_details_attributes: ['do not rate nice here'] })
  await assert.rejects(move({ event_id: await eventOf(mine.ada) }), misfit)
  assert.deepEqual(await kept(mine.id), ['Friendly', 5])
})
