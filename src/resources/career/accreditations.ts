/** Accreditations: what people are certified for outside of projects. */
import {
  belongsTo,
  type Column,
  flag,
  id,
  indexed,
  resource,
  table,
  timestamps,
  whole,
  words,
} from '../../engine/words.ts'
import { cursus } from '../curriculum/cursus.ts'
import { users } from '../people/users.ts'

export const accreditations = table(
  'accreditations',
  {
    id: id(),
    name: words().notNull(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    cursus_id: belongsTo((): Column => cursus.id).notNull(),
    difficulty: whole().notNull(),
    validated: flag().notNull().default(false),
    ...timestamps(),
  },
  (t) => [indexed().on(t.user_id), indexed().on(t.cursus_id)],
)

export default resource(accreditations, {
  about: 'Something that a user was accredited for.',
  views: { list: ['id', 'name'] },
})
