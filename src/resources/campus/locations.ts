/** Locations: who sat at which machine, and when. */

import { changeLocation, endAll, openLocation } from '../../domain/locations.ts'
import {
  ahead,
  anyone,
  belongsTo,
  below,
  by,
  type Column,
  collection,
  computed,
  condition,
  create,
  destroy,
  flag,
  graph,
  holders,
  type InputOf,
  id,
  index,
  indexed,
  instant,
  one,
  onlyBelow,
  optional,
  present,
  required,
  resource,
  show,
  sql,
  table,
  theTimeOfTheWrite,
  unique,
  update,
  words,
} from '../../engine/words.ts'
import { users } from '../people/users.ts'
import { campus } from './campus.ts'

export const locations = table(
  'locations',
  {
    id: id(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    campus_id: belongsTo((): Column => campus.id).notNull(),
    host: words().notNull(),
    begin_at: instant().notNull(),
    /** Null while the session is open. */
    end_at: instant(),
    primary: flag().notNull().default(true),
  },
  (t) => [
    // One open location a host: held here, whatever two writers do at once.
    unique('locations_one_open').on(t.host, t.campus_id).where(sql`${t.end_at} is null`),
    unique().on(t.host, t.campus_id, t.end_at),
    indexed().on(t.begin_at.desc(), t.id.desc()),
    indexed().on(t.user_id, t.begin_at.desc(), t.id.desc()),
    indexed().on(t.campus_id, t.begin_at.desc(), t.id.desc()),
    indexed('locations_open').on(t.user_id).where(sql`${t.end_at} is null`),
    indexed().on(t.end_at),
  ],
)

const nothing = computed<typeof locations>(() => sql`null::text`, { nullable: 'string' })

const fields = {
  user_id: required(),
  begin_at: optional({ default: theTimeOfTheWrite }),
  end_at: optional({ after: 'begin_at' }),
  primary: optional(),
  host: required(),
  campus_id: required(),
}
export type LocationInput = InputOf<typeof locations, typeof fields>

export default resource(locations, {
  about: 'A session of a user at a machine.',
  views: {
    list: ['id', 'begin_at', 'end_at', 'primary', 'host', 'campus_id', { user: one('user_id', 'list') }],
    // A single row kept the older form: three keys that are always null, and a short user.
    show: [
      'id',
      'begin_at',
      'end_at',
      'primary',
      { floor: nothing },
      { row: nothing },
      { post: nothing },
      'host',
      'campus_id',
      { user: one('user_id', 'brief') },
    ],
  },
  list: {
    order: ['-begin_at', '-id'],
    columns: ['id', 'user_id', 'begin_at', 'end_at', 'primary', 'host', 'campus_id'],
    special: {
      active: condition<typeof locations>('open sessions', (t) => sql`${t.end_at} is null`),
      inactive: condition<typeof locations>('ended sessions', (t) => sql`${t.end_at} is not null`),
      future: ahead('begin_at'),
      end: present('end_at'),
    },
  },
  under: { users: 'user_id', campus: 'campus_id' },
  write: {
    root: 'location',
    fields,
  },
  access: { read: anyone, write: holders('Basic staff'), end_all: holders('Advanced staff') },
  actions: {
    index: below(index, 'users', 'campus'),
    show,
    graph: graph('begin_at', 'end_at'),
    create: below(by(create, openLocation), 'users'),
    update: below(by(update, changeLocation), 'users'),
    destroy,
    end_all: onlyBelow(collection('DELETE /end_all', endAll), 'campus'),
  },
})
