/** Each shape of a request is compiled once and prepared once, and neither can fill the memory. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'drizzle-orm'
import { Changes } from '../../src/db/changes.ts'
import type { Database, Statement } from '../../src/db/database.ts'
import { parseQuery } from '../../src/engine/query/parse.ts'
import type { Plan } from '../../src/engine/query/plan.ts'
import { Reader } from '../../src/engine/reader.ts'
import { withValues } from '../../src/engine/sql/compile.ts'
import { statementFor } from '../../src/engine/sql/statements.ts'
import { parseForm } from '../../src/http/parameters.ts'
import { freshDatabase, SERVER } from '../support/database.ts'
import { Books, buildLibrary, model } from './support/library.ts'

const SCENE = { now: new Date('2017-11-22T00:00:00Z'), base: 'https://intra.test', viewer: null, insider: false }

/** A reader over a database that answers nothing and remembers what it was asked. */
function listening() {
  const asked: Statement[] = []
  const db = {
    changes: new Changes(),
    read: async (statement: Statement) => {
      asked.push(statement)
      return [['[]']]
    },
  }
  const reader = new Reader(model, db as unknown as Database, 0)
  const page = (query: string, number = 1, more: Partial<Plan> = {}) => {
    const { conditions, order, values } = parseQuery(Books, parseForm(query))
    const plan = { resource: 'books', view: 'list', parents: [], restricted: false, conditions, order, ...more }
    return reader.page(Books, plan, values, { number, size: 30 }, SCENE)
  }
  return { asked, page, reader }
}

test('other values and other pages are the same statement, named from the second time on', async () => {
  const { asked, page } = listening()
  await page('filter[id]=1&range[pages]=1,2&search[title]=a')
  await page('filter[id]=2,3,4&range[pages]=7,9&search[title]=b,c', 2)
  await page('search[title]=d&filter[id]=5')
  await page('filter[id]=6&range[pages]=1,2&search[title]=a', 3)
  const [first, second, other, third] = asked
  assert.equal(first!.name, undefined)
  assert.match(second!.name!, /^openintra_\d+$/)
  assert.equal(third!.name, second!.name)
  assert.equal(second!.text, first!.text)
  assert.equal(third!.text, first!.text)
  assert.notEqual(other!.text, first!.text)
  assert.deepEqual(second!.values, [[2, 3, 4], 7, 9, ['%b%', '%c%'], 30, 30])
})

test('five thousand values are one parameter of the same statement', async () => {
  const { asked, page } = listening()
  await page('filter[id]=1')
  await page(`filter[id]=${Array.from({ length: 5000 }, (_, i) => i)}`)
  assert.equal(asked[1]!.text, asked[0]!.text)
  assert.equal((asked[1]!.values[0] as number[]).length, 5000)
})

test('a server keeps the plan of a statement once per connection', {
  skip: !SERVER && 'PGlite plans in this process',
}, async () => {
  const db = await freshDatabase()
  after(() => db.close())
  await buildLibrary(db)
  const reader = new Reader(model, db, 0)
  for (const value of [1, 2, 3, 4]) {
    const plan = { resource: 'books', view: 'list', parents: [], restricted: false, order: ['-id'] }
    const conditions = [{ kind: 'equal', column: 'id', values: 'filter.id' }] as const
    const body = await reader.page(
      Books,
      { ...plan, conditions },
      { 'filter.id': [value] },
      { number: 1, size: 30 },
      SCENE,
    )
    assert.equal(body, '[]')
  }
  const text = `select calls from (select generic_plans + custom_plans as calls from pg_prepared_statements where name like 'openintra_%') as s`
  assert.deepEqual(await db.read({ text, values: [] }), [['3']], 'the first call goes without a name')
})

test('two names never stand for one text, and two texts never share a name', async () => {
  const { asked, page } = listening()
  const queries = ['', 'sort=id', 'sort=-id', 'filter[id]=1', 'filter[lent]=true', 'filter[lent]=false']
  for (let round = 1; round <= 3; round++)
    for (const query of queries) for (const restricted of [true, false]) await page(query, round, { restricted })
  const texts = new Map<string, string>()
  for (const { name, text } of asked) if (name) assert.equal(texts.get(name) ?? text, text)
  for (const { name, text } of asked) if (name) texts.set(name, text)
  assert.equal(texts.size, queries.length * 2)
  assert.equal(new Set(texts.values()).size, queries.length * 2)
})

test('a statement without one of its values is a fault, not a null', () => {
  const statement = statementFor('a test of a missing value', () => sql`select ${sql.placeholder('missing')}::integer`)
  assert.throws(() => withValues(statement, { other: 1 }), /no value for the parameter missing/)
  assert.deepEqual(withValues(statement, { missing: null }).values, [null])
})

test('shapes that nobody asks for again are forgotten, and names run out before a server is full of them', () => {
  let built = 0
  const build = () => {
    built++
    return sql`select ${sql.placeholder('value')}::integer`
  }
  const names = new Set<string | undefined>()
  for (let i = 0; i < 3000; i++) {
    statementFor(`a test of bounds ${i}`, build)
    names.add(statementFor(`a test of bounds ${i}`, build).name)
  }
  assert.equal(built, 3000)
  assert.ok(names.size <= 1001, `${names.size} names`)
  assert.ok(names.has(undefined))
  statementFor('a test of bounds 2999', build)
  assert.equal(built, 3000, 'the newest shape is still known')
  statementFor('a test of bounds 0', build)
  assert.equal(built, 3001, 'the oldest shape is forgotten')
})
