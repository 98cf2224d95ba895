/** Announcements: news for a campus or a cursus, until they expire. */

import { announce } from '../../domain/announcements.ts'
import {
  anyone,
  belongsTo,
  below,
  by,
  type Column,
  create,
  destroy,
  graph,
  holders,
  id,
  idList,
  indexed,
  instant,
  optional,
  present,
  required,
  resource,
  show,
  table,
  through,
  timestamps,
  unique,
  update,
  whole,
  words,
} from '../../engine/words.ts'
import { campus } from '../campus/campus.ts'
import { cursus } from '../curriculum/cursus.ts'

export const announcements = table(
  'announcements',
  {
    id: id(),
    author: words().notNull(),
    title: words().notNull(),
    text: words().notNull(),
    kind: words(),
    /** The address of a picture, not an uploaded one. */
    image: words(),
    link: words(),
    expire_at: instant().notNull(),
    /** What it tells of, as the name of a class and an id; kept by the intranet itself. */
    notificable_id: whole(),
    notificable_type: words(),
    ...timestamps(),
  },
  (t) => [indexed().on(t.expire_at, t.id), indexed().on(t.created_at)],
)

export const announcementsCampus = table(
  'announcements_campus',
  {
    id: id(),
    announcement_id: belongsTo((): Column => announcements.id, 'cascade').notNull(),
    campus_id: belongsTo((): Column => campus.id, 'cascade').notNull(),
  },
  (t) => [unique().on(t.announcement_id, t.campus_id), indexed().on(t.campus_id)],
)

export const announcementsCursus = table(
  'announcements_cursus',
  {
    id: id(),
    announcement_id: belongsTo((): Column => announcements.id, 'cascade').notNull(),
    cursus_id: belongsTo((): Column => cursus.id, 'cascade').notNull(),
  },
  (t) => [unique().on(t.announcement_id, t.cursus_id), indexed().on(t.cursus_id)],
)

export default resource(announcements, {
  about: 'News for the users of a campus or a cursus.',
  views: { list: ['id', 'author', 'title', 'text', 'kind', 'link', 'created_at', 'updated_at', 'expire_at'] },
  // There is no list of them: this serves the graph.
  list: {
    order: ['-expire_at', '-id'],
    columns: [
      'id',
      'author',
      'title',
      'text',
      'kind',
      'created_at',
      'updated_at',
      'image',
      'expire_at',
      'link',
      'notificable_id',
      'notificable_type',
    ],
    special: { expire: present('expire_at') },
  },
  under: { cursus: through(() => announcementsCursus) },
  write: {
    root: 'announcement',
    fields: {
      cursus_ids: idList(() => announcementsCursus),
      campus_ids: idList(() => announcementsCampus),
      author: required(),
      title: required(),
      text: required(),
      kind: optional(),
      expire_at: required(),
      image: optional(),
    },
  },
  access: { read: anyone, write: holders('Community manager') },
  actions: {
    show,
    graph: graph('created_at', 'updated_at', 'expire_at'),
    create: below(by(create, announce), 'cursus'),
    update,
    destroy,
  },
})
