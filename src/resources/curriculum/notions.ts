/** Notions: the topics that projects touch. */
import {
  allColumns,
  anyone,
  belongsTo,
  below,
  type Column,
  children,
  create,
  destroy,
  holders,
  id,
  idList,
  index,
  indexed,
  many,
  required,
  resource,
  show,
  table,
  through,
  timestamps,
  unique,
  update,
  words,
} from '../../engine/words.ts'
import { tags } from '../community/tags.ts'
import { attachmentFields } from './attachment-fields.ts'
import { attachments } from './attachments.ts'
import { cursus } from './cursus.ts'
import { subnotions } from './subnotions.ts'

export const notions = table(
  'notions',
  { id: id(), name: words().notNull(), slug: words().notNull(), ...timestamps() },
  (t) => [unique().on(t.name), unique().on(t.slug), indexed().on(t.created_at, t.id)],
)

export const notionsCursus = table(
  'notions_cursus',
  {
    id: id(),
    notion_id: belongsTo((): Column => notions.id, 'cascade').notNull(),
    cursus_id: belongsTo((): Column => cursus.id, 'cascade').notNull(),
  },
  (t) => [unique().on(t.notion_id, t.cursus_id), indexed().on(t.cursus_id)],
)

export const notionsTags = table(
  'notions_tags',
  {
    id: id(),
    notion_id: belongsTo((): Column => notions.id, 'cascade').notNull(),
    tag_id: belongsTo((): Column => tags.id, 'cascade').notNull(),
  },
  (t) => [unique().on(t.notion_id, t.tag_id), indexed().on(t.tag_id)],
)

export default resource(notions, {
  about: 'A topic with learning contents.',
  find: 'slug',
  views: {
    list: [
      'id',
      'name',
      'slug',
      'created_at',
      { subnotions: many(() => subnotions, { view: 'embedded', order: ['position', 'id'] }) },
      { tags: many(() => tags, { via: () => notionsTags, view: 'embedded' }) },
      { cursus: many(() => cursus, { via: () => notionsCursus, view: 'list' }) },
    ],
    embedded: ['id', 'name', 'slug', 'created_at'],
  },
  list: { order: ['-created_at', '-id'], columns: allColumns(notions) },
  under: { cursus: through(() => notionsCursus), tags: through(() => notionsTags) },
  write: {
    root: 'notion',
    fields: {
      name: required({ slugInto: 'slug' }),
      tag_ids: idList(() => notionsTags),
      cursus_ids: idList(() => notionsCursus),
      subnotions_attributes: children(() => subnotions, {
        name: required({ slugInto: 'slug' }),
        attachments_attributes: children(() => attachments, attachmentFields),
      }),
    },
  },
  access: { read: anyone, write: holders('Advanced tutor', 'Video manager') },
  actions: { index: below(index, 'cursus', 'tags'), show, create, update, destroy },
})
