/** Correction point historics: how a user came to the evaluation points that are left. */
import {
  allColumns,
  anyone,
  belongsTo,
  type Column,
  check,
  id,
  index,
  indexed,
  onlyBelow,
  resource,
  sql,
  table,
  timestamps,
  unique,
  whole,
  words,
} from '../../engine/words.ts'
import { isNear } from '../evaluation/evaluated.ts'
import { scaleTeams } from '../evaluation/scale_teams.ts'
import { users } from '../people/users.ts'

export const correctionPointHistorics = table(
  'correction_point_historics',
  {
    id: id(),
    /** The user. Upstream keeps points apart from the account, under a name of their own. */
    user_data_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    /** The evaluation that it was about; null for all other reasons, and once the evaluation is gone. */
    scale_team_id: belongsTo((): Column => scaleTeams.id, 'set null'),
    reason: words().notNull(),
    /** The change. */
    sum: whole().notNull(),
    /** What the user had then. */
    total: whole(),
    ...timestamps(),
  },
  (t) => [
    indexed().on(t.user_data_id, t.id),
    indexed().on(t.scale_team_id),
    // An evaluation is paid for once, and a booking with points that are there: held here, whatever two writers do at once.
    unique('correction_point_historics_one_earning')
      .on(t.scale_team_id)
      .where(sql`${t.reason} = 'Earning after defense'`),
    check('correction_point_historics_paid_booking', sql`${t.reason} <> 'Defense plannification' or ${t.total} >= 0`),
  ],
)

export default resource(correctionPointHistorics, {
  about: 'A change of a user\u2019s evaluation points.',
  views: { list: ['id', 'scale_team_id', 'reason', 'sum', 'total', 'created_at', 'updated_at'] },
  list: { order: ['id'], columns: allColumns(correctionPointHistorics) },
  under: { users: 'user_data_id' },
  // What a booking cost tells at once who is evaluated: to others only when the evaluator knows.
  visible: (t, { now, viewer, insider }) => sql`${insider} or coalesce(${t.user_data_id} = ${viewer}, false)
    or not exists (select from ${scaleTeams} as e where e.id = ${t.scale_team_id} and not ${isNear(sql`e.begin_at`, now)})`,
  access: { read: anyone },
  actions: { index: onlyBelow(index, 'users') },
})
