/** Events: what happens at a campus, and who takes part. */

import { recordTable } from '../../db/recording.ts'
import { cancelEvent, changeEvent, planEvent } from '../../domain/events.ts'
import {
  ahead,
  anyone,
  belongsTo,
  below,
  by,
  type Column,
  children,
  computed,
  create,
  destroy,
  extra,
  first,
  flag,
  graph,
  holders,
  type InputOf,
  id,
  idList,
  ids,
  index,
  indexed,
  instant,
  many,
  oneOf,
  optional,
  parent,
  present,
  required,
  resource,
  show,
  sql,
  table,
  through,
  timestamps,
  unique,
  update,
  whole,
  words,
} from '../../engine/words.ts'
import { waitlists } from '../community/waitlists.ts'
import { cursus } from '../curriculum/cursus.ts'
import { campus } from './campus.ts'
import { eventsUsers } from './events_users.ts'

export const events = table(
  'events',
  {
    id: id(),
    name: words().notNull(),
    description: words().notNull(),
    location: words(),
    kind: oneOf([
      'pedago',
      'rush',
      'piscine',
      'partnership',
      'meet',
      'conference',
      'meet_up',
      'event',
      'association',
      'speed_working',
      'hackathon',
      'workshop',
      'challenge',
      'other',
      'extern',
      // A word of old rows; nobody may write it any more.
      'atelier',
    ]).notNull(),
    /** Null: no limit. */
    max_people: whole(),
    begin_at: instant().notNull(),
    end_at: instant().notNull(),
    /** Hours before the begin in which nobody may leave any more. */
    prohibition_of_cancellation: whole(),
    difficulty: whole(),
    remote: flag().notNull().default(false),
    ...timestamps(),
  },
  (t) => [
    indexed().on(t.begin_at.desc(), t.id.desc()),
    indexed().on(t.created_at),
    indexed().on(t.end_at),
    indexed().on(t.kind),
  ],
)

export const eventsCampus = table(
  'events_campus',
  {
    id: id(),
    event_id: belongsTo((): Column => events.id, 'cascade').notNull(),
    campus_id: belongsTo((): Column => campus.id, 'cascade').notNull(),
  },
  (t) => [unique().on(t.event_id, t.campus_id), indexed().on(t.campus_id)],
)

export const eventsCursus = table(
  'events_cursus',
  {
    id: id(),
    event_id: belongsTo((): Column => events.id, 'cascade').notNull(),
    cursus_id: belongsTo((): Column => cursus.id, 'cascade').notNull(),
  },
  (t) => [unique().on(t.event_id, t.cursus_id), indexed().on(t.cursus_id)],
)

// Who is told of a deleted event follows from the campus that it had.
for (const [joins, singular] of [
  [eventsCampus, 'events_campus'],
  [eventsCursus, 'events_cursus'],
] as const)
  recordTable(joins, { singular, hidden: [], onlyDeleted: true })

export const themes = table('themes', { id: id(), name: words().notNull(), ...timestamps() }, (t) => [
  unique().on(t.name),
])

export const eventsThemes = table(
  'events_themes',
  {
    id: id(),
    event_id: belongsTo((): Column => events.id, 'cascade').notNull(),
    theme_id: belongsTo((): Column => themes.id).notNull(),
    ...timestamps(),
  },
  (t) => [unique().on(t.theme_id, t.event_id), indexed().on(t.event_id)],
)

const KINDS = events.kind.enumValues.filter((kind) => kind !== 'atelier')

const fields = {
  name: required(),
  begin_at: required(),
  end_at: required({ after: 'begin_at' }),
  description: required(),
  location: optional({ maxLength: 255 }),
  kind: required({ in: KINDS }),
  max_people: optional({ minimum: 0 }),
  prohibition_of_cancellation: optional({ minimum: 0 }),
  activate_waitlist: extra('boolean', 'opens a waitlist'),
  events_themes_attributes: children(() => eventsThemes, {
    theme_id: optional(),
    theme_attributes: parent(() => themes, 'theme_id', { name: required() }),
  }),
  cursus_ids: idList(() => eventsCursus),
  campus_ids: idList(() => eventsCampus),
}
export type EventInput = InputOf<typeof events, typeof fields>

export default resource(events, {
  about: 'Something that takes place at one or more campus.',
  views: {
    list: [
      'id',
      'name',
      'description',
      'location',
      'kind',
      'max_people',
      {
        nbr_subscribers: computed<typeof events>(
          (t) => sql`(select count(*) from ${eventsUsers} as s where s.event_id = ${t.id})`,
          'integer',
        ),
      },
      'begin_at',
      'end_at',
      { campus_ids: ids(() => eventsCampus) },
      { cursus_ids: ids(() => eventsCursus) },
      'created_at',
      'updated_at',
      'prohibition_of_cancellation',
      {
        waitlist: first(() => waitlists, {
          by: 'waitlistable_id',
          view: 'brief',
          where: (t) => sql`${t.waitlistable_type} = 'Event'`,
        }),
      },
      {
        themes: many(() => themes, { via: () => eventsThemes, view: ['id', 'name', 'created_at', 'updated_at'] }),
      },
    ],
  },
  list: {
    order: ['-begin_at', '-id'],
    columns: [
      'id',
      'begin_at',
      'end_at',
      'name',
      'description',
      'location',
      'kind',
      'max_people',
      'created_at',
      'updated_at',
      'prohibition_of_cancellation',
      'difficulty',
      'remote',
    ],
    special: { future: ahead('begin_at'), end: present('end_at') },
  },
  under: {
    cursus: through(() => eventsCursus),
    campus: through(() => eventsCampus),
    users: through(() => eventsUsers),
  },
  write: {
    root: 'event',
    fields,
  },
  access: { read: anyone, write: holders('Advanced staff', 'Events manager') },
  actions: {
    index: below(index, 'cursus', 'campus', 'campus/cursus', 'users'),
    show,
    graph: graph('created_at', 'updated_at', 'begin_at', 'end_at'),
    create: by(create, planEvent),
    update: by(update, changeEvent),
    destroy: by(destroy, cancelEvent),
  },
})
