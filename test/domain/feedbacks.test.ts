import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ALL_SCOPES } from '../support/app.ts'
import { type Evaluated, evaluatedScene } from '../support/evaluated.ts'

let world: Evaluated
let evaluation: number
before(async () => {
  world = await evaluatedScene()
  const team = await world.team(await world.student('ada'))
  const scale_team = { team_id: team, scale_id: world.scale, user_id: await world.student('bob') }
  evaluation = (await world.make('/v2/scale_teams', { scale_team })).body.id
})
after(() => world.close())

const details = ['nice', 'rigorous', 'interested', 'punctuality'].map((kind) => ({ kind, rate: 4 }))
const tokenOf = (login: string) => world.token({ login, scopes: ALL_SCOPES })

test('the evaluated say once how it was; the details make the rating, and the evaluation keeps both', async () => {
  const ofAda = await tokenOf('ada')
  const give = (token: string) =>
    world.send('POST', `/v2/scale_teams/${evaluation}/feedbacks`, token, {
      feedback: { comment: 'Friendly', feedback_details_attributes: details },
    })
  assert.equal((await give(await tokenOf('bob'))).status, 403)
  const { status, body } = await give(ofAda)
  assert.equal(status, 201)
  assert.deepEqual(
    [body.feedbackable_type, body.feedbackable_id, body.rating, body.user.login],
    ['ScaleTeam', evaluation, 5, 'ada'],
  )
  assert.deepEqual(
    body.feedback_details.map((detail: { kind: string }) => detail.kind),
    ['punctuality', 'interested', 'rigorous', 'nice'],
  )
  assert.deepEqual((await give(ofAda)).body, { errors: { user_id: ['has already been taken'] } })
  const row = (await world.get(`/v2/scale_teams/${evaluation}`, world.root)).body
  assert.deepEqual([row.feedback, row.feedbacks[0].comment], ['Friendly', 'Friendly'])
  const path = `/v2/feedbacks/${body.id}`
  assert.equal((await world.send('PATCH', path, ofAda, { feedback: { comment: 'Fair' } })).status, 204)
  assert.equal((await world.get(`/v2/scale_teams/${evaluation}`, world.root)).body.feedback, 'Fair')
  assert.equal((await world.send('DELETE', path, ofAda)).status, 204)
  assert.equal((await world.get(`/v2/scale_teams/${evaluation}`, world.root)).body.feedback, null)
})

test('feedback is about an evaluation or an event that exists', async () => {
  const give = (more: object) =>
    world.send('POST', '/v2/feedbacks', world.root, { feedback: { comment: 'x', ...more } })
  assert.equal((await give({})).status, 422)
  const user_id = await world.student('eve')
  assert.equal((await give({ user_id, feedbackable_type: 'Planet', feedbackable_id: 1 })).status, 422)
  assert.equal((await give({ user_id, feedbackable_type: 'Event', feedbackable_id: 2_000_000_000 })).status, 422)
  assert.equal((await give({ user_id, feedbackable_type: 'ScaleTeam', feedbackable_id: evaluation })).status, 201)
})
