/** Which users are marked with which tag. */
import {
  anyone,
  belongsTo,
  below,
  type Column,
  create,
  destroy,
  holders,
  id,
  index,
  indexed,
  one,
  optional,
  required,
  resource,
  show,
  table,
  theTokensUser,
  through,
  timestamps,
  unique,
  update,
} from '../../engine/words.ts'
import { campus } from '../campus/campus.ts'
import { cursusUsers } from '../people/cursus_users.ts'
import { users } from '../people/users.ts'
import { tags } from './tags.ts'

export const tagsUsers = table(
  'tags_users',
  {
    id: id(),
    tag_id: belongsTo((): Column => tags.id, 'cascade').notNull(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    /** Where it counts; null: everywhere. */
    campus_id: belongsTo((): Column => campus.id, 'cascade'),
    ...timestamps(),
  },
  (t) => [unique().on(t.user_id, t.tag_id), indexed().on(t.tag_id), indexed().on(t.campus_id)],
)

const inCursus = through(() => cursusUsers, { by: 'user_id', to: 'cursus_id' })

export default resource(tagsUsers, {
  about: 'A user marked with a tag.',
  views: {
    list: [
      'id',
      'tag_id',
      'user_id',
      'campus_id',
      'created_at',
      'updated_at',
      { tag: one('tag_id', 'embedded') },
      { user: one('user_id', 'brief') },
    ],
  },
  list: {
    order: ['id'],
    columns: ['id', 'tag_id', 'user_id', 'created_at', 'updated_at', 'campus_id'],
    special: { cursus_id: inCursus },
  },
  under: { users: 'user_id', cursus: inCursus, campus: 'campus_id', tags: 'tag_id' },
  // The reference names no body.
  write: {
    root: 'tags_user',
    bare: true,
    fields: { tag_id: required(), user_id: required({ default: theTokensUser }), campus_id: optional() },
  },
  access: { read: anyone, write: holders('Advanced tutor') },
  actions: { index: below(index, 'users', 'cursus', 'campus', 'tags'), show, create, update, destroy },
})
