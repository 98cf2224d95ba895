/** What no well-meaning client sends: each gets an answer that is no 500, and the server goes on. */
import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { test } from 'node:test'
import { sendRaw } from './support/raw.ts'
import { bearer, listeningServer } from './support/server.ts'

const HEAD = 'Host: intra.test\r\nAuthorization: Bearer good\r\n'
const get = (path: string, more = '') => `GET ${path} HTTP/1.1\r\n${HEAD}${more}\r\n`
const bytes = (text: string) => Buffer.from(text, 'latin1')

const REQUESTS: readonly (readonly [what: string, request: Buffer | string, statuses: number[]])[] = [
  ['NUL in a path', get('/v2/things/%00'), [404]],
  ['NUL in the path of a file', get('/uploads/%00'), [404]],
  ['a raw NUL in a path', bytes('GET /v2/things/\0 HTTP/1.1\r\nHost: a\r\n\r\n'), [400]],
  ['a path that is not UTF-8', get('/v2/things/%ff%fe'), [400]],
  ['a path of raw bytes', bytes(`GET /v2/things/\xff\xfe HTTP/1.1\r\n${HEAD}\r\n`), [400, 404]],
  ['half a percent-encoding', get('/v2/things/%'), [400]],
  ['a bad percent-encoding', get('/v2/things/%zz'), [400]],
  ['a bad percent-encoding in the query', get('/v2/things/1?a=%zz'), [400]],
  ['a surrogate in the path', get('/v2/things/%ed%a0%80'), [400]],
  ['a very long key', get(`/v2/things/${'a'.repeat(20_000)}`), [404]],
  ['a very long path', get(`/v2/${'a/'.repeat(20_000)}`), [404]],
  ['thousands of percent signs', get(`/v2/things/${'%25'.repeat(20_000)}`), [404]],
  ['dots in a path', get('/uploads/../../etc/passwd'), [404]],
  ['encoded dots in a path', get('/uploads/%2e%2e%2f%2e%2e%2fetc%2fpasswd'), [404]],
  ['a path without a slash', get('things'), [400]],
  ['an asterisk', `OPTIONS * HTTP/1.1\r\n${HEAD}\r\n`, [400, 404]],
  ['an absolute address', get('http://evil.example/v2/things/1'), [200]],
  ['an unknown method', `BREW /v2/things/1 HTTP/1.1\r\n${HEAD}\r\n`, [400, 404]],
  ['a method that nothing serves', `PROPFIND /v2/things/1 HTTP/1.1\r\n${HEAD}\r\n`, [404]],
  ['no HTTP', 'hello\r\n\r\n', [400]],
  ['a huge header', get('/v2/things/1', `X-Huge: ${'x'.repeat(200_000)}\r\n`), [431]],
  ['a huge address', get(`/v2/things/1?a=${'x'.repeat(200_000)}`), [431]],
  ['a header with NUL', bytes(get('/v2/things/1', 'X-Nul: a\0b\r\n')), [400]],
  ['two lengths', `POST /v2/things/keep HTTP/1.1\r\n${HEAD}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`, [400]],
  [
    'a length and chunks',
    `POST /v2/things/keep HTTP/1.1\r\n${HEAD}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    [400],
  ],
  ['a length that is none', `POST /v2/things/keep HTTP/1.1\r\n${HEAD}Content-Length: x\r\n\r\n`, [400]],
  [
    'a token with line breaks',
    'GET /v2/things/1 HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer a b\r\n c\r\n\r\n',
    [400, 401],
  ],
  ['a range of everything', get('/v2/things/1', 'Range: bytes=0-0,0-0,0-0\r\n'), [200]],
  ['a thousand tags', get('/v2/things/1', `If-None-Match: ${'"x",'.repeat(1000)}"y"\r\n`), [200]],
]

for (const [what, request, statuses] of REQUESTS)
  test(`${what} gets an answer, and the server goes on`, async (t) => {
    const { port, base } = await listeningServer(t)
    const answer = await sendRaw(port, request)
    assert.ok(statuses.includes(answer.status), `${answer.status} ${answer.body}`)
    if (answer.status !== 200) {
      assert.match(answer.headers['content-type']!, /^application\/json/)
      const body = JSON.parse(answer.body) as Record<string, unknown>
      assert.ok(answer.status === 404 ? Object.keys(body).length === 0 : typeof body.error === 'string', answer.body)
    }
    assert.equal((await fetch(`${base}/v2/things/1`, { headers: bearer() })).status, 200)
  })

test('a client that leaves in the middle of a body disturbs nobody', async (t) => {
  const { app, port, base } = await listeningServer(t)
  for (const type of ['application/json', 'multipart/form-data; boundary=b']) {
    const socket = connect(port, '127.0.0.1')
    const part = '--b\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\n'
    socket.write(`POST /v2/things/keep HTTP/1.1\r\n${HEAD}Content-Type: ${type}\r\nContent-Length: 999\r\n\r\n${part}`)
    await new Promise((resume) => setTimeout(resume, 50))
    socket.destroy()
  }
  await new Promise((resume) => setTimeout(resume, 50))
  assert.equal((await fetch(`${base}/v2/things/1`, { headers: bearer() })).status, 200)
  assert.doesNotMatch(app.lines.join(''), /"level":50/, 'and is no fault of ours')
})

test('nonsense behind a good request does not take its answer', async (t) => {
  const { port } = await listeningServer(t)
  const request = `POST /v2/things/keep HTTP/1.1\r\n${HEAD}Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}garbage\r\n\r\n`
  const answer = await sendRaw(port, request)
  assert.equal(answer.status, 200)
})

test('requests behind each other on one connection are answered in order', async (t) => {
  const { port } = await listeningServer(t)
  const answer = await sendRaw(port, get('/v2/things/1') + get('/v2/things/404'))
  assert.equal(answer.status, 200)
  assert.match(answer.body, /HTTP\/1\.1 404/)
})
