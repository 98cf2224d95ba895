/** Scores: points that a coalition got or lost, and why. Never changed: taken back and given again. */

import { giveScore, takeScoreBack } from '../../domain/coalitions.ts'
import {
  allColumns,
  belongsTo,
  below,
  by,
  type Column,
  create,
  destroy,
  holders,
  type InputOf,
  id,
  index,
  indexed,
  oneOf,
  onlyBelow,
  optional,
  required,
  resource,
  show,
  table,
  through,
  timestamps,
  whole,
  words,
} from '../../engine/words.ts'
import { coalitions } from './coalitions.ts'
import { coalitionsUsers } from './coalitions_users.ts'

export const scores = table(
  'scores',
  {
    id: id(),
    coalition_id: belongsTo((): Column => coalitions.id, 'cascade').notNull(),
    /** Whose merit it is; null: the coalition's alone. */
    coalitions_user_id: belongsTo((): Column => coalitionsUsers.id, 'set null'),
    /** What it was given for, as the name of a class and an id. */
    scoreable_id: whole(),
    scoreable_type: oneOf(['Location', 'ProjectsUser', 'ScaleTeam', 'Event', 'Exam']),
    /** The calculation that gave it, where it was not given by hand. */
    calculation_id: whole(),
    value: whole().notNull(),
    reason: words().notNull(),
    ...timestamps(),
  },
  (t) => [
    indexed().on(t.created_at, t.id),
    indexed().on(t.coalition_id, t.created_at),
    indexed().on(t.coalitions_user_id, t.created_at),
  ],
)

const fields = {
  coalition_id: required(),
  coalitions_user_id: optional(),
  scoreable_id: optional(),
  scoreable_type: optional(),
  calculation_id: optional(),
  value: required(),
  reason: required(),
}
export type ScoreInput = InputOf<typeof scores, typeof fields>

export default resource(scores, {
  about: 'Points given to a coalition.',
  views: {
    list: [
      'id',
      'coalition_id',
      'scoreable_id',
      'scoreable_type',
      'coalitions_user_id',
      'calculation_id',
      'value',
      'reason',
      'created_at',
      'updated_at',
    ],
  },
  list: { order: ['-created_at', '-id'], sort: allColumns(scores) },
  under: {
    coalitions: 'coalition_id',
    coalitions_users: 'coalitions_user_id',
    blocs: through(() => coalitions, { by: 'id', to: 'bloc_id' }),
  },
  write: {
    root: 'score',
    // The reference knows no root here, clients send one.
    bare: true,
    fields,
  },
  access: { read: holders('Advanced tutor'), write: holders('Advanced staff') },
  actions: {
    index: below(index, 'coalitions', 'coalitions_users', 'blocs'),
    show: below(show, 'coalitions', 'coalitions_users', 'blocs'),
    create: onlyBelow(by(create, giveScore), 'coalitions'),
    destroy: onlyBelow(by(destroy, takeScoreBack), 'coalitions'),
  },
})
