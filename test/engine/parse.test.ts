/** A query string becomes a plan and its values, or an error in the contract's words. No database is needed. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parsePage, parseQuery } from '../../src/engine/query/parse.ts'
import { ApiError } from '../../src/errors.ts'
import { parseForm } from '../../src/http/parameters.ts'
import { Books } from './support/library.ts'

const ask = (query: string) => parseQuery(Books, parseForm(query))
const page = (query: string, largest?: number) => parsePage(parseForm(query), largest)

const PLAIN = 'id, title, kind, pages, price, old, printed_on, lent_at'
const SPECIAL = 'reader_id, thick, shelf, word, lent, and future'

/** The query is refused with exactly this answer. */
function refused(query: string, status: number, error: string, message: string): void {
  assert.throws(
    () => ask(query),
    (thrown) => {
      assert.ok(thrown instanceof ApiError, `${query}: ${thrown}`)
      assert.deepEqual([thrown.status, thrown.body], [status, { error, message }], query)
      return true
    },
  )
}

test('without a query a list stands in its default order, and nothing narrows it', () => {
  assert.deepEqual(ask(''), { conditions: [], order: ['-lent_at', '-id'], values: {} })
})

test('a filter takes one value, or several parted by commas or given one by one', () => {
  const several = {
    conditions: [{ kind: 'equal', column: 'pages', values: 'filter.pages' }],
    order: ['-lent_at', '-id'],
    values: { 'filter.pages': [7, 9] },
  }
  for (const query of ['filter[pages]=7,9', 'filter[pages][]=7&filter[pages][]=9', 'filter[pages]=,7,,9,'])
    assert.deepEqual(ask(query), several, query)
  assert.deepEqual(ask('filter[title]=Ada').values, { 'filter.title': ['Ada'] })
  assert.deepEqual(ask('filter[title][]=Ada&filter[title][]=Emma').values, { 'filter.title': ['Ada', 'Emma'] })
})

test('a text with a comma may be meant as it stands, or as its parts', () => {
  assert.deepEqual(ask('filter[title]=Ada, or Ardor').values, { 'filter.title': ['Ada', ' or Ardor', 'Ada, or Ardor'] })
  assert.deepEqual(ask('filter[word]=Ada,Emma').values, { 'filter.word': ['Ada', 'Emma'] })
})

test('several filters narrow a list together, each with its values as the column takes them', () => {
  const { conditions, values } = ask(
    'filter[id]=1,%202&filter[old]=yes&filter[price]=.5&filter[printed_on]=2017-11-22&filter[tags]=a,b',
  )
  assert.deepEqual(
    conditions.map((condition) => 'column' in condition && condition.column),
    ['id', 'old', 'price', 'printed_on', 'tags'],
  )
  assert.deepEqual(values, {
    'filter.id': [1, 2],
    'filter.old': [true],
    'filter.price': [0.5],
    'filter.printed_on': ['2017-11-22'],
    'filter.tags': ['a', 'b'],
  })
})

test('an empty filter asks for nothing, but its name is still checked', () => {
  for (const query of ['filter[title]=', 'filter[title]=,', 'filter[reader_id]=', 'filter[lent]=', 'filter='])
    assert.deepEqual(ask(query).conditions, [], query)
  const message = `Attributes colour doesn't exists or aren't filterables. Available filters are: ${PLAIN}, tags, ${SPECIAL}`
  refused('filter[colour]=', 400, 'Filter Error', message)
})

test('a day asks for all times of that day, beside exact times', () => {
  const { conditions, values } = ask('filter[lent_at]=2017-11-22,2017-11-23T13:00:00%2B01:00,2017-9-1')
  assert.deepEqual(conditions, [
    { kind: 'equal', column: 'lent_at', days: 'filter.lent_at.days', values: 'filter.lent_at' },
  ])
  assert.deepEqual(values, {
    'filter.lent_at.days': ['2017-11-22', '2017-09-01'],
    'filter.lent_at': ['2017-11-23T12:00:00.000Z'],
  })
})

test('a filter of a condition takes true and false; both together are every row', () => {
  for (const name of ['thick', 'lent', 'future']) {
    assert.deepEqual(ask(`filter[${name}]=true`).conditions, [{ kind: 'special', name, holds: true }])
    assert.deepEqual(ask(`filter[${name}]=false,false`).conditions, [{ kind: 'special', name, holds: false }])
    assert.deepEqual(ask(`filter[${name}]=1`).conditions, ask(`filter[${name}]=true`).conditions)
    assert.deepEqual(ask(`filter[${name}]=0`).conditions, ask(`filter[${name}]=false`).conditions)
    assert.deepEqual(ask(`filter[${name}]=true,false`).conditions, [])
    const message = `Value maybe is not allowed for filter ${name}, can be true and false`
    refused(`filter[${name}]=true,maybe`, 400, 'Filter Error', message)
  }
})

test('a filter through a join table takes ids, and one with its own SQL what it says', () => {
  assert.deepEqual(ask('filter[reader_id]=3,4&filter[shelf]=5&filter[word]=Ada'), {
    conditions: [
      { kind: 'special', name: 'reader_id', values: 'filter.reader_id' },
      { kind: 'special', name: 'shelf', values: 'filter.shelf' },
      { kind: 'special', name: 'word', values: 'filter.word' },
    ],
    order: ['-lent_at', '-id'],
    values: { 'filter.reader_id': [3, 4], 'filter.shelf': [5], 'filter.word': ['Ada'] },
  })
  const message = 'Value x is not allowed for filter reader_id: it is not a number'
  refused('filter[reader_id]=3,x', 422, 'Filter Error', message)
})

test('five thousand ids are one value, however they are written', () => {
  const numbers = Array.from({ length: 5000 }, (_, i) => i + 1)
  for (const query of [`filter[id]=${numbers}`, numbers.map((n) => `filter[id][]=${n}`).join('&')]) {
    const { conditions, values } = ask(query)
    assert.deepEqual(conditions, [{ kind: 'equal', column: 'id', values: 'filter.id' }])
    assert.deepEqual(values['filter.id'], numbers)
  }
})

test('a value that the column cannot take is told apart from a name that nothing has', () => {
  refused('filter[id]=abc', 422, 'Filter Error', 'Value abc is not allowed for filter id: it is not a number')
  refused(
    'filter[id]=3000000000',
    422,
    'Filter Error',
    'Value 3000000000 is not allowed for filter id: it is out of range',
  )
  refused(
    'filter[lent_at]=nil',
    422,
    'Filter Error',
    'Value nil is not allowed for filter lent_at: it is not a valid datetime',
  )
  refused(
    'filter[lent_at]=2017-02-29',
    422,
    'Filter Error',
    'Value 2017-02-29 is not allowed for filter lent_at: it is not a valid date',
  )
  refused(
    'filter[title]=a%00',
    422,
    'Filter Error',
    'Value a\0 is not allowed for filter title: it contains invalid characters',
  )
})

test('what every object has by birth is no filter, sort, range or search', () => {
  for (const name of ['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf']) {
    for (const kind of ['filter', 'range', 'search'] as const)
      assert.throws(
        () => parseQuery(Books, { [kind]: JSON.parse(`{"${name}":"true"}`) }),
        { status: 400 },
        `${kind} ${name}`,
      )
    assert.throws(() => parseQuery(Books, { sort: name }), { status: 400 })
  }
})

test('a range has two bounds, and both count', () => {
  assert.deepEqual(ask('range[pages]=100,200&range[lent_at]=2017-11-01,2017-12-01').conditions, [
    { kind: 'range', column: 'pages', least: 'range.pages.least', most: 'range.pages.most' },
    { kind: 'range', column: 'lent_at', least: 'range.lent_at.least', most: 'range.lent_at.most' },
  ])
  assert.deepEqual(ask('range[title]=a,m').values, { 'range.title.least': 'a', 'range.title.most': 'm' })
})

test('a range that is none is refused', () => {
  const open = 'Invalid range format for pages. Begin and end must be separated by a comma (,).'
  for (const query of ['range[pages]=1', 'range[pages]=', 'range[pages]=1,', 'range[pages]=,1', 'range[pages]=,'])
    refused(query, 400, 'Range Error', open)
  refused(
    'range[pages]=1,2,3',
    400,
    'Range Error',
    'Invalid range format for pages. Too many arguments for filter (1,2,3).',
  )
  refused('range[pages]=a,9', 400, 'Range Error', "Unable to create a range between values 'a' and '9'")
  refused(
    'range[lent_at]=2017-11-22,never',
    400,
    'Range Error',
    "Unable to create a range between values '2017-11-22' and 'never'",
  )
  const unknown = `Attributes thick doesn't exists or aren't rangeables. Available ranges are: ${PLAIN}, and tags`
  refused('range[thick]=1,2', 400, 'Range Error', unknown)
  refused(
    'range[pages][]=1,2',
    400,
    'Bad Request',
    'The parameter range[pages] must be written as two values separated by a comma',
  )
})

test('a search takes several words, whose own signs stand for themselves', () => {
  const { conditions, values } = ask('search[title]=100%25,a_b,c%5Cd')
  assert.deepEqual(conditions, [{ kind: 'search', column: 'title', patterns: 'search.title' }])
  assert.deepEqual(values, { 'search.title': ['%100\\%%', '%a\\_b%', '%c\\\\d%'] })
})

test('a search for nothing is ignored, and so is one without a field', () => {
  assert.deepEqual(ask('search[title]=').conditions, [])
  assert.deepEqual(ask('search=Ada').conditions, [])
})

test('a search may name its field in front of the word', () => {
  assert.deepEqual(ask('search=in%3Atitle%20old%20maps'), ask('search[title]=old maps'))
  const message = "Attributes pages doesn't exists or aren't searchables. Available searchs are: title and kind"
  refused('search=in:pages+1', 400, 'Search Error', message)
})

test('a search looks into filterable texts alone', () => {
  const message = "Attributes pages doesn't exists or aren't searchables. Available searchs are: title and kind"
  refused('search[pages]=1', 400, 'Search Error', message)
})

test('an order may name several columns, and is completed so that no row moves between two pages', () => {
  assert.deepEqual(ask('sort=kind,-title').order, ['kind', '-title', '-id'])
  assert.deepEqual(ask('sort=-kind,id').order, ['-kind', 'id'])
  assert.deepEqual(ask('sort=id').order, ['id'])
  assert.deepEqual(ask('sort=%20kind%20,%20-title').order, ['kind', '-title', '-id'])
  assert.deepEqual(ask('sort[]=kind&sort[]=-title').order, ['kind', '-title', '-id'])
})

test('of a column named twice the first place counts', () => {
  assert.deepEqual(ask('sort=kind,-kind,title,kind').order, ['kind', 'title', '-id'])
})

test('an empty order is the default one', () => {
  for (const query of ['sort=', 'sort=,', 'sort[]=']) assert.deepEqual(ask(query).order, ['-lent_at', '-id'], query)
})

test('a list is not sorted by what it does not offer', () => {
  for (const name of ['colour', 'author_id', 'thick', '-id', 'id desc'])
    refused(`sort=-${name}`, 400, 'Sort Error', `The ${name} field is not sortable`)
})

test('without a page the first thirty are meant', () => {
  for (const query of [
    '',
    'page=0',
    'page=-1',
    'page=x',
    'page=1.5',
    'page=',
    'per_page=0',
    'per_page=-5',
    'per_page=many',
    'page[]=x',
    'per_page[]=5',
  ])
    assert.deepEqual(page(query), { number: 1, size: 30 }, query)
})

test('both ways of naming a page work, and mixed', () => {
  assert.deepEqual(page('page=3&per_page=20'), { number: 3, size: 20 })
  assert.deepEqual(page('page[number]=3&page[size]=20'), { number: 3, size: 20 })
  for (const query of [
    'page[size]=20&page=3',
    'page=3&page[size]=20',
    'page[size]=20&page[number]=3',
    'page[number]=3&per_page=20',
  ])
    assert.deepEqual(page(query), { number: 3, size: 20 }, query)
})

test('a page has at most a hundred rows, or as many as the resource allows', () => {
  assert.deepEqual(page('per_page=5000'), { number: 1, size: 100 })
  assert.deepEqual(page('page[size]=101'), { number: 1, size: 100 })
  assert.deepEqual(page('per_page=5000', 50), { number: 1, size: 50 })
  assert.deepEqual(page('', 20), { number: 1, size: 20 })
})

test('a page far behind the last stays a number that the database can skip to', () => {
  assert.deepEqual(page('page=1000000000'), { number: 1e9, size: 30 })
  assert.deepEqual(page('page=999999999999999'), { number: 1e12, size: 30 })
  assert.deepEqual(page(`page=1${'0'.repeat(30)}`), { number: 1e12, size: 30 })
})

test('a parameter of the wrong form is refused with the right one', () => {
  const form = (name: string) => `The parameter ${name} must be written as ${name}[FIELD]=VALUE`
  refused('filter=1', 400, 'Bad Request', form('filter'))
  refused('filter[]=1', 400, 'Bad Request', form('filter'))
  refused('range=1,2', 400, 'Bad Request', form('range'))
  refused('search[]=1', 400, 'Bad Request', form('search'))
  const text = (name: string) => `The parameter ${name} must be written as a text, or texts separated by commas`
  refused('filter[title][b]=1', 400, 'Bad Request', text('filter[title]'))
  refused('filter[title][][b]=1', 400, 'Bad Request', text('filter[title]'))
  refused('search[title][b]=1', 400, 'Bad Request', text('search[title]'))
  refused('sort[id]=1', 400, 'Bad Request', text('sort'))
})

test('no query string makes the parser fail otherwise than with a refusal', () => {
  const name = fc.oneof(
    fc.constantFrom('id', 'title', 'lent_at', 'tags', 'reader_id', 'thick', 'constructor', ''),
    fc.string(),
  )
  const value = fc.oneof(fc.string(), fc.constantFrom('1,2', 'true', '2017-11-22', ',', '-id', '1e9'))
  const brackets = fc.constantFrom('', '[]', '[a]', '[0]', '[][b]')
  const part = fc.record({
    kind: fc.constantFrom('filter', 'range', 'search', 'sort', 'page', 'per_page'),
    name,
    brackets,
    value,
  })
  const query = fc
    .array(part, { maxLength: 4 })
    .map((parts) =>
      parts
        .map((p) => `${p.kind}[${encodeURIComponent(p.name)}]${p.brackets}=${encodeURIComponent(p.value)}`)
        .join('&'),
    )
  fc.assert(
    fc.property(query, (text) => {
      try {
        const { number, size } = page(text)
        assert.ok(number >= 1 && size >= 1 && size <= 100)
        ask(text)
      } catch (error) {
        if (!(error instanceof ApiError)) throw error
      }
    }),
    { numRuns: 2000 },
  )
})
