/** Community services: hours of work by which people get their account back. */
import {
  changeService,
  invalidateService,
  planService,
  removeService,
  validateService,
} from '../../domain/community-services.ts'
import {
  allColumns,
  anyone,
  belongsTo,
  below,
  by,
  type Column,
  create,
  destroy,
  graph,
  holders,
  type InputOf,
  id,
  index,
  indexed,
  instant,
  matching,
  member,
  one,
  oneOf,
  optional,
  present,
  required,
  resource,
  secret,
  show,
  sql,
  table,
  timestamps,
  update,
  view,
  whole,
  words,
} from '../../engine/words.ts'
import { campusUsers } from '../campus/campus_users.ts'
import { users } from '../people/users.ts'
import { closes } from './closes.ts'

export const communityServices = table(
  'community_services',
  {
    id: id(),
    close_id: belongsTo((): Column => closes.id, 'cascade'),
    /** Who supervises. */
    tiger_id: belongsTo((): Column => users.id, 'set null'),
    /** Seconds. */
    duration: whole().notNull(),
    schedule_at: instant(),
    occupation: words(),
    state: oneOf(['schedule', 'validated', 'invalidated']).notNull().default('schedule'),
    /** Tells the webhook's receiver that the service is the one it was told of. */
    token: secret().notNull().default(sql`replace(gen_random_uuid()::text, '-', '')`),
    ...timestamps(),
  },
  (t) => [
    indexed().on(t.close_id),
    indexed().on(t.tiger_id),
    indexed().on(t.created_at.desc(), t.id.desc()),
    indexed().on(t.schedule_at),
  ],
)

const brief = view(communityServices, [
  'id',
  'duration',
  'schedule_at',
  'occupation',
  'state',
  'created_at',
  'updated_at',
])

const fields = {
  // Any number of seconds here; only a close that is made along with its services holds them to 2, 4 or 8 hours.
  duration: required({ minimum: 1 }),
  occupation: optional({ maxLength: 255 }),
  schedule_at: optional(),
  close_id: optional(),
  tiger_id: optional(),
}
export type CommunityServiceInput = InputOf<typeof communityServices, typeof fields>

export default resource(communityServices, {
  about: 'Some hours of work for the campus.',
  views: { list: [...brief, { close: one('close_id', 'light') }], brief },
  list: {
    order: ['-created_at', '-id'],
    columns: allColumns(communityServices),
    special: {
      campus_id: matching(
        'services of people whose primary campus it is',
        'integer',
        (t, values) => sql`exists (select from ${closes} as c join ${campusUsers} as u on u.user_id = c.user_id
          where c.id = ${t.close_id} and u.is_primary and u.campus_id = any (${values}))`,
      ),
      schedule: present('schedule_at'),
    },
  },
  under: { closes: 'close_id' },
  write: {
    root: 'community_service',
    fields,
  },
  access: {
    index: anyone.scope('tig'),
    show: anyone.scope('tig'),
    // Counts tell nobody's name: they ask for no scope.
    graph: anyone,
    all: holders('Basic staff').scope('tig'),
    destroy: holders('Advanced staff').scope('tig'),
  },
  actions: {
    index: below(index, 'closes'),
    show,
    graph: graph('created_at', 'updated_at', 'schedule_at'),
    create: by(create, planService),
    update: by(update, changeService),
    destroy: by(destroy, removeService),
    validate: member('PATCH|PUT /validate', validateService),
    invalidate: member('PATCH|PUT /invalidate', invalidateService),
  },
})
