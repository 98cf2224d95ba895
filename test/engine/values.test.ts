/** Values as clients write them. The second half asks the database itself whether it takes what was let through. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspect } from 'node:util'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { compile, withValues } from '../../src/engine/sql/compile.ts'
import { cast, Invalid, type Kind, SQL_TYPE } from '../../src/engine/values.ts'
import { freshDatabase } from '../support/database.ts'

const KINDS = Object.keys(SQL_TYPE) as Kind[]

/** What a value becomes, as plain data: `refused: ...` for one that the column cannot take. */
function become(kind: Kind, value: unknown): unknown {
  const result = cast(kind, value)
  if (result instanceof Invalid) return `refused: ${result.message}`
  return result instanceof Date ? result.toISOString() : result
}

/** Checks one kind: each given value and what it becomes. */
function table(kind: Kind, rows: readonly (readonly [given: unknown, becomes: unknown])[]): void {
  for (const [given, becomes] of rows) assert.deepEqual(become(kind, given), becomes, `${kind} from ${inspect(given)}`)
}

test('a whole number may come as a number or as a text', () => {
  table('integer', [
    [42, 42],
    ['42', 42],
    [' -7 ', -7],
    ['+7', 7],
    ['007', 7],
    [2147483647, 2147483647],
    ['-2147483648', -2147483648],
    [1e3, 1000],
    ['100.0', 100],
    ['-42.000', -42],
  ])
})

test('a whole number that PostgreSQL has no room for is out of range', () => {
  for (const given of [2147483648, '2147483648', -2147483649, '99999999999999999999', 1e300])
    table('integer', [[given, 'refused: is out of range']])
})

test('what is no whole number is refused with the reason', () => {
  table('integer', [
    [1.5, 'refused: must be an integer'],
    ['1.5', 'refused: is not a number'],
    ['1.', 'refused: is not a number'],
    ['1e3', 'refused: is not a number'],
    ['0x2a', 'refused: is not a number'],
    ['', 'refused: is not a number'],
    ['4 2', 'refused: is not a number'],
    ['٤٢', 'refused: is not a number'],
    [Number.NaN, 'refused: is not a number'],
    [Number.POSITIVE_INFINITY, 'refused: must be an integer'],
    [true, 'refused: is not a number'],
    [null, 'refused: is not a number'],
    [[42], 'refused: is not a number'],
    [{ id: 42 }, 'refused: is not a number'],
  ])
})

test('a fraction may be written in any of the usual ways, but is finite', () => {
  table('fraction', [
    [0.5, 0.5],
    ['0.5', 0.5],
    ['.5', 0.5],
    ['5.', 5],
    [' -1.25e2 ', -125],
    ['1e400', 'refused: is not a number'],
    ['NaN', 'refused: is not a number'],
    ['Infinity', 'refused: is not a number'],
    ['1,5', 'refused: is not a number'],
    ['.', 'refused: is not a number'],
    ['', 'refused: is not a number'],
    [true, 'refused: is not a number'],
  ])
})

test('yes and no have several words', () => {
  for (const word of [true, 'true', 'TRUE', ' t ', '1', 1, 'on', 'yes']) table('boolean', [[word, true]])
  for (const word of [false, 'false', 'False', 'f', '0', 0, 'off', 'no']) table('boolean', [[word, false]])
  for (const number of ['2', 42, '-1', '+3']) table('boolean', [[number, true]])
  for (const number of ['00', '-0']) table('boolean', [[number, false]])
  for (const word of ['maybe', '', 1.5, '1e3', null, [], [true], ['true'], {}, { toString: 1, valueOf: 1 }])
    table('boolean', [[word, 'refused: is not a boolean']])
})

test('a time may be written in every form that clients use, and is UTC without a zone', () => {
  table('instant', [
    ['2017-11-22', '2017-11-22T00:00:00.000Z'],
    ['2017-11-22T13:41:00.825Z', '2017-11-22T13:41:00.825Z'],
    ['2017-11-22T13:41Z', '2017-11-22T13:41:00.000Z'],
    ['2017-11-22 13:41:00 UTC', '2017-11-22T13:41:00.000Z'],
    ['2017-11-22 13:41:00 gmt', '2017-11-22T13:41:00.000Z'],
    ['2017-11-22 14:00:00 +0100', '2017-11-22T13:00:00.000Z'],
    ['2017-11-22 14:00:00+01:00', '2017-11-22T13:00:00.000Z'],
    ['2017-11-22T14:00:00-01', '2017-11-22T15:00:00.000Z'],
    ['2017-11-22t14:00:00z', '2017-11-22T14:00:00.000Z'],
    ['2017-11-22T13:41:00', '2017-11-22T13:41:00.000Z'],
    ['2017-11-22 13:41', '2017-11-22T13:41:00.000Z'],
    ['2017-11-22T13:41:00.8259999Z', '2017-11-22T13:41:00.825Z'],
    ['2017-11-22T13:41:00,5Z', '2017-11-22T13:41:00.500Z'],
    [' 2017-11-22 ', '2017-11-22T00:00:00.000Z'],
    ['2025-1-1', '2025-01-01T00:00:00.000Z'],
    ['2025-1-12 8:00:00', 'refused: is not a valid datetime'],
    ['0001-01-01', '0001-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
    [new Date('2017-11-22T13:41:00.825Z'), '2017-11-22T13:41:00.825Z'],
  ])
})

test('a time that no calendar or clock has is refused', () => {
  const impossible = [
    '2017-02-29',
    '2017-02-30T12:00:00Z',
    '2017-04-31',
    '2017-13-01',
    '2017-00-10',
    '2017-01-00',
    '0000-01-01',
    '1900-02-29',
    '2017-11-22T24:00:00Z',
    '2017-11-22T23:60:00Z',
    '2017-11-22T23:59:60Z',
    '2017-11-22T14:00:00+99:99',
    '2017-11-22T14',
    '22/11/2017',
    '20171122',
    'yesterday',
    '',
    'nil',
  ]
  for (const given of [...impossible, 1511355660, true, null, [], {}, new Date('nonsense')])
    table('instant', [[given, 'refused: is not a valid datetime']])
  table('instant', [['2000-02-29', '2000-02-29T00:00:00.000Z']])
})

test('a time whose zone carries it out of the years that a text can show is refused', () => {
  table('instant', [
    ['0001-01-01T00:00:00+14:00', 'refused: is not a valid datetime'],
    ['9999-12-31T23:59:59-01:00', 'refused: is not a valid datetime'],
  ])
})

test('a day may carry a time, which is dropped', () => {
  table('day', [
    ['2017-11-22', '2017-11-22'],
    ['2017-11-22T13:41:00Z', '2017-11-22'],
    ['2017-11-22 13:41', '2017-11-22'],
    ['2016-02-29', '2016-02-29'],
    ['2017-02-29', 'refused: is not a valid date'],
    ['2017-11-22x', 'refused: is not a valid date'],
    [20171122, 'refused: is not a valid date'],
    ['', 'refused: is not a valid date'],
  ])
})

test('a text may come as a number or a boolean, but not as a list or an object', () => {
  table('text', [
    ['Ada', 'Ada'],
    ['', ''],
    [42, '42'],
    [false, 'false'],
    ['👩‍🚀', '👩‍🚀'],
    [null, 'refused: is not a text'],
    [['Ada'], 'refused: is not a text'],
    [{ name: 'Ada' }, 'refused: is not a text'],
  ])
})

test('a text that PostgreSQL cannot keep is refused: NUL and half a surrogate pair', () => {
  for (const given of ['a\0b', '\ud83d', '\ude80 lost', 'x\ud83d\ud83dx'])
    table('text', [[given, 'refused: contains invalid characters']])
})

test('a list of texts may come as one text; one bad member spoils it', () => {
  table('texts', [
    [
      ['a', 2, true],
      ['a', '2', 'true'],
    ],
    ['a', ['a']],
    [[], []],
    [['a', null], 'refused: is not a text'],
    [[['a']], 'refused: is not a text'],
    [['a', '\0'], 'refused: contains invalid characters'],
  ])
})

test('JSON is kept as it is, unless it holds a text that PostgreSQL cannot keep', () => {
  const whole = { a: [1, null, { b: 'c' }], d: true }
  assert.equal(cast('json', whole), whole)
  table('json', [
    [null, null],
    [['a\0'], 'refused: contains invalid characters'],
    [{ a: { 'k\0': 1 } }, 'refused: contains invalid characters'],
    [{ a: [{ b: '\ud83d' }] }, 'refused: contains invalid characters'],
  ])
})

test('JSON nested a hundred thousand times is refused, not followed', () => {
  table('json', [[JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), 'refused: is nested too deeply']])
})

test('raw bytes never come as a value', () => {
  for (const given of ['abc', 1, null, {}]) table('bytes', [[given, 'refused: is not a file']])
})

/** Any JSON value, among them objects that break a careless `String(value)`. */
const jsonValue = fc.oneof(
  fc.jsonValue({ noUnicodeString: false }),
  fc.dictionary(fc.constantFrom('toString', 'valueOf', 'length', '0', 'constructor'), fc.jsonValue()),
  fc.array(fc.constant({ toString: null, valueOf: null })),
)

test('no JSON value makes a cast throw, whatever the kind', () => {
  fc.assert(
    fc.property(fc.constantFrom(...KINDS), jsonValue, (kind, value) => {
      cast(kind, value)
    }),
    { numRuns: 3000 },
  )
})

test('what a cast answers is cast to itself', () => {
  fc.assert(
    fc.property(fc.constantFrom(...KINDS), jsonValue, (kind, value) => {
      const once = cast(kind, value)
      if (!(once instanceof Invalid)) assert.deepEqual(cast(kind, once), once)
    }),
    { numRuns: 2000 },
  )
})

/** Texts that look like what a kind wants, and texts of any kind. */
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`))
const likely: Readonly<Record<Kind, fc.Arbitrary<unknown>>> = {
  integer: fc.oneof(fc.integer(), fc.bigInt().map(String), fc.stringMatching(/^\s?[+-]?\d{1,12}\s?$/)),
  fraction: fc.oneof(fc.double(), fc.stringMatching(/^[+-]?\d{0,3}\.?\d{0,3}(e[+-]?\d{1,3})?$/)),
  boolean: fc.constantFrom('t', 'F', '1', 0, 'yes', 'OFF', true, ' no '),
  instant: fc.oneof(
    fc.date().map((date) => (Number.isNaN(date.getTime()) ? '' : date.toISOString())),
    fc.stringMatching(/^\d{4}-[01]\d-[0-3]\d[T ][0-2]\d:[0-6]\d(:[0-6]\d(\.\d{1,9})?)? ?(Z|UTC|[+-]\d\d(:?\d\d)?)?$/),
  ),
  day: fc.tuple(digits(4), digits(2), digits(2)).map((parts) => parts.join('-')),
  text: fc.string({ unit: 'binary' }),
  texts: fc.array(fc.string({ unit: 'binary' })),
  json: fc.jsonValue({ noUnicodeString: false }),
  bytes: fc.string(),
}

const db = await freshDatabase()

test('what a cast lets through, the database takes', async () => {
  const given = fc
    .constantFrom(...KINDS)
    .chain((kind) =>
      fc.record({ kind: fc.constant(kind), value: fc.oneof(likely[kind], fc.string(), fc.string({ unit: 'binary' })) }),
    )
  await fc.assert(
    fc.asyncProperty(given, async ({ kind, value }) => {
      const typed = cast(kind, value)
      if (typed instanceof Invalid) return
      const statement = compile(sql`select ${sql.placeholder('value')}::${sql.raw(SQL_TYPE[kind])} is null`)
      const values = { value: kind === 'json' ? JSON.stringify(typed) : typed }
      assert.deepEqual(await db.read(withValues(statement, values)), [[false]])
    }),
    { numRuns: 1500 },
  )
})

test.after(() => db.close())
