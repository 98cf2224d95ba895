import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { bodyAt, document, fieldsAt, type Json, operations, resolve } from './support/openapi.ts'

describe('request bodies', () => {
  it('wrap an exam in its root key and name what it needs', () => {
    const exam = fieldsAt('/v2/exams', 'post', 'exam')
    assert.deepEqual(exam.required, ['name', 'begin_at', 'end_at', 'location', 'ip_range', 'campus_id'])
    assert.equal(exam.minProperties, 1)
    assert.deepEqual(exam.properties.ip_range, { type: 'string', maxLength: 255 })
    assert.deepEqual(exam.properties.max_people, { type: ['integer', 'null'], format: 'int32', minimum: 0 })
    assert.equal(exam.properties.end_at.description, 'Must lie after begin_at.')
    assert.equal(exam.properties.project_ids.items.type, 'integer')
    assert.deepEqual(exam.properties.activate_waitlist, { type: 'boolean', description: 'Opens a waitlist.' })
  })

  it('leave a change free to bring any field, without defaults', () => {
    for (const { method, operation } of operations.filter(({ method }) => method === 'patch' || method === 'put')) {
      if (!operation.operationId.startsWith('update')) continue
      const body = resolve(resolve(operation.requestBody).content['application/json'].schema)
      const schema = body.anyOf?.[0] ?? body
      const [root] = schema.required
      assert.equal('required' in schema.properties[root], false, `${method} ${operation.operationId}`)
      for (const field of Object.values(schema.properties[root].properties as Json))
        assert.equal('default' in (field as Json), false, operation.operationId)
    }
  })

  it('take the words of a column, or those that the field allows', () => {
    assert.deepEqual(fieldsAt('/v2/users', 'post', 'user').properties.kind.enum, ['admin', 'student', 'external'])
    assert.equal(fieldsAt('/v2/events', 'post', 'event').properties.kind.enum.includes('atelier'), false)
  })

  it('take children as rows to make, to change by id, or to delete', () => {
    const rows = fieldsAt('/v2/users', 'post', 'user').properties.cursus_users_attributes
    assert.deepEqual(Object.keys(rows.items.properties), ['id', '_destroy', 'cursus_id', 'begin_at', 'end_at'])
    assert.deepEqual(rows.items.anyOf, [{ required: ['id'] }, { required: ['cursus_id', 'begin_at'] }])
    const theme = fieldsAt('/v2/events', 'post', 'event').properties.events_themes_attributes.items
    assert.deepEqual(theme.properties.theme_attributes.required, ['name'])
  })

  it('take a file as bytes in a multipart body, and as a data: URL elsewhere', () => {
    const { content } = bodyAt('/v2/users', 'post')
    const forms = ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data']
    assert.deepEqual(Object.keys(content), [...forms, 'application/vnd.api+json'])
    const image = (type: string) => resolve(content[type].schema).properties.user.properties.image
    assert.equal(image('multipart/form-data').format, 'binary')
    assert.equal(image('application/json').description, 'A file of 3072 to 1048576 bytes, as a base64 `data:` URL.')
    assert.equal('multipart/form-data' in bodyAt('/v2/exams', 'post').content, false)
  })

  it('take a JSON:API document where a record is written, and nowhere else', () => {
    const type = 'application/vnd.api+json'
    for (const method of ['post', 'patch'] as const)
      assert.ok(type in bodyAt(method === 'post' ? '/v2/exams' : '/v2/exams/{id}', method).content)
    assert.equal(type in bodyAt('/v2/users/{id}/correction_points/add', 'post').content, false)
  })

  it('do not repeat what the path says, nor need the owner that a token names', () => {
    const flat = fieldsAt('/v2/projects_users', 'post', 'projects_user')
    assert.deepEqual(flat.required, ['project_id'])
    const closes = fieldsAt('/v2/closes', 'post', 'close')
    assert.equal(closes.properties.closer_id.description, 'The token’s user when none is sent.')
    const nested = fieldsAt('/v2/projects/{project_id}/register', 'post', 'projects_user')
    assert.equal('project_id' in nested.properties, false)
    assert.equal('required' in nested, false)
  })

  it('have the fields of an action of its own without a root', () => {
    const body = bodyAt('/v2/projects_users/scale', 'patch')
    assert.equal(body.required, true)
    const schema = resolve(body.content['application/json'].schema)
    assert.deepEqual(schema.required, ['user_id', 'project_id', 'scale'])
    assert.equal(bodyAt('/v2/projects_users/{id}/retry', 'put').required, false)
    assert.equal(document.paths['/v2/projects_users/{id}/compile'].put.requestBody, undefined)
  })

  it('do not stand with a GET or a DELETE', () => {
    for (const { method, operation } of operations)
      if (method === 'get' || method === 'delete') assert.equal(operation.requestBody, undefined)
  })
})
