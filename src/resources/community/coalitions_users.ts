/** Who is in which coalition. */
import {
  belongsTo,
  type Column,
  id,
  indexed,
  instant,
  resource,
  table,
  timestamps,
  unique,
  whole,
} from '../../engine/words.ts'
import { users } from '../people/users.ts'
import { coalitions } from './coalitions.ts'

export const coalitionsUsers = table(
  'coalitions_users',
  {
    id: id(),
    coalition_id: belongsTo((): Column => coalitions.id).notNull(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    /** The sum of the user's scores in the running season. */
    score: whole().notNull().default(0),
    /** From 1 within the coalition. */
    rank: whole(),
    this_year_score: whole().notNull().default(0),
    this_year_score_updated_at: instant(),
    ...timestamps(),
  },
  (t) => [unique().on(t.user_id, t.coalition_id), indexed().on(t.coalition_id), indexed().on(t.created_at, t.id)],
)

export default resource(coalitionsUsers, {
  about: 'A user in a coalition.',
  views: { list: ['id', 'coalition_id', 'user_id', 'score', 'rank', 'created_at', 'updated_at'] },
})
