/** Waitlists: who waits for a place at an event or an exam. */
import {
  belongsTo,
  type Column,
  id,
  indexed,
  oneOf,
  resource,
  table,
  timestamps,
  unique,
  whole,
} from '../../engine/words.ts'
import { users } from '../people/users.ts'

export const waitlists = table(
  'waitlists',
  {
    id: id(),
    waitlistable_type: oneOf(['Event', 'Exam']).notNull(),
    waitlistable_id: whole().notNull(),
    ...timestamps(),
  },
  (t) => [unique().on(t.waitlistable_id, t.waitlistable_type), indexed().on(t.created_at, t.id)],
)

/** Who waits, in the order of the rows. */
export const waitlistsUsers = table(
  'waitlists_users',
  {
    id: id(),
    waitlist_id: belongsTo((): Column => waitlists.id, 'cascade').notNull(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    ...timestamps(),
  },
  (t) => [unique().on(t.user_id, t.waitlist_id), indexed().on(t.waitlist_id, t.id)],
)

export default resource(waitlists, {
  about: 'The queue for a full event or exam.',
  views: {
    list: ['id', 'waitlistable_id', 'waitlistable_type', 'created_at', 'updated_at'],
    brief: ['id', 'waitlistable_id', 'waitlistable_type', 'created_at', 'updated_at'],
  },
})
