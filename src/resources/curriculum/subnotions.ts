/** Parts of notions, with the papers and videos that teach them. */
import {
  allColumns,
  anyone,
  belongsTo,
  below,
  type Column,
  children,
  computed,
  create,
  destroy,
  holders,
  id,
  index,
  indexed,
  many,
  one,
  optional,
  required,
  resource,
  show,
  sql,
  table,
  timestamps,
  unique,
  update,
  view,
  whole,
  words,
} from '../../engine/words.ts'
import { attachmentFields } from './attachment-fields.ts'
import { attachments } from './attachments.ts'
import { notions } from './notions.ts'

export const subnotions = table(
  'subnotions',
  {
    id: id(),
    notion_id: belongsTo((): Column => notions.id, 'cascade'),
    name: words().notNull(),
    slug: words().notNull(),
    position: whole().notNull().default(0),
    ...timestamps(),
  },
  (t) => [
    unique().on(t.name, t.notion_id),
    unique().on(t.slug),
    indexed().on(t.name, t.id.desc()),
    indexed().on(t.notion_id),
  ],
)

const facts = view(subnotions, [
  'id',
  'name',
  'slug',
  'created_at',
  // Pads are gone; the key stayed.
  { notepad: computed<typeof subnotions>(() => sql`null::text`, { nullable: 'string' }) },
])

export default resource(subnotions, {
  about: 'A part of a notion.',
  find: 'slug',
  views: {
    list: [
      ...facts,
      { attachments: many(() => attachments, { view: 'list' }) },
      { notion: one('notion_id', 'embedded') },
    ],
    embedded: facts,
  },
  list: { order: ['name', '-id'], columns: allColumns(subnotions) },
  under: { notions: 'notion_id' },
  write: {
    root: 'subnotion',
    fields: {
      name: required({ slugInto: 'slug' }),
      notion_id: optional(),
      attachments_attributes: children(() => attachments, attachmentFields),
    },
  },
  access: { read: anyone, write: holders('Advanced tutor', 'Video manager') },
  actions: { index: below(index, 'notions'), show, create, update, destroy },
})
