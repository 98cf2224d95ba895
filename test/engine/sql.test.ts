/** From a declaration to SQL: the exact text and parameters, and then what the database answers to them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SQL } from 'drizzle-orm'
import { is, Placeholder } from 'drizzle-orm'
import type { Finished } from '../../src/engine/finish.ts'
import { parseQuery, parseText } from '../../src/engine/query/parse.ts'
import type { ParentPlan, Plan, Values } from '../../src/engine/query/plan.ts'
import { type Compiled, compile, withValues } from '../../src/engine/sql/compile.ts'
import { selectGraph } from '../../src/engine/sql/graph.ts'
import { selectCount, selectId, selectPage, selectRecord } from '../../src/engine/sql/select.ts'
import { parseForm } from '../../src/http/parameters.ts'
import { freshDatabase } from '../support/database.ts'
import { Books, buildLibrary, Loans, model, Notes, Readers } from './support/library.ts'

const db = await freshDatabase()
await buildLibrary(db)
await db.script(`
  insert into readers (id, login) values (1, 'ada'), (2, 'bob');
  insert into books (id, title, kind, pages, price, old, printed_on, lent_at, tags, author_id) values
    (1, 'Emma', 'novel', 474, 9.5, true, '1815-12-23', '2017-11-22T13:41:00.825Z', '{old,love}', 1),
    (2, 'Atlas', 'atlas', 900, 30, false, '2001-01-01', '2017-11-24T00:00:00Z', '{maps}', 2),
    (3, '100%_\\x', 'novel', null, null, true, null, null, '{}', 1);
  insert into loans (book_id, reader_id, open) values (1, 2, true), (2, 1, false), (2, 2, true);
  insert into notes (about_type, about_id, text) values ('Book', 1, 'good'), ('Reader', 1, 'kind'), ('Shelf', 1, 'full');
`)
test.after(() => db.close())

const shape = (text: string) => text.replace(/\s+/g, ' ').replaceAll(' )', ')').trim()
const named = (compiled: Compiled) =>
  compiled.parameters.map((parameter) => (is(parameter, Placeholder) ? parameter.name : parameter))

/** The statement has exactly this text and these parameters. */
function written(statement: SQL, text: string, ...parameters: unknown[]): Compiled {
  const compiled = compile(statement)
  assert.equal(shape(compiled.text), shape(text))
  assert.deepEqual(named(compiled), parameters)
  return compiled
}

const AMBIENT = { now: '2017-11-23T00:00:00Z', base: 'https://intra.test', viewer: null, insider: false }

/** What the database answers, as data. */
async function answer(compiled: Compiled, values: Values = {}): Promise<unknown> {
  const rows = await db.read(withValues(compiled, { ...AMBIENT, limit: 30, offset: 0, ...values }))
  const value = rows[0]?.[0]
  return typeof value === 'string' ? JSON.parse(value) : value
}

/** The plan and values of a query string. */
function plan(resource: Finished, query = '', more: Partial<Plan> = {}): { plan: Plan; values: Values } {
  const { conditions, order, values } = parseQuery(resource, parseForm(query))
  const whole = { resource: resource.name, view: 'list', parents: [], restricted: false, conditions, order, ...more }
  return { plan: whole, values }
}

const pageOf = (resource: Finished, query = '', more: Partial<Plan> = {}) => {
  const asked = plan(resource, query, more)
  return { statement: selectPage(model, resource, asked.plan), values: asked.values }
}
const ids = (body: unknown) => (body as { id: number }[]).map((row) => row.id)
/** The ids of the books that a query string finds. */
async function found(query: string, more: Partial<Plan> = {}, values: Values = {}): Promise<number[]> {
  const asked = pageOf(Books, query, more)
  return ids(await answer(compile(asked.statement), { ...asked.values, ...values })).sort()
}

const ROW = `"t1"."id" as "id", "t1"."title" as "title",
  (case when "t1"."price" = trunc("t1"."price") and abs("t1"."price") < 1e15 then trunc("t1"."price")::bigint || '.0'
    else "t1"."price"::text end)::json as "price",
  to_char("t1"."lent_at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "lent_at"`
const listOf = (columns: string, rows: string) =>
  `(select '[' || coalesce(string_agg(row_to_json(r)::text, ','), '') || ']'
    from (select ${columns} from (${rows}) as "t1") as r)`
const NEWEST = 'order by "t1"."lent_at" desc, "t1"."id" desc'

test('a page builds JSON for its own rows alone: order, limit and offset stand innermost', async () => {
  const rows = `select * from "books" as "t1" ${NEWEST} limit $1::bigint offset $2::bigint`
  const page = written(pageOf(Books).statement, `select ${listOf(ROW, rows)}`, 'limit', 'offset')
  assert.deepEqual(await answer(page, { limit: 1, offset: 1 }), [
    { id: 2, title: 'Atlas', price: 30.0, lent_at: '2017-11-24T00:00:00.000Z' },
  ])
  const text = (await db.read(withValues(page, { limit: 2, offset: 1 })))[0]![0]
  const wire = [
    '{"id":2,"title":"Atlas","price":30.0,"lent_at":"2017-11-24T00:00:00.000Z"}',
    '{"id":1,"title":"Emma","price":9.5,"lent_at":"2017-11-22T13:41:00.825Z"}',
  ]
  assert.equal(text, `[${wire}]`)
  assert.deepEqual(await answer(page, { offset: 1e14 }), [])
})

test('filters, ranges, searches and what is hidden narrow the innermost rows; each value is one parameter', async () => {
  const query =
    'filter[id]=1,2,3&filter[lent_at]=2017-11-22,2017-11-24T00:00:00Z&filter[tags]=old,maps&range[pages]=1,900&search[title]=MM,la&sort=-title'
  const { statement, values } = pageOf(Books, query, { restricted: true })
  const rows = `select * from "books" as "t1" where "t1"."id" = any ($1::integer[])
    and ("t1"."lent_at" = any ($2::timestamptz[])
      or exists (select from unnest($3::date[]) as d(day) where "t1"."lent_at" >= d.day and "t1"."lent_at" < d.day + 1))
    and "t1"."tags" && $4::text[] and "t1"."pages" between $5::integer and $6::integer
    and "t1"."title" ilike any ($7::text[]) and ("t1"."old" or "t1"."author_id" = $8::integer)
    order by "t1"."title" desc, "t1"."id" desc limit $9::bigint offset $10::bigint`
  const page = written(
    statement,
    `select ${listOf(ROW, rows)}`,
    'filter.id',
    'filter.lent_at',
    'filter.lent_at.days',
    'filter.tags',
    'range.pages.least',
    'range.pages.most',
    'search.title',
    'viewer',
    'limit',
    'offset',
  )
  assert.deepEqual(ids(await answer(page, values)), [1])
  assert.deepEqual(ids(await answer(page, { ...values, viewer: 2 })), [1, 2])
})

test('a free text is held against several columns at once, each of its words, with nothing special in them', async () => {
  const asked = plan(Readers)
  const conditions = parseText(['login'], ' d A ', asked.values)
  const page = compile(selectPage(model, Readers, { ...asked.plan, conditions }))
  assert.match(page.text, /where concat_ws\(' ', "t1"."login"\) ilike all \(\$1::text\[\]\)/)
  assert.deepEqual(asked.values, { text: ['%d%', '%A%'] })
  assert.deepEqual(ids(await answer(page, asked.values)), [1])
  assert.deepEqual(parseText(['login'], ' ', {}), [])
  const odd: Values = {}
  parseText(['login'], '100%_', odd)
  assert.deepEqual(odd.text, ['%100\\%\\_%'])
})

test('a list that asks binds what it is told, and null for what it is not', async () => {
  const asked = plan(Books, '', { list: 'dear' })
  const page = compile(selectPage(model, Books, asked.plan))
  assert.match(page.text, /\("t1"."price" >= \$1::integer and \(\$2::boolean is null or "t1"."old" = \$3::boolean\)\)/)
  const told = (price: number, old: boolean | null) => answer(page, { 'asked.price': price, 'asked.old': old })
  assert.deepEqual(ids(await told(5, null)), [2, 1])
  assert.deepEqual(ids(await told(5, true)), [1])
})

test('special filters are the SQL that the declaration says', async () => {
  const query =
    'filter[reader_id]=1,2&filter[thick]=true&filter[shelf]=9&filter[word]=Atlas&filter[lent]=true&filter[future]=true'
  const { statement, values } = pageOf(Books, query, { list: 'atlases' })
  const rows = `select * from "books" as "t1"
    where exists (select from "loans" as "t2" where "t2"."book_id" = "t1"."id" and "t2"."reader_id" = any ($1::integer[]))
    and ("t1"."pages" > 500) and ("t1"."pages" / 100 = any ($2::integer[]))
    and ("t1"."title" = any ($3::text[])) and "t1"."lent_at" is not null and "t1"."lent_at" >= $4::timestamptz
    and ("t1"."kind" = 'atlas') ${NEWEST} limit $5::bigint offset $6::bigint`
  const page = written(
    statement,
    `select ${listOf(ROW, rows)}`,
    'filter.reader_id',
    'filter.shelf',
    'filter.word',
    'now',
    'limit',
    'offset',
  )
  assert.ok(page.usesNow)
  assert.deepEqual(page.tables, ['books', 'loans'])
  assert.deepEqual(ids(await answer(page, values)), [2])
})

test('each filter finds its rows', async () => {
  // Of the third nobody knows how many pages it has: a row is in one of the two.
  assert.deepEqual(await found('filter[thick]=false'), [1, 3])
  assert.deepEqual(await found('filter[lent]=false'), [3])
  assert.deepEqual(await found('filter[future]=false'), [1])
  assert.deepEqual(await found('filter[reader_id]=1'), [2])
  assert.deepEqual(await found('filter[lent_at]=2017-11-22'), [1])
  assert.deepEqual(await found('filter[lent_at]=2017-11-24T01:00:00%2B01:00'), [2])
  assert.deepEqual(await found('filter[printed_on]=1815-12-23'), [1])
  assert.deepEqual(await found('filter[price]=30'), [2])
  assert.deepEqual(await found('filter[old]=0'), [2])
  assert.deepEqual(await found('range[printed_on]=1815-12-23,2001-01-01'), [1, 2])
  assert.deepEqual(await found('range[lent_at]=2017-11-22,2017-11-24'), [1, 2])
  assert.deepEqual(await found('range[title]=A,F'), [1, 2])
  assert.deepEqual(await found('range[pages]=900,1'), [])
})

test('the signs of a pattern mean themselves in a search', async () => {
  for (const [word, books] of [
    ['%25', [3]],
    ['_', [3]],
    ['%5C', [3]],
    ['%25_%5C', [3]],
    ['a', [1, 2]],
    ['E%25a', []],
  ] as const)
    assert.deepEqual(await found(`search[title]=${word}`), books, word)
})

test('a count asks for no order and no rows', async () => {
  const asked = plan(Books, 'filter[id]=1,2&sort=-title')
  const count = written(
    selectCount(model, Books, asked.plan),
    'select (select count(*)::int from "books" as "t1" where "t1"."id" = any ($1::integer[]))',
    'filter.id',
  )
  assert.equal(await answer(count, asked.values), 2)
})

const ADA: ParentPlan = { resource: 'readers', by: 'login', value: 'reader_id' }

test('a list below a parent is nothing when there is no such parent, and empty when it has no rows', async () => {
  const rows = `select * from "books" as "t1" where exists (select from "loans" as "t3" where "t3"."book_id" = "t1"."id"
    and "t3"."reader_id" = (select "t2"."id" from "readers" as "t2" where "t2"."login" = $2::text limit 1))
    ${NEWEST} limit $3::bigint offset $4::bigint`
  const page = written(
    pageOf(Books, '', { parents: [ADA] }).statement,
    `select case when exists (select from "readers" as "t4" where "t4"."login" = $1::text) then ${listOf(ROW, rows)} end`,
    'reader_id',
    'reader_id',
    'limit',
    'offset',
  )
  assert.deepEqual(ids(await answer(page, { reader_id: 'ada' })), [2])
  assert.deepEqual(ids(await answer(page, { reader_id: 'bob' })), [2, 1])
  assert.equal(await answer(page, { reader_id: 'nobody' }), null)
})

test('a join table may have a condition of its own', async () => {
  const below = { parents: [{ resource: 'books', by: 'id', value: 'book_id' }] }
  const count = written(
    selectCount(model, Readers, plan(Readers, '', below).plan),
    `select case when exists (select from "books" as "t3" where "t3"."id" = $1::integer) then
      (select count(*)::int from "readers" as "t1" where exists (select from "loans" as "t2"
        where "t2"."reader_id" = "t1"."id" and "t2"."book_id" = $2::integer and ("t2"."open"))) end`,
    'book_id',
    'book_id',
  )
  assert.equal(await answer(count, { book_id: 2 }), 1)
  assert.equal(await answer(count, { book_id: 3 }), 0)
  assert.equal(await answer(count, { book_id: 4 }), null)
})

test('a record is one statement with everything in it: its parent, its children, their ids, an object of its own', async () => {
  const record = written(
    selectRecord(model, Books, 'show', 'id', false),
    `select row_to_json(r)::text from (select "t1"."id" as "id",
      (select row_to_json(r) from (select "t2"."id" as "id", "t2"."login" as "login" from "readers" as "t2"
        where "t2"."id" = "t1"."author_id") as r) as "author",
      array_to_json(array(select row_to_json(r) from (select "t3"."id" as "id"
        from "loans" as "t4" join "readers" as "t3" on "t4"."reader_id" = "t3"."id"
        where "t4"."book_id" = "t1"."id" order by "t3"."login", "t3"."id") as r)) as "readers",
      array_to_json(array(select row_to_json(r) from (select "t5"."id" as "id" from "loans" as "t5"
        where "t5"."book_id" = "t1"."id" and ("t5"."open") order by "t5"."id") as r)) as "loans",
      (select row_to_json(r) from (select "t6"."text" as "text" from "notes" as "t6"
        where "t6"."about_id" = "t1"."id" and ("t6"."about_type" = 'Book') order by "t6"."id" limit 1) as r) as "last_note",
      array_to_json(array(select "t7"."reader_id" from "loans" as "t7" where "t7"."book_id" = "t1"."id" order by 1)) as "reader_ids",
      (select row_to_json(o) from (select "t1"."pages" as "pages") as o) as "size"
      from "books" as "t1" where "t1"."id" = $1::integer limit 1) as r`,
    'key',
  )
  assert.deepEqual(record.tables, ['books', 'loans', 'notes', 'readers'])
  assert.deepEqual(await answer(record, { key: 2 }), {
    id: 2,
    author: { id: 2, login: 'bob' },
    readers: [{ id: 1 }, { id: 2 }],
    loans: [{ id: 3 }],
    last_note: null,
    reader_ids: [1, 2],
    size: { pages: 900 },
  })
  assert.equal(await answer(record, { key: 9 }), undefined)
})

test('the base of addresses and the viewer are parameters', async () => {
  const record = written(
    selectRecord(model, Readers, 'show', 'login', false),
    `select row_to_json(r)::text from (select "t1"."id" as "id", $1::text || '/v2/readers/' || "t1"."login" as "url",
      "t1"."id" = $2::integer as "me" from "readers" as "t1" where "t1"."login" = $3::text limit 1) as r`,
    'base',
    'viewer',
    'key',
  )
  const ada = { id: 1, url: 'https://intra.test/v2/readers/ada', me: true }
  assert.deepEqual(await answer(record, { key: 'ada', viewer: 1 }), ada)
})

test('a record below a parent, and one that is hidden, are found by all of it', async () => {
  const record = written(
    selectRecord(model, Books, 'list', 'id', true, [ADA]),
    `select row_to_json(r)::text from (select ${ROW} from "books" as "t1"
      where exists (select from "loans" as "t3" where "t3"."book_id" = "t1"."id"
        and "t3"."reader_id" = (select "t2"."id" from "readers" as "t2" where "t2"."login" = $1::text limit 1))
      and ("t1"."old" or "t1"."author_id" = $2::integer) and "t1"."id" = $3::integer limit 1) as r`,
    'reader_id',
    'viewer',
    'key',
  )
  const exists = async (values: Values) => (await answer(record, values)) !== undefined
  assert.ok(await exists({ key: 1, reader_id: 'bob' }))
  assert.ok(!(await exists({ key: 1, reader_id: 'ada' })))
  assert.ok(!(await exists({ key: 2, reader_id: 'bob' })))
  assert.ok(await exists({ key: 2, reader_id: 'bob', viewer: 2 }))
})

test('the id behind a key is looked up alone, below its parents where there are some', async () => {
  const open = written(
    selectId(model, Readers, 'login', false),
    'select "t1"."id" from "readers" as "t1" where "t1"."login" = $1::text limit 1',
    'key',
  )
  assert.equal(await answer(open, { key: 'bob' }), 2)
  written(
    selectId(model, Books, 'id', true),
    `select "t1"."id" from "books" as "t1" where ("t1"."old" or "t1"."author_id" = $1::integer)
      and "t1"."id" = $2::integer limit 1`,
    'viewer',
    'key',
  )
})

test('the id behind a key below a parent is none where the row stands below another', async () => {
  const id = compile(selectId(model, Loans, 'id', false, [ADA]))
  assert.equal(await answer(id, { key: 1, reader_id: 'ada' }), 1)
  assert.equal(await answer(id, { key: 1, reader_id: 'bob' }), undefined)
})

test('a row stands below the parent of its parent', async () => {
  const asked = pageOf(Loans, '', { parents: [{ resource: 'readers', by: 'id', value: 'reader_id' }] })
  const statement = compile(asked.statement)
  assert.match(
    shape(statement.text),
    /where exists \(select from "books" as "t2" where "t2"."id" = "t1"."book_id" and "t2"."author_id" = \$\d::integer\)/,
  )
  assert.deepEqual(await answer(statement, { reader_id: 2 }), [{ id: 2 }, { id: 3 }])
})

test('what a row is about is shown by its class name, nothing for one that no declaration knows', async () => {
  const row = `"t1"."text" as "text", case "t1"."about_type"
    when $1 then (select row_to_json(r) from (select "t2"."id" as "id", "t2"."title" as "title" from "books" as "t2" where "t2"."id" = "t1"."about_id") as r)
    when $2 then (select row_to_json(r) from (select "t3"."id" as "id", "t3"."login" as "login" from "readers" as "t3" where "t3"."id" = "t1"."about_id") as r)
    end as "about"`
  const rows = 'select * from "notes" as "t1" order by "t1"."id" limit $3::bigint offset $4::bigint'
  const page = written(pageOf(Notes).statement, `select ${listOf(row, rows)}`, 'Book', 'Reader', 'limit', 'offset')
  assert.deepEqual(page.tables, ['books', 'notes', 'readers'])
  assert.deepEqual(await answer(page), [
    { text: 'good', about: { id: 1, title: 'Emma' } },
    { text: 'kind', about: { id: 1, login: 'ada' } },
    { text: 'full', about: null },
  ])
})

test('a graph over a cycle has every key', async () => {
  const asked = plan(Books, 'filter[id]=1,3')
  const graph = written(
    selectGraph(model, Books, asked.plan, 'lent_at', 'month_of_year'),
    `select (with counts as materialized (select key, count(*) as n from
        (select extract(month from "t1"."lent_at" at time zone 'UTC')::int as key from "books" as "t1"
          where "t1"."id" = any ($1::integer[])) as times where key is not null group by key)
      select '{' || coalesce(string_agg('"' || k.key::text || '":' || coalesce(c.n, 0), ',' order by k.key), '') || '}'
      from generate_series(1, 12) as k(key) left join counts as c on c.key = k.key)`,
    'filter.id',
  )
  assert.deepEqual(graph.tables, ['books'])
  const months = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [String(i + 1), i === 10 ? 1 : 0]))
  assert.deepEqual(await answer(graph, asked.values), months)
})

test('a graph over a calendar has a key for each gap, and none without rows', async () => {
  const asked = plan(Books)
  const graph = written(
    selectGraph(model, Books, asked.plan, 'lent_at', 'day'),
    `select (with counts as materialized (select key, count(*) as n from
        (select date_trunc('day', "t1"."lent_at" at time zone 'UTC') as key from "books" as "t1") as times
        where key is not null group by key)
      select case when (select max(key) - min(key) <= 36525 * interval '1 day' from counts) is not false
        then '{' || coalesce(string_agg('"' || to_char(k.key, 'YYYY-MM-DD') || '":' || coalesce(c.n, 0), ',' order by k.key), '') || '}'
        else 'too long' end
      from (select generate_series(min(key), max(key), interval '1 day') as key from counts
        having max(key) - min(key) <= 36525 * interval '1 day') as k
      left join counts as c on c.key = k.key)`,
  )
  assert.deepEqual(await answer(graph), { '2017-11-22': 1, '2017-11-23': 0, '2017-11-24': 1 })
  const none = plan(Books, 'filter[id]=3')
  assert.deepEqual(await answer(compile(selectGraph(model, Books, none.plan, 'lent_at', 'day')), none.values), {})
})

test('a week begins on its Sunday, a quarter and a year on their first day', async () => {
  const counts = async (interval: 'week' | 'quarter' | 'year') =>
    answer(compile(selectGraph(model, Books, plan(Books).plan, 'lent_at', interval)))
  assert.deepEqual(await counts('week'), { '2017-11-19': 2 })
  assert.deepEqual(await counts('quarter'), { '2017-10-01': 2 })
  assert.deepEqual(await counts('year'), { '2017-01-01': 2 })
})
