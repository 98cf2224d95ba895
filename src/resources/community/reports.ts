/** Reports: what godfathers have to write, and when. They have no routes of their own. */
import { id, resource, table, timestamps, unique, whole, words } from '../../engine/words.ts'

export const reports = table(
  'reports',
  {
    id: id(),
    name: words().notNull(),
    slug: words().notNull(),
    comment: words(),
    introduction_md: words(),
    disclaimer_md: words(),
    guidelines_md: words(),
    /** Days from the begin of a patronage until it is due. */
    delay_days: whole().notNull(),
    ...timestamps(),
  },
  (t) => [unique().on(t.slug)],
)

export default resource(reports, {
  about: 'A kind of report on a patronage.',
  find: 'slug',
  views: {
    list: [
      'id',
      'name',
      'comment',
      'introduction_md',
      'disclaimer_md',
      'guidelines_md',
      'created_at',
      'updated_at',
      'slug',
      'delay_days',
    ],
  },
})
