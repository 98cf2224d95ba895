/** Journals: what shows that somebody was there, for those who must prove it. */
import { journalSpan } from '../../domain/journals.ts'
import {
  allColumns,
  asking,
  belongsTo,
  type Column,
  extra,
  flag,
  holders,
  id,
  index,
  indexed,
  instant,
  onlyBelow,
  present,
  resource,
  sql,
  table,
  timestamps,
  unique,
  whole,
  words,
} from '../../engine/words.ts'
import { campus } from '../campus/campus.ts'
import { cursus } from '../curriculum/cursus.ts'
import { users } from '../people/users.ts'

export const journals = table(
  'journals',
  {
    id: id(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    /** A class name and an id, such as `Internship`: what happened may be gone, the entry stays. */
    item_type: words().notNull(),
    item_id: whole().notNull(),
    cursus_id: belongsTo((): Column => cursus.id).notNull(),
    campus_id: belongsTo((): Column => campus.id).notNull(),
    reason: words().notNull(),
    ...timestamps(),
    event_at: instant(),
    /** Whether the user was an alumni then, or the account closed. */
    alumni: flag().notNull().default(false),
    closed: flag().notNull().default(false),
  },
  (t) => [
    indexed().on(t.user_id),
    indexed().on(t.cursus_id),
    indexed().on(t.campus_id, t.event_at),
    indexed().on(t.created_at),
    // One entry a subscription, and one a day of an internship, whichever process writes it.
    unique('journals_one_attendance')
      .on(t.item_id, t.item_type)
      .where(sql`${t.item_type} in ('EventsUser', 'ExamsUser')`),
    unique('journals_one_internship_day').on(t.item_id, t.event_at).where(sql`${t.item_type} = 'Internship'`),
  ],
)

export default resource(journals, {
  about: 'One thing that a user did at a campus.',
  views: { list: allColumns(journals) },
  list: {
    order: ['-id'],
    sort: allColumns(journals),
    filter: allColumns(journals),
    special: { event: present('event_at') },
  },
  under: { campus: 'campus_id' },
  access: { read: holders('Advanced staff') },
  actions: {
    index: onlyBelow(
      asking(
        index,
        {
          begin_at: extra('datetime', 'from when', true),
          end_at: extra('datetime', 'until when, at most 124 days later', true),
        },
        (t, { begin_at, end_at }) => sql`${t.event_at} between ${begin_at} and ${end_at}`,
        journalSpan,
      ),
      'campus',
    ),
  },
})
