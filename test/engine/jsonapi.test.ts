/** JSON:API 1.1, for those who ask for it: documents out and in, and every error in its form. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { faultsOf } from '../support/jsonapi.ts'
import { scene } from '../support/scene.ts'

const app = await scene()
after(() => app.close())
const { root, paris, lyon, cursus, project } = app
const plain = await app.token()
const TYPE = 'application/vnd.api+json'

const get = (path: string, token = root, headers = {}) => app.get(path, token, { accept: TYPE, ...headers })
type Method = Parameters<typeof app.send>[0]
const send = (method: Method, path: string, document: unknown, token = root) =>
  app.send(method, path, token, document, { 'content-type': TYPE })
const to = (type: string, id: unknown) => ({ data: { type, id: String(id) } })

/** The errors of a document, which must be one. */
const errorsOf = (answer: Awaited<ReturnType<typeof get>>) => {
  assert.equal(answer.headers['content-type'], TYPE, answer.text)
  assert.deepEqual(faultsOf(answer.body), [])
  for (const { status } of answer.body.errors) assert.equal(status, String(answer.status))
  return answer.body.errors.map(({ detail, source }: Record<string, unknown>) => ({ detail, source }))
}

const ada = await app.student('ada')
const bob = await app.student('bob', lyon)

const TIMES = { begin_at: '2026-04-01T16:00:00.000Z', end_at: '2026-04-01T18:00:00.000Z' }
const event = (more: object = {}) => ({
  data: { type: 'events', attributes: { name: 'Rush', description: 'Two days.', kind: 'rush', ...TIMES }, ...more },
})

test('either header asks for it; without, nothing changes', async () => {
  const asking: Record<string, string>[] = [
    { accept: TYPE },
    { 'content-type': TYPE },
    { accept: `text/html, ${TYPE};q=0.9` },
    { accept: `${TYPE}, application/json` },
    { accept: `application/json;q=0.9, ${TYPE}` },
  ]
  for (const headers of asking) {
    const answer = await app.get('/v2/users', root, headers)
    assert.deepEqual([answer.status, answer.headers['content-type']], [200, TYPE])
    assert.deepEqual(answer.body.jsonapi, { version: '1.1' })
  }
  for (const accept of [
    'application/json',
    '*/*',
    `${TYPE};q=0, */*`,
    `${TYPE};q=0.2, application/json`,
    `application/json, ${TYPE}`,
  ]) {
    const answer = await app.get('/v2/users', root, { accept })
    assert.equal(answer.headers['content-type'], 'application/json; charset=utf-8', accept)
    assert.ok(Array.isArray(answer.body))
  }
})

test('a media type with parameters that nobody knows here is refused', async () => {
  const types = [`${TYPE}; charset=utf-8`, `${TYPE};ext="https://example.org/a,b"`]
  for (const type of types) {
    const [accepted, sent] = [
      await get('/v2/users', root, { accept: type }),
      await app.get('/v2/users', root, { 'content-type': type }),
    ]
    assert.deepEqual([accepted.status, sent.status], [406, 415], type)
    errorsOf(accepted)
    errorsOf(sent)
  }
  for (const accept of [`${types[0]}, ${TYPE}`, `${TYPE};profile="https://example.org/a,b;c"`])
    assert.equal((await get('/v2/users', root, { accept })).status, 200, accept)
  assert.equal((await get('/v2/users', 'nobody', { accept: types[0] })).status, 401, 'who calls comes first')
})

test('a record names its type and id; what it belongs to are relationships', async () => {
  const { body } = await get(`/v2/users/${ada}`)
  assert.deepEqual(faultsOf(body), [])
  const { type, id, attributes, relationships, links } = body.data
  assert.deepEqual([type, id, attributes.login], ['users', String(ada), 'ada'])
  assert.deepEqual(relationships.campus, { data: [{ type: 'campus', id: String(paris) }] })
  assert.deepEqual([links.self, body.links.self], Array(2).fill(`http://intra.test/v2/users/${ada}`))
  assert.equal(attributes.staff, false, 'a name may hold no question mark')
  const seen = body.included.map((object: { type: string; id: string }) => `${object.type}/${object.id}`)
  assert.ok(seen.includes(`campus/${paris}`))
})

test('a list tells its pages, and its links lead to the others without the token', async () => {
  const { body, headers } = await app.get(
    `/v2/users?page[size]=1&page[number]=2&sort=id&access_token=${root}`,
    undefined,
    { accept: TYPE },
  )
  assert.deepEqual(body.meta, { total: 2, page: 2, per_page: 1 })
  assert.equal(headers['x-total'], '2')
  assert.equal(body.links.next, null)
  assert.equal(body.links.first, 'http://intra.test/v2/users?page%5Bnumber%5D=1&page%5Bsize%5D=1&sort=id')
  assert.ok(Object.values(body.links).every((link) => !String(link).includes(root)))
  assert.deepEqual(
    (await app.get(new URL(body.links.prev).pathname + new URL(body.links.prev).search, root, { accept: TYPE })).body
      .data[0].attributes.login,
    'ada',
  )
})

test('only what is asked for is included, and all that is on the way to it', async () => {
  const types = async (query: string) => {
    const answer = await get(`/v2/users/${ada}?${query}`)
    assert.equal(answer.status, 200, answer.text)
    assert.deepEqual(faultsOf(answer.body), [])
    return answer.body.included.map(({ type }: { type: string }) => type)
  }
  assert.deepEqual(await types('include=campus.language'), ['campus', 'languages'])
  assert.deepEqual(await types('include=campus'), ['campus'])
  assert.deepEqual(await types('include='), [])
  for (const [path, known] of [
    ['nothing', 'campus'],
    ['campus.nothing', 'language'],
    ['login', 'campus'],
  ]) {
    const answer = await get(`/v2/users/${ada}?include=${path}`)
    assert.equal(answer.status, 400)
    const [{ detail, source }] = errorsOf(answer)
    assert.deepEqual(source, { parameter: 'include' })
    assert.match(detail, new RegExp(`^${path} cannot be included\\. .*${known}`))
  }
})

test('fields cut a type down; an unknown type or field is refused', async () => {
  const { body } = await get(`/v2/users/${ada}?fields[users]=login,campus&fields[campus]=name`)
  assert.deepEqual(faultsOf(body, { sparse: true }), [])
  assert.deepEqual(Object.keys(body.data.attributes), ['login'])
  assert.deepEqual(Object.keys(body.data.relationships), ['campus'])
  assert.deepEqual(body.included[0].attributes, { name: 'Paris' })
  assert.equal((await get(`/v2/users/${ada}?fields[users]=`)).body.data.attributes, undefined)
  for (const [query, parameter] of [
    ['fields[users]=shoe_size', 'fields[users]'],
    ['fields[shoes]=size', 'fields[shoes]'],
    ['fields=login', 'fields'],
    ['filter[shoe_size]=42', 'filter[shoe_size]'],
    ['sort=shoe_size', 'sort'],
    ['range[id]=1', 'range[id]'],
  ]) {
    const answer = await get(`/v2/users?${query}`)
    assert.equal(answer.status, 400, query)
    assert.deepEqual(errorsOf(answer)[0].source, { parameter }, query)
  }
})

test('a record is made from attributes and relationships', async () => {
  const relationships = {
    campus: { data: [{ type: 'campus', id: String(paris) }] },
    cursus: { data: [{ type: 'cursus', id: String(cursus) }] },
  }
  const made = await send('POST', '/v2/events', event({ relationships }))
  assert.equal(made.status, 201, made.text)
  assert.deepEqual(faultsOf(made.body), [])
  assert.equal(made.headers.location, made.body.data.links.self)
  assert.deepEqual(made.body.data.relationships.campus.data, relationships.campus.data)
  const { id } = made.body.data
  const joined = await send('POST', '/v2/events_users', {
    data: { type: 'events_users', relationships: { event: to('events', id), user: to('users', ada) } },
  })
  assert.equal(joined.status, 201, joined.text)
  assert.deepEqual(joined.body.data.relationships.user, to('users', ada))

  const renamed = await send('PATCH', `/v2/events/${id}`, {
    data: { type: 'events', id, attributes: { name: 'Other' } },
  })
  assert.deepEqual([renamed.status, renamed.text], [204, ''])
  const moved = { data: { type: 'events', id, relationships: { campus: { data: [] } } } }
  assert.equal((await send('PATCH', `/v2/events/${id}`, moved)).status, 204)
  const { body } = await app.get(`/v2/events/${id}`, root)
  assert.deepEqual([body.name, body.campus_ids, body.cursus_ids], ['Other', [], [cursus]])
  assert.equal((await send('DELETE', `/v2/events/${id}`, undefined)).status, 204)
})

test('a plain body is taken as well, and fields that nothing declares are told', async () => {
  const made = await send('POST', '/v2/events', { event: event().data.attributes })
  assert.deepEqual([made.status, made.body.data.type], [201, 'events'])
  const { status, headers } = await send('POST', '/v2/events', event({ relationships: { shoe: to('shoes', 1) } }))
  assert.deepEqual([status, headers['x-ignored-parameters']], [201, 'shoe'])
})

test('a document of another type, or of another record, is a conflict', async () => {
  const { id } = (await send('POST', '/v2/events', event())).body.data
  const at = `/v2/events/${id}`
  const cases: [Method, string, unknown, number, string][] = [
    ['POST', '/v2/events', { data: { ...event().data, type: 'exams' } }, 409, '/data/type'],
    ['POST', '/v2/events', { data: { ...event().data, type: undefined } }, 422, '/data'],
    ['POST', '/v2/events', { data: { ...event().data, id: '7' } }, 403, '/data/id'],
    ['POST', '/v2/events', { data: [event().data] }, 400, '/data'],
    ['POST', '/v2/events', { data: null }, 400, '/data'],
    ['POST', '/v2/events', event({ attributes: ['name'] }), 422, '/data/attributes'],
    ['POST', '/v2/events', event({ relationships: { campus: {} } }), 422, '/data/relationships/campus'],
    [
      'POST',
      '/v2/events',
      event({ relationships: { campus: to('campus', paris) } }),
      422,
      '/data/relationships/campus/data',
    ],
    [
      'POST',
      '/v2/events',
      event({ relationships: { campus: { data: [{ type: 'users', id: '1' }] } } }),
      422,
      '/data/relationships/campus/data/0/type',
    ],
    [
      'POST',
      '/v2/events',
      event({ relationships: { campus: { data: [{ type: 'campus', id: 1 }] } } }),
      422,
      '/data/relationships/campus/data/0',
    ],
    ['PATCH', at, { data: { type: 'events', id: String(Number(id) + 1), attributes: {} } }, 409, '/data/id'],
    ['PATCH', at, { data: { type: 'events', attributes: {} } }, 422, '/data'],
    ['PATCH', at, { data: { type: 'exams', id, attributes: {} } }, 409, '/data/type'],
  ]
  const count = (await app.get('/v2/events', root)).headers['x-total']
  for (const [method, path, document, status, pointer] of cases) {
    const answer = await send(method, path, document)
    assert.equal(answer.status, status, answer.text)
    assert.deepEqual(errorsOf(answer)[0].source, { pointer }, answer.text)
  }
  assert.equal((await app.get('/v2/events', root)).headers['x-total'], count)
})

test('what is wrong with a field is pointed at where it stands', async () => {
  const answer = await send('POST', '/v2/events', {
    data: {
      type: 'events',
      attributes: { name: '', description: '.', kind: 'party', end_at: TIMES.end_at },
      relationships: {
        campus: { data: [{ type: 'campus', id: '999999' }] },
        cursus: { data: [{ type: 'cursus', id: 'x' }] },
      },
    },
  })
  assert.equal(answer.status, 422)
  assert.deepEqual(errorsOf(answer), [
    { detail: "name can't be blank", source: { pointer: '/data/attributes/name' } },
    { detail: "begin_at can't be blank", source: { pointer: '/data/attributes' } },
    { detail: 'kind is not included in the list', source: { pointer: '/data/attributes/kind' } },
    { detail: 'cursus_ids is not a number', source: { pointer: '/data/relationships/cursus' } },
  ])
})

test('every refusal is a document', async () => {
  const nobody = await get('/v2/users', 'nobody')
  assert.equal(nobody.status, 401)
  assert.deepEqual(errorsOf(nobody), [{ detail: 'The access token is invalid', source: undefined }])
  assert.match(nobody.headers['www-authenticate'] ?? '', /invalid_token/)
  assert.equal(nobody.headers.vary, 'Origin, Accept, Content-Type')
  const cases: [number, ReturnType<typeof get>][] = [
    [403, send('POST', '/v2/events', event(), plain)],
    [403, send('POST', '/v2/events', { data: { type: 'shoes' } }, plain)],
    [404, get('/v2/users/nobody')],
    [404, get('/v2/shoes')],
    [404, send('PATCH', '/v2/events/999999', { data: { type: 'events', id: '1' } })],
    [400, get('/v2/users/%ff')],
    [400, send('POST', '/v2/events', '{"data":')],
    [400, send('POST', '/v2/events', {})],
    [422, get('/v2/users?filter[id]=x')],
    [422, get('/v2/alumnized_users')],
    [422, get('/v2/users/graph/on/shoe_size')],
  ]
  for (const [status, asked] of cases) {
    const answer = await asked
    assert.equal(answer.status, status, answer.text)
    errorsOf(answer)
  }
})

test('what is no record is meta, and nothing can be included in it', async () => {
  const graph = await get('/v2/users/graph/on/created_at/by/day')
  assert.deepEqual(faultsOf(graph.body), [])
  assert.deepEqual(graph.body.meta.result, (await app.get('/v2/users/graph/on/created_at/by/day', root)).body)
  const stats = await get(`/v2/campus/${paris}/stats`)
  assert.deepEqual(stats.body.meta.result, (await app.get(`/v2/campus/${paris}/stats`, root)).body)
  for (const path of ['/v2/users/graph?include=campus', `/v2/campus/${paris}/stats?fields[campus]=name`])
    assert.equal((await get(path)).status, 400, path)
  const refused = await send('DELETE', `/v2/users/${bob}/nothing?include=campus`, undefined)
  assert.equal(refused.status, 404)
})

test('an action of its own takes its fields plainly, and says so to a document', async () => {
  const path = '/v2/users/ada/correction_points/add'
  const given = await send('POST', path, { reason: 'Thanks', amount: 2 })
  assert.ok(given.status < 300, given.text)
  const refused = await send('POST', path, { data: { type: 'users', attributes: { reason: 'Thanks', amount: 2 } } })
  assert.equal(refused.status, 400)
  assert.deepEqual(errorsOf(refused)[0].source, { pointer: '/data' })
})

test('a type within another header asks for nothing', async () => {
  const answer = await app.get('/v2/users', root, { 'content-type': `text/plain; like="${TYPE}"` })
  assert.deepEqual([answer.status, Array.isArray(answer.body)], [200, true])
})

test('an include that cannot be is refused before anything is written', async () => {
  const count = async () => (await app.get('/v2/events', root)).headers['x-total']
  const before = await count()
  assert.equal((await send('POST', '/v2/events?include=shoes', event())).status, 400)
  assert.equal(await count(), before)
})

test('both forms have tags of their own, and caches are told what they hang on', async () => {
  const path = `/v2/projects/${project}`
  const [one, other] = [await app.get(path, root), await get(path)]
  assert.notEqual(one.headers.etag, other.headers.etag)
  for (const { headers } of [one, other]) assert.equal(headers.vary, 'Origin, Accept, Content-Type')
  assert.equal((await get(path, root, { 'if-none-match': other.headers.etag })).status, 304)
  assert.equal((await get(path, root, { 'if-none-match': one.headers.etag })).status, 200)
})

test('a document takes no more statements than the plain answer', async () => {
  const cost = async (headers: Record<string, string>) => {
    app.resetStatements()
    await app.get('/v2/users?page[size]=2', root, headers)
    return app.statements()
  }
  assert.equal(await cost({ accept: TYPE }), await cost({}))
})
