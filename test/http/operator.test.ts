/** Routes for operators and browsers: health, metrics, the API's document, uploaded files. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { serverFor } from './support/server.ts'

test('/healthz says that the process runs, /readyz that the database answers', async (t) => {
  const app = await serverFor(t)
  const health = await app.inject({ url: '/healthz' })
  assert.equal(health.body, '{"status":"up"}')
  assert.equal(health.headers['cache-control'], 'no-store')
  assert.equal((await app.inject({ url: '/readyz' })).statusCode, 200)
})

test('/readyz is 503 with a reason while the database is away, /healthz stays 200', async (t) => {
  const app = await serverFor(t, { read: () => Promise.reject(new Error('connect ECONNREFUSED 10.1.2.3:5432')) })
  const ready = await app.inject({ url: '/readyz' })
  assert.equal(ready.statusCode, 503)
  assert.deepEqual(ready.json(), { status: 'not ready', reason: 'The database does not answer' })
  assert.equal((await app.inject({ url: '/healthz' })).statusCode, 200)
  assert.match(app.lines.join(''), /10\.1\.2\.3/, 'the log knows more')
})

test('/readyz does not wait for a database that says nothing', async (t) => {
  const app = await serverFor(t, { read: () => new Promise(() => {}) })
  const started = performance.now()
  assert.equal((await app.inject({ url: '/readyz' })).statusCode, 503)
  assert.ok(performance.now() - started < 4000)
})

test('/metrics counts requests by route, method and status, each server for itself', async (t) => {
  const [app, other] = await Promise.all([serverFor(t), serverFor(t)])
  for (const id of [1, 2, 3]) await app.inject({ url: `/v2/things/${id}?access_token=good` })
  await app.inject({ url: '/v2/nothing' })
  const { body, headers } = await app.inject({ url: '/metrics' })
  assert.match(String(headers['content-type']), /^text\/plain/)
  assert.match(body, /http_request_duration_seconds_count\{route="\/v2\/things\/:id",method="GET",status="200"\} 3/)
  assert.match(body, /http_request_duration_seconds_count\{route="none",method="GET",status="404"\} 1/)
  assert.match(body, /process_cpu_seconds_total/)
  assert.doesNotMatch((await other.inject({ url: '/metrics' })).body, /things/)
})

test('/openapi.json is made once, and only where there is one', async (t) => {
  let made = 0
  const openapi = () => ({ openapi: '3.1.0', made: ++made })
  const app = await serverFor(t, { parts: { openapi } })
  for (const _ of [1, 2]) {
    const answer = await app.inject({ url: '/openapi.json' })
    assert.deepEqual(answer.json(), { openapi: '3.1.0', made: 1 })
    assert.equal(answer.headers['content-type'], 'application/json; charset=utf-8')
  }
  const without = await serverFor(t)
  assert.equal((await without.inject({ url: '/openapi.json' })).statusCode, 404)
})

/** A database with these uploads, which also notes what it was asked. */
const uploads = (rows: Record<string, [type: string, content: string]>) => ({
  read: async ({ values }: { values: readonly unknown[] }) =>
    values.flatMap((path) => {
      const row = rows[path as string]
      return row ? [[row[0], new Uint8Array(Buffer.from(row[1]))]] : []
    }),
})

const FILES = uploads({
  'users/image/abc/ada.png': ['image/png', 'png'],
  'users/image/abc/small_ada.png': ['image/png', 'small'],
  'users/image/abc/ada.svg': ['image/svg+xml', '<svg/>'],
  'teams/upload/abc/notes.html': ['text/html', '<script>'],
  'teams/upload/abc/odd': ['text/html\r\nx: y', 'odd'],
})

test('an uploaded picture is served for ever, and can do nothing by itself', async (t) => {
  const app = await serverFor(t, FILES)
  for (const [name, type, body] of [
    ['ada.png', 'image/png', 'png'],
    ['ada.svg', 'image/svg+xml', '<svg/>'],
    ['small_ada.png', 'image/png', 'small'],
    ['large_ada.png', 'image/png', 'png'],
  ]) {
    const answer = await app.inject({ url: `/uploads/users/image/abc/${name}` })
    assert.equal(answer.statusCode, 200, name)
    assert.equal(answer.body, body)
    assert.equal(answer.headers['content-type'], type)
    assert.equal(answer.headers['cache-control'], 'public, max-age=31536000, immutable')
    const policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
    assert.equal(answer.headers['content-security-policy'], policy)
    assert.equal(answer.headers['x-content-type-options'], 'nosniff')
    assert.equal(answer.headers['content-disposition'], undefined)
  }
})

test('any other file is a download', async (t) => {
  const app = await serverFor(t, FILES)
  const page = await app.inject({ url: '/uploads/teams/upload/abc/notes.html' })
  assert.equal(page.headers['content-disposition'], 'attachment; filename="notes.html"')
  const odd = await app.inject({ url: '/uploads/teams/upload/abc/odd' })
  assert.equal(odd.statusCode, 200)
  assert.equal(odd.headers['content-type'], 'application/octet-stream')
})

test('sample users have a picture of their own that nobody stored', async (t) => {
  const app = await serverFor(t, FILES)
  const ask = (path: string) => app.inject({ url: `/uploads/users/avatar/${path}` })
  const [ada, again, small, bob] = await Promise.all([
    ask('00ff/ada.svg'),
    ask('00FF/ada.svg'),
    ask('00ff/small_ada.svg'),
    ask('00fe/bob.svg'),
  ])
  assert.equal(ada.headers['content-type'], 'image/svg+xml')
  assert.match(
    ada.body,
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg".*<path fill="hsl\(\d+ 55% 48%\)" d="(M\d \dh1v1h-1z)+"\/><\/svg>$/,
  )
  assert.equal(again.body, ada.body)
  assert.equal(small.body, ada.body)
  assert.notEqual(bob.body, ada.body)
  const fields = [...ada.body.matchAll(/M(\d) (\d)h/g)].map(([, x, y]) => `${x} ${y}`)
  for (const place of fields) {
    const [x, y] = place.split(' ')
    assert.ok(fields.includes(`${6 - Number(x)} ${y}`), 'left and right are alike')
  }
})

test('thousand pictures are nearly all different', async (t) => {
  const app = await serverFor(t, FILES)
  const pictures = new Set<string>()
  for (let i = 0; i < 1000; i++)
    pictures.add((await app.inject({ url: `/uploads/users/avatar/${i.toString(16)}/x.svg` })).body)
  assert.ok(pictures.size > 980, `${pictures.size}`)
})

test('files that are not there are 404', async (t) => {
  const app = await serverFor(t, FILES)
  for (const path of ['nothing.png', 'users/avatar/xyz/a.svg', 'users/avatar/00ff/a.png', '', 'users/image/abc'])
    assert.equal((await app.inject({ url: `/uploads/${path}` })).body, '{}', path)
})
