/** Who is attached to which campus. */

import { attachToCampus, lockAttached, setAsPrimary } from '../../domain/campus.ts'
import {
  allColumns,
  anyone,
  belongsTo,
  below,
  by,
  type Column,
  create,
  flag,
  holders,
  type InputOf,
  id,
  index,
  indexed,
  member,
  optional,
  required,
  resource,
  show,
  sql,
  table,
  timestamps,
  unique,
} from '../../engine/words.ts'
import { users } from '../people/users.ts'
import { campus } from './campus.ts'

export const campusUsers = table(
  'campus_users',
  {
    id: id(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    campus_id: belongsTo((): Column => campus.id).notNull(),
    is_primary: flag().notNull().default(false),
    ...timestamps(),
  },
  (t) => [
    unique().on(t.user_id, t.campus_id),
    // A user has one primary campus: held here, whatever two writers do at once.
    unique('campus_users_one_primary').on(t.user_id).where(sql`${t.is_primary}`),
    indexed().on(t.campus_id, t.user_id),
    indexed().on(t.created_at, t.id),
  ],
)

const fields = { user_id: required(), campus_id: required(), is_primary: optional() }
export type CampusUserInput = InputOf<typeof campusUsers, typeof fields>

export default resource(campusUsers, {
  about: 'A user attached to a campus; one of a user\u2019s campus is the primary one.',
  views: { list: ['id', 'user_id', 'campus_id', 'is_primary', 'created_at', 'updated_at'] },
  list: { order: ['-created_at', '-id'], columns: allColumns(campusUsers) },
  under: { users: 'user_id' },
  lockFirst: lockAttached,
  write: { root: 'campus_user', fields },
  access: { read: anyone, create: holders('Advanced tutor'), set_as_primary: holders('42network') },
  actions: {
    index: below(index, 'users'),
    show,
    create: below(by(create, attachToCampus), 'users'),
    set_as_primary: member('POST /set_as_primary', setAsPrimary),
  },
})
