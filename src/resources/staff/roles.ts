/** Roles: what an application may do beyond reading. */
import {
  allColumns,
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

export const roles = table(
  'roles',
  { id: id(), name: words(), description: words().notNull(), ...timestamps() },
  (t) => [unique().on(t.name)],
)

/** The roles of a user, as shown on the profile. */
export const rolesUsers = table(
  'roles_users',
  {
    id: id(),
    role_id: belongsTo((): Column => roles.id, 'cascade').notNull(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    ...timestamps(),
  },
  (t) => [unique().on(t.user_id, t.role_id), indexed().on(t.role_id)],
)

export default resource(roles, {
  about: 'A named set of permissions that an application can hold.',
  views: { list: ['id', 'name', 'description'], brief: ['id', 'name'], full: ['id', 'name', 'description'] },
  list: { order: ['-id'], columns: allColumns(roles) },
  under: { users: through(() => rolesUsers) },
  write: { root: 'role', fields: { name: optional(), description: required() } },
  access: {
    read: anyone,
    create: holders('Advanced tutor', 'Advanced staff'),
    update: holders('Advanced tutor', 'Advanced staff'),
    destroy: holders('Intrateam'),
  },
  actions: { index: below(index, 'users'), show, create, update, destroy },
})
