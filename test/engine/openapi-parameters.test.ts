import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Fields } from '../../src/engine/declare/fields.ts'
import { parameterOf } from '../../src/engine/names.ts'
import { bodyOf } from '../../src/engine/openapi/bodies.ts'
import { Components } from '../../src/engine/openapi/components.ts'
import { parametersOf } from '../../src/engine/openapi/parameters.ts'
import { parentsOf } from '../../src/engine/serve/request.ts'
import type { Route } from '../../src/engine/serve/routes.ts'
import { extra, member } from '../../src/engine/words.ts'
import { document, type Json, parameterAt, parametersAt, registry } from './support/openapi.ts'

describe('parameters', () => {
  it('page every list, with the sizes that the server takes', () => {
    assert.deepEqual(parameterAt('/v2/users', 'page[number]').schema, { type: 'integer', minimum: 1, default: 1 })
    const size = { type: 'integer', minimum: 1, maximum: 100, default: 30 }
    assert.deepEqual(parameterAt('/v2/users', 'page[size]').schema, size)
    const { default: _, ...anySize } = size
    assert.deepEqual(parameterAt('/v2/users', 'per_page').schema, anySize)
  })

  it('are those that the list declares', () => {
    for (const route of registry.routes.filter(({ action }) => action.action === 'index')) {
      const { filterNames, range, search, sort } = route.resource
      const expected = [
        ...['page[number]', 'page[size]', 'page', 'per_page'],
        ...(sort.length > 0 ? ['sort'] : []),
        ...filterNames.map((name) => `filter[${name}]`),
        ...range.map((name) => `range[${name}]`),
        ...search.map((name) => `search[${name}]`),
        ...(route.action.action === 'index' && route.action.finds ? ['query'] : []),
        ...(route.action.action === 'index' ? Object.keys(route.action.asks?.fields ?? {}) : []),
        ...(route.under === '' ? parentsOf(route.action).map(parameterOf) : []),
      ]
      const found = parametersAt(route.path.replace(/:(\w+)/g, '{$1}'), route.methods[0]!.toLowerCase()).filter(
        ({ in: place }) => place === 'query',
      )
      assert.deepEqual(found.map(({ name }) => name).sort(), expected.sort(), route.path)
    }
  })

  it('sort exams by any of their columns in both directions, separated by commas', () => {
    const sort = parameterAt('/v2/exams', 'sort')
    assert.equal(sort.explode, false)
    assert.deepEqual(sort.schema.items.enum.slice(0, 4), ['id', '-id', 'begin_at', '-begin_at'])
    assert.match(sort.description, /Without it: -begin_at,-id\./)
  })

  it('filter by the type of the column, its words, or the truth of a condition', () => {
    assert.equal(parameterAt('/v2/exams', 'filter[campus_id]').schema.items.type, 'integer')
    assert.deepEqual(parameterAt('/v2/exams', 'filter[future]').schema, { type: 'boolean' })
    assert.deepEqual(parameterAt('/v2/users', 'filter[kind]').schema.items.enum, ['admin', 'student', 'external'])
    assert.match(parameterAt('/v2/users', 'filter[staff?]').description, /members of the staff/)
    assert.deepEqual(parameterAt('/v2/users', 'range[id]').schema.maxItems, 2)
  })

  it('are one component where two resources mean the same', () => {
    const filter = { $ref: '#/components/parameters/FilterIdInteger' }
    for (const path of ['/v2/exams', '/v2/users'])
      assert.ok(document.paths[path].get.parameters.some((p: Json) => p.$ref === filter.$ref))
  })

  it('say by which keys a path names a record', () => {
    assert.equal(
      parameterAt('/v2/users/{id}', 'id').description,
      'The id or login of the user; `me` is the token’s user.',
    )
    assert.equal(parameterAt('/v2/campus/{campus_id}/exams', 'campus_id').description, 'The id or slug of the campus.')
    const key = { type: 'integer', format: 'int32', 'x-references': 'exams' }
    assert.deepEqual(parameterAt('/v2/exams/{id}', 'id').schema, key)
  })

  it('count exams over time by four fields and nine intervals, of the rows that filters leave', () => {
    const path = '/v2/exams/graph/on/{field}/by/{interval}'
    assert.deepEqual(parameterAt(path, 'field').schema.enum, ['created_at', 'updated_at', 'begin_at', 'end_at'])
    assert.equal(parameterAt(path, 'interval').schema.enum.length, 9)
    assert.ok(parameterAt(path, 'filter[campus_id]'))
    assert.equal(parameterAt(path, 'sort'), undefined)
  })

  it('carry what a DELETE takes, which has no body', () => {
    const path = '/v2/users/{id}/correction_points/remove'
    assert.equal(document.paths[path].delete.requestBody, undefined)
    const [, reason, amount] = parametersAt(path, 'delete')
    assert.deepEqual([reason.name, reason.required, reason.schema], ['reason', true, { type: 'string' }])
    assert.deepEqual([amount.name, amount.required], ['amount', undefined])
  })
})

describe('an action of its own on GET', () => {
  it('takes its fields from the query string', () => {
    const fields: Fields = { word: extra('string', 'what to look for', true), where: extra('object', 'by column') }
    const resource = registry.resources.get('exams')!
    const action = { ...member('GET /find', async () => undefined, fields), access: resource.actions.show!.access }
    const route: Route = { methods: ['GET'], path: '/v2/exams/:id/find', resource, name: 'find', action, under: '' }
    const [, word, where] = parametersOf(new Components(), registry, route, 'GET') as Json[]
    assert.deepEqual(word, {
      name: 'word',
      in: 'query',
      description: 'What to look for.',
      required: true,
      schema: { type: 'string' },
    })
    assert.deepEqual([where.style, where.explode], ['deepObject', true])
    assert.equal(bodyOf(new Components(), route, 'GET'), undefined)
  })
})
