/** Waitlists: who waits for a place at an event or an exam. */
import {
  allColumns,
  belongsTo,
  type Column,
  destroy,
  holders,
  id,
  index,
  indexed,
  matching,
  oneOf,
  resource,
  show,
  singleBelow,
  sql,
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
  (t) => [unique().on(t.waitlistable_id, t.waitlistable_type), indexed().on(t.created_at, t.id.desc())],
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

const queueOf = (type: 'Event' | 'Exam') =>
  matching(
    `the waitlist of this ${type.toLowerCase()}`,
    'integer',
    (t, ids) => sql`${t.waitlistable_type} = ${type} and ${t.waitlistable_id} = any (${ids})`,
  )

export default resource(waitlists, {
  about: 'The queue for a full event or exam.',
  views: {
    list: ['id', 'waitlistable_id', 'waitlistable_type', 'created_at', 'updated_at'],
    brief: ['id', 'waitlistable_id', 'waitlistable_type', 'created_at', 'updated_at'],
  },
  list: { order: ['created_at', '-id'], sort: allColumns(waitlists), filter: allColumns(waitlists), range: [] },
  under: { events: queueOf('Event'), exams: queueOf('Exam') },
  access: { read: holders('Advanced staff', 'Events manager'), write: holders('Advanced staff', 'Events manager') },
  actions: { index, show, of: singleBelow('/waitlist', 'events', 'exams'), destroy },
})
