/** To whom a flash is shown. */

import { showFlash } from '../../domain/flashes.ts'
import {
  allColumns,
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
  instant,
  one,
  optional,
  present,
  required,
  resource,
  show,
  table,
  timestamps,
} from '../../engine/words.ts'
import { users } from '../people/users.ts'
import { flashes } from './flashes.ts'

export const flashUsers = table(
  'flash_users',
  {
    id: id(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    flash_id: belongsTo((): Column => flashes.id, 'cascade').notNull(),
    seen: flag().notNull().default(false),
    end_at: instant(),
    ...timestamps(),
  },
  (t) => [indexed().on(t.user_id), indexed().on(t.flash_id), indexed().on(t.created_at, t.id.desc())],
)

const fields = { user_id: required(), flash_id: required(), seen: optional(), end_at: optional() }
export type FlashUserInput = InputOf<typeof flashUsers, typeof fields>

export default resource(flashUsers, {
  about: 'A flash for a user.',
  views: { list: ['id', 'flash_id', 'seen', 'end_at', { user: one('user_id', 'brief') }] },
  list: {
    order: ['created_at', '-id'],
    columns: allColumns(flashUsers),
    special: { end: present('end_at') },
    range: [],
  },
  under: { flashes: 'flash_id' },
  write: {
    root: 'flash_user',
    fields,
  },
  access: { read: holders('Advanced tutor'), write: holders('Advanced tutor') },
  actions: {
    index: below(index, 'flashes'),
    show: below(show, 'flashes'),
    create: below(by(create, showFlash), 'flashes'),
  },
})
