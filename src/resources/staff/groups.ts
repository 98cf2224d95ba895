/** Groups: labels that the staff puts on people. */
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
  oneOf,
  optional,
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
import { users } from '../people/users.ts'

export const groups = table('groups', {
  id: id(),
  name: words().notNull(),
  color: words().notNull(),
  kind: oneOf(['important', 'normal', 'hidden']).notNull().default('important'),
  ...timestamps(),
})

export const groupsUsers = table(
  'groups_users',
  {
    id: id(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    group_id: belongsTo((): Column => groups.id, 'cascade').notNull(),
    ...timestamps(),
  },
  (t) => [unique().on(t.group_id, t.user_id), indexed().on(t.user_id)],
)

export default resource(groups, {
  about: 'A named set of people.',
  views: { list: ['id', 'name'] },
  list: { order: ['id'] },
  under: { users: through(() => groupsUsers) },
  write: { root: 'group', fields: { name: required(), color: required(), kind: optional() } },
  access: { read: anyone, write: holders('Advanced tutor') },
  actions: { index: below(index, 'users'), show, create, update, destroy },
})
