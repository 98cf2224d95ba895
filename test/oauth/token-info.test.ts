import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStage } from './stage.ts'

const { app, clock, grant, hire, register } = await openStage()
const client = await register()

const info = (token?: string) =>
  app.inject({ url: '/oauth/token/info', headers: token ? { authorization: `Bearer ${token}` } : {} })

test("an application's token says what it is good for", async () => {
  const token = await grant(client.id, { scopes: ['public', 'tig'] })
  clock.pass(26)
  const answer = await info(token)
  assert.equal(answer.statusCode, 200)
  assert.equal(answer.headers['content-type'], 'application/json; charset=utf-8')
  const created = Math.floor(clock.now().getTime() / 1000) - 26
  assert.equal(
    answer.body,
    `{"resource_owner_id":null,"scopes":["public","tig"],"expires_in_seconds":7174,"application":{"uid":"${client.uid}"},"created_at":${created}}`,
  )
})

test("a user's token names its owner", async () => {
  const id = await hire('ada')
  const token = await grant(client.id, { resource_owner_id: id })
  assert.equal((await app.inject({ url: `/oauth/token/info?access_token=${token}` })).json().resource_owner_id, id)
})

const text =
  'The request is missing a required parameter, includes an unsupported parameter value, or is otherwise malformed.'

const bad: Record<string, () => Promise<string | undefined>> = {
  'no token': async () => undefined,
  'an unknown token': async () => 'nonsense',
  'a revoked token': () => grant(client.id, { revoked_at: clock.now() }),
  'an expired token': () => grant(client.id, { expires_in: 0 }),
}
for (const [what, make] of Object.entries(bad)) {
  test(`${what} is an invalid request`, async () => {
    const answer = await info(await make())
    assert.equal(answer.statusCode, 401)
    assert.equal(answer.body, `{"error":"invalid_request","error_description":"${text}"}`)
    assert.equal(answer.headers['cache-control'], 'no-store')
    assert.equal(
      answer.headers['www-authenticate'],
      `Bearer realm="42 API", error="invalid_request", error_description="${text}"`,
    )
  })
}
