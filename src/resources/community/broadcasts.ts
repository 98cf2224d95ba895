/** Broadcasts: what the staff of a campus wants its users to see. */
import {
  allColumns,
  aUser,
  belongsTo,
  type Column,
  id,
  index,
  indexed,
  instant,
  onlyBelow,
  present,
  resource,
  sql,
  table,
  timestamps,
  whole,
  words,
} from '../../engine/words.ts'
import { campus } from '../campus/campus.ts'

export const broadcasts = table(
  'broadcasts',
  {
    id: id(),
    campus_id: belongsTo((): Column => campus.id, 'cascade').notNull(),
    /** A label of the campus's own, without routes. */
    tag_id: whole(),
    /** Markdown, and what it looks like. */
    content: words().notNull(),
    content_html: words().notNull(),
    url: words(),
    position: whole(),
    pinned_until: instant(),
    hidden_at: instant(),
    ...timestamps(),
  },
  (t) => [indexed().on(t.campus_id), indexed().on(t.created_at, t.id)],
)

export default resource(broadcasts, {
  about: 'A message to everybody at a campus.',
  views: {
    list: [
      'id',
      'campus_id',
      'tag_id',
      'content',
      'content_html',
      'url',
      'position',
      'pinned_until',
      'hidden_at',
      'created_at',
      'updated_at',
    ],
  },
  list: {
    order: ['-created_at', '-id'],
    columns: allColumns(broadcasts),
    special: { hidden: present('hidden_at') },
    range: [],
  },
  under: { campus: 'campus_id' },
  visible: (t, { now }) => sql`${t.hidden_at} is null or ${t.hidden_at} > ${now}`,
  access: { read: aUser.seeMore('Basic staff') },
  actions: { index: onlyBelow(index, 'campus') },
})
