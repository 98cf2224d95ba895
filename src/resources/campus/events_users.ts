/** Who takes part in which event. */
import { changeSubscription, subscribe, unsubscribe } from '../../domain/subscriptions.ts'
import {
  anyone,
  belongsTo,
  below,
  by,
  type Column,
  create,
  destroy,
  type InputOf,
  id,
  index,
  indexed,
  one,
  required,
  resource,
  show,
  table,
  timestamps,
  unique,
  update,
  userOr,
} from '../../engine/words.ts'
import { users } from '../people/users.ts'
import { events } from './events.ts'
import { primaryCampusOfUser } from './primary-campus.ts'

export const eventsUsers = table(
  'events_users',
  {
    id: id(),
    event_id: belongsTo((): Column => events.id, 'cascade').notNull(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    ...timestamps(),
  },
  (t) => [unique().on(t.user_id, t.event_id), indexed().on(t.event_id), indexed().on(t.created_at, t.id)],
)

const fields = { event_id: required(), user_id: required() }
export type EventsUserInput = InputOf<typeof eventsUsers, typeof fields>

export default resource(eventsUsers, {
  about: 'A user\u2019s subscription to an event.',
  views: { list: ['id', 'event_id', 'user_id', { user: one('user_id', 'list') }, { event: one('event_id', 'list') }] },
  list: {
    order: ['-created_at', '-id'],
    columns: ['id', 'event_id', 'user_id', 'created_at', 'updated_at'],
    special: {
      campus_id: primaryCampusOfUser(),
    },
  },
  under: { users: 'user_id', events: 'event_id' },
  owner: 'user_id',
  write: { root: 'events_user', fields },
  access: { read: anyone, write: userOr('Advanced staff', 'Events manager').scope('profile') },
  actions: {
    index: below(index, 'users', 'events'),
    show,
    create: by(create, subscribe),
    update: by(update, changeSubscription),
    destroy: by(destroy, unsubscribe),
  },
})
