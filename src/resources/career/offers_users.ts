/** Who answered which offer. */
import {
  allColumns,
  belongsTo,
  below,
  type Column,
  holders,
  id,
  index,
  indexed,
  instant,
  one,
  present,
  resource,
  show,
  table,
  timestamps,
  unique,
} from '../../engine/words.ts'
import { users } from '../people/users.ts'
import { offers } from './offers.ts'

export const offersUsers = table(
  'offers_users',
  {
    id: id(),
    offer_id: belongsTo((): Column => offers.id, 'cascade').notNull(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    validated_at: instant(),
    ...timestamps(),
  },
  (t) => [unique().on(t.offer_id, t.user_id), indexed().on(t.user_id), indexed().on(t.created_at.desc(), t.id.desc())],
)

export default resource(offersUsers, {
  about: 'A user who answered an offer.',
  views: { list: [...allColumns(offersUsers), { user: one('user_id', 'brief') }] },
  list: {
    order: ['-created_at', '-id'],
    sort: allColumns(offersUsers),
    filter: allColumns(offersUsers),
    special: { validated: present('validated_at') },
  },
  under: { offers: 'offer_id', users: 'user_id' },
  access: { read: holders('Companies manager') },
  actions: { index: below(index, 'offers', 'users'), show },
})
