/** Bodies that nobody in their right mind would send: refused with messages, never a fault, never half written. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, test } from 'node:test'
import fc from 'fast-check'
import type { Field, Fields } from '../../src/engine/declare/fields.ts'
import type { Finished } from '../../src/engine/finish.ts'
import { checkInput } from '../../src/engine/write/input.ts'
import type { FieldErrors } from '../../src/errors.ts'
import { scene } from '../support/scene.ts'

const app = await scene()
after(() => app.close())
const { root } = app
await app.student('ada')
const written = [...app.registry.resources.values()].filter((resource) => resource.write)

/** Any JSON value, the odd ones more often than they come by chance. */
const odd = fc.oneof(
  fc.jsonValue({ noUnicodeString: false }),
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    0,
    -1,
    1,
    2_147_483_647,
    2_147_483_648,
    1e308,
    true,
    [],
    {},
    [[]],
    [null],
    'x'.repeat(5000),
  ),
  fc.constantFrom<unknown>(
    '\0',
    '\ud800',
    '0001-01-01',
    '9999-12-31T23:59:59Z',
    '2026-02-30',
    '1e5',
    'true',
    'data:a/b;base64,AAAA',
  ),
  fc.constantFrom<unknown>({ toString: 1 }, { length: 3 }, { 0: { id: 1 } }, [{ id: 'x' }, { _destroy: true }], {
    constructor: 1,
  }),
)

/** A body for these fields: each given or not, nested ones as deep as they go. */
function bodyOf(fields: Fields): fc.Arbitrary<Record<string, unknown>> {
  const entries = Object.entries(fields).map(([name, field]) => [name, fc.oneof(odd, likelyOf(field))] as const)
  return fc.record(Object.fromEntries(entries), { requiredKeys: [] })
}
function likelyOf(field: Field): fc.Arbitrary<unknown> {
  if (field.field === 'children') return fc.array(bodyOf(field.fields), { maxLength: 3 })
  if (field.field === 'parent') return bodyOf(field.fields)
  if (field.field === 'ids') return fc.array(fc.oneof(fc.constant(1), odd), { maxLength: 3 })
  return fc.constantFrom<unknown>(1, '1', '2026-01-01', 'Ada', 'student', 'fr', true)
}

test('no body makes the check of a write throw', () => {
  for (const { table, write } of written)
    for (const creating of [true, false])
      fc.assert(
        fc.property(bodyOf(write!.fields), (body) => {
          const errors: FieldErrors = {}
          checkInput(table, write!.fields, body, { creating, now: new Date() }, errors)
          for (const messages of Object.values(errors))
            for (const message of messages) assert.equal(typeof message, 'string')
        }),
        { numRuns: 100 },
      )
})

const rowsIn = async () => Number((await app.db.read({ text: 'select count(*) from outbox', values: [] }))[0]![0])

for (const resource of written)
  test(`no body makes a write of ${resource.name} fail otherwise than with a refusal`, async () => {
    await fc.assert(
      fc.asyncProperty(bodyOf(resource.write!.fields), async (body) => {
        const before = await rowsIn()
        const [method, path] = target(resource)
        const { status, text } = await app.send(method, path, root, { [resource.write!.root]: body })
        assert.ok(
          [201, 204, 400, 404, 422].includes(status),
          `${method} ${path}: ${status} ${text} for ${JSON.stringify(body)}`,
        )
        if (status >= 400) assert.equal(await rowsIn(), before, 'nothing is told of what was refused')
      }),
      { numRuns: 25 },
    )
  })

/** Where a resource is written: its list, or its first record. */
function target(resource: Finished): ['POST' | 'PATCH', string] {
  const kinds = Object.values(resource.actions).map(({ action }) => action)
  return kinds.includes('create') ? ['POST', `/v2/${resource.name}`] : ['PATCH', `/v2/${resource.name}/1`]
}

test('a text that no index has room for is refused', async () => {
  const { status, body } = await app.send('POST', '/v2/cursus', root, {
    cursus: { name: randomBytes(6000).toString('hex') },
  })
  assert.deepEqual([status, body], [422, { errors: { base: ['holds a text that is too long'] } }])
})

test('a list of a hundred thousand ids is refused, not sent', async () => {
  const times = { begin_at: '2026-04-01T16:00:00Z', end_at: '2026-04-01T18:00:00Z' }
  const campus_ids = Array.from({ length: 100_000 }, (_, i) => i + 1)
  const event = { name: 'Rush', description: 'All night', kind: 'rush', ...times, campus_ids }
  const { status, body } = await app.send('POST', '/v2/events', root, { event })
  assert.deepEqual([status, body], [422, { errors: { campus_ids: ['holds more than 10000 ids'] } }])
})
