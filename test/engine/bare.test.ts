/** A write that is bare takes its fields with and without the root key. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openApiDocument } from '../../src/engine/openapi/document.ts'
import { scene } from '../support/scene.ts'

// biome-ignore lint/suspicious/noExplicitAny: a description is looked into by path
type Json = any

const app = await scene()
after(() => app.close())

await app.db.script(`insert into blocs (id, campus_id, cursus_id) values (1, ${app.paris}, ${app.cursus})`)
const post = (body: unknown) => app.send('POST', '/v2/blocs/1/squads', app.root, body)

test('the fields of a bare write stand under the root, or without one', async () => {
  for (const body of [
    { squad: { locked_at: '2026-05-01' } },
    { locked_at: '2026-05-01' },
    { bloc_id: 1, locked_at: '2026-05-01' },
  ]) {
    const answer = await post(body)
    assert.equal(answer.status, 201, answer.text)
    assert.equal(answer.body.locked_at, '2026-05-01T00:00:00.000Z')
  }
})

test('a bare write whose root holds nothing is a 400 as elsewhere', async () => {
  for (const body of [{ squad: {} }, { squad: 'text', locked_at: '2026-05-01' }])
    assert.equal((await post(body)).status, 400, JSON.stringify(body))
})

test('the description names both forms', () => {
  const { paths, components } = openApiDocument(app.registry, {
    version: '1',
    baseUrl: 'http://intra.test',
  }) as unknown as Json
  const named = (kind: string, reference: string) => components[kind][reference.split('/').pop()!]
  const { $ref } = paths['/v2/blocs/{bloc_id}/squads'].post.requestBody
  const schema = named('schemas', named('requestBodies', $ref).content['application/json'].schema.$ref)
  assert.deepEqual(
    schema.anyOf.map((form: Json) => Object.keys(form.properties)),
    [['squad'], ['locked_at', 'squads_users_attributes']],
  )
})
