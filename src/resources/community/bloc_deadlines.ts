/** Seasons of a bloc: from when to when points count, and who won. */
import { changeSeason, planSeason } from '../../domain/seasons.ts'
import {
  belongsTo,
  below,
  by,
  type Column,
  create,
  holders,
  type InputOf,
  id,
  index,
  indexed,
  instant,
  optional,
  required,
  resource,
  show,
  table,
  timestamps,
  update,
} from '../../engine/words.ts'
import { blocs } from './blocs.ts'
import { coalitions } from './coalitions.ts'

export const blocDeadlines = table(
  'bloc_deadlines',
  {
    id: id(),
    bloc_id: belongsTo((): Column => blocs.id, 'cascade').notNull(),
    begin_at: instant().notNull(),
    end_at: instant().notNull(),
    /** The winner, once the season is over. */
    coalition_id: belongsTo((): Column => coalitions.id, 'set null'),
    /** When the sums of the bloc began to count from here, and when the winner was named; null before. */
    counted_at: instant(),
    settled_at: instant(),
    ...timestamps(),
  },
  (t) => [indexed().on(t.bloc_id, t.begin_at), indexed().on(t.coalition_id), indexed().on(t.created_at, t.id)],
)

const fields = {
  bloc_id: required(),
  begin_at: required(),
  end_at: required({ after: 'begin_at' }),
  coalition_id: optional(),
}
export type BlocDeadlineInput = InputOf<typeof blocDeadlines, typeof fields>

export default resource(blocDeadlines, {
  about: 'A season of a bloc.',
  views: { list: ['id', 'bloc_id', 'coalition_id', 'begin_at', 'end_at', 'created_at', 'updated_at'] },
  list: {
    order: ['-created_at', '-id'],
    sort: ['id', 'bloc_id', 'begin_at', 'end_at', 'coalition_id', 'created_at', 'updated_at'],
  },
  under: { blocs: 'bloc_id' },
  write: {
    root: 'bloc_deadline',
    fields,
  },
  access: { read: holders('Advanced tutor'), write: holders('Advanced tutor') },
  actions: { index: below(index, 'blocs'), show, create: by(create, planSeason), update: by(update, changeSeason) },
})
