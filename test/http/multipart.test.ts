import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { UploadedFile } from '../../src/engine/write/files.ts'
import { listeningServer } from './support/server.ts'

/** A listening server that keeps the last body it read. */
async function keeping(t: TestContext, env: Record<string, string> = {}) {
  const seen: { body?: Record<string, unknown> } = {}
  const { base, port } = await listeningServer(t, {
    env,
    parts: {
      extraPlugins: [
        async (scope) => {
          scope.post('/keep', async (request) => {
            seen.body = request.body as Record<string, unknown>
            return {}
          })
        },
      ],
    },
  })
  const post = (body: FormData | string | Buffer, headers: Record<string, string> = {}) =>
    fetch(`${base}/keep`, { method: 'POST', body: body as string, headers })
  return { post, seen, base, port }
}

const pixel = Buffer.from('89504e470d0a1a0a', 'hex')

test('files and nested fields arrive as one nested object', async (t) => {
  const { post, seen } = await keeping(t)
  const form = new FormData()
  form.append('user[login]', 'ada')
  form.append('user[image]', new Blob([pixel], { type: 'image/png' }), 'ada é.png')
  form.append('user[ids][]', '1')
  form.append('user[ids][]', '2')
  form.append('user[attachments_attributes][][file]', new Blob(['one'], { type: 'text/plain' }), 'one.txt')
  form.append('user[attachments_attributes][][file]', new Blob(['two'], { type: 'text/plain' }), 'two.txt')
  form.append('note', 'é')
  assert.equal((await post(form)).status, 200)
  const user = seen.body!.user as Record<string, unknown>
  assert.equal(user.login, 'ada')
  assert.deepEqual(user.ids, ['1', '2'])
  assert.equal(seen.body!.note, 'é')
  const image = user.image as UploadedFile
  assert.ok(image instanceof UploadedFile)
  assert.deepEqual([image.name, image.type], ['ada é.png', 'image/png'])
  assert.deepEqual(image.content, pixel)
  const rows = user.attachments_attributes as { file: UploadedFile }[]
  assert.deepEqual(
    rows.map((row) => `${row.file.name} ${row.file.content}`),
    ['one.txt one', 'two.txt two'],
  )
})

test('a file field that was left empty is not sent', async (t) => {
  const { post, seen } = await keeping(t)
  const form = new FormData()
  form.append('image', new Blob([]), '')
  form.append('name', 'x')
  assert.equal((await post(form)).status, 200)
  assert.deepEqual(Object.keys(seen.body!), ['name'])
})

test('a part that is JSON is read as JSON', async (t) => {
  const { post, seen } = await keeping(t)
  const body =
    '--b\r\nContent-Disposition: form-data; name="user"\r\nContent-Type: application/json\r\n\r\n{"login":"ada"}\r\n--b--\r\n'
  assert.equal((await post(body, { 'content-type': 'multipart/form-data; boundary=b' })).status, 200)
  assert.deepEqual(seen.body, { user: { login: 'ada' } })
})

test('files over the limit are 413: one, all together, and too many', async (t) => {
  const { post, seen } = await keeping(t, { UPLOAD_LIMIT_MB: '1' })
  const megabytes = (count: number) => new Blob([Buffer.alloc(count * 1024 * 1024, 1)])
  const one = new FormData()
  one.append('a', megabytes(3), 'a.bin')
  const together = new FormData()
  for (const name of ['a', 'b', 'c']) together.append(name, megabytes(0.5), `${name}.bin`)
  const many = new FormData()
  for (let i = 0; i < 30; i++) many.append(`f${i}`, new Blob(['x']), 'x.txt')
  for (const form of [one, together, many]) {
    const answer = await post(form)
    assert.equal(answer.status, 413)
    assert.equal(((await answer.json()) as { error: string }).error, 'Payload Too Large')
  }
  assert.equal(seen.body, undefined, 'no handler saw any of it')
  const small = new FormData()
  small.append('a', megabytes(0.5), 'a.bin')
  assert.equal((await post(small)).status, 200, 'the server goes on')
})

test('a file over the limit in a body without a length is 413 too', async (t) => {
  const { base } = await keeping(t, { UPLOAD_LIMIT_MB: '1' })
  async function* parts() {
    yield Buffer.from('--b\r\nContent-Disposition: form-data; name="f"; filename="f.bin"\r\n\r\n')
    for (let i = 0; i < 40; i++) yield Buffer.alloc(128 * 1024, 1)
    yield Buffer.from('\r\n--b--\r\n')
  }
  const answer = await fetch(`${base}/keep`, {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
    body: ReadableStream.from(parts()) as never,
    duplex: 'half',
  } as RequestInit)
  assert.equal(answer.status, 413)
})

const BROKEN: readonly (readonly [what: string, body: string, type: string])[] = [
  ['no boundary', 'x', 'multipart/form-data'],
  ['another boundary', '--x\r\n\r\n', 'multipart/form-data; boundary=y'],
  ['an end too early', '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx', 'multipart/form-data; boundary=b'],
  [
    'a field called __proto__',
    '--b\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\nx\r\n--b--\r\n',
    'multipart/form-data; boundary=b',
  ],
  [
    'a JSON part that is none',
    '--b\r\nContent-Disposition: form-data; name="a"\r\nContent-Type: application/json\r\n\r\n{\r\n--b--\r\n',
    'multipart/form-data; boundary=b',
  ],
]

for (const [what, body, type] of BROKEN)
  test(`a multipart body with ${what} is a 400`, async (t) => {
    const { post } = await keeping(t)
    const answer = await post(body, { 'content-type': type })
    assert.equal(answer.status, 400)
    assert.equal(((await answer.json()) as { error: string }).error, 'Bad Request')
    assert.equal((await post('{}', { 'content-type': 'application/json' })).status, 200, 'the server goes on')
  })

test('an upload to a path that does not exist is 404', async (t) => {
  const { base } = await keeping(t)
  const form = new FormData()
  form.append('a', new Blob([pixel]), 'a.png')
  assert.equal((await fetch(`${base}/nothing`, { method: 'POST', body: form })).status, 404)
})
