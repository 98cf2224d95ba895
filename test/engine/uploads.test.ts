/** Files that come with a write: kept in its transaction, and shown by their address. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, test } from 'node:test'
import { scene } from '../support/scene.ts'

const app = await scene()
after(() => app.close())
const { root } = app
const ada = await app.student('ada')
const PNG = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), randomBytes(4000)])
const uploads = async () => Number((await app.db.read({ text: 'select count(*) from uploads', values: [] }))[0]![0])

interface Upload {
  name: string
  type?: string
  content: Buffer
}

/** PATCH of a user as a browser sends a form with a file. */
async function sendFile(fields: Record<string, string | Upload>, id = ada) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields))
    if (typeof value === 'string') form.append(name, value)
    else form.append(name, new Blob([new Uint8Array(value.content)], { type: value.type ?? 'image/png' }), value.name)
  const encoded = new Response(form)
  const { statusCode, body } = await app.server.inject({
    method: 'PATCH',
    url: `/v2/users/${id}`,
    headers: {
      host: 'intra.test',
      authorization: `Bearer ${root}`,
      'content-type': encoded.headers.get('content-type')!,
    },
    payload: Buffer.from(await encoded.arrayBuffer()),
  })
  return { status: statusCode, body: body === '' ? undefined : JSON.parse(body) }
}

const picture = async () => (await app.get(`/v2/users/${ada}`, root)).body.image
const fetched = (url: string) => app.server.inject({ method: 'GET', url: url.replace('http://intra.test', '') })

test('a picture is kept, and shown under the address in the record', async () => {
  const answer = await sendFile({ 'user[image]': { name: 'ada at work.png', content: PNG }, 'user[pool_year]': '2020' })
  assert.deepEqual(answer, { status: 204, body: undefined })
  const { link, versions } = await picture()
  assert.match(link, /^http:\/\/intra\.test\/uploads\/users\/image\/[0-9a-f]{32}\/ada_at_work\.png$/)
  assert.equal(versions.small, link.replace('ada_at_work', 'small_ada_at_work'))
  for (const url of [link, ...(Object.values(versions) as string[])]) {
    const { statusCode, headers, rawPayload } = await fetched(url)
    assert.deepEqual([statusCode, headers['content-type']], [200, 'image/png'], url)
    assert.ok(rawPayload.equals(PNG))
  }
  assert.equal((await app.get(`/v2/users/${ada}`, root)).body.pool_year, '2020')
})

test('the same file is kept once', async () => {
  const before = await uploads()
  assert.equal((await sendFile({ 'user[image]': { name: 'ada at work.png', content: PNG } })).status, 204)
  assert.equal(await uploads(), before)
})

test('JSON carries a file as a data URL', async () => {
  const image = `data:image/jpeg;base64,${PNG.toString('base64')}`
  assert.equal((await app.send('PATCH', `/v2/users/${ada}`, root, { user: { image } })).status, 204)
  const { link } = await picture()
  assert.match(link, /\/file\.jpg$/)
  const { headers, rawPayload } = await fetched(link)
  assert.equal(headers['content-type'], 'image/jpeg')
  assert.ok(rawPayload.equals(PNG))
})

test('what is no file is refused', async () => {
  const data = PNG.toString('base64')
  const values = [
    'cat.png',
    'data:,hello',
    `data:text;base64,${data}`,
    `data:/;base64,${data}`,
    `data:a/;base64,${data}`,
    42,
    {},
    [data],
    true,
  ]
  for (const image of values) {
    const { status, body } = await app.send('PATCH', `/v2/users/${ada}`, root, { user: { image } })
    assert.deepEqual(
      [status, body],
      [422, { errors: { image: ['is not a file'] } }],
      JSON.stringify(image).slice(0, 60),
    )
  }
})

test('a file is neither too small nor too big', async () => {
  const small = await sendFile({ 'user[image]': { name: 'a.png', content: PNG.subarray(0, 3071) } })
  assert.deepEqual(small.body.errors.image, ['is too small (should be at least 3072 Bytes)'])
  const big = await sendFile({ 'user[image]': { name: 'a.png', content: Buffer.alloc(1_048_577) } })
  assert.deepEqual(big.body.errors.image, ['is too big (should be at most 1048576 Bytes)'])
  assert.equal((await sendFile({ 'user[image]': { name: 'a.png', content: PNG.subarray(0, 3072) } })).status, 204)
})

test('a picture is taken away with null, and an empty field leaves it', async () => {
  const before = (await picture()).link
  assert.ok(before)
  assert.equal((await sendFile({ 'user[image]': '', 'user[pool_year]': '2021' })).status, 204)
  assert.equal((await picture()).link, before)
  assert.equal((await app.send('PATCH', `/v2/users/${ada}`, root, { user: { image: null } })).status, 204)
  const { link, versions } = await picture()
  assert.deepEqual([link, new Set(Object.values(versions))], [null, new Set([null])])
})

test('nothing is kept of a write that fails', async () => {
  const before = await uploads()
  const content = randomBytes(4000)
  const checked = await sendFile({ 'user[image]': { name: 'x.png', content }, 'user[kind]': 'robot' })
  assert.equal(checked.status, 422)
  const bob = await app.student('bob')
  const late = await sendFile({ 'user[image]': { name: 'x.png', content }, 'user[email]': 'ada@example.org' }, bob)
  assert.deepEqual(late, { status: 422, body: { errors: { email: ['has already been taken'] } } })
  assert.equal(await uploads(), before)
})

test('a name is made harmless before it becomes part of an address', async () => {
  for (const [name, kept] of [
    ['../../etc/passwd.png', /^passwd\.png$|^\w[\w.]*_passwd\.png$/],
    ['a b&c?d#e<f>.png', /^a_b_c_d_e_f_\.png$/],
    ['..', /^file$/],
    ['.htaccess', /^htaccess$/],
    [`${'x'.repeat(300)}.png`, /^x{96}\.png$/],
  ] as const) {
    assert.equal((await sendFile({ 'user[image]': { name, content: PNG } })).status, 204)
    const { link } = await picture()
    assert.match(link.split('/').at(-1)!, kept)
    assert.equal((await fetched(link)).statusCode, 200, link)
  }
})

test('a page or a script that was uploaded is offered as a download', async () => {
  const content = Buffer.from('<script>alert(1)</script>'.repeat(200))
  for (const type of ['text/html', 'application/javascript', 'not a type\r\nx: y']) {
    await sendFile({ 'user[image]': { name: 'page.html', type, content: Buffer.concat([content, Buffer.from(type)]) } })
    const { headers } = await fetched((await picture()).link)
    assert.match(String(headers['content-disposition']), /^attachment; filename="page\.html"$/)
    assert.equal(headers.x, undefined)
  }
})
