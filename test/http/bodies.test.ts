import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { UploadedFile } from '../../src/engine/write/files.ts'
import { bearer, listeningServer, type Options, serverFor } from './support/server.ts'

/** A server with a route that shows what a body became. */
const echoing = (options: Options = {}): Options => ({
  ...options,
  parts: {
    extraPlugins: [
      async (scope) => {
        scope.route({
          method: ['POST', 'PUT', 'PATCH', 'DELETE'],
          url: '/echo',
          handler: async (request) => ({ body: described(request.body) }),
        })
      },
    ],
  },
})

function described(value: unknown): unknown {
  if (value instanceof UploadedFile) return `${value.name} ${value.type} ${value.content.toString('latin1')}`
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(described)
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, described(item)]))
}

async function send(
  t: TestContext,
  payload: string | Buffer | undefined,
  type?: string,
  method: 'POST' | 'DELETE' = 'POST',
) {
  const app = await serverFor(t, echoing())
  return app.inject({ method, url: '/echo', payload, headers: type === undefined ? {} : { 'content-type': type } })
}

const JSON_TYPE = 'application/json'
const FORM = 'application/x-www-form-urlencoded'

const READ: readonly (readonly [what: string, payload: string | undefined, type: string | undefined, body: unknown])[] =
  [
    ['JSON', '{"user":{"login":"ada"}}', JSON_TYPE, { user: { login: 'ada' } }],
    ['JSON with a charset', '{"a":1}', 'application/json; charset=UTF-8', { a: 1 }],
    ['JSON behind a byte order mark', '\ufeff{"a":1}', JSON_TYPE, { a: 1 }],
    ['JSON:API', '{"data":{"type":"users"}}', 'application/vnd.api+json', { data: { type: 'users' } }],
    ['an empty JSON body', '', JSON_TYPE, {}],
    ['a blank JSON body', ' \r\n', JSON_TYPE, {}],
    ['a form', 'user[login]=ada&user[ids][]=1&user[ids][]=2', FORM, { user: { login: 'ada', ids: ['1', '2'] } }],
    ['an empty form', '', FORM, {}],
    ['a form without a type', 'a[b]=1', undefined, { a: { b: '1' } }],
    ['nothing of a type that is not read', '', 'text/xml', {}],
    ['nothing of a type that is no type', undefined, 'json', undefined],
    ['nothing', undefined, undefined, undefined],
  ]

for (const [what, payload, type, body] of READ)
  test(`${what} is read`, async (t) => {
    const answer = await send(t, payload, type)
    assert.equal(answer.statusCode, 200, answer.body)
    assert.deepEqual(answer.json().body, body)
  })

test('DELETE may carry JSON, or say that it does and carry nothing', async (t) => {
  assert.deepEqual((await send(t, '{"id":1}', JSON_TYPE, 'DELETE')).json(), { body: { id: 1 } })
  assert.equal((await send(t, undefined, JSON_TYPE, 'DELETE')).statusCode, 200)
})

const REFUSED: readonly (readonly [what: string, payload: string | Buffer, type: string, status: number])[] = [
  ['broken JSON', '{"a":', JSON_TYPE, 400],
  ['JSON that is not UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22]), JSON_TYPE, 400],
  ['JSON with a __proto__ key', '{"__proto__":{"admin":true}}', JSON_TYPE, 400],
  ['JSON with a nested __proto__ key', '{"a":[{"\\u005f_proto__":{}}]}', JSON_TYPE, 400],
  ['JSON with constructor.prototype', '{"constructor":{"prototype":{}}}', JSON_TYPE, 400],
  ['JSON nested 101 levels', `${'{"a":'.repeat(101)}1${'}'.repeat(101)}`, JSON_TYPE, 400],
  ['JSON nested 100,000 levels', '['.repeat(100_000) + ']'.repeat(100_000), JSON_TYPE, 400],
  ['a form with broken percent-encoding', 'a=%zz', FORM, 400],
  ['a form that is not UTF-8', Buffer.from('a=\xff', 'latin1'), FORM, 400],
  ['a form nested too deep', `a${'[b]'.repeat(30)}=1`, FORM, 400],
  ['XML', '<a/>', 'text/xml', 415],
  ['plain text', 'a', 'text/plain', 415],
  ['a type that is no type', 'a', 'json', 415],
]

for (const [what, payload, type, status] of REFUSED)
  test(`${what} is a ${status} in JSON`, async (t) => {
    const answer = await send(t, payload, type)
    assert.equal(answer.statusCode, status)
    assert.equal(answer.headers['content-type'], 'application/json; charset=utf-8')
    const { error, message, ...rest } = answer.json()
    assert.equal(error, { 400: 'Bad Request', 415: 'Unsupported Media Type' }[status])
    assert.equal(typeof message, 'string')
    assert.deepEqual(rest, {})
    assert.equal(({} as { admin?: unknown }).admin, undefined)
  })

test('a body over the limit is 413, and the client gets to read it', async (t) => {
  const { base } = await listeningServer(t, echoing({ env: { BODY_LIMIT_MB: '1' } }))
  const payload = JSON.stringify({ text: 'x'.repeat(10 * 1024 * 1024) })
  for (const type of [JSON_TYPE, FORM, 'text/xml']) {
    const answer = await fetch(`${base}/echo`, { method: 'POST', body: payload, headers: { 'content-type': type } })
    assert.equal(answer.status, 413)
    assert.deepEqual(await answer.json(), { error: 'Payload Too Large', message: 'The body is too large' })
  }
  const chunked = new Blob([payload]).stream()
  const options = {
    method: 'POST',
    body: chunked,
    duplex: 'half',
    headers: { 'content-type': JSON_TYPE },
  } as RequestInit
  assert.equal((await fetch(`${base}/echo`, options)).status, 413)
  const after = await fetch(`${base}/echo`, { method: 'POST', body: '{}', headers: { 'content-type': JSON_TYPE } })
  assert.equal(after.status, 200, 'the server goes on')
})

test('query, form and JSON are one to the API', async (t) => {
  const app = await serverFor(t)
  const expected = { thing: { name: 'x' } }
  const url = '/v2/things/keep'
  const answers = await Promise.all([
    app.inject({ method: 'POST', url: `${url}?thing[name]=x`, headers: bearer() }),
    app.inject({ method: 'POST', url, headers: bearer(), payload: expected }),
    app.inject({ method: 'PUT', url, headers: { ...bearer(), 'content-type': FORM }, payload: 'thing[name]=x' }),
    app.inject({ method: 'DELETE', url: `${url}.json?thing[name]=x`, headers: bearer() }),
  ])
  for (const answer of answers) assert.deepEqual(answer.json(), expected)
})

test('5,000 values in one filter arrive', async (t) => {
  const { base } = await listeningServer(t)
  const ids = Array.from({ length: 5000 }, (_, i) => String(200_000 + i))
  const asText = await fetch(`${base}/v2/things/1/echo?filter[id]=${ids.join(',')}`, { headers: bearer() })
  assert.deepEqual(await asText.json(), { filter: { id: ids.join(',') } })
  const asList = ids.map((id) => `filter[id][]=${id}`).join('&')
  const answer = await fetch(`${base}/v2/things/1/echo?${asList}`, { headers: bearer() })
  assert.deepEqual(await answer.json(), { filter: { id: ids } })
})
