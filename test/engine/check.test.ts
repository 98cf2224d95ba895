/** What a declaration must keep. Each mistake stops the start with a message that names the file and the field. */
import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { getTableConfig } from 'drizzle-orm/pg-core'
import { checkDeclarations } from '../../src/engine/check.ts'
import type { Column } from '../../src/engine/declare/columns.ts'
import type { Declaration } from '../../src/engine/declare/resource.ts'
import { finish } from '../../src/engine/finish.ts'
import { DeclarationError, Model } from '../../src/engine/model.ts'
import { loadRegistry } from '../../src/engine/registry.ts'
import * as words from '../../src/engine/words.ts'

const {
  anyone,
  aUser,
  belongsTo,
  below,
  children,
  create,
  fraction,
  graph,
  id,
  idList,
  index,
  indexed,
  instant,
  many,
  myList,
  object,
  one,
  optional,
  parent,
  polymorphic,
  present,
  required,
  resource,
  secret,
  table,
  through,
  timestamps,
  unique,
  whole,
} = words

const shelves = table('shelves', { id: id(), name: words.words().notNull() }, (t) => [unique().on(t.name)])
const books = table(
  'books',
  {
    id: id(),
    title: words.words().notNull(),
    pages: whole(),
    price: fraction(),
    code: secret(),
    lent_at: instant(),
    shelf_id: belongsTo((): Column => shelves.id).notNull(),
    other_shelf_id: belongsTo((): Column => shelves.id),
    ...timestamps(),
  },
  (t) => [indexed().on(t.shelf_id), indexed().on(t.other_shelf_id), indexed().on(t.lent_at.desc(), t.id.desc())],
)
const readers = table('readers', { id: id(), name: words.words() })
const loans = table(
  'loans',
  {
    id: id(),
    book_id: belongsTo((): Column => books.id).notNull(),
    reader_id: belongsTo((): Column => readers.id).notNull(),
  },
  (t) => [unique().on(t.book_id, t.reader_id), indexed().on(t.reader_id)],
)
/** A join table that nobody indexed. */
const lists = table('lists', {
  id: id(),
  book_id: belongsTo((): Column => books.id).notNull(),
  reader_id: belongsTo((): Column => readers.id).notNull(),
})

// biome-ignore lint/suspicious/noExplicitAny: most declarations here are wrong on purpose, which the types would not let pass
type Loose = any
const declare = (of: Loose, declaration: Loose) =>
  resource(of, { about: 'Of the test.', views: { list: ['id'] }, ...declaration } as Declaration)

const others = [
  declare(shelves, { views: { list: ['id', 'name'] } }),
  declare(readers, { views: { list: ['id', 'name'] } }),
]

/** Checks one declaration of books beside the others. */
function check(declaration: Loose, of: Loose = books): void {
  const own = declare(of, declaration)
  const declared = [own, ...others.filter(({ name }) => name !== own.name)]
  const model = new Model(declared)
  const resources = new Map(declared.map((one) => [one.name, finish(one)]))
  checkDeclarations(model, resources, resources.get(own.name)!)
}

/** Such a declaration stops the start with exactly this message. */
function stops(declaration: Loose, message: string, of?: Loose): void {
  assert.throws(
    () => check(declaration, of),
    (error) => {
      assert.ok(error instanceof DeclarationError, String(error))
      assert.equal(error.message, message)
      return true
    },
  )
}

test('a sound declaration passes', () => {
  check({
    views: {
      list: ['id', 'title', { shelf: one('shelf_id', 'list') }],
      show: [{ readers: many(() => readers, { via: () => loans, view: 'list' }) }, { size: object({}) }],
    },
    list: { order: ['-lent_at', '-id'], columns: ['id', 'title', 'pages'], special: { lent: present('lent_at') } },
    under: { shelves: 'shelf_id', readers: through(() => loans) },
    write: { root: 'book', fields: { title: required(), reader_ids: idList(() => loans) } },
    access: { all: anyone, read: anyone, write: anyone },
    actions: { index: below(index, 'shelves', 'readers', 'shelves/readers'), create, graph: graph('lent_at') },
  })
})

test('a view, a sort, a filter, a range or a search names columns that there are', () => {
  stops({ views: { list: ['id', 'titel'] } }, 'views.list: books has no column titel')
  stops({ views: { list: ['id'], brief: ['titel'] } }, 'views.brief: books has no column titel')
  for (const list of ['sort', 'filter', 'range', 'search'])
    stops({ list: { order: ['id'], [list]: ['titel'] } }, `list.${list}: books has no column titel`)
  stops({ list: { order: ['-titel', 'id'] } }, 'list.order: books has no column titel')
  stops({ list: { order: ['id'], special: { lent: present('lent') } } }, 'list.special.lent: books has no column lent')
})

test('a credential stands in no view, order, filter, range or search', () => {
  const why = 'code is a credential and may not be shown or searched'
  stops({ views: { list: ['id', 'code'] } }, `views.list: ${why}`)
  stops({ views: { list: ['id'], hidden: [{ x: polymorphic('title', 'code', {}) }] } }, `views.hidden: x: ${why}`)
  for (const list of ['sort', 'filter', 'range', 'search'])
    stops({ list: { order: ['id'], [list]: ['code'] } }, `list.${list}: ${why}`)
  stops({ list: { order: ['code', 'id'] } }, `list.order: ${why}`)
  stops({ list: { order: ['id'], special: { coded: present('code') } } }, `list.special.coded: ${why}`)
  stops({ find: 'code' }, `find: ${why}`)
  stops({ owner: 'code' }, `owner: ${why}`)
  stops({ under: { shelves: 'code' } }, `under.shelves: ${why}`)
  const shown = many(() => books, { by: 'shelf_id', view: ['id'], order: ['-code'] })
  stops({ views: { list: [{ books: shown }] } }, `views.list: books: ${why}`, shelves)
  stops(
    { views: { list: [{ books: many(() => books, { by: 'shelf_id', view: ['code'] }) }] } },
    `views.list: books: ${why}`,
    shelves,
  )
})

test('all columns are all but the credentials', () => {
  assert.deepEqual(words.allColumns(books), [
    'id',
    'title',
    'pages',
    'price',
    'lent_at',
    'shelf_id',
    'other_shelf_id',
    'created_at',
    'updated_at',
  ])
})

test('a search looks into texts', () => {
  stops({ list: { order: ['id'], search: ['pages'] } }, 'list.search: pages is no text')
})

test('a key that shows twice, or through nothing, is a mistake', () => {
  stops({ views: { list: ['id', 'id'] } }, 'views.list: shows id twice')
  stops({ views: { list: ['title', { title: object({}) }] } }, 'views.list: shows title twice')
  stops({ views: { list: [{ size: one('pages', 'list') }] } }, 'views.list: size: books.pages is no foreign key')
  stops(
    { views: { list: [{ a: object({ b: one('pages', 'list') }) }] } },
    'views.list: a: b: books.pages is no foreign key',
  )
  stops(
    { views: { list: [{ readers: many(() => readers, { view: 'list' }) }] } },
    'views.list: readers: readers has no foreign key to books',
  )
  const twice = { views: { list: [{ books: many(() => books, { view: ['id'] }) }] } }
  stops(twice, 'views.list: books: books has 2 foreign keys (name one) to shelves', shelves)
})

test('a view that is shown has a name that its resource knows', () => {
  stops({ views: { list: [{ shelf: one('shelf_id', 'tiny') }] } }, 'views.list: shelf: shelves has no view tiny')
  const loan = many(() => loans, { view: 'list' })
  stops({ views: { list: [{ loans: loan }] } }, 'views.list: loans: there is no resource loans')
})

test('views that show each other without an end are found', () => {
  const parts = table('parts', { id: id(), part_id: belongsTo((): Column => parts.id) } as Loose, (t: Loose) => [
    indexed().on(t.part_id),
  ]) as Loose
  const message = /^views\.list: (whole: ){7}views show each other without an end$/
  assert.throws(() => check({ views: { list: ['id', { whole: one('part_id', 'list') }] } }, parts), { message })
})

test('an order ends in the id, so that no row moves between two pages', () => {
  const message = 'list.order: must end in id, so that no row moves between two pages'
  stops({ list: { order: ['-lent_at'] } }, message)
  stops({ list: { order: ['-id', 'lent_at'] } }, message)
})

test('what a list is ordered by has an index that begins with it', () => {
  stops({ list: { order: ['title', 'id'] } }, 'list.order: books is listed by title, id and has no index for it')
  stops(
    { list: { order: ['lent_at', 'pages', 'id'] } },
    'list.order: books is listed by lent_at, pages, id and has no index for it',
  )
  check({ list: { order: ['-id'] } })
})

test('a list is read off its index forwards or backwards, never across', () => {
  const message = (order: string) => `list.order: no index of books descends as ${order} does`
  check({ list: { order: ['lent_at', 'id'] } })
  check({ list: { order: ['-lent_at', '-id'] } })
  stops({ list: { order: ['-lent_at', 'id'] } }, message('-lent_at, id'))
  const mixed = table('mixed', { id: id(), place: whole() }, (t) => [indexed().on(t.place, t.id.desc())])
  check({ list: { order: ['place', '-id'] } }, mixed)
  check({ list: { order: ['-place', 'id'] } }, mixed)
  stops({ list: { order: ['-place', '-id'] } }, 'list.order: no index of mixed descends as -place, -id does', mixed)
})

test('a column that descends in an index begins with its nulls, as in a list that descends', () => {
  const lent = getTableConfig(books).indexes.find((one) => one.config.columns.length === 2)!
  const nulls = lent.config.columns.map((column) => ('indexConfig' in column ? column.indexConfig?.nulls : undefined))
  assert.deepEqual(nulls, ['first', 'first'])
})

test('an index of some rows alone is none for the list of all', () => {
  const partial = table('partial', { id: id(), shelf_id: belongsTo((): Column => shelves.id) }, (t) => [
    indexed().on(t.shelf_id).where(words.sql`${t.id} > 7`),
  ])
  stops({}, 'indexes: partial has a foreign key on shelf_id and has no index for it', partial)
})

test('every foreign key has an index that begins with it', () => {
  const bare = table('bare', { id: id(), shelf_id: belongsTo((): Column => shelves.id) })
  stops({}, 'indexes: bare has a foreign key on shelf_id and has no index for it', bare)
  const second = table('second', { id: id(), name: whole(), shelf_id: belongsTo((): Column => shelves.id) }, (t) => [
    indexed().on(t.name, t.shelf_id),
  ])
  stops({}, 'indexes: second has a foreign key on shelf_id and has no index for it', second)
})

test('what a path or a view joins by has an index', () => {
  stops({ find: 'title' }, 'find: books is looked up by title and has no index for it')
  stops({ under: { shelves: 'pages' } }, 'under.shelves: books is listed under pages and has no index for it')
  stops(
    { under: { readers: through(() => lists) } },
    'under.readers: lists is joined by reader_id and has no index for it',
  )
  const shown = { views: { list: [{ readers: many(() => readers, { via: () => lists, view: 'list' }) }] } }
  stops(shown, 'views.list: readers: lists is joined by book_id and has no index for it')
  const numbers = { views: { list: [{ reader_ids: words.ids(() => lists) }] } }
  stops(numbers, 'views.list: reader_ids: lists is joined by book_id and has no index for it')
})

test('a join through a table names columns of it', () => {
  const special = (options: Loose) => ({ list: { order: ['id'], special: { who: through(() => loans, options) } } })
  stops(special({ by: 'bok_id' }), 'list.special.who: loans has no column bok_id')
  stops(special({ to: 'who_id' }), 'list.special.who: loans has no column who_id')
  stops({ under: { readers: through(() => loans, { by: 'bok_id' }) } }, 'under.readers: loans has no column bok_id')
  const stranger = { list: { order: ['id'], special: { who: through(() => shelves) } } }
  stops(stranger, 'list.special.who: shelves has no foreign key to books')
})

test('a graph counts over points in time', () => {
  const declared = (...fields: [string, ...string[]]) => ({
    actions: { graph: graph(...fields) },
    access: { read: anyone },
  })
  stops(declared('lent_at', 'pages'), 'actions.graph: pages is no point in time')
  stops(declared('lent'), 'actions.graph: books has no column lent')
})

test('what is done has somebody who may do it', () => {
  stops({ actions: { index } }, 'books: the action index has no access')
  stops({ actions: { create }, access: { read: anyone, all: undefined } }, 'books: the action create has no access')
  stops({ actions: { index }, access: { read: anyone, indx: aUser } }, 'access.indx: there is no such action')
})

test('what writes says what it takes', () => {
  const access = { write: anyone, read: anyone }
  stops({ actions: { create }, access }, 'actions.create: writes, but the resource declares no write')
  stops({ actions: { change: words.update }, access }, 'actions.change: writes, but the resource declares no write')
  const write = (fields: Loose) => ({ write: { root: 'book', fields } })
  stops(write({ titel: required() }), 'write.fields: titel: books has no column titel')
  stops(write({ name: optional({ column: 'titel' }) }), 'write.fields: name: books has no column titel')
  stops(write({ title: required({ slugInto: 'slug' }) }), 'write.fields: title: books has no column slug')
  stops(write({ cover: words.file() }), 'write.fields: cover: books has no column cover')
  stops(
    write({ reader_ids: idList(() => lists) }),
    'write.fields: reader_ids: lists has no unique index on book_id, reader_id',
  )
  stops(write({ shelf: parent(() => shelves, 'pages', {}) }), 'write.fields: shelf: books.pages is no foreign key')
  stops(
    write({ loans: children(() => loans, { reader: optional() }) }),
    'write.fields: loans: reader: loans has no column reader',
  )
  stops(write({ readers: children(() => readers, {}) }), 'write.fields: readers: readers has no foreign key to books')
})

test('rows that users create say whose they are', () => {
  const owned = { owner: 'shelf_id', access: { write: aUser }, actions: { create } }
  const message = 'owner: users create rows, but shelf_id is none of the fields that a write takes'
  stops({ ...owned, write: { root: 'book', fields: {} } }, message)
  check({ ...owned, write: { root: 'book', fields: { shelf_id: required() } } })
})

test('a path stands below parents that there are, and that join the rows', () => {
  const under = (...parents: [string, ...string[]]) => ({
    actions: { index: below(index, ...parents) },
    access: { read: anyone },
  })
  stops(under('rooms'), 'actions.index: stands below rooms, which is no resource')
  stops(under('readers'), "actions.index: stands below readers, which 'under' does not join")
  stops(
    { ...under('shelves/readers'), under: { shelves: 'shelf_id' } },
    "actions.index: stands below readers, which 'under' does not join",
  )
  stops({ under: { rooms: through(() => loans) } }, 'under.rooms: there is no resource rooms')
  stops(
    { actions: { mine: myList('/me/books') }, access: { mine: aUser } },
    "actions.mine: lists the rows of the token's user, but 'under' joins no users",
  )
})

test('a column of a type that the engine does not know stops the start too', () => {
  const odd = table('odd', { id: id(), at: words.words() })
  Object.defineProperty(odd.at, 'getSQLType', { value: () => 'money' })
  stops({ views: { list: ['at'] } }, 'views.list: column at: the engine has no kind for money', odd)
  stops({ list: { order: ['id'], filter: ['at'] } }, 'list.filter: column at: the engine has no kind for money', odd)
})

const root = await mkdtemp(join(tmpdir(), 'openintra-check-'))
after(() => rm(root, { recursive: true, force: true }))
const vocabulary = join(import.meta.dirname, '../../src/engine/words.ts')
let folders = 0

/** A folder of resource files; each is the text behind the imports. */
async function folder(files: Record<string, string>): Promise<string> {
  const path = join(root, String(++folders))
  const imports = `import { anyone, collection, flag, id, index, listAt, resource, show, table, words } from '${vocabulary}'\n`
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true })
    await writeFile(join(path, name), imports + text)
  }
  return path
}

const file = (name: string, rest = '') => `export const ${name} = table('${name}', { id: id(), name: words() })
export default resource(${name}, { about: '.', views: { list: ['id'] }, access: { all: anyone, read: anyone }, ${rest} })\n`

test('the registry finds resource files in all rooms by itself, in sorted order, and every table', async () => {
  const path = await folder({
    'shop/items.ts': file('items', 'actions: { index }'),
    'people/users.ts': `${file('users', 'actions: { index, show }')}export const joined = table('joined', { id: id() })\n`,
    'people/fields.ts': 'export const shared = { id: 1 }\n',
    'people/README.md': 'export default 1\n',
  })
  const registry = await loadRegistry(path)
  assert.deepEqual([...registry.resources.keys()], ['users', 'items'])
  assert.deepEqual(
    registry.routes.map(({ methods, path: at }) => `${methods} ${at}`),
    ['GET /v2/users', 'GET /v2/users/:id', 'GET /v2/items'],
  )
  assert.equal(registry.tables.length, 3)
})

test('a mistake is told with the file that holds it', async () => {
  const path = await folder({
    'people/users.ts': file('users'),
    'shop/items.ts': file('items', "list: { order: ['name', 'id'] }"),
  })
  await assert.rejects(loadRegistry(path), {
    name: 'DeclarationError',
    message: 'src/resources/shop/items.ts: list.order: items is listed by name, id and has no index for it',
  })
})

test('an action that nobody may do is told with its file', async () => {
  const path = await folder({
    'items.ts': file('items', 'actions: { index }').replace('all: anyone, read: anyone', ''),
  })
  await assert.rejects(loadRegistry(path), { message: 'src/resources/items.ts: items: the action index has no access' })
})

test('two files that declare one resource stop the start', async () => {
  const path = await folder({ 'a.ts': file('items'), 'b.ts': file('items') })
  await assert.rejects(loadRegistry(path), { message: 'src/resources/b.ts: items is declared twice' })
})

test('two claims on one method and path stop the start, whatever their parameters are called', async () => {
  const path = await folder({
    'items.ts': file('items', "actions: { index, mine: listAt('/things/:user_id', () => null) }"),
    'things.ts': file('things', 'actions: { show }'),
  })
  await assert.rejects(loadRegistry(path), {
    message: 'GET /v2/things/:id is claimed by items.actions.mine and by things.actions.show',
  })
  const fine = await folder({
    'items.ts': file('items', "actions: { index, write: collection('POST /', async () => undefined) }"),
  })
  assert.equal((await loadRegistry(fine)).routes.length, 2)
})

test('the product itself is declared without a mistake', async () => {
  const registry = await loadRegistry()
  assert.ok(registry.resources.size > 30)
  assert.ok(Object.isFrozen(registry.resources.get('users')))
})
