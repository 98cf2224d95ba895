/** A small library, declared in the words of the engine: every word once, and nothing of the product. */
import { getTableConfig } from 'drizzle-orm/pg-core'
import type { Database } from '../../../src/db/database.ts'
import { finish } from '../../../src/engine/finish.ts'
import { Model } from '../../../src/engine/model.ts'
import {
  ahead,
  anyone,
  asking,
  belongsTo,
  below,
  type Column,
  computed,
  condition,
  day,
  extra,
  first,
  flag,
  fraction,
  graph,
  id,
  ids,
  index,
  indexed,
  instant,
  listAt,
  many,
  matching,
  object,
  one,
  oneOf,
  polymorphic,
  present,
  resource,
  secret,
  show,
  sql,
  table,
  texts,
  through,
  timestamps,
  unique,
  whole,
  words,
} from '../../../src/engine/words.ts'

export const readers = table(
  'readers',
  { id: id(), login: words().notNull(), card: secret(), ...timestamps() },
  (t) => [unique().on(t.login)],
)

export const books = table(
  'books',
  {
    id: id(),
    title: words().notNull(),
    kind: oneOf(['novel', 'atlas']).notNull(),
    pages: whole(),
    price: fraction(),
    old: flag(),
    printed_on: day(),
    lent_at: instant(),
    tags: texts(),
    author_id: belongsTo((): Column => readers.id).notNull(),
  },
  (t) => [indexed().on(t.author_id)],
)

/** Who borrowed which book. */
export const loans = table(
  'loans',
  {
    id: id(),
    book_id: belongsTo((): Column => books.id, 'cascade').notNull(),
    reader_id: belongsTo((): Column => readers.id, 'cascade').notNull(),
    open: flag().notNull(),
  },
  (t) => [unique().on(t.book_id, t.reader_id), indexed().on(t.reader_id)],
)

/** Remarks on anything. */
export const notes = table(
  'notes',
  { id: id(), about_type: words().notNull(), about_id: whole().notNull(), text: words().notNull() },
  (t) => [indexed().on(t.about_id, t.about_type)],
)

const readersDeclared = resource(readers, {
  about: 'Somebody with a card.',
  find: 'login',
  views: {
    list: ['id', 'login'],
    show: [
      'id',
      { url: computed<typeof readers>((t, { base }) => sql`${base} || '/v2/readers/' || ${t.login}`, 'string') },
      { me: computed<typeof readers>((t, { viewer }) => sql`${t.id} = ${viewer}`, 'boolean') },
    ],
  },
  list: { order: ['id'] },
  under: { books: through(() => loans, { where: (via) => sql`${via.open}` }) },
  access: { all: anyone, read: anyone },
  actions: { index: below(index, 'books'), show },
})

const booksDeclared = resource(books, {
  about: 'Something to read.',
  views: {
    list: ['id', 'title', 'price', 'lent_at'],
    show: [
      'id',
      { author: one('author_id', 'list') },
      { readers: many(() => readers, { via: () => loans, view: ['id'], order: ['login', 'id'] }) },
      { loans: many(() => loans, { view: ['id'], where: (t) => sql`${t.open}` }) },
      {
        last_note: first(() => notes, { by: 'about_id', view: ['text'], where: (t) => sql`${t.about_type} = 'Book'` }),
      },
      { reader_ids: ids(() => loans) },
      { size: object({ pages: computed<typeof books>((t) => sql`${t.pages}`, 'integer') }) },
    ],
  },
  list: {
    order: ['-lent_at', '-id'],
    columns: ['id', 'title', 'kind', 'pages', 'price', 'old', 'printed_on', 'lent_at', 'tags'],
    special: {
      reader_id: through(() => loans),
      thick: condition<typeof books>('more than 500 pages', (t) => sql`${t.pages} > 500`),
      shelf: matching('books of a shelf', 'integer', (t, values) => sql`${t.pages} / 100 = any (${values})`),
      word: matching('books with a word', 'string', (t, values) => sql`${t.title} = any (${values})`),
      lent: present('lent_at'),
      future: ahead('lent_at'),
    },
    pageSize: 50,
  },
  under: { authors: 'author_id', readers: through(() => loans) },
  visible: (t, { viewer }) => sql`${t.old} or ${t.author_id} = ${viewer}`,
  access: { read: anyone },
  actions: {
    index: below(index, 'readers'),
    show: below(show, 'readers'),
    graph: graph('lent_at'),
    dear: asking(
      index,
      { price: extra('integer', 'at least this much', true), old: extra('boolean', 'old ones or not') },
      (t, { price, old }) => sql`${t.price} >= ${price} and (${old} is null or ${t.old} = ${old})`,
    ),
    atlases: listAt('/atlases', (t) => sql`${(t as typeof books).kind} = 'atlas'`),
  },
})

const loansDeclared = resource(loans, {
  about: 'A book that a reader has.',
  views: { list: ['id'] },
  list: { order: ['id'] },
  // The loans of an author's books.
  under: { readers: through(() => books, { by: 'id', to: 'author_id' }) },
  access: { read: anyone },
  actions: { index: below(index, 'readers') },
})

const notesDeclared = resource(notes, {
  about: 'A remark.',
  views: {
    list: [
      'text',
      {
        about: polymorphic('about_type', 'about_id', {
          Book: { table: () => books, view: ['id', 'title'] },
          Reader: { table: () => readers, view: 'list' },
        }),
      },
    ],
  },
})

/** Makes the library's tables in a database, without the declared indexes. */
export async function buildLibrary(db: Database): Promise<void> {
  for (const built of [readers, books, loans, notes]) {
    const columns = getTableConfig(built).columns.map((column) => {
      const facts = column.name === 'id' ? 'primary key generated by default as identity' : ''
      return `"${column.name}" ${column.getSQLType()} ${facts}`
    })
    // The schema of the product may have a table of the same name.
    await db.script(`drop table if exists "${getTableConfig(built).name}" cascade`)
    await db.script(`create table "${getTableConfig(built).name}" (${columns.join(', ')})`)
  }
}

export const model = new Model([readersDeclared, booksDeclared, loansDeclared, notesDeclared])
export const [Readers, Books, Loans, Notes] = [
  finish(readersDeclared),
  finish(booksDeclared),
  finish(loansDeclared),
  finish(notesDeclared),
]
