/** Who is in which coalition. */

import { changeMembership, joinCoalition } from '../../domain/coalition-members.ts'
import {
  anyone,
  belongsTo,
  below,
  by,
  type Column,
  computed,
  create,
  destroy,
  holders,
  type InputOf,
  id,
  index,
  indexed,
  instant,
  optional,
  present,
  required,
  resource,
  show,
  sql,
  table,
  timestamps,
  unique,
  update,
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
    this_year_score: whole().notNull().default(0),
    this_year_score_updated_at: instant(),
    ...timestamps(),
  },
  (t) => [
    unique().on(t.user_id, t.coalition_id),
    indexed().on(t.coalition_id, t.score.desc()),
    indexed().on(t.created_at, t.id),
  ],
)

const fields = {
  coalition_id: required(),
  user_id: required(),
  this_year_score: required(),
  this_year_score_updated_at: optional(),
}
export type CoalitionsUserInput = InputOf<typeof coalitionsUsers, typeof fields>

export default resource(coalitionsUsers, {
  about: 'A user in a coalition.',
  views: {
    list: [
      'id',
      'coalition_id',
      'user_id',
      'score',
      {
        // From 1, the best; those with the same score share a rank.
        rank: computed<typeof coalitionsUsers>(
          (t) =>
            sql`(select count(*) + 1 from ${coalitionsUsers} as o where o.coalition_id = ${t.coalition_id} and o.score > ${t.score})`,
          'integer',
        ),
      },
      'created_at',
      'updated_at',
    ],
  },
  list: {
    order: ['-created_at', '-id'],
    columns: [
      'id',
      'coalition_id',
      'user_id',
      'created_at',
      'updated_at',
      'this_year_score',
      'this_year_score_updated_at',
    ],
    special: { this_year_score_updated: present('this_year_score_updated_at') },
  },
  under: { coalitions: 'coalition_id', users: 'user_id' },
  write: {
    root: 'coalitions_user',
    fields,
  },
  access: { read: anyone, write: holders('Advanced tutor') },
  actions: {
    index: below(index, 'coalitions', 'users'),
    show,
    create: by(create, joinCoalition),
    update: by(update, changeMembership),
    destroy,
  },
})
