/** Calculations: what a coalition gets by itself for what its members do. Not a resource of the API; a bloc has none at first. */
import {
  belongsTo,
  type Column,
  fraction,
  id,
  indexed,
  oneOf,
  table,
  timestamps,
  unique,
  words,
} from '../../engine/words.ts'
import { blocs } from './blocs.ts'

export const calculations = table(
  'calculations',
  {
    id: id(),
    bloc_id: belongsTo((): Column => blocs.id, 'cascade').notNull(),
    scoreable_type: oneOf(['ProjectsUser']).notNull(),
    /** Points for a validated project with the mark 100. */
    factor: fraction().notNull(),
    reason: words().notNull(),
    ...timestamps(),
  },
  (t) => [unique().on(t.bloc_id, t.scoreable_type), indexed().on(t.bloc_id)],
)
