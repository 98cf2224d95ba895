import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { describe, it } from 'node:test'
import { promisify } from 'node:util'
import type { Fields } from '../../src/engine/declare/fields.ts'
import { bodyOf } from '../../src/engine/openapi/bodies.ts'
import { Components } from '../../src/engine/openapi/components.ts'
import { openApiDocument } from '../../src/engine/openapi/document.ts'
import { schemaName, sentence } from '../../src/engine/openapi/names.ts'
import { operationId } from '../../src/engine/openapi/operations.ts'
import { parametersOf } from '../../src/engine/openapi/parameters.ts'
import { nullable, wireSchema } from '../../src/engine/openapi/schemas.ts'
import { loadRegistry } from '../../src/engine/registry.ts'
import type { Route } from '../../src/engine/serve/routes.ts'
import { extra, member } from '../../src/engine/words.ts'
import { SCOPES } from '../../src/http/errors.ts'

// biome-ignore lint/suspicious/noExplicitAny: a document is read here as any client reads it
type Json = any

const registry = await loadRegistry()
const info = { version: '1.2.3', baseUrl: 'https://intra.test' }
const document: Json = JSON.parse(JSON.stringify(openApiDocument(registry, info)))

const operations: { path: string; method: string; operation: Json }[] = Object.entries(document.paths).flatMap(
  ([path, item]) =>
    Object.entries(item as Json).map(([method, operation]) => ({ path, method, operation: operation as Json })),
)

/** What a value points at, or the value. */
const resolve = (value: Json): Json =>
  value?.$ref === undefined
    ? value
    : resolve(
        value.$ref
          .slice(2)
          .split('/')
          .reduce((at: Json, key: string) => at?.[key], document),
      )

const schemas = document.components.schemas
const parametersAt = (path: string, method: string): Json[] =>
  (document.paths[path][method].parameters ?? []).map(resolve)
const parameterAt = (path: string, name: string): Json => parametersAt(path, 'get').find((p) => p.name === name)
const statusesAt = (path: string, method: string) => Object.keys(document.paths[path][method].responses)
const bodyAt = (path: string, method: string): Json => resolve(document.paths[path][method].requestBody)
const fieldsAt = (path: string, method: string, root: string): Json =>
  resolve(bodyAt(path, method).content['application/json'].schema).properties[root]

/** Every object of the document, with the keys that lead to it. */
function* objects(value: Json, at: string[] = []): Generator<{ at: string[]; value: Json }> {
  if (typeof value !== 'object' || value === null) return
  yield { at, value }
  for (const [key, inner] of Object.entries(value)) yield* objects(inner, [...at, key])
}

describe('the document as a whole', () => {
  it('has one operation for each method and path of the routes, and no more', () => {
    const expected = registry.routes.flatMap((route) =>
      route.methods.map((method) => `${method} ${route.path.replace(/:(\w+)/g, '{$1}')}`),
    )
    const found = operations.map(({ path, method }) => `${method.toUpperCase()} ${path}`)
    assert.deepEqual(found.sort(), expected.sort())
  })

  it('names each operation once', () => {
    const ids = operations.map(({ operation }) => operation.operationId)
    assert.equal(new Set(ids).size, ids.length)
    for (const id of ids) assert.match(id, /^[a-z][A-Za-z0-9]+$/)
  })

  it('points nowhere in vain', () => {
    for (const { at, value } of objects(document))
      if ('$ref' in value) assert.ok(resolve(value), `${at.join('.')}: ${value.$ref}`)
  })

  it('has no parameter, header, response or body that no operation uses', () => {
    const used = new Set([...objects(document)].map(({ value }) => value.$ref))
    for (const part of ['parameters', 'headers', 'responses', 'requestBodies'])
      for (const name of Object.keys(document.components[part]))
        assert.ok(used.has(`#/components/${part}/${name}`), `${part}/${name}`)
  })

  it('is the same byte by byte for the same registry', async () => {
    const again = openApiDocument(await loadRegistry(), info)
    assert.equal(JSON.stringify(again), JSON.stringify(document))
  })

  it('says where the server stands and how to get a token there', () => {
    assert.equal(document.openapi, '3.1.0')
    assert.equal(document.info.version, '1.2.3')
    assert.deepEqual(document.servers, [{ url: 'https://intra.test' }])
    const { flows } = document.components.securitySchemes.oauth2
    assert.equal(flows.clientCredentials.tokenUrl, 'https://intra.test/oauth/token')
    assert.equal(flows.authorizationCode.authorizationUrl, 'https://intra.test/oauth/authorize')
    assert.deepEqual(flows.authorizationCode.scopes, SCOPES)
  })

  it('is printed whole as indented JSON by the command, through a pipe too', async () => {
    const script = "import { run } from './src/commands/openapi.ts'; await run()"
    const env = { PATH: process.env.PATH, PUBLIC_URL: info.baseUrl }
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      cwd: `${import.meta.dirname}/../..`,
      env,
      maxBuffer: 1 << 28,
    })
    assert.ok(stdout.endsWith('\n}\n'))
    assert.deepEqual(JSON.parse(stdout).paths, document.paths)
  })
})

describe('the structure, as OpenAPI 3.1 has it', () => {
  it('describes exactly the parameters that stand in a path, and each parameter once', () => {
    for (const { path, method } of operations) {
      const parameters = parametersAt(path, method)
      const inPath = parameters.filter((parameter) => parameter.in === 'path')
      const expected = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
      assert.deepEqual(inPath.map((parameter) => parameter.name).sort(), expected.sort(), `${method} ${path}`)
      assert.ok(inPath.every((parameter) => parameter.required === true))
      const names = parameters.map((parameter) => `${parameter.in} ${parameter.name}`)
      assert.equal(new Set(names).size, names.length, `${method} ${path}`)
      for (const parameter of parameters) assert.ok(parameter.schema, `${method} ${path} ${parameter.name}`)
    }
  })

  it('has no two paths that differ in the names of their parameters alone', () => {
    const shapes = Object.keys(document.paths).map((path) => path.replace(/\{\w+\}/g, '{}'))
    assert.equal(new Set(shapes).size, shapes.length)
  })

  it('answers every operation with a described response of a known status', () => {
    for (const { path, method, operation } of operations) {
      const statuses = Object.keys(operation.responses)
      assert.ok(
        statuses.some((status) => status.startsWith('2')),
        `${method} ${path}`,
      )
      for (const status of ['401', '429', '503']) assert.ok(statuses.includes(status), `${method} ${path}`)
      for (const status of statuses) {
        assert.match(status, /^[245]\d\d$/)
        assert.equal(typeof resolve(operation.responses[status]).description, 'string')
      }
    }
  })

  it('uses tags, schemes and scopes that it declares', () => {
    const tags = new Set(document.tags.map((tag: Json) => tag.name))
    for (const { operation } of operations) {
      assert.ok(operation.tags.every((tag: string) => tags.has(tag)))
      for (const requirement of operation.security)
        for (const [scheme, scopes] of Object.entries(requirement as Json)) {
          assert.ok(scheme in document.components.securitySchemes)
          for (const scope of scopes as string[]) assert.ok(scope in SCOPES, scope)
        }
    }
  })

  it('names components with the letters that OpenAPI allows', () => {
    for (const part of Object.values(document.components))
      for (const name of Object.keys(part as Json)) assert.match(name, /^[a-zA-Z0-9._-]+$/)
  })

  it('holds schemas whose words fit their types', () => {
    const types = new Set(['object', 'array', 'string', 'integer', 'number', 'boolean', 'null'])
    for (const { at, value } of objects(document)) {
      // A property, or an example, may itself be called `type`.
      const isMap = ['properties', 'examples'].includes(at.at(-1) ?? '')
      if (isMap || !('type' in value) || at.includes('securitySchemes')) continue
      const where = at.join('.')
      const own = [value.type].flat()
      for (const type of own) assert.ok(types.has(type), `${where}: ${type}`)
      if (own.includes('array')) assert.ok(value.items, `${where} has no items`)
      for (const name of value.required ?? []) assert.ok(name in value.properties, `${where} has no ${name}`)
      if (value.enum) {
        assert.equal(new Set(value.enum).size, value.enum.length, `${where} repeats a word`)
        assert.equal(value.enum.includes(null), own.includes('null'), where)
      }
      if (value.pattern) assert.doesNotThrow(() => new RegExp(value.pattern, 'u'), where)
    }
  })
})

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
    assert.deepEqual(parameterAt('/v2/exams/{id}', 'id').schema, { type: 'integer', format: 'int32' })
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

describe('names', () => {
  it('read as what the operation does', () => {
    const named = (path: string, method: string) => document.paths[path][method].operationId
    assert.equal(named('/v2/users', 'get'), 'listUsers')
    assert.equal(named('/v2/campus_users', 'get'), 'listCampusUsers')
    assert.equal(named('/v2/campus/{campus_id}/users', 'get'), 'listUsersOfCampus')
    assert.equal(named('/v2/campus/{campus_id}/cursus/{cursus_id}/exams', 'get'), 'listExamsOfCampusAndCursus')
    assert.equal(named('/v2/exams', 'post'), 'createExam')
    assert.equal(named('/v2/exams/{id}', 'patch'), 'updateExam')
    assert.equal(named('/v2/exams/{id}', 'put'), 'updateExamPut')
    assert.equal(named('/v2/me', 'get'), 'showMe')
    assert.equal(named('/v2/me/projects', 'get'), 'listMeProjects')
    assert.equal(named('/v2/users/{id}/correction_points/add', 'post'), 'addUserCorrectionPoints')
    assert.equal(named('/v2/users/{id}/locations_stats', 'get'), 'showUserLocationsStats')
    assert.equal(named('/v2/projects/{project_id}/register', 'post'), 'createProjectRegister')
    assert.equal(named('/v2/exams/graph/on/{field}', 'get'), 'graphExamsOnField')
    assert.equal(named('/v2/campus/{campus_id}/locations/end_all', 'delete'), 'endAllLocationsOfCampus')
  })

  it('do not change with the order in which an action lists its methods', () => {
    const retry = registry.routes.find(({ path }) => path === '/v2/projects_users/:id/retry')!
    const turned = { ...retry, methods: retry.methods.toReversed() }
    for (const method of retry.methods) assert.equal(operationId(turned, method), operationId(retry, method))
  })

  it('are not given to two different components', () => {
    const components = new Components()
    components.add('schemas', 'Exam', { type: 'object' })
    components.add('schemas', 'Exam', { type: 'object' })
    assert.throws(() => components.add('schemas', 'Exam', { type: 'string' }), /two different components/)
  })

  it('keep the small letter of a parameter at the beginning of a sentence', () => {
    assert.equal(sentence('opens a waitlist'), 'Opens a waitlist.')
    assert.equal(sentence('project_id and user_id'), 'project_id and user_id.')
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
