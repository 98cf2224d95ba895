/** What people say they know. */
import {
  belongsTo,
  type Column,
  flag,
  id,
  indexed,
  resource,
  table,
  timestamps,
  unique,
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

export default resource(expertisesUsers, {
  about: 'How well a user knows something.',
  views: { list: ['id', 'expertise_id', 'interested', 'value', 'contact_me', 'created_at', 'user_id'] },
})
