/** The document as others read it: valid OpenAPI 3.1, grouped by area, saying what actions answer. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { validate } from '@scalar/openapi-parser'
import { exampleOf } from '../../src/engine/openapi/example.ts'
import { document, type Json } from './support/openapi.ts'

const answerAt = (path: string, method: string) => {
  const [status] = Object.keys(document.paths[path][method].responses).filter((code) => code < '300')
  const name = document.paths[path][method].responses[status!].$ref.split('/').at(-1)
  return { status, schema: document.components.responses[name].content?.['application/json'].schema }
}

it('is valid OpenAPI 3.1', async () => {
  const { valid, errors } = await validate(structuredClone(document))
  assert.deepEqual(errors ?? [], [])
  assert.equal(valid, true)
})

it('would not be found valid with a mistake in it', async () => {
  const broken = structuredClone(document)
  broken.paths['/v2/users'].get.responses = 'none'
  assert.equal((await validate(broken)).valid, false)
})

describe('groups of tags', () => {
  it('are the areas, and hold each resource once', () => {
    const groups: { name: string; tags: string[] }[] = document['x-tagGroups']
    assert.ok(groups.some(({ name, tags }) => name === 'Campus' && tags.includes('exams')))
    const grouped = groups.flatMap(({ tags }) => tags)
    assert.deepEqual(grouped.toSorted(), document.tags.map(({ name }: Json) => name).toSorted())
  })
})

describe('actions of their own', () => {
  it('say what they answer', () => {
    const user = { $ref: '#/components/schemas/UserFull' }
    assert.deepEqual(answerAt('/v2/users/{id}/correction_points/add', 'post'), { status: '200', schema: user })
    assert.equal(answerAt('/v2/scale_teams/multiple_create', 'post').status, '201')
    assert.equal(answerAt('/v2/scale_teams/multiple_create', 'post').schema.type, 'array')
    assert.deepEqual(answerAt('/v2/projects_users/reset', 'delete').schema.items, { type: 'string' })
    assert.deepEqual(answerAt('/v2/closes/{id}/unclose', 'patch'), { status: '204', schema: undefined })
  })

  it('say so all of them', () => {
    assert.equal('Anything' in document.components.responses, false)
  })
})

describe('an example made from a schema', () => {
  it('has every key, and stops where views show each other in circles', () => {
    const text = JSON.stringify(exampleOf(document, { $ref: '#/components/schemas/UserFull' }))
    assert.ok(text.length < 100_000)
    const user = JSON.parse(text)
    assert.deepEqual(Object.keys(user), Object.keys(document.components.schemas.UserFull.properties))
    assert.deepEqual([user.login, user.email], ['norminet', 'norminet@example.org'])
  })
})
