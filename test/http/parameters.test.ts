import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parsePage } from '../../src/engine/query/parse.ts'
import { ApiError } from '../../src/errors.ts'
import { parseForm } from '../../src/http/parameters.ts'

const READ: readonly (readonly [text: string, value: unknown])[] = [
  ['', {}],
  ['a=1', { a: '1' }],
  ['a', { a: '' }],
  ['=1&&', {}],
  ['name=Ada+L.%20%C3%A9&x%5By%5D=1', { name: 'Ada L. é', x: { y: '1' } }],
  ['filter[id]=1,2,3&sort=-id,name', { filter: { id: '1,2,3' }, sort: '-id,name' }],
  ['page[number]=2&page[size]=5', { page: { number: '2', size: '5' } }],
  ['ids[]=1&ids[]=2', { ids: ['1', '2'] }],
  ['ids[]=1', { ids: ['1'] }],
  ['flag=0&flag=1', { flag: '1' }],
  ['event[kinds][]=a&event[kinds][]=b&event[name]=x', { event: { kinds: ['a', 'b'], name: 'x' } }],
  ['a[0][x]=1&a[1][x]=2', { a: [{ x: '1' }, { x: '2' }] }],
  [
    'a[][x]=1&a[][y]=2&a[][x]=3&a[][y]=4',
    {
      a: [
        { x: '1', y: '2' },
        { x: '3', y: '4' },
      ],
    },
  ],
  ['a[][b][]=1&a[][b][]=2&a[][c]=3', { a: [{ b: ['1', '2'], c: '3' }] }],
  ['__proto__[x]=1&a[__proto__][y]=2&constructor[prototype][z]=3&ok=1', { ok: '1' }],
]

for (const [text, value] of READ)
  test(`"${text}" is read as ${JSON.stringify(value)}`, () => {
    assert.deepEqual(JSON.parse(JSON.stringify(parseForm(text))), value)
    assert.equal(({} as { x?: unknown }).x, undefined, 'no name reaches the prototype of all objects')
  })

const REFUSED: readonly (readonly [what: string, text: string])[] = [
  ['broken percent-encoding', 'a=%zz'],
  ['text that is not UTF-8', 'a=%ff'],
  ['a name that is not UTF-8', '%ff=1'],
  ['twelve levels of names', `a${'[b]'.repeat(12)}=1`],
  ['twelve levels of rows', `a${'[][b]'.repeat(12)}=1`],
  ['20,000 parameters', 'a=1&'.repeat(20_000)],
]

for (const [what, text] of REFUSED)
  test(`${what} is a 400`, () => {
    assert.throws(
      () => parseForm(text),
      (error) => error instanceof ApiError && error.status === 400,
    )
  })

test('lists of thousands stay lists', () => {
  const ids = Array.from({ length: 5000 }, (_, i) => String(i))
  assert.deepEqual(parseForm(`filter[id]=${ids.join(',')}`), { filter: { id: ids.join(',') } })
  assert.deepEqual(parseForm(ids.map((id) => `filter[id][]=${id}`).join('&')), { filter: { id: ids } })
  assert.deepEqual(parseForm(ids.map((id) => `filter[id][${id}]=${id}`).join('&')), { filter: { id: ids } })
})

test('no form of 10,000 parameters holds up the process', () => {
  const forms: ((i: number) => string)[] = [
    (i) => `a[${9999 - i}]=1`,
    (i) => `a${i}[9999]=1`,
    (i) => `a[][x${i % 7}]=1`,
    (i) => (i % 2 ? `a[x${i}]=1` : `a=${i}`),
    (i) => `a[${'['.repeat(i % 50)}=1`,
    (i) => `a[1][1][1][1][${i}]=1`,
  ]
  for (const form of forms) {
    const text = Array.from({ length: 10_000 }, (_, i) => form(i)).join('&')
    const started = performance.now()
    parseForm(text)
    const took = performance.now() - started
    assert.ok(took < 2000, `${text.slice(0, 30)}... took ${took} ms`)
  }
})

test('a page number beside a nested page size keeps both, in either order', () => {
  assert.deepEqual(parsePage(parseForm('page[size]=100&page=2')), { number: 2, size: 100 })
  assert.deepEqual(parsePage(parseForm('page=2&page[size]=100')), { number: 2, size: 100 })
  assert.deepEqual(parsePage(parseForm('page=2&per_page=5')), { number: 2, size: 5 })
  assert.deepEqual(parsePage(parseForm('page=1&page=3')), { number: 3, size: 30 }, 'the later one counts')
})
