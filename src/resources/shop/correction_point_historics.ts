/** Correction point historics: how a user came to the evaluation points that are left. */
import {
  allColumns,
  anyone,
  belongsTo,
  type Column,
  id,
  index,
  indexed,
  onlyBelow,
  resource,
  table,
  timestamps,
  whole,
  words,
} from '../../engine/words.ts'
import { users } from '../people/users.ts'

export const correctionPointHistorics = table(
  'correction_point_historics',
  {
    id: id(),
    /** The user. Upstream keeps points apart from the account, under a name of their own. */
    user_data_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    /** The evaluation that it was about; null for all other reasons. */
    scale_team_id: whole(),
    reason: words().notNull(),
    /** The change. */
    sum: whole().notNull(),
    /** What the user had then. */
    total: whole(),
    ...timestamps(),
  },
  (t) => [indexed().on(t.user_data_id, t.id)],
)

export default resource(correctionPointHistorics, {
  about: 'A change of a user\u2019s evaluation points.',
  views: { list: ['id', 'scale_team_id', 'reason', 'sum', 'total', 'created_at', 'updated_at'] },
  list: { order: ['id'], columns: allColumns(correctionPointHistorics) },
  under: { users: 'user_data_id' },
  access: { read: anyone },
  actions: { index: onlyBelow(index, 'users') },
})
