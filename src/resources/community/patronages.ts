/** Patronages: who looks after whom. */
import {
  allColumns,
  belongsTo,
  below,
  type Column,
  create,
  destroy,
  flag,
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
  timestamps,
  update,
  view,
} from '../../engine/words.ts'
import { users } from '../people/users.ts'

export const patronages = table(
  'patronages',
  {
    id: id(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    godfather_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    ongoing: flag().notNull().default(true),
    ...timestamps(),
  },
  (t) => [indexed().on(t.user_id), indexed().on(t.godfather_id), indexed().on(t.created_at, t.id)],
)

const brief = view(patronages, ['id', 'user_id', 'godfather_id', 'ongoing', 'created_at', 'updated_at'])

export default resource(patronages, {
  about: 'A user looked after by another, the godfather.',
  views: { brief, list: [...brief, { user: one('user_id', 'brief'), godfather: one('godfather_id', 'brief') }] },
  list: { order: ['-created_at', '-id'], columns: allColumns(patronages) },
  under: { users: 'user_id' },
  write: {
    root: 'patronage',
    fields: { user_id: required(), godfather_id: required(), ongoing: optional() },
  },
  access: { read: holders('Advanced tutor'), write: holders('Advanced tutor') },
  actions: { index: below(index, 'users'), show, create: below(create, 'users'), update, destroy },
})
