import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { schemaName } from '../../src/engine/openapi/names.ts'
import { nullable, wireSchema } from '../../src/engine/openapi/schemas.ts'
import { document, registry, schemas } from './support/openapi.ts'

describe('schemas of records', () => {
  it('have the keys of their views, in wire order, and all of them always', () => {
    for (const resource of registry.resources.values())
      for (const [name, view] of Object.entries(resource.views)) {
        const keys = view.flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.keys(entry)))
        const schema = schemas[schemaName(resource, name)]
        assert.deepEqual(Object.keys(schema.properties), keys, `${resource.name}.${name}`)
        assert.deepEqual(schema.required, keys)
      }
  })

  it('show an exam with its campus, cursus and projects', () => {
    const { properties } = schemas.Exam
    assert.deepEqual(properties.id, { type: 'integer', format: 'int32' })
    assert.deepEqual(properties.location, { type: ['string', 'null'] })
    assert.deepEqual(properties.begin_at, { type: 'string', format: 'date-time' })
    assert.deepEqual(properties.campus, { $ref: '#/components/schemas/CampusEmbedded' })
    assert.deepEqual(properties.projects, { type: 'array', items: { $ref: '#/components/schemas/ProjectEmbedded' } })
  })

  it('show a user in a list shorter than one alone', () => {
    assert.equal('cursus_users' in schemas.User.properties, false)
    assert.deepEqual(schemas.UserFull.properties.cursus_users.items, { $ref: '#/components/schemas/CursusUser' })
    assert.deepEqual(schemas.UserFull.properties['staff?'], { type: 'boolean' })
    assert.deepEqual(schemas.UserFull.properties.image.properties.versions.required, [
      'large',
      'medium',
      'small',
      'micro',
    ])
    assert.deepEqual(schemas.UserFull.properties.kind.enum, ['admin', 'student', 'external'])
  })

  it('say null where a record or a value may be missing', () => {
    const waitlist = { anyOf: [{ $ref: '#/components/schemas/WaitlistBrief' }, { type: 'null' }] }
    assert.deepEqual(schemas.Event.properties.waitlist, waitlist)
    assert.deepEqual(schemas.RolesEntity.properties.entity.anyOf.at(-1), { type: 'null' })
    assert.deepEqual(nullable({ type: 'string', enum: ['a'] }), { type: ['string', 'null'], enum: ['a', null] })
    assert.deepEqual(nullable(nullable({ type: 'string' })), { type: ['string', 'null'] })
    assert.deepEqual(nullable({}), {})
    assert.deepEqual(wireSchema({ list: { nullable: 'date' } }), {
      type: 'array',
      items: { type: ['string', 'null'], format: 'date' },
    })
  })
})

describe('who may call', () => {
  it('stands in every operation as its action declares it', () => {
    for (const route of registry.routes)
      for (const method of route.methods) {
        const operation = document.paths[route.path.replace(/:(\w+)/g, '{$1}')][method.toLowerCase()]
        const { access } = route.action
        assert.deepEqual(operation.security, [{ oauth2: access.scopes }, { bearer: access.scopes }])
        assert.deepEqual(operation['x-roles'] ?? [], access.roles)
        assert.equal(operation['x-resource-owner'] ?? 'none', access.owner)
      }
  })

  it('is told in words too', () => {
    const retry = document.paths['/v2/projects_users/{id}/retry'].patch
    assert.match(retry.description, /Needs a user’s token, or an application with one of the roles: Advanced tutor/)
    assert.match(retry.description, /Needs the scope projects\./)
    assert.match(document.paths['/v2/exams'].get.description, /see hidden rows too: Basic staff\./)
  })
})
