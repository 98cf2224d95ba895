/** Feedback as it is answered, and as the evaluation shows it. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Evaluations, evaluated } from '../domain/support/evaluations.ts'
import { type Racing, racing } from '../races/support.ts'

let world: Evaluations
let served: Racing
before(async () => {
  world = await evaluated()
  served = await racing(world)
})
after(() => served.app.close())

test('feedback is answered with its details, and stands in the evaluation until it is taken back', async () => {
  const { ada, id } = await world.meeting({ comment: 'Well done', final_mark: 100 })
  const token = await served.token(ada)
  const details = ['nice', 'rigorous', 'interested', 'punctuality'].map((kind) => ({ kind, rate: 4 }))
  const feedback = { comment: 'Friendly', feedback_details_attributes: details }
  const { status, body } = await served.app.send('POST', `/v2/scale_teams/${id}/feedbacks`, token, { feedback })
  assert.equal(status, 201)
  const { feedbackable_type, feedbackable_id, rating, user, feedback_details } = body
  assert.deepEqual([feedbackable_type, feedbackable_id, rating, user.login], ['ScaleTeam', id, 5, ada.login])
  const kinds = feedback_details.map((detail: { kind: string }) => detail.kind)
  assert.deepEqual(kinds, ['punctuality', 'interested', 'rigorous', 'nice'])
  const shown = async () => (await served.app.get(`/v2/scale_teams/${id}`, served.root)).body
  const evaluation = await shown()
  assert.deepEqual([evaluation.feedback, evaluation.feedbacks[0].comment], ['Friendly', 'Friendly'])
  assert.equal((await served.app.send('DELETE', `/v2/feedbacks/${body.id}`, token)).status, 204)
  const after = await shown()
  assert.deepEqual([after.feedback, after.feedbacks], [null, []])
})

test('feedback is for those who were evaluated', async () => {
  const { eve, id } = await world.meeting({ comment: 'Well done', final_mark: 100 })
  const path = `/v2/scale_teams/${id}/feedbacks`
  const answer = await served.app.send('POST', path, await served.token(eve), { feedback: { comment: 'Me' } })
  assert.equal(answer.status, 403)
})
