import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { document, resolve, statusesAt } from './support/openapi.ts'

describe('responses', () => {
  it('give a list its page headers and everything the rate limits', () => {
    const { headers, content } = resolve(document.paths['/v2/exams'].get.responses['200'])
    for (const name of ['X-Page', 'X-Per-Page', 'X-Total', 'Link', 'X-Hourly-RateLimit-Remaining'])
      assert.ok(headers[name])
    assert.deepEqual(content['application/json'].schema, {
      type: 'array',
      items: { $ref: '#/components/schemas/Exam' },
    })
  })

  it('say 201 with an address for what is made, and 204 for what is changed or gone', () => {
    const created = resolve(document.paths['/v2/exams'].post.responses['201'])
    assert.ok(created.headers.Location)
    assert.deepEqual(created.content['application/json'].schema, { $ref: '#/components/schemas/Exam' })
    assert.equal(resolve(document.paths['/v2/exams/{id}'].put.responses['204']).content, undefined)
    assert.ok(statusesAt('/v2/exams/{id}', 'delete').includes('204'))
  })

  it('refuse only where a refusal can come about', () => {
    const anonymous = ['401', '429', '503']
    assert.deepEqual(statusesAt('/v2/exams/{id}', 'get'), ['200', '401', '404', '429', '503'])
    assert.deepEqual(statusesAt('/v2/exams', 'get'), ['200', '400', ...anonymous.slice(0, 1), '422', '429', '503'])
    assert.ok(statusesAt('/v2/staff', 'get').includes('403'))
    assert.ok(statusesAt('/v2/me', 'get').includes('404'))
    assert.equal(statusesAt('/v2/exams/graph/on/{field}', 'get').includes('404'), false)
    // Sessions keep a language; nothing keeps a location.
    assert.ok(statusesAt('/v2/languages/{id}', 'delete').includes('422'))
    assert.equal(statusesAt('/v2/locations/{id}', 'delete').includes('422'), false)
  })

  it('show refusals as the server sends them', () => {
    const { TooManyRequests, NotFound, Unauthorized, InvalidRecord } = document.components.responses
    assert.equal(
      TooManyRequests.content['text/plain'].examples.spam.value,
      '429 Too Many Requests (Spam Rate Limit Exceeded)',
    )
    assert.ok(TooManyRequests.headers['Retry-After'])
    assert.deepEqual(NotFound.content['application/json'].examples.nothing.value, {})
    assert.ok(Unauthorized.headers['WWW-Authenticate'])
    assert.deepEqual(InvalidRecord.content['application/json'].examples.blank.value, {
      errors: { name: ["can't be blank"] },
    })
  })
})
