/** What people say they know. */
import {
  allColumns,
  anyone,
  belongsTo,
  below,
  type Column,
  create,
  destroy,
  flag,
  id,
  index,
  indexed,
  one,
  optional,
  required,
  resource,
  show,
  table,
  timestamps,
  unique,
  update,
  userOr,
  view,
  whole,
} from '../../engine/words.ts'
import { users } from '../people/users.ts'
import { expertises } from './expertises.ts'

export const expertisesUsers = table(
  'expertises_users',
  {
    id: id(),
    expertise_id: belongsTo((): Column => expertises.id, 'cascade').notNull(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    interested: flag().notNull().default(false),
    value: whole().notNull(),
    contact_me: flag().notNull().default(false),
    ...timestamps(),
  },
  (t) => [unique().on(t.expertise_id, t.user_id), indexed().on(t.user_id)],
)

const brief = view(expertisesUsers, [
  'id',
  'expertise_id',
  'interested',
  'value',
  'contact_me',
  'created_at',
  'user_id',
])

export default resource(expertisesUsers, {
  about: 'How well a user knows something.',
  views: { brief, list: [...brief, { expertise: one('expertise_id', 'list'), user: one('user_id', 'brief') }] },
  list: { order: ['-id'], columns: allColumns(expertisesUsers) },
  under: { expertises: 'expertise_id', users: 'user_id' },
  owner: 'user_id',
  write: {
    root: 'expertises_user',
    fields: {
      expertise_id: required(),
      user_id: required(),
      interested: optional(),
      value: required(),
      contact_me: optional(),
    },
  },
  access: { read: anyone, write: userOr('Advanced tutor').scope('profile') },
  actions: {
    index: below(index, 'expertises', 'users'),
    show,
    create: below(create, 'expertises', 'users'),
    update,
    destroy,
  },
})
