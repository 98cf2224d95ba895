/** Gitlab users: the keys with which people reach their repositories. */
import {
  allColumns,
  belongsTo,
  type Column,
  holders,
  id,
  index,
  indexed,
  onlyBelow,
  resource,
  table,
  timestamps,
  unique,
  words,
} from '../../engine/words.ts'
import { users } from '../people/users.ts'

export const gitlabUsers = table(
  'gitlab_users',
  {
    id: id(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    public_key: words().notNull(),
    ...timestamps(),
    name: words().notNull(),
    fingerprint: words().notNull(),
  },
  (t) => [unique().on(t.fingerprint), indexed().on(t.user_id)],
)

export default resource(gitlabUsers, {
  about: 'A public key of a user.',
  views: { list: allColumns(gitlabUsers) },
  list: { order: ['id'], columns: allColumns(gitlabUsers) },
  under: { users: 'user_id' },
  access: { read: holders('Advanced tutor') },
  actions: { index: onlyBelow(index, 'users') },
})
