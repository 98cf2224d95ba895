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
  assert.deepEqual((await give(ofAda)).body, { errors: { feedbackable_id: ['is not filled yet'] } })
  await world.change(evaluation, { comment: 'Well done', final_mark: 100 })
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

test('an evaluation and an event are rated by what fits them', async () => {
  const user_id = await world.student('ivy')
  const rated = (kind: string) =>
    world.send('POST', '/v2/feedbacks', world.root, {
      feedback: { user_id, comment: 'x', scale_team_id: evaluation, feedback_details_attributes: [{ kind, rate: 3 }] },
    })
  assert.deepEqual((await rated('quality')).body, {
    errors: { feedback_details_attributes: ['do not rate quality here'] },
  })
  assert.deepEqual((await rated('nice')).body.rating, 4)
})

test('what one member takes back leaves what another said; and nobody moves feedback to what they were not part of', async () => {
  const [kim, lou] = [await world.student('kim'), await world.student('lou')]
  const order = { comment: 'Fine', final_mark: 90, user_id: await world.student('ned') }
  const { body } = await world.book(await world.team(kim, lou), order)
  const path = `/v2/scale_teams/${body.id}/feedbacks`
  await world.send('POST', path, await tokenOf('kim'), { feedback: { comment: 'Mine', rating: 5 } })
  const ofLou = await world.send('POST', path, await tokenOf('lou'), { feedback: { comment: 'Ours', rating: 4 } })
  const kept = async () => (await world.get(`/v2/scale_teams/${body.id}`, world.root)).body.feedback
  assert.equal(await kept(), 'Ours')
  const moved = { feedback: { scale_team_id: evaluation } }
  assert.equal((await world.send('PATCH', `/v2/feedbacks/${ofLou.body.id}`, await tokenOf('lou'), moved)).status, 403)
  await world.send('DELETE', `/v2/feedbacks/${ofLou.body.id}`, await tokenOf('lou'))
  assert.equal(await kept(), 'Mine')
})
